/**
 * A charge against its denial: somebody is accused, or a deed is told of him, and he (or who speaks for him) denies it, in this
 * article or in one of the same story. One conflict a denier and story: it lists every place of the charge and every denial.
 */
import type { Range } from '../../reading/reading.ts'
import { addTo } from '../groups.ts'
import { type CollatedClaim, type Comparison, type Conflict, spanOf } from '../model.ts'
import { type Context, contextOf, type Statement } from './common/context.ts'
import { contentOf, isOfCharge, namesIn, retelling, stemOf, stemsIn } from './common/denied.ts'
import { toConflict } from './common/pairs.ts'
import { meet, type Party, partyOf, speakerOf } from './common/parties.ts'

/** Frames that lay something on somebody, and the role of whom. */
const charging: ReadonlyMap<string, string> = new Map([
  ['blame', 'patient'],
  ['accuse', 'patient'],
  ['convict', 'patient'],
  ['sentence', 'patient'],
  ['charge', 'patient'],
])

/** Frames that only tell that somebody speaks. */
const ofWords = new Set(['say', 'announce', 'deny', 'denial', 'retract', 'condemn', 'reject'])

interface Denial {
  readonly statement: Statement<Party>
  /** Stems of what is denied, and of the names among it. */
  readonly content: ReadonlySet<number>
  readonly names: ReadonlySet<number>
  /** Whether a charge or a part in something is denied rather than a deed by its name. */
  readonly ofCharge: boolean
}

interface Charge {
  readonly statement: Statement<Party>
  readonly against: readonly Denial[]
  /** Whether it is called a charge: an accusation, the blame, a conviction. */
  readonly named: boolean
}

/** A charge denied in no more words than these is denied whatever it says. */
const bareCharge = 1
/** What a sentence must say of what is denied to tell it. */
const mostOfIt = 0.6

export const denials: Comparison = {
  kind: 'polarity',
  compare(collated) {
    const context = contextOf(collated)
    const stories = new Map<number, Denial[]>()
    collated.claims.forEach((claim, index) => {
      if (claim.claim.frame !== 'denial') return
      for (const denial of denialsOf(context, claim, index)) push(stories, context.storyOf(claim), denial)
    })
    if (stories.size === 0) return []
    const sentences = sentencesOf(context, stories)
    return [...stories].flatMap(([story, all]) =>
      byDenier(all).flatMap((group): Conflict[] => {
        const found = sentences.get(story)!.flatMap((claims) => chargesIn(context, claims, group))
        return found.length === 0 ? [] : [conflictOf(context, group, found)]
      }),
    )
  },
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  addTo(map, key, value)
}

/** By story: the claims (positions) of each sentence that denies nothing itself. */
function sentencesOf(context: Context, stories: ReadonlyMap<number, unknown>): Map<number, number[][]> {
  const sentences = new Map<string, number[]>()
  const denying = new Set<string>()
  context.collated.claims.forEach((claim, index) => {
    if (!stories.has(context.storyOf(claim))) return
    const key = `${claim.file} ${claim.claim.sentence}`
    if (claim.claim.frame === 'denial' || claim.claim.frame === 'deny') denying.add(key)
    push(sentences, key, index)
  })
  const byStory = new Map<number, number[][]>()
  for (const story of stories.keys()) byStory.set(story, [])
  for (const [key, claims] of sentences)
    if (!denying.has(key)) byStory.get(context.storyOf(context.collated.claims[claims[0]!]!))!.push(claims)
  return byStory
}

/** One for each party that denies. */
function denialsOf(context: Context, claim: CollatedClaim, index: number): Denial[] {
  const { arguments: parts, word, speaker } = claim.claim
  const named = parts.flatMap(({ role }, slot) => (role === 'agent' ? [partyOf(context, claim, slot)] : []))
  const deniers = (named.length > 0 ? named : [speakerOf(context, claim)]).filter(({ size }) => size > 0)
  const topic = parts.find(({ role }) => role === 'topic')
  const { reading } = context.collated.sources[context.sourceOf(claim)]!
  const own = [...parts.filter(({ role }) => role === 'agent'), ...(speaker ? [speaker] : [])]
  const denied = {
    content: topic ? contentOf(reading, topic, own) : new Set<number>(),
    names: topic ? namesIn(reading, topic) : new Set<number>(),
    ofCharge: !topic || isOfCharge(topic.text),
  }
  const text = `${word} ${topic?.text ?? ''}`.slice(0, 90)
  const statement = { span: spanOf(claim.file, claim.claim), text, claim, index }
  return deniers.map((value) => ({ statement: { ...statement, value }, ...denied }))
}

/** Denials of one party: those that share a key. */
function byDenier(all: readonly Denial[]): Denial[][] {
  const groups: { keys: Set<string>; members: Denial[] }[] = []
  for (const denial of all) {
    const group = groups.find(({ keys }) => meet(keys, denial.statement.value))
    if (group) {
      group.members.push(denial)
      for (const key of denial.statement.value) group.keys.add(key)
    } else groups.push({ keys: new Set(denial.statement.value), members: [denial] })
  }
  return groups.map(({ members }) => members)
}

/** What a sentence charges the deniers with: in words of accusing, else by telling what they deny. */
function chargesIn(context: Context, claims: readonly number[], group: readonly Denial[]): Charge[] {
  const { collated } = context
  const blamed = new Set(
    claims.flatMap((at) =>
      collated.claims[at]!.claim.frame === 'blame' ? [collated.claims[at]!.claim.trigger.end] : [],
    ),
  )
  const named = claims.flatMap((index): Charge[] => {
    const claim = collated.claims[index]!
    // Of «اتهم» both its frame and the pattern that sees whom are claimed.
    if (claim.claim.frame === 'accuse' && (blamed.has(claim.claim.trigger.end) || !isAccused(claim))) return []
    const charge = chargeOf(context, claim, index, group)
    return charge ? [charge] : []
  })
  if (named.length > 0) return named
  const told = retold(context, claims, group)
  return told ? [told] : []
}

