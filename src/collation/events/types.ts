/**
 * Which frames tell an event, and which types of event are told in each other's words. The types themselves are a column
 * of the frames' tables (language/ar/frames); a frame without one is a state, and no event.
 */
import { frames } from '../../language/ar/frames.ts'

/** A row: the type that stands, then types told as it («لقي حتفه» for «قتل»). */
const merged: readonly (readonly [string, ...string[]])[] = [
  ['kill', 'die'],
  ['sign', 'agree'],
]

/** «وقع الحادث»: happens to be told of whatever happened; see `happenings`. */
export const occurrence = 'occur'

/** What «الحادث», «الواقعة», «الكارثة» can mean. */
export const happenings: readonly string[] = [
  'attack',
  'crash',
  'explosion',
  'quake',
  'fire',
  'flood',
  'storm',
  'clash',
  'collapse',
  'sink',
  'kidnap',
]

const standing = new Map(merged.flatMap(([type, ...others]) => others.map((other): [string, string] => [other, type])))
const types = new Map<string, string>()
for (const { frame, event } of frames) {
  if (event && !types.has(frame)) types.set(frame, standing.get(event) ?? event)
}

/** The type of event that a frame tells; undefined for a state. */
export const eventType = (frame: string): string | undefined => types.get(frame)

/** Happenings at one spot, and what comes of them: told of one place and one moment. Storms and quakes are everywhere. */
export const oneHappening: ReadonlySet<string> = new Set([
  ...happenings.filter((type) => !['quake', 'flood', 'storm', 'clash'].includes(type)),
  'kill',
  'injure',
  'disappear',
])

/** Roles of the people and bodies of an event; the rest of its slots are places, times and numbers. */
export const participantRoles: ReadonlySet<string> = new Set([
  'agent',
  'patient',
  'partner',
  'recipient',
  'target',
  'organization',
])

/** Roles of its places. */
export const placeRoles: ReadonlySet<string> = new Set(['place', 'destination', 'origin'])

/** Types whose agent tells two of them apart: another visitor is another visit. */
export const agentDecides: ReadonlySet<string> = new Set([
  'visit',
  'arrive',
  'depart',
  'travel',
  'return',
  'appoint',
  'dismiss',
  'resign',
  'statement',
  'announce',
  'deny',
  'retract',
  'cut-relations',
  'win',
  'elect',
  'expel',
  'summon',
  'ban',
  'demand',
  'support',
  'apologise',
  'speech',
  'score',
  'match',
  'award',
  'publish',
  'hire',
  'transfer',
])

/** Types of which the same few do one after another: only the day, or both sides of it, tell that two claims mean one. */
export const serial: ReadonlySet<string> = new Set([
  'win',
  'match',
  'score',
  'qualify',
  'eliminate',
  'award',
  'speech',
  'interview',
  'publish',
  'support',
  'demand',
  'seize',
  'rob',
  'smuggle',
  'raid',
  'capture',
  'control',
  'launch',
  'build',
  'celebrate',
])

/** Types of which a week's news tells many alike: in a large folder nearness of words alone makes no two of them one. */
export const particular: ReadonlySet<string> = new Set([
  'attack',
  'kill',
  'injure',
  'arrest',
  'release',
  'clash',
  'crash',
  'explosion',
  'fire',
  'kidnap',
  'find',
  'rescue',
  'participate',
  'sanction',
  'claim-responsibility',
  'crisis',
  'meet',
  'summit',
  'war',
  'protest',
  'coup',
  'convict',
  'sign',
  'host',
  'open',
])

/** Types whose patient tells two of them apart, where both are named people. */
export const patientDecides: ReadonlySet<string> = new Set(['kill', 'arrest', 'release', 'kidnap', 'convict', 'charge'])

/** Types that go on for hours or days. */
export const lasting: ReadonlySet<string> = new Set([
  'election',
  'war',
  'strike',
  'siege',
  'protest',
  'summit',
  'conference',
  'exercise',
  'match',
  'search',
  'rescue',
  'crisis',
])

/** Types that happen to somebody once: all their claims are one event, whatever days they give. The role says to whom. */
export const once: ReadonlyMap<string, string> = new Map([['birth', 'patient']])
