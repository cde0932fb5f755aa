/** Claims of quoted Hebrew: «אני מודה ל…», «חתמתי על הסכם». What is read: language/he/frames. */
import { hebrewFrames, hebrewStops } from '../../../language/he/frames.ts'
import type { Claim } from '../../reading.ts'
import { HEBREW } from '../../text/tokens.ts'
import type { Context } from '../context.ts'
import { argument, claimOf, tokenRange } from './build.ts'

const frameOf = new Map(hebrewFrames.flatMap((row) => row.verbs.split(' ').map((verb) => [verb, row] as const)))
const stops = new Set(hebrewStops.split(' '))
/** Words between a verb and its slot, and words of a slot. */
const reach = 14
const longest = 6

export function findHebrew(context: Context): Claim[] {
  const { tokens, last } = context
  const claims: Claim[] = []
  for (let i = 0; i < tokens.length; i++) {
    if (tokens.kind[i] !== HEBREW) continue
    const row = frameOf.get(tokens.normal(i))
    if (!row) continue
    const stop = Math.min(last[tokens.sentence[i]!]!, i + reach)
    for (let k = i + 1; k < stop; k++) {
      if (tokens.kind[k] !== HEBREW) continue
      const word = tokens.normal(k)
      const apart = row.prefix.length > 1
      if (apart ? word !== row.prefix : !(word.startsWith(row.prefix) && word.length > 2)) continue
      const from = apart ? k + 1 : k
      let to = from
      while (to < stop && to < from + longest && tokens.kind[to] === HEBREW && !ends(tokens.normal(to), to > from)) to++
      if (to === from) break
      const range = tokenRange(context, from, to)
      const start = apart ? range.start : tokens.offsetIn(from, row.prefix.length)
      claims.push(
        claimOf(context, row.frame, tokenRange(context, i, i + 1), [
          argument(context, row.role, { start, end: range.end }),
        ]),
      )
      break
    }
  }
  return claims
}

/** A stop word, or «and» with the next thing («ול…»). */
const ends = (word: string, inside: boolean) => stops.has(word) || (inside && /^ו[לבמה]/.test(word))
