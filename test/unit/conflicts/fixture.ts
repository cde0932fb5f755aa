/** Small hand-made collations: articles as lists of claims, without reading any text. */
import { collateClaims } from '../../../src/collation/claims.ts'
import { findEvents } from '../../../src/collation/events/events.ts'
import type { Chronology, Collated, Linking, ResolvedTime, Source } from '../../../src/collation/model.ts'
import type { Argument, Claim, Mention, Quantity, Reading, Time } from '../../../src/reading/reading.ts'
import type { TimeForm } from '../../../src/reading/time/expression.ts'
import type { Dating, EntityType } from '../../../src/review.ts'

export interface ArgumentSketch {
  readonly role: string
  readonly text: string
  /** The name of an entity of the sketch. */
  readonly entity?: string
  readonly inferred?: boolean
  readonly quantity?: Partial<Quantity> & { readonly value: number }
  readonly time?: { readonly form: TimeForm; readonly from?: string; readonly to?: string; readonly value?: string }
}

export interface ClaimSketch extends Partial<Pick<Claim, 'modality' | 'polarity' | 'tense' | 'scope' | 'word'>> {
  readonly frame: string
  readonly arguments?: readonly ArgumentSketch[]
  readonly sentence?: number
}

export interface ArticleSketch {
  readonly file: string
  readonly date?: string | readonly [string, string]
  readonly claims: readonly ClaimSketch[]
  /** Hashes of content words; articles of one story share them. */
  readonly words?: readonly number[]
  readonly titles?: readonly {
    readonly entity: string
    readonly role: string
    readonly country?: string
    readonly text?: string
  }[]
}

const storyWords = Array.from({ length: 20 }, (_, i) => i + 1)

/** A collation of sketched articles; they tell one story unless they say other words. */
export function collatedOf(
  articles: readonly ArticleSketch[],
  types: Readonly<Record<string, EntityType>> = {},
): Collated {
  const names: string[] = []
  const spellings = new Map<string, string[]>()
  const indexOf = (name: string) => {
    const [standing = name] = name.split('=')
    if (!names.includes(standing)) names.push(standing)
    spellings.set(standing, [...(spellings.get(standing) ?? []), name.split('=')[1] ?? standing])
    return names.indexOf(standing)
  }
  const entityOf = new Map<string, number>()
  const times = new Map<string, ResolvedTime>()
  const sources = articles.map(
    (article): Source => ({ file: article.file, reading: readingOf(article, indexOf, entityOf, times) }),
  )
  const linking: Linking = {
    entities: names.map((name, index) => ({
      id: `x${index}`,
      type: types[name] ?? 'person',
      name,
      variants: spellings.get(name) ?? [],
      mentions: [],
    })),
    entityOf: (file, mention) => entityOf.get(`${file} ${mention}`),
    edges: [],
  }
  const chronology: Chronology = {
    dateOf: (file) => datingOf(articles.find((article) => article.file === file)),
    timeOf: (file, time) => times.get(`${file} ${time}`),
    findings: [],
  }
  const claims = collateClaims(sources, linking, chronology)
  const events = findEvents(sources, linking, chronology, claims)
  return { sources, linking, chronology, claims, events, sharedPassages: [] }
}

function datingOf(article: ArticleSketch | undefined): Dating | undefined {
  if (!article?.date) return undefined
  const [from, to] = typeof article.date === 'string' ? [article.date, article.date] : article.date
  return { from, to, method: 'stated', evidence: [] }
}

function readingOf(
  article: ArticleSketch,
  indexOf: (name: string) => number,
  entityOf: Map<string, number>,
  resolved: Map<string, ResolvedTime>,
): Reading {
  const mentions: Mention[] = []
  const times: Time[] = []
  let at = 0
  const range = () => {
    at += 9
    return { start: at - 9, end: at }
  }
  const mention = (name: string, titles: Mention['titles'] = []) => {
    entityOf.set(`${article.file} ${mentions.length}`, indexOf(name))
    const [standing = name, spelled = standing] = name.split('=')
    mentions.push({ ...range(), text: spelled, type: 'person', form: 'name', sentence: 0, titles, confidence: 1 })
    return mentions.length - 1
  }
  for (const { entity, role, country, text } of article.titles ?? []) {
    mention(entity, [{ ...range(), text: text ?? role, role, ...(country ? { country } : {}) }])
  }
  const claims = article.claims.map((sketch, index): Claim => {
    const start = at
    const args = (sketch.arguments ?? []).map(({ role, text, entity, inferred, quantity, time }): Argument => {
      if (time) {
        const { form, from, to, value = '' } = time
        resolved.set(`${article.file} ${times.length}`, {
          ...(from ? { from } : {}),
          ...(to ? { to } : {}),
          value,
          anchor: 'itself',
        })
        times.push({ ...range(), kind: 'date', value, expression: form, sentence: sketch.sentence ?? index })
      }
      const own = range()
      return {
        ...own,
        role,
        text,
        ...(entity ? { mention: mention(entity) } : {}),
        ...(inferred ? { inferred } : {}),
        ...(time ? { time: times.length - 1 } : {}),
        ...(quantity
          ? {
              quantity: {
                ...own,
                min: quantity.value,
                max: quantity.value,
                approximate: false,
                bound: 'exact',
                ...quantity,
              },
            }
          : {}),
      }
    })
    const trigger = range()
    return {
      frame: sketch.frame,
      trigger,
      start,
      end: at,
      sentence: sketch.sentence ?? index,
      arguments: args,
      modality: sketch.modality ?? 'asserted',
      polarity: sketch.polarity ?? 'positive',
      tense: sketch.tense ?? 'past',
      scope: sketch.scope ?? [],
      ...(sketch.word ? { word: sketch.word } : {}),
    }
  })
  const hashes = [...(article.words ?? storyWords)]
  return {
    version: 1,
    language: 'ar',
    length: at,
    lines: [{ start: 0, end: at, kind: 'body', language: 'ar' }],
    sentences: claims.map(({ start, end }) => ({ start, end, line: 0 })),
    mentions,
    times,
    claims,
    quotes: [],
    propositions: [],
    wording: {
      hashes,
      stems: hashes,
      roots: hashes,
      starts: hashes.map(() => 0),
      ends: hashes.map(() => 0),
      origins: [],
    },
  }
}
