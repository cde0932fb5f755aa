/** To whom the titles of an article belong: before a name or behind it; and those that stand alone. */
import { sovereigns } from '../../language/ar/names/title-words.ts'
import type { Article } from '../text/article.ts'
import type { Candidate, Candidates } from './candidates.ts'
import { plain, readTitle, startsWithConjunction, type TitleSpan } from './titles.ts'
import { wordClasses } from './word-classes.ts'

// No colon: behind «name:» stands what that person says.
const openers = new Set(['،', ',', '(', '-', '–', '—', '«', '"', '“', '”', '»'])

/** Gives every title of the article to the person beside it; returns the titles that stand alone. */
export function attachTitles(article: Article, candidates: Candidates): TitleSpan[] {
  const { tokens } = article
  const alone: TitleSpan[] = []
  let waiting: TitleSpan[] = [] // titles right before what is read next
  for (let i = 0; i < tokens.length; ) {
    const candidate = candidates.at(i)
    if (candidate?.type === 'person' && candidate.from === i) {
      candidate.titles.push(...waiting.map(plain))
      waiting = []
      i = readBehind(article, candidates, candidate)
      continue
    }
    const title = readTitle(article, candidates, i)
    if (!title) {
      if (waiting.length > 0 && !(isComma(article, i) && waiting.at(-1)!.to === i && waiting.at(-1)!.complete)) {
        alone.push(...waiting)
        waiting = []
      }
      i = candidate ? candidate.to : i + 1
      continue
    }
    if (waiting.length > 0 && tokens.sentence[waiting[0]!.from] !== tokens.sentence[i]) {
      alone.push(...waiting)
      waiting = []
    }
    if (waiting.length > 0 && isAnotherPersons(article, waiting.at(-1)!, title)) {
      alone.push(...waiting)
      waiting = []
    }
    // «مستشار بارز لرئيس الوزراء …»: what serves an office is not held by the person named behind that.
    if (/[لب]/.test(wordClasses(tokens.word[i]!).split.proclitics)) {
      alone.push(...waiting)
      waiting = []
    }
    waiting.push(title)
    i = title.to
  }
  alone.push(...waiting)
  return alone
}

/**
 * Whether a title and the one right behind it are of two people: «رئيس الوزراء ومدير المخابرات فلان» names only the
 * second, and no minister is a king: «التقى وزير الخارجية الملك فلان».
 */
function isAnotherPersons(article: Article, former: TitleSpan, latter: TitleSpan): boolean {
  if (!former.office || !former.complete) return false
  const { split } = wordClasses(article.tokens.word[latter.from]!)
  return split.proclitics === 'و' || (split.article && !latter.complete && sovereigns.has(split.rest))
}

/** Titles in apposition behind a name: «…، وزير الدفاع الياباني،». Returns the token to go on from. */
function readBehind(article: Article, candidates: Candidates, candidate: Candidate): number {
  const { tokens } = article
  let at = candidate.to
  for (;;) {
    const marked = at < tokens.length && openers.has(tokens.raw(at))
    // «"فلان" رئيس …»: the quotation mark only closes the name.
    const closes =
      marked &&
      candidate.from > 0 &&
      /^["“”«»]$/.test(tokens.raw(at)) &&
      /^["“”«»]$/.test(tokens.raw(candidate.from - 1))
    const opened = marked && !closes
    const first = marked ? at + 1 : at
    if (first >= tokens.length || tokens.sentence[first] !== tokens.sentence[candidate.from]) return at
    const title = readTitle(article, candidates, first)
    if (!title?.office || wordClasses(tokens.word[first]!).split.proclitics !== '') return at
    if (!title.complete && !opened) return at
    // «يلتقي الوزير الياباني فلان رئيس المخابرات الأردنية»: of another country, and no comma says that he is it.
    if (!opened && isAnotherCountrys(candidate, title)) return at
    const owner = candidates.at(title.to)
    // «محمد، وزير الخارجية أحمد»: the title belongs to the name that follows it.
    if (owner?.type === 'person' && owner.from === title.to) return at
    // «التقى محمد، وزير الخارجية، أحمد»: so it does where commas stand on both sides.
    const closed = opened && title.to < tokens.length && isComma(article, title.to)
    const next = closed ? candidates.at(title.to + 1) : undefined
    if (next?.type === 'person' && next.from === title.to + 1 && !startsWithConjunction(article, next.from)) return at
    // «الرئيس فلان ولي العهد الأمير محمد»: or where a word of respect stands between.
    const respect = opened ? undefined : readTitle(article, candidates, title.to)
    const after = respect ? candidates.at(respect.to) : undefined
    if (respect && after?.type === 'person' && after.from === respect.to) return at
    candidate.titles.push(plain(title))
    at = title.to
  }
}

const isAnotherCountrys = ({ titles }: Candidate, { country }: TitleSpan): boolean =>
  country !== undefined && titles.some((known) => known.country !== undefined && known.country !== country)

function isComma(article: Article, token: number): boolean {
  const mark = article.tokens.raw(token)
  return mark === '،' || mark === ',' || mark === '"' || mark === '“' || mark === '«'
}
