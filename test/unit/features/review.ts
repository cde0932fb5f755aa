/** A small invented review for the tests of views: three articles, two of one agency, and what is said of a bridge. */
import type { Contradiction, Entity, Event, Review, Span } from '../../../src/review.ts'
import type { Verdict } from '../../../src/workspace/decision-list.ts'
import { ReviewIndex } from '../../../src/workspace/review-index.ts'
import { SourceText } from '../../../src/workspace/source-text.ts'

const files = ['nahr.txt', 'wadi.txt', 'tell.txt'] as const
type File = (typeof files)[number]

export const at = (file: File, start: number, end = start + 5): Span => ({ file, start, end })

const asserted = (...places: Span[]) => places.map((span) => ({ span, modality: 'asserted' as const }))

const entity = (id: string, type: Entity['type'], name: string, mentions: Span[], latin?: string): Entity => ({
  id,
  type,
  name,
  variants: [name],
  mentions,
  ...(latin === undefined ? {} : { latin }),
})

export const event = (id: string, title: string, day: string | undefined, mentions: Span[], to = day): Event => ({
  id,
  type: 'collapse',
  title,
  participants: [],
  mentions: asserted(...mentions),
  ...(day === undefined ? {} : { from: day }),
  ...(to === undefined ? {} : { to }),
})

const contradiction = (id: string, left: Span, right: Span): Contradiction => ({
  id,
  kind: 'number',
  relation: 'contradiction',
  confidence: 0.9,
  left,
  right,
  alsoLeft: [],
  alsoRight: [],
  facts: [],
  message: '',
})

const review: Review = {
  version: 1,
  root: '',
  documents: files.map((file) => ({ file, language: 'ar', encoding: 'utf8' })),
  entities: [
    entity('e1', 'person', 'أَحمد المِصري', [at('nahr.txt', 0), at('wadi.txt', 0), at('tell.txt', 0)], 'Ahmad al-Masri'),
    entity('e2', 'location', 'الإسماعيلية', [at('nahr.txt', 10), at('nahr.txt', 20)]),
    entity('e3', 'person', 'منى', [at('tell.txt', 30)]),
  ],
  times: [],
  events: [
    { ...event('v1', 'انهيار جسر', '2020-03-02', [at('nahr.txt', 40), at('wadi.txt', 40)]), place: 'e2' },
    event('v2', 'زيارة', '2020-03-05', [at('tell.txt', 40)]),
    event('v3', 'بيان', undefined, [at('tell.txt', 60)]),
  ],
  facts: [],
  contradictions: [
    contradiction('c1', at('nahr.txt', 40), at('wadi.txt', 40)),
    contradiction('c2', at('tell.txt', 90), at('wadi.txt', 90)),
  ],
  sharedPassages: [{ left: at('nahr.txt', 0, 20), right: at('wadi.txt', 0, 20), kind: 'verbatim' }],
  problems: [],
}

export function indexed(verdicts: Readonly<Record<string, Verdict['verdict']>> = {}, text = ''): ReviewIndex {
  const decision = { kind: 'date', file: 'nahr.txt', from: '2020-03-02', to: '2020-03-02' } as const
  const sources = files.map((file): [string, SourceText] => {
    const agencies = file === 'nahr.txt' ? [] : ['an agency']
    return [file, new SourceText({ text, encoding: 'utf8', language: 'ar', lines: [], quotes: [], agencies })]
  })
  const judged = Object.entries(verdicts).map(([id, verdict]): [string, Verdict] => [id, { verdict, decision }])
  return new ReviewIndex(review, new Map(sources), new Map(judged))
}
