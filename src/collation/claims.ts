/** The claims of all sources, their slots linked to entities and their times resolved. */
import type { Chronology, CollatedClaim, Linking, Source } from './model.ts'

export function collateClaims(sources: readonly Source[], linking: Linking, chronology: Chronology): CollatedClaim[] {
  return sources.flatMap(({ file, reading }) =>
    reading.claims.map((claim, index) => {
      const entities = claim.arguments.map((argument) =>
        argument.mention === undefined ? undefined : linking.entityOf(file, argument.mention),
      )
      const time = claim.arguments.find((argument) => argument.role === 'time' && argument.time !== undefined)?.time
      const when = time === undefined ? undefined : chronology.timeOf(file, time)
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
