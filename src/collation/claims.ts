/** The claims of all sources, their slots linked to entities and their times resolved. */
import type { Argument } from '../reading/reading.ts'
import type { Chronology, CollatedClaim, Linking, ResolvedTime, Source } from './model.ts'

export function collateClaims(sources: readonly Source[], linking: Linking, chronology: Chronology): CollatedClaim[] {
  return sources.flatMap(({ file, reading }) =>
    reading.claims.map((claim, index): CollatedClaim => {
      const entities = claim.arguments.map((argument) =>
        argument.mention === undefined ? undefined : linking.entityOf(file, argument.mention),
      )
      const when = whenOf(claim.arguments, (time) => chronology.timeOf(file, time))
      const speaker = claim.speaker?.mention === undefined ? undefined : linking.entityOf(file, claim.speaker.mention)
      return {
        id: `${file}#${index}`,
        file,
        claim,
        entities,
        ...(speaker === undefined ? {} : { speaker }),
        ...(when ? { when } : {}),
        modality: claim.modality,
      }
    }),
  )
}

/** The narrowest of the claim's times whose days are known: «ليل الثلاثاء» rather than «العام الماضي» of the same clause. */
function whenOf(
  parts: readonly Argument[],
  resolve: (time: number) => ResolvedTime | undefined,
): ResolvedTime | undefined {
  let best: ResolvedTime | undefined
  for (const { role, time } of parts) {
    if (role !== 'time' || time === undefined) continue
    const resolved = resolve(time)
    if (resolved && (!best || width(resolved) < width(best))) best = resolved
  }
  return best
}

const width = ({ from, to }: ResolvedTime): number =>
  from === undefined || to === undefined ? Number.POSITIVE_INFINITY : Date.parse(to) - Date.parse(from)
