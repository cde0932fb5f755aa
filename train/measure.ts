/** Measures the recogniser on annotated sentences the way shared/bench/score-ner.mjs does, in this process. */
import { readFileSync } from 'node:fs'
import { Candidates } from '../src/reading/names/candidates.ts'
import { findNames } from '../src/reading/names/names.ts'
import { tagNames } from '../src/reading/names/tagged.ts'
import type { Range } from '../src/reading/reading.ts'
import { type Article, cutArticle } from '../src/reading/text/article.ts'
import type { EntityType } from '../src/review.ts'
import { readWojood } from './datasets.ts'
import { labelsOf, type Score, scoreSpans } from './evaluate.ts'

/** Words with their CoNLL tags. */
export type TaggedSentence = readonly (readonly [word: string, tag: string])[]
export type Finder = (article: Article) => readonly (Range & { readonly type: EntityType })[]

const goldTypes: Record<string, string> = { PERS: 'PER', PER: 'PER', LOC: 'LOC', GPE: 'LOC', FAC: 'LOC', ORG: 'ORG' }
const foundTypes: Partial<Record<EntityType, string>> = {
  person: 'PER',
  location: 'LOC',
  facility: 'LOC',
  organization: 'ORG',
}
/** Sentences of one article, as in score-ner.mjs. */
const RUN = 20

export function readConll(file: string): TaggedSentence[] {
  return readFileSync(file, 'utf8')
    .replace(/^\uFEFF/, '')
    .split(/\r?\n\s*\r?\n/)
    .map((block) =>
      block
        .split(/\r?\n/)
        .map((line) => line.trim().split(/\s+/))
        .filter((cells) => cells.length > 1)
        .map((cells): [string, string] => [cells[0]!, cells.at(-1)!]),
    )
    .filter((sentence) => sentence.length > 0)
}

/** Wojood's sentences with the tags of its outermost names of our types. */
export function readWojoodTagged(file: string): TaggedSentence[] {
  const names = ['PER', 'ORG', 'LOC', 'FAC']
  return readWojood(file).map((sentence) =>
    labelsOf(sentence.allowed).map((label, i): [string, string] => {
      const type = label > 0 ? names[(label - 1) >> 1] : undefined
      return [sentence.words[i]!, type ? `${label & 1 ? 'B' : 'I'}-${type}` : 'O']
    }),
  )
}

/** The whole recogniser, without time expressions. */
export const wholeRecogniser: Finder = (article) => findNames(article, []).filter(({ form }) => form === 'name')

/** All passes, without the names inside names: for Wojood, of whose nested tags the outermost are read. */
export const outermostNames: Finder = (article) =>
  findNames(article, []).filter(({ form, within }) => form === 'name' && within === undefined)

/** The tagger alone. */
export const taggerAlone: Finder = (article) => {
  const candidates = new Candidates(article)
  tagNames(article, candidates)
  const { start, end } = article.tokens
  return [...candidates].map(({ from, to, type }) => ({ start: start[from]!, end: end[to - 1]!, type }))
}

export function measure(sentences: readonly TaggedSentence[], find: Finder): Record<string, Score> {
  const pairs: { gold: string[]; found: string[] }[] = []
  for (let i = 0; i < sentences.length; i += RUN) pairs.push(compare(sentences.slice(i, i + RUN), find))
  return scoreSpans(pairs)
}

function compare(sentences: readonly TaggedSentence[], find: Finder): { gold: string[]; found: string[] } {
  let text = ''
  const words: { start: number; end: number }[] = []
  const gold: string[] = []
  let open: { type: string; from: number } | undefined
  const close = () => {
    if (open) gold.push(`${open.type} ${open.from} ${words.length}`)
    open = undefined
  }
  for (const sentence of sentences) {
    sentence.forEach(([word, tag], k) => {
      const type = goldTypes[tag.slice(2)]
      if (k === 0 || tag === 'O' || tag[0] === 'B' || type !== open?.type) close()
      if (type && !open) open = { type, from: words.length }
      if (k > 0) text += ' '
      words.push({ start: text.length, end: text.length + word.length })
      text += word
    })
    text += '\n'
    close()
  }
  const found = new Set<string>()
  for (const mention of find(cutArticle(text))) {
    const type = foundTypes[mention.type]
    const first = words.findIndex(({ end }) => mention.start < end)
    let to = first
    while (to < words.length && words[to]!.start < mention.end) to++
    if (type && first >= 0 && to > first) found.add(`${type} ${first} ${to}`)
  }
  return { gold, found: [...found] }
}
