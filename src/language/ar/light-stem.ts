/**
 * Light stems of Arabic words, for comparing wording: affixes that an editor changes without changing the word are cut
 * off, whether or not they are affixes in this word. After light10 (Larkey, Ballesteros, Connell 2007), with single
 * prepositions and the case endings ا and ت added. Not for linguistics: a stem need not be a word.
 */

/** Longest first. A row: the prefix in normal form, and the least letters that must stay behind. */
const prefixes: readonly (readonly [string, number])[] = [
  ['وبال', 3],
  ['وكال', 3],
  ['وال', 2],
  ['بال', 2],
  ['كال', 3],
  ['فال', 2],
  ['ولل', 2],
  ['لل', 2],
  ['ال', 2],
  ['وب', 4],
  ['ول', 4],
  ['و', 3],
  ['ف', 4],
  ['ب', 4],
  ['ل', 4],
  ['ك', 4],
  ['س', 4],
]

/** Longest first. A row: the suffix in normal form, and the least letters that must stay before it. */
const suffixes: readonly (readonly [string, number])[] = [
  ['هما', 2],
  ['ها', 2],
  ['هم', 3],
  ['نا', 3],
  ['ان', 2],
  ['ات', 2],
  ['ون', 2],
  ['ين', 2],
  ['يه', 2],
  ['ه', 2],
  ['ي', 2],
  ['ا', 3],
  ['ت', 4],
]

/** The light stem of a word in normal form; words of other scripts are their own. */
export function lightStem(normal: string): string {
  const code = normal.charCodeAt(0)
  if (code < 0x0620 || code > 0x06d3) return normal
  let stem = normal
  for (const [prefix, least] of prefixes) {
    if (stem.length - prefix.length >= least && stem.startsWith(prefix)) {
      stem = stem.slice(prefix.length)
      break
    }
  }
  for (const [suffix, least] of suffixes) {
    if (stem.length - suffix.length >= least && stem.endsWith(suffix)) return stem.slice(0, -suffix.length)
  }
  return stem
}
