/** Words as heads of names. */
import { splitProclitics } from '../text/clitics.ts'
import { perWord } from '../text/vocabulary.ts'

/** A word as a head: which of its splits the tables know. */
export interface Head {
  /** Characters before the head. */
  readonly clitics: number
  readonly definite: boolean
  readonly form: string
}

/** For a word, the first of its splits that a table knows. */
export const headOf = (has: (form: string) => boolean) =>
  perWord((normal): Head | undefined => {
    for (const split of splitProclitics(normal))
      if (has(split.rest)) return { clitics: split.proclitics.length, definite: split.article, form: split.rest }
    return undefined
  })
