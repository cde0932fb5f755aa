/** Operations on the list of decisions: pure, so that merging them is tested without a file system. */
import type { Anchor, Decision, Decisions } from '../decisions.ts'
import { decisions as schema } from '../decisions.ts'
import type { Contradiction, Span } from '../review.ts'

export type ParsedDecisions =
  | { readonly kind: 'decisions'; readonly decisions: readonly Decision[] }
  | { readonly kind: 'broken'; readonly reason: string }

export function parseDecisions(json: string): ParsedDecisions {
  let value: unknown
  try {
    value = JSON.parse(json.replace(/^\uFEFF/, ''))
  } catch (error) {
    return { kind: 'broken', reason: error instanceof Error ? error.message : String(error) }
  }
  const parsed = schema.safeParse(value)
  if (parsed.success) return { kind: 'decisions', decisions: parsed.data.decisions }
  const [issue] = parsed.error.issues
  return { kind: 'broken', reason: issue ? `${issue.path.join('.') || 'file'}: ${issue.message}` : 'invalid' }
}

/** Readable, diffable: two spaces, one order whatever order decisions were taken in. */
export function formatDecisions(list: readonly Decision[]): string {
  const value: Decisions = { version: 1, decisions: sortDecisions(list) }
  return `${JSON.stringify(value, undefined, 2)}\n`
}

/** A change to the list. Applied to whatever the file holds by then, so that two windows do not lose each other's. */
export interface DecisionChange {
  readonly add: readonly Decision[]
  readonly remove: readonly Decision[]
}

/** What a decision is about: a later one about the same replaces the earlier. */
export function decisionKey(decision: Decision): string {
  switch (decision.kind) {
    case 'same':
    case 'different':
      return ['link', ...[anchorKey(decision.left), anchorKey(decision.right)].sort()].join('\n')
    case 'rename':
      return `rename\n${anchorKey(decision.entity)}`
    case 'date':
      return `date\n${decision.file}`
    case 'conflict':
      return ['conflict', decision.conflict].join('\n')
    case 'note':
      return `note\n${anchorKey(decision.place)}`
  }
}

export function applyChange(list: readonly Decision[], { add, remove }: DecisionChange): Decision[] {
  const byKey = new Map(list.map((decision) => [decisionKey(decision), decision]))
  for (const decision of remove) byKey.delete(decisionKey(decision))
  for (const decision of add) byKey.set(decisionKey(decision), decision)
  return sortDecisions([...byKey.values()])
}

/** The change that takes a change back, given the list it was applied to. */
export function invertChange(list: readonly Decision[], { add, remove }: DecisionChange): DecisionChange {
  const before = new Map(list.map((decision) => [decisionKey(decision), decision]))
  const replaced = add.flatMap((decision) => before.get(decisionKey(decision)) ?? [])
  const removed = remove.flatMap((decision) => before.get(decisionKey(decision)) ?? [])
  return { add: [...replaced, ...removed], remove: add.filter((decision) => !before.has(decisionKey(decision))) }
}

export interface Verdict {
  readonly verdict: 'confirmed' | 'dismissed'
  readonly reason?: string
  readonly decision: Decision
}

/**
 * A person's verdict on each contradiction, by its id. A contradiction whose id changed with an edit is known by its two
 * places instead: `list` must be anchored to the texts as they are now.
 */
export function verdictsOf(
  list: readonly Decision[],
  contradictions: readonly Contradiction[],
): ReadonlyMap<string, Verdict> {
  const byId = new Map<string, Verdict>()
  const byPlaces = new Map<string, Verdict>()
  for (const decision of list) {
    if (decision.kind !== 'conflict') continue
    const { verdict, reason } = decision
    const found = { verdict, decision, ...(reason === undefined ? {} : { reason }) }
    byId.set(decision.conflict, found)
    byPlaces.set([anchorKey(decision.left), anchorKey(decision.right)].sort().join('\n'), found)
  }
  const verdicts = new Map<string, Verdict>()
  for (const { id, left, right } of contradictions) {
    const found = byId.get(id) ?? byPlaces.get([spanKey(left), spanKey(right)].sort().join('\n'))
    if (found) verdicts.set(id, found)
  }
  return verdicts
}

/** What people noted; `list` must be anchored to the texts as they are now. */
export const notesOf = (list: readonly Decision[]): { span: Span; text: string }[] =>
  list.flatMap((decision) => {
    if (decision.kind !== 'note') return []
    const { file, position } = decision.place
    return { span: { file, ...position }, text: decision.text }
  })

function sortDecisions(list: readonly Decision[]): Decision[] {
  return [...list].sort((a, b) => compare(sortKey(a), sortKey(b)))
}

/** By file, then place, then kind. */
function sortKey(decision: Decision): string {
  const anchor = 'left' in decision ? decision.left : 'entity' in decision ? decision.entity : undefined
  const place = anchor ?? ('place' in decision ? decision.place : undefined)
  const file = place?.file ?? (decision.kind === 'date' ? decision.file : '')
  const start = String(place?.position.start ?? 0).padStart(9, '0')
  return [file, start, decision.kind, decisionKey(decision), JSON.stringify(decision)].join('\u0000')
}

const anchorKey = ({ file, position }: Anchor): string => `${file}:${position.start}-${position.end}`
const spanKey = ({ file, start, end }: Span): string => `${file}:${start}-${end}`
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
