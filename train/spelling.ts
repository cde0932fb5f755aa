/**
 * Learns the weights of `src/language/ar/spelling.ts` from the tuning half of the pair benchmark:
 *   node train/spelling.ts ../shared/data/names/latin-arabic.tsv
 * Logistic regression by plain gradient descent with an L2 prior. Deterministic.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { editDistance, namePairs } from '../bench/pairs-data.ts'
import { soundsOf, spellingFeatures } from '../src/language/ar/spelling.ts'

const [table = '../shared/data/names/latin-arabic.tsv', target = 'src/language/ar/spelling-weights.ts'] =
  process.argv.slice(2)
const tune = namePairs(readFileSync(table, 'utf8')).filter(({ half }) => half === 'tune')

/**
 * Names that are far apart, beside the benchmark's near misses: without them the weights would only hold for near ones.
 * Every name against the next ones in alphabetical order that begin with its letter, and against a name further on; they
 * count for little.
 */
const names = [...new Set(tune.flatMap(({ left, right }) => [left, right]))].sort()
const far = names.flatMap((left, i) =>
  [5, 101]
    .map((step) => names[(i + step) % names.length]!)
    .filter((right) => editDistance(left, right, 2) > 2 && Math.abs(left.length - right.length) <= 3)
    .map((right) => ({ left, right, same: false, share: 0.2 })),
)
const pairs = [...tune.map((pair) => ({ ...pair, share: 1 })), ...far]
  .map(({ left, right, same, share }) => ({ left: soundsOf(left), right: soundsOf(right), same, share }))
  .filter(({ left, right }) => left !== right)
  .map(({ left, right, same, share }) => ({ features: spellingFeatures(left, right), same: same ? 1 : 0, share }))

/** Strength of the L2 prior. */
const prior = 0.01
const weights = new Map<string, number>()
let bias = 0
for (let round = 0; round < 400; round++) {
  const rate = 0.5 / (1 + round / 100)
  const gradient = new Map<string, number>()
  let biasGradient = 0
  for (const { features, same, share } of pairs) {
    let score = bias
    for (const feature of features) score += weights.get(feature) ?? 0
    const error = share * (same - 1 / (1 + Math.exp(-score)))
    biasGradient += error
    for (const feature of features) gradient.set(feature, (gradient.get(feature) ?? 0) + error)
  }
  bias += (rate * biasGradient) / 100
  for (const [feature, slope] of gradient) {
    const old = weights.get(feature) ?? 0
    weights.set(feature, old + (rate * (slope - prior * 100 * old * 0.5)) / 100)
  }
}
const rows = [...weights]
  .map(([feature, weight]) => [feature, Math.round(weight * 100) / 100] as const)
  .filter(([, weight]) => Math.abs(weight) >= 0.05)
  .sort(([a], [b]) => (a < b ? -1 : 1))
writeFileSync(
  target,
  `/**
 * What each change between two spellings says about whether they are of one name, as log odds; learnt by train/spelling.ts
 * from Wikidata's and google/transliteration's name parts (CC0, Apache-2.0). A row: feature of spelling.ts, weight;
 * '^' at the beginning, '-' inside, '$' at the end of the word.
 */
export const biasWeight = ${Math.round(bias * 100) / 100}

export const spellingWeights: ReadonlyMap<string, number> = new Map(
  \`${rows.map(([feature, weight]) => `${feature} ${weight}`).join(', ')}\`
    .split(', ')
    .map((row): [string, number] => {
      const [feature = '', weight] = row.split(' ')
      return [feature, Number(weight)]
    }),
)
`,
)
console.log(`${pairs.length} pairs, ${rows.length} weights`)
