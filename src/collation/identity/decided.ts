/** What people decided about names, found again in the readings: anchors → mentions. */
import type { Anchor, Decision } from '../../decisions.ts'
import type { Mention } from '../../reading/reading.ts'
import { normalize } from '../../reading/text/normal.ts'
import type { MentionRef, Source } from '../model.ts'

export interface Decided {
  readonly same: readonly (readonly [MentionRef, MentionRef])[]
  readonly different: readonly (readonly [MentionRef, MentionRef])[]
  readonly names: readonly { readonly at: MentionRef; readonly name: string }[]
}

/** The decisions on names whose places are still there. A later decision about the same two places beats an earlier one. */
export function resolveDecisions(sources: readonly Source[], decisions: readonly Decision[]): Decided {
  const byFile = new Map(sources.map((source) => [source.file, source]))
  const find = (anchor: Anchor) => mentionAt(byFile.get(anchor.file), anchor)
  const pairs = new Map<string, { kind: 'same' | 'different'; left: MentionRef; right: MentionRef }>()
  const names = new Map<string, { at: MentionRef; name: string }>()
  for (const decision of decisions) {
    if (decision.kind === 'rename') {
      const at = find(decision.entity)
      if (at) names.set(`${at.file} ${at.mention}`, { at, name: decision.name })
    } else if (decision.kind === 'same' || decision.kind === 'different') {
      const left = find(decision.left)
      const right = find(decision.right)
      if (!left || !right) continue
      const key = [left, right].map(({ file, mention }) => `${file} ${mention}`).sort()
      pairs.set(key.join('\n'), { kind: decision.kind, left, right })
    }
  }
  const of = (kind: 'same' | 'different') =>
    [...pairs.values()].filter((pair) => pair.kind === kind).map(({ left, right }) => [left, right] as const)
  return { same: of('same'), different: of('different'), names: [...names.values()] }
}

/**
 * The mention that an anchor stands for. After an edit: the mention of the same words whose neighbours still stand in the
 * quote's prefix and suffix, then the nearest. Without its words in the article the anchor stands for nothing.
 */
function mentionAt(source: Source | undefined, { position, quote }: Anchor): MentionRef | undefined {
  if (!source) return undefined
  const { mentions } = source.reading
  const exact = normalize(quote.exact)
  let best: { mention: number; context: number; distance: number } | undefined
  for (const [index, mention] of mentions.entries()) {
    if (normalize(mention.text) !== exact) continue
    const context = contextOf(mentions, index, quote.prefix, quote.suffix)
    const distance = Math.abs(mention.start - position.start)
    // Where it was, nothing has been edited before it.
    if (distance === 0) return { file: source.file, mention: index }
    if (!best || context > best.context || (context === best.context && distance < best.distance))
      best = { mention: index, context, distance }
  }
  if (best) return { file: source.file, mention: best.mention }
  // The words were marked a little wider or narrower than the name is found now.
  const overlapping = mentions.findIndex(
    (mention) =>
      mention.start < position.end &&
      position.start < mention.end &&
      (exact.includes(normalize(mention.text)) || normalize(mention.text).includes(exact)),
  )
  return overlapping < 0 ? undefined : { file: source.file, mention: overlapping }
}

/** How many of the neighbouring names stand in the quote's surroundings. */
function contextOf(mentions: readonly Mention[], index: number, prefix: string, suffix: string): number {
  const { start, end } = mentions[index]!
  // Names that this one lies in, or that lie in it, are no neighbours.
  let before: Mention | undefined
  for (let i = index - 1; i >= 0 && !before; i--) if (mentions[i]!.end <= start) before = mentions[i]
  let after: Mention | undefined
  for (let i = index + 1; i < mentions.length && !after; i++) if (mentions[i]!.start >= end) after = mentions[i]
  return (before && prefix.includes(before.text) ? 1 : 0) + (after && suffix.includes(after.text) ? 1 : 0)
}
