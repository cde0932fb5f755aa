/**
 * Learns the weights of `src/language/ar/spelling.ts` from the tuning half of the pair benchmark:
 *   node train/spelling.ts ../shared/data/names/latin-arabic.tsv
 * Logistic regression by plain gradient descent with an L2 prior. Deterministic.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { namePairs } from '../bench/pairs-data.ts'
import { soundsOf, spellingFeatures } from '../src/language/ar/spelling.ts'

const [table = '../shared/data/names/latin-arabic.tsv', target = 'src/language/ar/spelling-weights.ts'] =
  process.argv.slice(2)
const pairs = namePairs(readFileSync(table, 'utf8'))
  .filter(({ half }) => half === 'tune')
  .map(({ left, right, same }) => ({ left: soundsOf(left), right: soundsOf(right), same }))
  .filter(({ left, right }) => left !== right)
  .map(({ left, right, same }) => ({ features: spellingFeatures(left, right), same: same ? 1 : 0 }))

/** Strength of the L2 prior. */
const prior = 0.01
const weights = new Map<string, number>()
let bias = 0
for (let round = 0; round < 400; round++) {
  const rate = 0.5 / (1 + round / 100)
  const gradient = new Map<string, number>()
  let biasGradient = 0
  for (const { features, same } of pairs) {
    let score = bias
    for (const feature of features) score += weights.get(feature) ?? 0
    const error = same - 1 / (1 + Math.exp(-score))
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