function chargeOf(context: Context, claim: CollatedClaim, index: number, group: readonly Denial[]): Charge | undefined {
  const role = charging.get(claim.claim.frame)
  if (role === undefined || !isPutForward(claim)) return undefined
  const charged = new Set<string>()
  claim.claim.arguments.forEach((argument, slot) => {
    if (argument.role === role) for (const key of partyOf(context, claim, slot)) charged.add(key)
  })
  const { reading } = context.collated.sources[context.sourceOf(claim)]!
  const told = stemsIn(reading, reading.sentences[claim.claim.sentence]!)
  const against = group.filter(({ statement, content, ofCharge }) => {
    if (!meet(charged, statement.value) || !context.related(claim, statement.claim)) return false
    // Who denies does not charge himself.
    if (meet(speakerOf(context, claim), statement.value)) return false
    const shared = [...content].filter((stem) => told.has(stem)).length
    // «هذه الاتهامات»: what they say is said elsewhere.
    if (ofCharge && content.size <= bareCharge) return true
    return shared >= Math.min(content.size, content.size > 3 ? 2 : 1)
  })
  if (against.length === 0) return undefined
  const text = [claim.claim.word ?? '', ...claim.claim.arguments.map((argument) => argument.text)]
    .join(' ')
    .slice(0, 90)
  return {
    statement: { value: charged, span: spanOf(claim.file, claim.claim), text, claim, index },
    against,
    named: true,
  }
}

/** «اتهم فلان بكذا»: the deed right behind; with more between, the name is rather of who accuses. */
function isAccused({ claim }: CollatedClaim): boolean {
  const whom = claim.arguments.find(({ role }) => role === 'patient')
  const deed = claim.arguments.find(({ role }) => role === 'topic')
  return claim.nominal === true || whom?.inferred === true || !whom || !deed || deed.start - whom.end <= 3
}

const isPutForward = ({ claim, modality }: CollatedClaim) =>
  claim.polarity === 'positive' && modality !== 'denied' && modality !== 'expected'

/** A deed of the denier's in a sentence that tells most of what he denies, in nobody's words but another's. */
function retold(context: Context, claims: readonly number[], group: readonly Denial[]): Charge | undefined {
  const { collated } = context
  const first = collated.claims[claims[0]!]!
  const { reading } = collated.sources[context.sourceOf(first)]!
  const sentence = reading.sentences[first.claim.sentence]!
  const against: Denial[] = []
  let deed: number | undefined
  for (const denial of group) {
    const { statement, content, names } = denial
    if (content.size < 2 || !context.related(first, statement.claim)) continue
    const found = retelling(reading, sentence, content)
    if (!found) continue
    const done = claims.find((at) => {
      const claim = collated.claims[at]!
      const word = stemOf(claim.claim.word ?? '')
      const shared = content.has(word) ? new Set([...found.shared, word]) : found.shared
      // Names alone tell no deed; little of a long denial is enough where the very deed is called by its word.
      if (shared.size < 2 || [...shared].every((stem) => names.has(stem))) return false
      if (shared.size / content.size < mostOfIt && !content.has(word)) return false
      return isDeed(context, claim, found.range, statement.value)
    })
    if (done === undefined) continue
    deed ??= done
    against.push(denial)
  }
  if (deed === undefined) return undefined
  const claim = collated.claims[deed]!
  const text = [claim.claim.word ?? '', ...claim.claim.arguments.map((argument) => argument.text)].join(' ')
  const statement = {
    value: against[0]!.statement.value,
    span: spanOf(claim.file, claim.claim),
    text: text.slice(0, 90),
  }
  return { statement: { ...statement, claim, index: deed }, against, named: false }
}

/** Whether a claim within a stretch puts a deed of the party's forward, in another's words. */
function isDeed(context: Context, claim: CollatedClaim, range: Range, party: Party): boolean {
  const { start, end } = claim.claim
  if (start >= range.end || end <= range.start || ofWords.has(claim.claim.frame) || !isPutForward(claim)) return false
  if (meet(speakerOf(context, claim), party)) return false
  return claim.claim.arguments.some(({ role }, slot) => role === 'agent' && meet(partyOf(context, claim, slot), party))
}

function conflictOf(context: Context, group: readonly Denial[], found: readonly Charge[]): Conflict {
  // A charge that is called one says it best.
  const best = found.find(({ named }) => named) ?? found[0]!
  const denial =
    best.against.find(({ statement }) => statement.claim.file === best.statement.claim.file) ?? best.against[0]!
  const answered = new Set(found.flatMap(({ against }) => against))
  // «هذه المزاعم» in the article that names them is the same denial.
  const files = new Set([...answered].map(({ statement }) => statement.claim.file))
  for (const one of group)
    if (one.ofCharge && one.content.size <= bareCharge && files.has(one.statement.claim.file)) answered.add(one)
  return toConflict(context, {
    kind: 'polarity',
    relation: 'contradiction',
    confidence: best.named ? 0.7 : 0.6,
    left: best.statement,
    right: denial.statement,
    alsoLeft: found.filter((one) => one !== best).map(({ statement }) => statement),
    alsoRight: group.filter((one) => one !== denial && answered.has(one)).map(({ statement }) => statement),
  })
}
