/**
 * One person in two offices at one time: minister and deputy minister, prime minister and prime minister designate, nurse and
 * medic, or one calling of two lands. Whoever was it before or came to it later is a development.
 */
import {
  callings,
  nationalCallings,
  officeSynonyms,
  ranks,
  standings as standingRows,
} from '../../language/ar/offices.ts'
import type { Mention, Title } from '../../reading/reading.ts'
import { normalize } from '../../reading/text/normal.ts'
import type { Span } from '../../review.ts'
import { addTo } from '../groups.ts'
import { nationOf } from '../identity/nations.ts'
import { type Comparison, type Conflict, spanOf } from '../model.ts'
import { type Context, contextOf } from './common/context.ts'
import { before } from './common/pairs.ts'
import { bare } from './common/subjects.ts'

interface Office {
  /** «وزير», «رئيس»: the noun that says what one is, of words that mean the same the first. */
  readonly head: string
  /** Below the holder: 'deputy', 'assistant'; '' the holder himself. */
  readonly rank: string
  /** How it is held: 'acting', 'former'; '' in the plain way. */
  readonly standing: string
  /** What it is over, beside a land: «الدفاع». */
  readonly domain: ReadonlySet<string>
  readonly land: string | undefined
  /** Whether it names a second land: «الفرنسي الجزائري». */
  readonly lands: boolean
  /** Callings by table: 'nurse', 'spokesperson'. */
  readonly calling: ReadonlyMap<number, string>
}

interface Held {
  readonly office: Office
  readonly source: number
  readonly span: Span
  readonly text: string
}

export const standings: Comparison = {
  kind: 'role',
  compare(collated) {
    const context = contextOf(collated)
    const people = new Map<number, Held[]>()
    collated.sources.forEach(({ file, reading }, source) => {
      reading.mentions.forEach((mention, index) => {
        const entity = collated.linking.entityOf(file, index)
        if (entity === undefined || mention.type !== 'person' || mention.form !== 'name') return
        if (collated.linking.entities[entity]!.type !== 'person') return
        mention.titles.forEach((title, at) => {
          if (!isBeside(reading.mentions, mention, title) || mention.titles[at + 1]?.text.startsWith('و')) return
          const span = { start: Math.min(mention.start, title.start), end: Math.max(mention.end, title.end) }
          const held = {
            office: officeOf(title),
            source,
            span: spanOf(file, span),
            text: `${title.text} ${mention.text}`,
          }
          addTo(people, entity, held)
        })
      })
    })
    return [...people.values()].flatMap((held) => compareOffices(context, held))
  },
}

/** Words between a name and a title that is surely its own. */
const near = 3
function isBeside(mentions: readonly Mention[], mention: Mention, { start, end }: Title): boolean {
  if (start >= mention.end) return start - mention.end <= near
  // «فلان، نائب الرئيس علان»: the office of the one before.
  const taken = mentions.some((other) => other.type === 'person' && other.end <= start && start - other.end <= near)
  return mention.start - end <= near && !taken
}

const find = (rows: readonly (readonly [string, ...string[]])[], word: string) =>
  rows.find(([, ...words]) => words.includes(word))?.[0]

function officeOf({ text }: Title): Office {
  let head = ''
  let rank = ''
  let standing = ''
  let land: string | undefined
  let lands = false
  const domain = new Set<string>()
  const calling = new Map<number, string>()
  for (const raw of normalize(text).split(/[^\p{L}\p{N}]+/u)) {
    if (raw.length < 3) continue
    const word = bare(raw)
    const below = head === '' ? find(ranks, word) : undefined
    const way = find(standingRows, word) ?? find(standingRows, raw)
    const nation = nationOf(raw)
    if (below) rank = below
    else if (way) standing = way
    else if (nation) {
      lands = land !== undefined && land !== nation
      land = nation
    } else if (head === '') head = word
    else domain.add(word.replace(/^[بل](?=ال|....)(?:ال)?/, ''))
    callings.forEach((rows, table) => {
      const found = find(rows, word)
      if (found && head === word) calling.set(table, found)
    })
  }
  return { head: synonym(head), rank, standing, domain, land, lands, calling }
}

function synonym(head: string): string {
  const masculine = head.replace(/ه$/, '')
  for (const [first, ...others] of officeSynonyms) if (others.includes(masculine)) return first
  return masculine
}

type Relation = 'contradiction' | 'development'

/** What two offices of one person are to each other; undefined where he can hold both, or they may be one. */
function judge(a: Office, b: Office): Relation | undefined {
  if (a.land !== undefined && b.land !== undefined && a.land !== b.land) {
    // «الجاسوس الروسي», «الجاسوس البريطاني»: of one calling in one way, and of two lands.
    const national = a.head === b.head && nationalCallings.includes(a.head) && a.standing === b.standing
    return national && a.rank === b.rank && !a.lands && !b.lands ? 'contradiction' : undefined
  }
  for (const [table, calling] of a.calling) {
    const other = b.calling.get(table)
    if (other !== undefined && other !== calling && a.standing === b.standing) return 'contradiction'
  }
  const common = [...a.domain].some((word) => b.domain.has(word))
  const bare = a.domain.size === 0 && b.domain.size === 0 && a.land !== undefined && a.land === b.land
  if (a.head !== b.head || a.head === '' || !(common || bare)) return undefined
  if (a.standing === 'former' || b.standing === 'former') return a.standing === b.standing ? undefined : 'development'
  return a.rank !== b.rank || a.standing !== b.standing ? 'contradiction' : undefined
}

function compareOffices(context: Context, held: readonly Held[]): Conflict[] {
  const best = new Map<Relation, { left: Held; right: Held; others: [Held[], Held[]] }>()
  for (const left of held) {
    for (const right of held) {
      if (left.source >= right.source || !context.relatedness.related(left.source, right.source)) continue
      const relation = judge(left.office, right.office)
      if (relation === undefined || knowsBoth(held, left, right)) continue
      const entry = best.get(relation)
      if (!entry) best.set(relation, { left, right, others: [[], []] })
      else {
        // On whichever side the same is said.
        const same = judge(left.office, entry.left.office) === undefined
        entry.others[same ? 0 : 1].push(left)
        entry.others[same ? 1 : 0].push(right)
      }
    }
  }
  return [...best].map(([relation, { left, right, others }]) => toConflict(relation, left, right, others))
}

/** An article that gives both offices tells how one became the other. */
const knowsBoth = (held: readonly Held[], left: Held, right: Held) =>
  held.some(
    (one) =>
      (one.source === left.source && judge(one.office, left.office) !== undefined) ||
      (one.source === right.source && judge(one.office, right.office) !== undefined),
  )

function toConflict(relation: Relation, left: Held, right: Held, [alsoLeft, alsoRight]: [Held[], Held[]]): Conflict {
  const places = (all: readonly Held[], best: Held) => {
    const seen = new Set([`${best.span.file} ${best.span.start}`])
    return all
      .map(({ span }) => span)
      .sort((a, b) => (before(a, b) ? -1 : 1))
      .filter(({ file, start }) => !seen.has(`${file} ${start}`) && seen.add(`${file} ${start}`))
  }
  return {
    kind: 'role',
    relation,
    confidence: 0.55,
    left: left.span,
    right: right.span,
    alsoLeft: places(alsoLeft, left),
    alsoRight: places(alsoRight, right),
    facts: [],
    message: {
      key: relation === 'development' ? 'development.bare' : 'role.person',
      values: {
        about: '',
        left: left.text,
        right: right.text,
        leftSource: left.span.file,
        rightSource: right.span.file,
      },
    },
  }
}
