/**
 * The title grammar: «وزير الدفاع الياباني», «المفتش العام للقوات البحرية الملكية», «الجنرال»: an office or a word of
 * respect, what it is about, its country and its organisation. To whom it belongs is told in title-owners.ts.
 */
import { offices, plurals, portfolios, ranks, rankWords } from '../../language/ar/names/title-words.ts'
import type { Title } from '../reading.ts'
import type { Article } from '../text/article.ts'
import { ARABIC, NUMBER, PUNCTUATION } from '../text/tokens.ts'
import type { Candidate, Candidates } from './candidates.ts'
import { demonyms, landNames } from './lands.ts'
import {
  CONNECTOR,
  DEMONYM,
  HONORIFIC,
  OFFICE,
  OFFICE_ADJECTIVE,
  ORGANIZATION_HEAD,
  PORTFOLIO,
  STOP,
  wordClasses,
} from './word-classes.ts'

/** A title as it stands in the tokens; `to` is exclusive. */
export interface TitleSpan extends Title {
  readonly from: number
  readonly to: number
  /** Says more than its head: a portfolio, a country, an organisation. */
  readonly complete: boolean
  /** Its head has the article («الوزير»). */
  readonly definite: boolean
  /** Its head is an office held by one person, not only a word of respect. */
  readonly office: boolean
  /** Says which: a country by a definite adjective or its name, an organisation by its name. */
  readonly particular: boolean
  /** One person's («وزير», not «وزراء»). */
  readonly singular: boolean
}

const LONGEST = 12

/** The title whose head is token `i`, read as far as its words go; undefined where there is none. */
export function readTitle(article: Article, candidates: Candidates, i: number): TitleSpan | undefined {
  const { tokens } = article
  if (tokens.kind[i] !== ARABIC) return undefined
  const { bits, split } = wordClasses(tokens.word[i]!)
  if (!(bits & (OFFICE | HONORIFIC)) || isState(article, candidates, i)) return undefined
  const owner = candidates.at(i)
  if (owner && owner.type !== 'group') return undefined
  const start = tokens.offsetIn(i, split.proclitics.length)
  const head = offices.get(split.rest) ?? split.rest
  const role: string[] = [head]
  let country: string | undefined
  let organization: { start: number; end: number } | undefined
  let more = 0 // complements besides adjectives of time
  let to = i + 1
  const sentence = tokens.sentence[i]
  let portfolio = false
  let particular = false
  let affairs = 0 // definite words that «شؤون» may still be of
  const inner = split.article ? undefined : officeOfOffice(article, candidates, to, sentence!)
  if (inner) {
    // «نائب رئيس الوزراء»: an office that serves another.
    role.push(inner.role)
    country = inner.country
    particular = inner.particular
    if (inner.organization) organization = { start: inner.end - inner.organization.length, end: inner.end }
    to = inner.to
    more++
    portfolio = true
  }
  while (to < tokens.length && to - i < LONGEST && tokens.sentence[to] === sentence) {
    const kind = tokens.kind[to]
    if (kind === PUNCTUATION || kind === NUMBER) break
    const candidate = candidates.at(to)
    if (candidate && candidate.from === to) {
      if (candidate.type === 'person') break
      const form = formOf(article, candidate)
      // «وزير الدفاع ومغاربة»: what «و» joins no longer belongs to the title.
      if (startsWithConjunction(article, to)) break
      const land = landOf(article, candidate)
      particular ||= candidate.type !== 'group' || tokens.raw(to).startsWith('ال')
      if (land) country ??= land
      else if (candidate.type === 'organization' || candidate.type === 'facility')
        organization = { start: organization?.start ?? tokens.start[to]!, end: tokens.end[candidate.to - 1]! }
      else if (candidate.type !== 'location') break
      else role.push(form)
      to = candidate.to
      more++
      continue
    }
    const word = tokens.normal(to)
    const next = wordClasses(tokens.word[to]!)
    if (isState(article, candidates, to)) {
      to++
      continue
    }
    // «رئيس وزراء بريطانيا» is the «رئيس الوزراء» of Britain.
    if (word === 'وزراء' && to === i + 1) {
      role.push('الوزراء')
      portfolio = true
      more++
      to++
      continue
    }
    if (next.bits & STOP) break
    if (next.bits & (OFFICE | HONORIFIC) && !(next.bits & (PORTFOLIO | OFFICE_ADJECTIVE))) break
    if (word === 'في') {
      const after = candidates.at(to + 1)
      if (!after || after.from !== to + 1 || after.type === 'person' || after.type === 'group') break
      to++
      continue
    }
    const joined = next.split.proclitics
    if (next.bits & DEMONYM && joined === '') {
      country ??= demonyms.get(next.split.rest)
      particular ||= tokens.raw(to).startsWith('ال')
      more++
    } else if (next.bits & PORTFOLIO || next.bits & ORGANIZATION_HEAD) {
      if (joined.includes('ف') || joined.includes('ك')) break
      if (next.bits & ORGANIZATION_HEAD && !(next.bits & PORTFOLIO))
        organization = {
          start: organization?.start ?? tokens.offsetIn(to, next.split.article ? 0 : joined.length),
          end: tokens.end[to]!,
        }
      else role.push(next.split.article ? `ال${next.split.rest}` : next.split.rest)
      // «لشؤون الشرق الأدنى»: affairs may be of anything.
      if (next.split.rest === 'شؤون') affairs = 2
      portfolio = true
      more++
    } else if (joined === '' && !split.article && isOfLand(article, candidates, to)) {
      role.push(`ال${word}`)
      portfolio = true
      more++
    } else if ((next.bits & OFFICE_ADJECTIVE && joined === '') || rankWords.has(word)) role.push(word)
    else if (affairs > 0 && word.startsWith('ال')) {
      role.push(word)
      affairs--
    } else if (!portfolio && joined === '' && !split.article && next.split.article === false && word.startsWith('ال')) {
      // An office in the construct state takes one definite noun that no list needs to know: «وزير الكهرباء».
      role.push(word)
      portfolio = true
      more++
    } else break
    to++
  }
  const end = tokens.end[to - 1]!
  return {
    start,
    end,
    text: article.text.slice(start, end),
    role: role.join(' '),
    ...(country ? { country } : {}),
    ...(organization ? { organization: article.text.slice(organization.start, organization.end) } : {}),
    from: i,
    to,
    complete: more > 0,
    definite: split.article,
    office: (bits & OFFICE) !== 0,
    particular,
    singular: !plurals.has(split.rest),
  }
}

