/**
 * The annotated texts, each brought to the tagger's labels. Where a corpus does not say which label a token has, several
 * are allowed, and the training leaves the choice to the model.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { begin, inside, LABELS, OUTSIDE, types } from '../src/reading/names/labels.ts'
import type { EntityType } from '../src/review.ts'

export type Corpus = 'anercorp' | 'newsfane' | 'wikifane' | 'wojood'

export interface Sentence {
  readonly corpus: Corpus
  readonly words: readonly string[]
  /** For each word, the allowed labels: bit `label`. */
  readonly allowed: readonly number[]
}

const ALL = (1 << LABELS) - 1
const typeIndex = (type: EntityType): number => types.indexOf(type)
const bits = (prefix: string, ...names: EntityType[]): number =>
  names.reduce((mask, name) => mask | (1 << (prefix === 'B' ? begin(typeIndex(name)) : inside(typeIndex(name)))), 0)
const O = 1 << OUTSIDE

const text = (file: string): string => {
  const bytes = readFileSync(file)
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').replace(/^\uFEFF/, '')
}

/** Blocks of lines between blank lines, each line cut into its columns. */
const blocks = (file: string, separator: RegExp): string[][][] =>
  text(file)
    .split(/\r?\n\s*\r?\n/)
    .map((block) =>
      block
        .split(/\r?\n/)
        .filter((line) => line.trim())
        .map((line) => line.trim().split(separator)),
    )
    .filter((block) => block.length > 0)

/** ANERcorp: three types, and MISC for whatever else has a name. */
export function readAnercorp(file: string): Sentence[] {
  const masks = (tag: string): number => {
    const prefix = tag[0]!
    switch (tag.slice(2)) {
      case 'PERS':
        return bits(prefix, 'person')
      case 'LOC':
        return bits(prefix, 'location', 'facility')
      case 'ORG':
        return bits(prefix, 'organization')
      case 'MISC':
        return bits(prefix, 'product', 'event', 'document', 'group') | O
      default:
        return O
    }
  }
  return blocks(file, /\s+/).map((rows) => ({
    corpus: 'anercorp' as const,
    words: rows.map((row) => row[0]!),
    allowed: rows.map((row) => masks(row.at(-1)!)),
  }))
}

const fane: Record<string, EntityType> = {
  PER: 'person',
  ORG: 'organization',
  GPE: 'location',
  LOC: 'location',
  FAC: 'facility',
  NORP: 'group',
  PRO: 'product',
  WEA: 'product',
  VEH: 'product',
}
const proclitics = new Set(['و', 'ف', 'ب', 'ل', 'ك', 'س', 'لل'])
const enclitics = new Set(['ه', 'ها', 'هم', 'هما', 'هن', 'نا', 'كم', 'ي'])

/** FANE: written without hamza and split at clitics, which are joined here to the words they were cut from. */
export function readFane(file: string, corpus: Corpus): Sentence[] {
  return blocks(file, /\t/).map((rows) => {
    const words: string[] = []
    const allowed: number[] = []
    let pending = ''
    rows.forEach(([token, tag, coarse], i) => {
      const word = token!
      const next = rows[i + 1]?.[0] ?? ''
      const outside = tag === 'O' || coarse === undefined || coarse === 'O'
      if (outside && proclitics.has(word) && /^[\u0620-\u064a]{2,}$/.test(next)) {
        pending += word
        return
      }
      if (outside && enclitics.has(word) && words.length > 0 && /^[\u0620-\u064a]{2,}$/.test(words.at(-1)!)) {
        words.push(words.pop()!.replace(/ه$/, 'ت') + word)
        return
      }
      words.push(pending.endsWith('ل') && word.startsWith('ال') ? `${pending}ل${word.slice(2)}` : pending + word)
      pending = ''
      const type = outside ? undefined : fane[coarse.slice(2)]
      allowed.push(type ? bits(tag![0]!, type) : O)
    })
    return { corpus, words, allowed }
  })
}

const wojood: Record<string, readonly EntityType[]> = {
  PERS: ['person'],
  ORG: ['organization'],
  GPE: ['location'],
  LOC: ['location'],
  FAC: ['facility'],
  NORP: ['group'],
  EVENT: ['event'],
  LAW: ['document'],
  PRODUCT: ['product'],
  WEBSITE: ['organization', 'product'],
}

/** Wojood: nested; the outermost of our types is taken. */
export function readWojood(file: string): Sentence[] {
  return blocks(file, / /).map((rows) => {
    let open = '' // the type of the name that the last word was in
    const allowed = rows.map(([, ...tags]) => {
      const named = tags.filter((tag) => wojood[tag.slice(2)])
      const same = named.find((tag) => tag === `I-${open}`)
      const first = same ?? named.find((tag) => tag.startsWith('B-'))
      open = first ? first.slice(2) : ''
      return first ? bits(same ? 'I' : 'B', ...wojood[open]!) | (open === 'WEBSITE' ? O : 0) : O
    })
    return { corpus: 'wojood' as const, words: rows.map((row) => row[0]!), allowed }
  })
}

/** Everything that may be learned from, by corpus. */
export function readTraining(data: string): Sentence[] {
  return [
    ...readAnercorp(join(data, 'ner/anercorp.train.conll.gz')),
    ...readFane(join(data, 'ner/newsfane.train.tsv.gz'), 'newsfane'),
    ...readFane(join(data, 'ner/wikifane.tsv.gz'), 'wikifane'),
    ...readWojood(join(data, 'ner/wojood.train.txt')),
  ]
}

export { ALL }
