/** Decisions survive edits: places are kept as quote and position (W3C Web Annotation selectors) and found again here. */
import type { Anchor, Decision } from '../decisions.ts'
import type { Span } from '../review.ts'

/** Code units kept before and after the quote. */
const contextLength = 32

export function createAnchor(text: string, { file, start, end }: Span): Anchor {
  return {
    file,
    position: { start, end },
    quote: {
      exact: text.slice(start, end),
      prefix: text.slice(Math.max(0, start - contextLength), start),
      suffix: text.slice(end, end + contextLength),
    },
  }
}

/** Where the anchored words are now: in place, else where most of their surroundings are, else the nearest; undefined when gone. */
export function resolveAnchor(text: string, { file, position, quote }: Anchor): Span | undefined {
  const { exact, prefix, suffix } = quote
  const at = (start: number): Span => ({ file, start, end: start + exact.length })
  if (exact === '') return position.start <= text.length ? at(position.start) : undefined
  if (text.startsWith(exact, position.start)) return at(position.start)
  let best: { start: number; score: number; distance: number } | undefined
  for (let start = text.indexOf(exact); start >= 0; start = text.indexOf(exact, start + 1)) {
    const score =
      commonEnd(text.slice(Math.max(0, start - prefix.length), start), prefix) +
      commonStart(text.slice(start + exact.length, start + exact.length + suffix.length), suffix)
    const distance = Math.abs(start - position.start)
    if (!best || score > best.score || (score === best.score && distance < best.distance))
      best = { start, score, distance }
  }
  return best && at(best.start)
}

function commonStart(a: string, b: string): number {
  let length = 0
  while (length < a.length && length < b.length && a[length] === b[length]) length++
  return length
}

function commonEnd(a: string, b: string): number {
  let length = 0
  while (length < a.length && length < b.length && a[a.length - 1 - length] === b[b.length - 1 - length]) length++
  return length
}

/** The decisions with their positions brought up to the texts as they are now; those whose words are gone are left out. */
export function reanchor(decisions: readonly Decision[], textOf: (file: string) => string | undefined): Decision[] {
  const move = (anchor: Anchor): Anchor | undefined => {
    const text = textOf(anchor.file)
    const span = text === undefined ? undefined : resolveAnchor(text, anchor)
    return span && { ...anchor, position: { start: span.start, end: span.end } }
  }
  return decisions.flatMap((decision): Decision[] => {
    switch (decision.kind) {
      case 'date':
        return textOf(decision.file) === undefined ? [] : [decision]
      case 'rename': {
        const entity = move(decision.entity)
        return entity ? [{ ...decision, entity }] : []
      }
      case 'note': {
        const place = move(decision.place)
        return place ? [{ ...decision, place }] : []
      }
      default: {
        const left = move(decision.left)
        const right = move(decision.right)
        return left && right ? [{ ...decision, left, right }] : []
      }
    }
  })
}
