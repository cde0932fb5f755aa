/**
 * Whether two Arabic spellings can be of one name («غرانت», «جرانت»): normal form (3) of names. A spelling is turned into
 * sounds, two spellings are aligned at least cost, and what has to be changed is weighed: the weights are learnt from a
 * table of names (spelling-weights.ts). A stochastic edit distance in the sense of Ristad & Yianilos (1998), discriminative.
 */
import { biasWeight, spellingWeights } from './spelling-weights.ts'

/** Letters that only differ in how the script writes a sound, and digraphs. A row: letters, the sound's letter. */
const sounds: Readonly<Record<string, string>> = {
  ئ: 'ي',
  ؤ: 'و',
  ء: '',
  پ: 'ب',
  ڤ: 'ف',
  ڥ: 'ف',
  گ: 'غ',
  ڨ: 'غ',
  ݣ: 'غ',
  ڭ: 'غ',
  ژ: 'ج',
  ھ: 'ه',
}

/** The sounds of a word in normal form: digraphs and doubled letters are one, the article is left out. */
export function soundsOf(normal: string): string {
  let out = ''
  const from = normal.startsWith('ال') && normal.length > 4 ? 2 : 0
  for (let i = from; i < normal.length; i++) {
    let letter = normal[i]!
    if (letter === 'ت' && normal[i + 1] === 'ش') {
      letter = 'چ'
      i++
    } else letter = sounds[letter] ?? letter
    if (letter !== '' && letter !== out[out.length - 1]) out += letter
  }
  return out
}

const isVowel = (letter: string) => letter === 'ا' || letter === 'و' || letter === 'ي'

/** Consonants that spellings of one sound alternate between. */
const groups = ['غجكقخ', 'تطث', 'سصزثذ', 'دضظذ', 'بف', 'شچج', 'هاي', 'وف']
const near = new Set(groups.flatMap((group) => [...group].flatMap((a) => [...group].map((b) => a + b))))

const changeCost = (a: string, b: string): number =>
  a === b ? 0 : isVowel(a) && isVowel(b) ? 0.6 : near.has(a + b) ? 0.7 : 1.7
const dropCost = (letter: string): number => (isVowel(letter) ? 0.5 : letter === 'ه' ? 0.6 : 1)

/** What turns one spelling into the other: features of the least-cost alignment, each counted. */
export function spellingFeatures(left: string, right: string): string[] {
  const n = left.length
  const m = right.length
  const width = m + 1
  const cost = new Float64Array((n + 1) * width)
  for (let i = 1; i <= n; i++) cost[i * width] = cost[(i - 1) * width]! + dropCost(left[i - 1]!)
  for (let j = 1; j <= m; j++) cost[j] = cost[j - 1]! + dropCost(right[j - 1]!)
  for (let i = 1; i <= n; i++)
    for (let j = 1; j <= m; j++) {
      const change = cost[(i - 1) * width + j - 1]! + changeCost(left[i - 1]!, right[j - 1]!)
      const drop = cost[(i - 1) * width + j]! + dropCost(left[i - 1]!)
      const add = cost[i * width + j - 1]! + dropCost(right[j - 1]!)
      cost[i * width + j] = Math.min(change, drop, add)
    }
  const features: string[] = []
  let i = n
  let j = m
  let equal = 0
  let edits = 0
  while (i > 0 || j > 0) {
    const here = cost[i * width + j]!
    const a = left[i - 1] ?? ''
    const b = right[j - 1] ?? ''
    if (i > 0 && j > 0 && here === cost[(i - 1) * width + j - 1]! + changeCost(a, b)) {
      if (a === b) equal += isVowel(a) ? 0 : 1
      else {
        edits++
        const pair = a < b ? a + b : b + a
        features.push(pair, i === 1 && j === 1 ? `^${pair}` : i === n && j === m ? `${pair}$` : `-${pair}`)
        features.push(
          isVowel(a) && isVowel(b) ? 'vowels' : isVowel(a) || isVowel(b) ? 'mixed' : near.has(a + b) ? 'near' : 'far',
        )
      }
      i--
      j--
    } else {
      const drop = i > 0 && here === cost[(i - 1) * width + j]! + dropCost(a)
      const letter = drop ? a : b
      const at = drop ? i : j
      const last = at === (drop ? n : m)
      edits++
      features.push(letter, at === 1 ? `^${letter}` : last ? `${letter}$` : `-${letter}`)
      features.push(isVowel(letter) ? 'vowel' : 'consonant')
      if (drop) i--
      else j--
    }
  }
  features.push(`edits${Math.min(edits, 5)}`, `equal${Math.min(equal, 5)}`)
  return features
}

/** The features that every edit has one of. */
const editKinds = new Set(['vowels', 'mixed', 'near', 'far', 'vowel', 'consonant'])

/** How likely two spellings are of one name, as log odds: above 0 rather yes. Words in normal form. */
export function spellingScore(left: string, right: string): number {
  if (left === right) return 9
  const a = soundsOf(left)
  const b = soundsOf(right)
  if (a === b) return 6
  const features = spellingFeatures(a, b)
  const edits = features.filter((feature) => editKinds.has(feature)).length
  // What has to be changed for the most part is another word; the weights were not learnt on such.
  if (edits * 5 > Math.max(a.length, b.length) * 3) return -9
  let score = biasWeight
  for (const feature of features) score += spellingWeights.get(feature) ?? 0
  return score
}
