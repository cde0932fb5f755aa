/**
 * The linking benchmark: how long do 100,000 mentions take? Articles are made up: every story has its people, bodies and
 * places, told by a few articles each, with full names, surnames alone, spellings and titles.
 *   node bench/linking.ts [mentions]
 */
import { pathToFileURL } from 'node:url'
import { linkMentions } from '../src/collation/identity/identity.ts'
import type { Source } from '../src/collation/model.ts'
import { countries } from '../src/language/ar/countries.ts'
import { commonNames } from '../src/language/ar/given-names.ts'
import type { Mention } from '../src/reading/reading.ts'
import type { EntityType } from '../src/review.ts'

export interface LinkingFigures {
  readonly articles: number
  readonly mentions: number
  readonly entities: number
  readonly seconds: number
}

/** A small linear congruential generator: the same articles every time. */
function generator(seed: number): (below: number) => number {
  let state = seed >>> 0
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 0x100000000) * below)
  }
}

/** Made-up articles with so many mentions in all. */
export function madeUpArticles(mentions: number): Source[] {
  const next = generator(7)
  const given = [...commonNames]
  const syllables = 'با تي رو مي كا لو شي ني دا فو سا هي نو را غو مو لي تا سو كي'.split(' ')
  const word = (count: number) => Array.from({ length: count }, () => syllables[next(syllables.length)]!).join('')
  const heads = ['شركة', 'حركة', 'وزارة', 'صحيفة', 'جامعة', 'لجنة', 'منظمة']
  const sources: Source[] = []
  let left = mentions
  for (let story = 0; left > 0; story++) {
    const people = Array.from({ length: 5 }, () => `${given[next(given.length)]!} ${word(2 + next(2))}`)
    const bodies = Array.from({ length: 3 }, () => `${heads[next(heads.length)]!} ${word(3)}`)
    const places = Array.from({ length: 3 }, () => countries[next(countries.length)]!.names[0]!)
    for (let article = 0; article < 4 && left > 0; article++) {
      const list: Mention[] = []
      const add = (text: string, type: EntityType) => {
        const start = list.length * 40
        list.push({
          start,
          end: start + text.length,
          text,
          type,
          form: 'name',
          sentence: list.length >> 1,
          titles: [],
          confidence: 1,
        })
      }
      for (const person of people) {
        add(person, 'person')
        add(person.slice(person.indexOf(' ') + 1), 'person')
      }
      // Another paper writes it with one long vowel less.
      if (article === 3) add(people[0]!.replace(/(?<=.{6})ا/, ''), 'person')
      for (const body of bodies) add(body, 'organization')
      for (const place of places) add(place, 'location')
      const kept = list.slice(0, left)
      left -= kept.length
      sources.push({
        file: `${String(story).padStart(6, '0')}-${article}.txt`,
        reading: {
          version: 1,
          language: 'ar',
          length: 4000,
          lines: [],
          sentences: [],
          mentions: kept,
          times: [],
          claims: [],
          quotes: [],
          propositions: [],
          wording: { hashes: [], stems: [], roots: [], starts: [], ends: [], origins: [] },
        },
      })
    }
  }
  return sources
}

/** Links made-up articles and says how long it took. */
export function timeLinking(mentions = 100_000): LinkingFigures {
  const sources = madeUpArticles(mentions)
  const before = performance.now()
  const { entities } = linkMentions(sources, [])
  return {
    articles: sources.length,
    mentions,
    entities: entities.length,
    seconds: Math.round(performance.now() - before) / 1000,
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  console.log(JSON.stringify(timeLinking(Number(process.argv[2] ?? 100_000))))
