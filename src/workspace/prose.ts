/** Whether a piece of text is an article's prose, in a language that is read: what decides that there is work to do. */

/** How much of a file is looked at, in bytes and in UTF-16 code units. */
export const sampleSize = 4096

/**
 * Names of .txt files that come with software or are read by programs: articles only where they are Arabic or Hebrew prose.
 * A row: the file's name in lower case without `.txt`, whole or the part before `-`, `_` or `.`.
 */
const softwareNames = new Set([
  'requirements',
  'constraints',
  'cmakelists',
  'robots',
  'humans',
  'security',
  'ads',
  'llms',
  'license',
  'licence',
  'copying',
  'copyright',
  'notice',
  'authors',
  'contributors',
  'readme',
  'changelog',
  'changes',
  'install',
  'todo',
  'version',
  'manifest',
  'dependencies',
  'packages',
  'output',
  'log',
])

export const isTextFile = (path: string): boolean => path.toLowerCase().endsWith('.txt')

/** Whether a file's name says that it can be an article, whatever is in it. */
export function isArticleName(path: string): boolean {
  if (!isTextFile(path)) return false
  const stem = path.slice(path.lastIndexOf('/') + 1, -4).toLowerCase()
  return !softwareNames.has(stem) && !softwareNames.has(stem.split(/[-_.]/, 1)[0]!)
}

/** Whether a file that was read is an article: the same answer for the editor and the command line. */
export function isArticle(path: string, text: string): boolean {
  if (isArticleName(path)) return true
  const kind = isTextFile(path) ? proseKind(text) : undefined
  return kind === 'arabic' || kind === 'hebrew'
}

export type ProseKind = 'arabic' | 'hebrew' | 'latin' | undefined

/** The script of the sample's prose; undefined where it is code, a list, or a script that is not read. */
export function proseKind(sample: string): ProseKind {
  const counts = { arabic: 0, hebrew: 0, latin: 0, other: 0 }
  let sentences = 0
  for (const line of sample.slice(0, sampleSize).split('\n')) {
    const words = line.split(' ').filter((word) => wordLike(word)).length
    if (words >= 8 && words * 4 >= line.split(' ').length * 3) sentences++
    count(line, counts)
  }
  const letters = counts.arabic + counts.hebrew + counts.latin + counts.other
  if (letters === 0 || sentences === 0) return undefined
  if (counts.arabic * 3 >= letters) return 'arabic'
  if (counts.hebrew * 3 >= letters) return 'hebrew'
  return counts.latin * 2 >= letters && functionWords(sample) >= 8 ? 'latin' : undefined
}

/** A word of a sentence: letters, with at most a mark before and behind. */
function wordLike(word: string): boolean {
  if (word.length === 0 || word.length > 30) return false
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i)
    // What code and paths are made of.
    if (code === 0x3d || code === 0x7b || code === 0x7d || code === 0x5f || code === 0x24 || code === 0x5c) return false
  }
  const code = word.charCodeAt(word.length > 2 ? 1 : 0)
  return isLatin(code) || isArabic(code) || isHebrew(code)
}

const english = new Set(['the', 'of', 'and', 'to', 'in', 'a', 'that', 'was', 'on', 'for', 'said', 'is', 'by', 'with'])
const functionWords = (sample: string): number =>
  sample
    .toLowerCase()
    .split(/[^a-z]/)
    .filter((word) => english.has(word)).length

const isArabic = (code: number): boolean => code >= 0x0620 && code <= 0x06ff
const isHebrew = (code: number): boolean => code >= 0x05d0 && code <= 0x05ea
const isLatin = (code: number): boolean =>
  (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || (code >= 0xc0 && code <= 0x24f)

function count(line: string, counts: { arabic: number; hebrew: number; latin: number; other: number }): void {
  for (let i = 0; i < line.length; i++) {
    const code = line.charCodeAt(i)
    if (isArabic(code)) counts.arabic++
    else if (isHebrew(code)) counts.hebrew++
    else if (isLatin(code)) counts.latin++
    else if (code > 0x24f && code !== 0x2018 && code !== 0x2019 && !(code >= 0x2000 && code <= 0x206f)) counts.other++
  }
}

/**
 * Whether a folder is one to review: an Arabic or Hebrew article among the sampled, or Latin prose for at least half of
 * them (nearly every repository has a text or two in English).
 * @param samples what each of at most 50 files begins with
 */
export function isReviewable(samples: readonly string[]): boolean {
  const kinds = samples.map(proseKind)
  if (kinds.some((kind) => kind === 'arabic' || kind === 'hebrew')) return true
  return kinds.length > 0 && kinds.filter((kind) => kind === 'latin').length * 2 >= kinds.length
}