/** «وزير خارجية فرنسا»: a portfolio without its article, of the country behind it. */
function isOfLand(article: Article, candidates: Candidates, at: number): boolean {
  const { tokens } = article
  if (!portfolios.has(`ال${tokens.normal(at)}`) || tokens.sentence[at + 1] !== tokens.sentence[at]) return false
  const land = candidates.at(at + 1)
  return (land?.from === at + 1 && landOf(article, land) !== undefined) || isState(article, candidates, at + 1)
}

/** «دولة …» before a country: the state itself, not the «دولة الرئيس» of courtesy. */
function isState(article: Article, candidates: Candidates, at: number): boolean {
  if (article.tokens.normal(at) !== 'دوله') return false
  const land = candidates.at(at + 1)
  return land?.from === at + 1 && landOf(article, land) !== undefined
}

/** The title that a head in the construct state is followed by: the «رئيس الوزراء» of «نائب رئيس الوزراء». */
function officeOfOffice(article: Article, candidates: Candidates, at: number, sentence: number): TitleSpan | undefined {
  const { tokens } = article
  if (at >= tokens.length || tokens.sentence[at] !== sentence || tokens.kind[at] !== ARABIC) return undefined
  const { bits, split } = wordClasses(tokens.word[at]!)
  if (!(bits & OFFICE) || bits & (PORTFOLIO | OFFICE_ADJECTIVE) || split.proclitics !== '' || split.rest === 'وزراء')
    return undefined
  // «وزير الجنرال» is no office of an office: a rank stands beside it.
  return ranks.has(split.rest) ? undefined : readTitle(article, candidates, at)
}

/** Whether «و» is joined to a token. */
export function startsWithConjunction(article: Article, token: number): boolean {
  return wordClasses(article.tokens.word[token]!).split.proclitics.startsWith('و')
}

function formOf(article: Article, candidate: Candidate): string {
  const words: string[] = []
  for (let t = candidate.from; t < candidate.to; t++) words.push(article.tokens.normal(t))
  return words.join(' ')
}

/** The country that a place or a demonym stands for. */
function landOf(article: Article, candidate: Candidate): string | undefined {
  if (candidate.type === 'group') return demonyms.get(wordClasses(article.tokens.word[candidate.from]!).split.rest)
  if (candidate.type !== 'location') return undefined
  return landNames.get(formOf(article, candidate))
}

/** The title without the grammar's own notes. */
export function plain(title: TitleSpan): Title {
  return {
    start: title.start,
    end: title.end,
    text: title.text,
    role: title.role,
    ...(title.country ? { country: title.country } : {}),
    ...(title.organization ? { organization: title.organization } : {}),
  }
}

/** Whether a title that stands alone can mean one person: «الوزير الياباني», «وزير الأمن الياباني». */
export function isNominal(title: TitleSpan): boolean {
  return title.office && title.singular && title.complete && title.particular
}

/** Whether a token can be a part of a person's name by its class alone. */
export const isConnector = (article: Article, token: number): boolean =>
  (wordClasses(article.tokens.word[token]!).bits & CONNECTOR) !== 0
