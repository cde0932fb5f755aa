/** Who holds an office: one office of one country or body, at one time, and two people named as its holder. */
import { organizationHeads } from '../../language/ar/names/heads.ts'
import { officeSynonyms, qualifiedOffice, singleOffices } from '../../language/ar/offices.ts'
import type { Mention, Title } from '../../reading/reading.ts'
import { normalize } from '../../reading/text/normal.ts'
import type { Span } from '../../review.ts'
import { addTo } from '../groups.ts'
import { type Collated, type Comparison, type Conflict, spanOf } from '../model.ts'
import { type Context, contextOf } from './common/context.ts'
import { before } from './common/pairs.ts'
import { bare } from './common/subjects.ts'
import { near } from './names.ts'

interface Holder {
  readonly entity: number
  readonly name: string
  readonly source: number
  readonly span: Span
  readonly text: string
}

/** Holders of one office beyond this number: the office is named too loosely to be one. */
const maximumHolders = 6

export const roles: Comparison = {
  kind: 'role',
  compare(collated) {
    const context = contextOf(collated)
    return [...holdersByOffice(collated)].flatMap(([, holders]) => compareHolders(context, holders))
  },
}

function holdersByOffice({ sources, linking }: Collated): Map<string, Holder[]> {
  const offices = new Map<string, Holder[]>()
  sources.forEach(({ file, reading }, source) => {
    reading.mentions.forEach((mention, index) => {
      const entity = linking.entityOf(file, index)
      if (entity === undefined || linking.entities[entity]!.type !== 'person' || mention.form !== 'name') return
      // A single word is as often no name at all.
      if (!linking.entities[entity]!.name.includes(' ')) return
      for (const [at, title] of mention.titles.entries()) {
        // «رئيس الوزراء ومدير المخابرات فلان»: which of two joined offices the name holds stays open.
        const next = mention.titles[at + 1]
        if (next && next.start - title.end >= 2 && next.start - title.end <= 3) continue
        if (belongsToNext(reading.mentions, mention, title)) continue
        const office = officeOf(title)
        if (office === undefined) continue
        const holder = {
          entity,
          name: linking.entities[entity]!.name,
          source,
          span: spanOf(file, whole(mention, title)),
          text: `${title.text} ${mention.text}`,
        }
        addTo(offices, office, holder)
      }
    })
  })
  return offices
}

/** «قابل فلان، وزير النقل، علان»: a title behind one name and right before another is the other's. */
function belongsToNext(mentions: readonly Mention[], mention: Mention, title: Title): boolean {
  if (title.start < mention.end) return false
  return mentions.some(({ start, type }) => type === 'person' && start >= title.end && start <= title.end + 3)
}

const whole = (mention: Mention, title: Title) => ({
  start: Math.min(mention.start, title.start),
  end: Math.max(mention.end, title.end),
})

/** A key for an office that one person holds at a time; undefined for all other titles. */
function officeOf({ role, country, organization, text }: Title): string | undefined {
  if (country === undefined && organization === undefined) return undefined
  const words = normalize(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
  if (words.some((word) => qualifiedOffice.includes(bare(word)) || qualifiedOffice.includes(word))) return undefined
  // «رئيس الوزراء ومدير المخابرات فلان»: two offices, of which the name holds the last.
  if (words.some((word) => word.startsWith('و') && singleOffices.includes(word.slice(1)))) return undefined
  const name = normalize(role)
  if (!singleOffices.includes(bare(name.split(' ')[0] ?? ''))) return undefined
  // «رئيس», «مدير» alone may head anything of that country.
  if (organization === undefined && !name.includes(' ') && bare(name) !== 'ملك') return undefined
  // «الرئيس التنفيذي لشركة» "…": the body's own name is not read.
  if (organization !== undefined && organizationHeads.has(normalize(organization))) return undefined
  return `${canonical(name)} ${country ?? ''} ${normalize(organization ?? '')}`
}

function canonical(name: string): string {
  for (const [standing, ...others] of officeSynonyms) if (others.includes(name)) return standing
  return name
}

function compareHolders(context: Context, holders: readonly Holder[]): Conflict[] {
  const people = new Map<number, Holder[]>()
  for (const holder of holders) {
    addTo(people, holder.entity, holder)
  }
  const groups = [...people.values()]
  if (groups.length < 2 || groups.length > maximumHolders) return []
  const conflicts: Conflict[] = []
  for (let i = 0; i < groups.length; i++) {
    for (let j = i + 1; j < groups.length; j++) {
      const found = comparePeople(context, groups[i]!, groups[j]!)
      if (found) conflicts.push(found)
    }
  }
  return conflicts
}

function comparePeople(context: Context, a: readonly Holder[], b: readonly Holder[]): Conflict | undefined {
  const pair = closest(context, a, b)
  if (!pair) return undefined
  const [left, right] = before(pair[0].span, pair[1].span) ? pair : [pair[1], pair[0]]
  // The same office and nearly the same name are one person spelled twice.
  const oneName = sharesName(left.name, right.name)
  const succeeded = !oneName && [a, b].some(([holder]) => changesOffice(context, holder!.entity))
  const leftGroup = a.includes(left) ? a : b
  const rightGroup = leftGroup === a ? b : a
  return {
    kind: oneName ? 'name' : 'role',
    relation: oneName ? 'variant' : succeeded ? 'development' : 'contradiction',
    confidence: oneName ? 0.7 : 0.6,
    left: left.span,
    right: right.span,
    alsoLeft: leftGroup.filter((holder) => holder !== left).map(({ span }) => span),
    alsoRight: rightGroup.filter((holder) => holder !== right).map(({ span }) => span),
    facts: [],
    message: {
      key: oneName ? 'variant.bare' : 'role.bare',
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

/** Frames by which somebody comes to an office or leaves it. */
const changes = new Set(['appoint', 'dismiss', 'resign', 'elect', 'nominate'])

/** Whether an article tells that somebody came to an office or left it: then its two holders hold it one after the other. */
const changesOffice = ({ collated }: Context, entity: number): boolean =>
  collated.claims.some(({ claim, entities }) => changes.has(claim.frame) && entities.includes(entity))

/** Days between two articles in which an office is taken to have one holder. */
const tenure = 300

/** Closeness of articles on the same news. */
const sameNews = 0.7

/** Articles of one story, written within a tenure of each other. */
function closest(context: Context, a: readonly Holder[], b: readonly Holder[]): readonly [Holder, Holder] | undefined {
  const { chronology, sources } = context.collated
  for (const left of a) {
    for (const right of b) {
      if (!context.relatedness.related(left.source, right.source)) continue
      // One article that names two holders tells of two times.
      if (left.source === right.source) continue
      const one = chronology.dateOf(sources[left.source]!.file)
      const other = chronology.dateOf(sources[right.source]!.file)
      // Without days only articles on the same news are of one tenure: ministers change, their subjects do not.
      if (!(one && other) && context.relatedness.closeness(left.source, right.source) < sameNews) continue
      const apart =
        one && other
          ? Math.max(Date.parse(one.from) - Date.parse(other.to), Date.parse(other.from) - Date.parse(one.to))
          : 0
      if (apart <= tenure * 86_400_000) return [left, right]
    }
  }
  return undefined
}

function sharesName(a: string, b: string): boolean {
  const words = (name: string) =>
    normalize(name)
      .split(' ')
      .filter((word) => word.length > 2)
  return words(a).some((one) => words(b).some((other) => near(one, other)))
}
