/** The ladder's first rung, kept where the tables can use it too. */
export { fold, isIgnorable, isInvisible, normalize, rawOffset } from '../../language/normal.ts'
