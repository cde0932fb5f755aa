/**
 * Learns how Arabic names are written in Latin letters, for `src/language/ar/latin.ts`:
 *   node train/latin.ts [../shared/data/names/latin-arabic.tsv]
 * Every Arabic letter stands for a short piece of the Latin form; pieces are found by aligning (hard EM), and what a letter
 * stands for between its neighbours is kept where it differs from what it stands for elsewhere. Frequent names that these
 * rules get wrong are kept as they are. Deterministic.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { decode, type LetterRules, startOf } from '../src/language/ar/latin.ts'
import { normalize } from '../src/reading/text/normal.ts'
import { heldOutWords } from './held-out.ts'

const [table = '../shared/data/names/latin-arabic.tsv'] = process.argv.slice(2)
/** UTF-8 bytes that the table of names may take. */
const room = 420_000

const fold = (latin: string) =>
  latin
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ø|œ/g, 'o')
    .replace(/æ/g, 'ae')
    .replace(/ß/g, 'ss')
    .replace(/ł/g, 'l')
    .replace(/đ|ð/g, 'd')
    .replace(/ı/g, 'i')

// The commonest Latin form of every Arabic word.
const best = new Map<string, { latin: string; count: number }>()
for (const line of readFileSync(table, 'utf8').split('\n')) {
  const [arabic, latin, count, source] = line.split('\t')
  if (!arabic || !latin || arabic.includes(' ')) continue
  const word = normalize(arabic).replace(/[^\u0620-\u06d3]/g, '')
  const form = fold(latin).replace(/[^a-z'’-]/g, '')
  if (word.length < 2 || form.length < 2 || form.length > word.length * 3) continue
  // The reviewed list before what one item of Wikidata says.
  const weight = Number(count) + (source === 'google' ? 1 : 0)
  const known = best.get(word)
  if (!known || weight > known.count) best.set(word, { latin: form, count: weight })
}
const pairs = [...best]
  .map(([word, { latin, count }]) => ({ word, latin, count }))
  .sort((a, b) => (a.word < b.word ? -1 : 1))

const longestPiece = 4
let pieceOdds = new Map<string, number>()
const odds = (letter: string, piece: string): number => {
  const learnt = pieceOdds.get(`${letter} ${piece}`)
  if (learnt !== undefined) return learnt
  const start = startOf(letter)
  return -6 - piece.length - (start !== '' && piece.startsWith(start) ? 0 : 4)
}

/** The likeliest cut of a Latin form into one piece a letter. */
function align(word: string, latin: string): string[] | undefined {
  const n = word.length
  const m = latin.length
  const score = Array.from({ length: n + 1 }, () => new Float64Array(m + 1).fill(Number.NEGATIVE_INFINITY))
  const from = Array.from({ length: n + 1 }, () => new Int8Array(m + 1))
  score[0]![0] = 0
  for (let i = 1; i <= n; i++)
    for (let j = 0; j <= m; j++)
      for (let length = 0; length <= Math.min(longestPiece, j); length++) {
        const before = score[i - 1]![j - length]!
        if (before === Number.NEGATIVE_INFINITY) continue
        const here = before + odds(word[i - 1]!, latin.slice(j - length, j))
        if (here > score[i]![j]!) {
          score[i]![j] = here
          from[i]![j] = length
        }
      }
  if (score[n]![m] === Number.NEGATIVE_INFINITY) return undefined
  const pieces: string[] = []
  for (let i = n, j = m; i > 0; i--) {
    const length = from[i]![j]!
    pieces.unshift(latin.slice(j - length, j))
    j -= length
  }
  return pieces
}

function count(map: Map<string, Map<string, number>>, key: string, piece: string, weight: number): void {
  const pieces = map.get(key) ?? new Map<string, number>()
  pieces.set(piece, (pieces.get(piece) ?? 0) + weight)
  map.set(key, pieces)
}

const weightOf = (times: number) => 1 + Math.log2(times)
for (let round = 0; round < 4; round++) {
  const counts = new Map<string, Map<string, number>>()
  for (const { word, latin, count: times } of pairs)
    for (const [i, piece] of (align(word, latin) ?? []).entries()) count(counts, word[i]!, piece, weightOf(times))
  pieceOdds = new Map()
  for (const [letter, pieces] of counts) {
    const all = [...pieces.values()].reduce((sum, value) => sum + value, 0)
    for (const [piece, value] of pieces) pieceOdds.set(`${letter} ${piece}`, Math.log(value / all))
  }
}

// What a letter stands for between its neighbours, '^' and '$' at the edges.
const contexts = new Map<string, Map<string, number>>()
for (const { word, latin, count: times } of pairs) {
  const pieces = align(word, latin)
  pieces?.forEach((piece, i) => {
    const before = word[i - 1] ?? '^'
    const after = word[i + 1] ?? '$'
    const letter = word[i]!
    for (const key of [letter, `${letter}${after}>`, `<${before}${letter}`, `${before}${letter}${after}`])
      count(contexts, key, piece, weightOf(times))
  })
}
const top = (key: string): [piece: string, count: number] | undefined => {
  const pieces = contexts.get(key)
  return pieces && [...pieces].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]
}
const rules: LetterRules = new Map()
for (const letter of [...contexts.keys()].filter((key) => key.length === 1).sort()) rules.set(letter, top(letter)![0])
// From the widest view to the narrowest: a rule is kept where the next narrower one would say something else.
const keys = [...contexts.keys()].filter((key) => key.length > 1).sort()
const isPair = (key: string) => key.endsWith('>') || key.startsWith('<')
for (const key of keys.filter(isPair)) {
  const letter = key.startsWith('<') ? key[2]! : key[0]!
  const found = top(key)!
  if (found[1] >= 12 && found[0] !== rules.get(letter)) rules.set(key, found[0])
}
for (const key of keys.filter((key) => !isPair(key))) {
  const found = top(key)!
  const narrower = rules.get(`${key[1]}${key[2]}>`) ?? rules.get(`<${key[0]}${key[1]}`) ?? rules.get(key[1]!)
  if (found[1] >= 14 && found[0] !== narrower) rules.set(key, found[0])
}

const heldOut = heldOutWords()
const lines: string[] = []
let bytes = 0
let right = 0
const byCount = [...pairs].sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1))
for (const { word, latin } of byCount) {
  if (heldOut.has(word)) continue
  if (decode(word, rules) === latin) {
    right++
    continue
  }
  const line = `${word} ${latin}`
  const size = Buffer.byteLength(line) + 1
  if (bytes + size > room) break
  bytes += size
  lines.push(line)
}
lines.sort()
const from =
  'Made by train/latin.ts from name parts of Wikidata (CC0) and google/transliteration (Apache-2.0); do not edit.'
writeFileSync(
  'src/language/ar/latin-names.ts',
  `/** Arabic name parts and their Latin forms, where the rules of latin-rules.ts write something else. A row: normal form, Latin.\n * ${from}\n */\nexport const latinNames = \`\n${lines.join('\n')}\n\`\n`,
)
writeFileSync(
  'src/language/ar/latin-rules.ts',
  `/**\n * What an Arabic letter is written as in Latin letters: alone; before a letter («ab>»), behind one («<ab»), between two («abc»);\n * '^' and '$' are the edges of the word. A row: context, '=', Latin.\n * ${from}\n */\nexport const latinRules =\n  '${[...rules].map(([key, piece]) => `${key}=${piece.replace(/'/g, '’')}`).join(' ')}'\n`,
)
console.log(
  `${pairs.length} words, ${rules.size} rules, ${right} of the commoner right by rule, ${lines.length} kept as they are, ${bytes} bytes`,
)
