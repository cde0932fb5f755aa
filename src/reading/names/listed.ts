/** Names that only the lists know, where no pass found anything: well-known bodies, media, places, texts, happenings. */
import { clubCues, locatives } from '../../language/ar/names/heads.ts'
import { isRead } from '../text/article.ts'
import { ARABIC, LATIN } from '../text/tokens.ts'
import type { Candidates } from './candidates.ts'
import { CITY, CLUB, LISTED_PLACE, MEDIUM, matchAt, PRODUCT, typeOfKind } from './gazetteer.ts'
import { cutEpithet, isMeantOtherwise } from './place-extents.ts'
import { topicsOf } from './topic.ts'
import { knownWord } from './trained.ts'
import { wordClasses } from './word-classes.ts'
import { FREQUENCY_SHIFT, NAME_SHIFT, PRIOR_MASK, PRIOR_SHIFT } from './word-table.ts'

const newsWords: ReadonlySet<string> = new Set(['الانباء', 'الاخبار'])

/** One-word entries more frequent than this level (see word-table.ts) mean something else too often. */
const RARE = 6

export function findListed(candidates: Candidates): void {
  const { article } = candidates
  const { tokens } = article
  const topics = topicsOf(tokens.word)
  for (let t = 0; t < tokens.length; t++) {
    if (tokens.kind[t] !== ARABIC && tokens.kind[t] !== LATIN) continue
    if (!candidates.isFree(t) || !isRead(article.lines[article.sentences[tokens.sentence[t]!]!.line]!)) continue
    let end = t + 1
    while (end < tokens.length && end < t + 8 && tokens.sentence[end] === tokens.sentence[t] && candidates.isFree(end))
      end++
    const match = matchAt(tokens.word, t, end)
    if (!match) {
      kingdom(candidates, t)
      continue
    }
    const type = typeOfKind[match.kind]!
    // «وكالات الأنباء», «نشرة الأخبار»: newspapers only behind a word for one.
    if (match.size === 1 && match.kind === MEDIUM && newsWords.has(tokens.normal(t).slice(match.clitics))) continue
    // «أودى بحياة» is no car maker: in a foreign name of one word no ى stands where ي is meant.
    if (match.size === 1 && type !== 'location' && tokens.raw(t).endsWith('ى')) continue
    if (
      match.size === 1 &&
      !certain(tokens.normal(t).slice(match.clitics), match.kind, tokens.word[t]!) &&
      !located(candidates, t, match) &&
      !(topics[t] === 1 && isClub(candidates, t, match))
    )
      continue
    const made = candidates.add({
      from: t,
      to: t + match.size,
      type,
      confidence: 0.6,
      ...(match.clitics > 0 ? { start: tokens.offsetIn(t, match.clitics) } : {}),
    })
    if (made?.type !== 'location') continue
    if (isMeantOtherwise(candidates, made)) candidates.remove(made)
    else cutEpithet(candidates, made)
  }
}

/** «المملكة» alone is the kingdom whose newspaper writes it; «المملكة المتحدة» and its like are longer entries. */
function kingdom(candidates: Candidates, t: number): void {
  const { tokens } = candidates.article
  const normal = tokens.normal(t)
  if (!normal.endsWith('المملكه') && normal !== 'للمملكه') return
  const clitics = normal === 'للمملكه' ? 1 : normal.length - 'المملكه'.length
  if (clitics > 1 || tokens.normal(t + 1).startsWith('ال')) return
  candidates.add({
    from: t,
    to: t + 1,
    type: 'location',
    confidence: 0.5,
    ...(clitics > 0 ? { start: tokens.offsetIn(t, clitics) } : {}),
  })
}

/** A town where the text says that something is in it: «في صعدة», «بصعدة». */
function located(candidates: Candidates, t: number, { kind, clitics }: { kind: number; clitics: number }): boolean {
  if (kind !== CITY && kind !== LISTED_PLACE) return false
  const { tokens } = candidates.article
  const normal = tokens.normal(t)
  const info = knownWord(normal.slice(clitics))
  const prior = info < 0 ? 0 : (info >> PRIOR_SHIFT) & PRIOR_MASK
  if (wordClasses(tokens.word[t]!).bits !== 0 || normal.length - clitics < 3 || (prior > 0 && prior < 4)) return false
  if (prior === MOSTLY_PLACE || (prior === PLACE_FIRST && clitics === 0)) return true
  const preposition = clitics > 0 ? normal.slice(0, clitics).endsWith('ب') : locatives.has(tokens.normal(t - 1))
  return preposition && (clitics > 0 || tokens.sentence[t - 1] === tokens.sentence[t])
}
/** «حارس الشمال», «الهدف على الشمال»: in a sports report, behind a word that a club follows. */
function isClub({ article: { tokens } }: Candidates, t: number, { kind }: { kind: number }): boolean {
  return kind === CLUB && tokens.sentence[t - 1] === tokens.sentence[t] && clubCues.has(tokens.normal(t - 1))
}

/** The level of train/priors.ts at which a word is mostly a place's name. */
const MOSTLY_PLACE = 10
/** The level at which it is a name more often than not, and a place's rather than another's. */
const PLACE_FIRST = 14

/** The levels of train/priors.ts at which a word is more a body than anything else. */
const bodyLevels = new Set([5, 9, 13])

/** Whether a one-word entry can be trusted without its surroundings. */
function certain(form: string, kind: number, word: number): boolean {
  if (kind === CLUB || kind === CITY || form.length < 4) return false
  const { bits } = wordClasses(word)
  if (bits !== 0) return false
  if (kind === LISTED_PLACE) return true
  if (kind === PRODUCT && !form.startsWith('ال')) return true
  const info = knownWord(form)
  if (info < 0) return true
  const frequency = (info >> FREQUENCY_SHIFT) & 7
  const prior = (info >> PRIOR_SHIFT) & PRIOR_MASK
  if (frequency >= RARE) return false
  // «كريم» is a company to few and a person's name to most: the tagged news must have it as what the list says.
  if (typeOfKind[kind] === 'organization') return prior === 0 ? ((info >> NAME_SHIFT) & 3) < 2 : bodyLevels.has(prior)
  return prior === 0 || prior >= 4
}
