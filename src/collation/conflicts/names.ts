/** Spellings: one person or thing whose name is written differently. Never more than a variant. */
import { normalize } from '../../reading/text/normal.ts'
import type { Span } from '../../review.ts'
import { type Collated, type Comparison, type Conflict, spanOf } from '../model.ts'
import { before } from './common/pairs.ts'
import { bare } from './common/subjects.ts'

interface Form {
  readonly words: readonly string[]
  readonly text: string
  readonly spans: Span[]
}

/** More spellings of one name than this are no spellings: different things were linked. */
const maximumForms = 12

export const names: Comparison = {
  kind: 'name',
  compare(collated) {
    return formsByEntity(collated).flatMap((forms) => {
      if (forms.length < 2) return []
      const conflicts: Conflict[] = []
      const spellings = forms.slice(0, maximumForms)
      for (let i = 0; i < spellings.length; i++) {
        for (let j = i + 1; j < spellings.length; j++) {
          const [a, b] = [spellings[i]!, spellings[j]!]
          if (areSpellings(a, b) || endsOtherwise(a, b, spellings)) conflicts.push(variant(a, b))
        }
      }
      return conflicts
    })
  },
}

/** For each entity its written forms, in reading order; a form is what remains different in normal form. */
function formsByEntity({ sources, linking }: Collated): Form[][] {
  const entities = new Map<number, Map<string, Form>>()
  for (const { file, reading } of sources) {
    reading.mentions.forEach((mention, index) => {
      if (mention.form !== 'name' || mention.within !== undefined) return
      const entity = linking.entityOf(file, index)
      if (entity === undefined || linking.entities[entity]!.type === 'group') return
      const words = normalize(mention.text)
        .split(/[^\p{L}\p{N}]+/u)
        .filter(Boolean)
      const forms = entities.get(entity) ?? new Map<string, Form>()
      entities.set(entity, forms)
      const key = words.join(' ')
      const form = forms.get(key)
      if (form) form.spans.push(spanOf(file, mention))
      else forms.set(key, { words, text: mention.text, spans: [spanOf(file, mention)] })
    })
  }
  return [...entities].sort(([a], [b]) => a - b).map(([, forms]) => [...forms.values()])
}

/** As many words, of which all but one or two are the same and the others nearly so; or the same letters cut otherwise. */
function areSpellings(a: Form, b: Form): boolean {
  if (script(a.text) !== script(b.text)) return false
  if (a.words.join('') === b.words.join('')) return true
  if (a.words.length !== b.words.length) return false
  let different = 0
  for (let i = 0; i < a.words.length; i++) {
    if (a.words[i] === b.words[i]) continue
    different++
    if (!near(a.words[i]!, b.words[i]!)) return false
  }
  return different <= 2
}

/**
 * «هاينز كرامتسر», «كرامستر»: the shorter form is the end of the longer one in another spelling, which no form of the same
 * length shows.
 */
function endsOtherwise(a: Form, b: Form, forms: readonly Form[]): boolean {
  const [short, long] = a.words.length < b.words.length ? [a, b] : [b, a]
  const size = short.words.length
  if (size === long.words.length || script(a.text) !== script(b.text)) return false
  const end: Form = { words: long.words.slice(-size), text: long.text, spans: [] }
  if (Math.min(...end.words.map(({ length }) => length)) < 5 || !areSpellings(short, end)) return false
  if (end.words.join('') === short.words.join('')) return false
  return !forms.some(({ words }) => words.join(' ') === end.words.join(' ') || isLonger(words, short.words))
}

/** Whether a form is longer than another and ends with it. */
const isLonger = (words: readonly string[], end: readonly string[]): boolean =>
  words.length > end.length && words.slice(-end.length).join(' ') === end.join(' ')

const script = (text: string) =>
  /[\u0600-\u06ff]/.test(text) ? 'Arab' : /[\u0590-\u05ff]/.test(text) ? 'Hebr' : 'Latn'

/** At most a quarter of the letters changed (Levenshtein), one in short words; the article is no letter of the name. */
export function near(one: string, other: string): boolean {
  const a = bare(one)
  const b = bare(other)
  const most = Math.max(1, Math.floor(Math.max(a.length, b.length) / 4))
  if (Math.abs(a.length - b.length) > most) return false
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)))
    }
    row = next
  }
  return row[b.length]! <= most
}

function variant(a: Form, b: Form): Conflict {
  const [left, right] = before(a.spans[0]!, b.spans[0]!) ? [a, b] : [b, a]
  return {
    kind: 'name',
    relation: 'variant',
    confidence: 0.8,
    left: left.spans[0]!,
    right: right.spans[0]!,
    alsoLeft: left.spans.slice(1),
    alsoRight: right.spans.slice(1),
    facts: [],
    message: {
      key: 'variant.bare',
      values: {
        about: '',
        left: left.text,
        right: right.text,
        leftSource: left.spans[0]!.file,
        rightSource: right.spans[0]!.file,
      },
    },
  }
}
