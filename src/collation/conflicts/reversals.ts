/** What was announced in one article and taken back in another: «أعلنت … تعليق الاحتجاجات», «تراجع … عن قرار التعليق». Never a contradiction. */

import { addTo } from '../groups.ts'
import type { Comparison, Conflict } from '../model.ts'
import { contextOf, isClaimed } from './common/context.ts'
import { stemsIn } from './common/denied.ts'
import { sideOf, superseded } from './common/sides.ts'

/** Frames that take back, and the role of what is taken back. */
const taking: ReadonlyMap<string, string> = new Map([
  ['retract', 'topic'],
  ['take-back', 'patient'],
])

export const reversals: Comparison = {
  kind: 'polarity',
  compare(collated) {
    const context = contextOf(collated)
    const settled = new Map<string, number[]>()
    const taken: number[] = []
    collated.claims.forEach((claim, index) => {
      if (taking.has(claim.claim.frame) && isClaimed(claim)) taken.push(index)
      if (claim.claim.frame !== 'settled') return
      addTo(settled, claim.file, index)
    })
    return taken.flatMap((index): Conflict[] => {
      const claim = collated.claims[index]!
      const what = claim.claim.arguments.find(({ role }) => role === taking.get(claim.claim.frame))
      if (!what) return []
      const source = context.sourceOf(claim)
      const back = stemsIn(collated.sources[source]!.reading, what)
      const announced = context.relatedness.neighbours(source).flatMap((other) => {
        const { file, reading } = collated.sources[other]!
        return file === claim.file
          ? []
          : (settled.get(file) ?? []).filter((at) => {
              const [deed] = collated.claims[at]!.claim.arguments
              const noun = deed!.text.split(/\s/)[0]!
              const said = stemsIn(reading, { start: deed!.start, end: deed!.start + noun.length })
              return context.order(collated.claims[at]!, claim) !== 1 && [...said].some((stem) => back.has(stem))
            })
      })
      return superseded(
        context,
        announced.map((at) => sideOf(collated.claims[at]!, at)),
        [sideOf(claim, index)],
      )
    })
  },
}
