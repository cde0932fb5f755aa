/** Learns the tagger's weights from the annotated texts and writes the model. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { cities } from '../src/language/ar/cities.ts'
import { featureMaker } from '../src/reading/names/features.ts'
import { LABELS } from '../src/reading/names/labels.ts'
import { landNames } from '../src/reading/names/lands.ts'
import { encodeModel } from '../src/reading/names/model.ts'
import { IntMap } from '../src/reading/names/word-table.ts'
import { normalize } from '../src/reading/text/normal.ts'
import { exchangeNames, type Stock } from './augment.ts'
import { Crf, type Example } from './crf.ts'
import { type Corpus, readAnercorp, readTraining, readWojood } from './datasets.ts'
import { labelsOf, type Score, scoreSpans, spansOf } from './evaluate.ts'
import { Alphabet, retokenise, setTopics, type Tokenised } from './extract.ts'
import { gatherWords } from './known-words.ts'

/**
 * How the corpora are used. `share`: every n-th part of the sentences. `weight`: the chance of a sentence to be seen in a
 * pass. `domain`: weights of its own besides the shared ones; the product reads with those of domain 1.
 * NewsFANE is mostly the same news as ANERcorp under other guidelines, so it counts less.
 */
export const corpora: Record<Corpus, { share: number; weight: number; domain: number }> = {
  anercorp: { share: 1, weight: 1, domain: 1 },
  wojood: { share: 1, weight: 1, domain: 1 },
  newsfane: { share: 1, weight: 0.3, domain: 2 },
  wikifane: { share: 0.3, weight: 1, domain: 2 },
}

export const options = { epochs: 8, rate: 0.15, l1: 0.5, l2: 0.5, seed: 1, hidden: 0.2 }
/** Chance of a sentence with exchanged names to be seen in a pass. */
const EXCHANGED = 0.5
/** Features of a word seen in fewer tokens, and joined ones in fewer, are not learned. */
const LEAST = 2
const LEAST_JOINED = 3

export interface Inputs {
  readonly data: string
  readonly clusters: ReadonlyMap<string, number>
  readonly kinds: ReadonlyMap<string, number>
  readonly frequencies: ReadonlyMap<string, number>
  readonly priors: ReadonlyMap<string, number>
}

/** Learns from everything and writes the model as source text. */
export function learn(inputs: Inputs, out: string, log: (line: string) => void): void {
  const places = [...landNames.keys(), ...cities.map(({ name }) => normalize(name))]
  const names = join(inputs.data, 'names/latin-arabic.tsv')
  const known = gatherWords(inputs.clusters, inputs.kinds, inputs.frequencies, names, places, inputs.priors)
  const table = new IntMap(known.keys, known.values)
  const alphabet = new Alphabet(featureMaker(table))
  const sentences = trainingSentences(inputs.data)
  const own = sentences.filter((sentence) => corpora[sentence.corpus as Corpus].domain === 1)
  const stock = stockOf(names, places, inputs.priors)
  const exchanged = exchangeNames(own, table, stock, options.seed)
  alphabet.count(sentences, LEAST, LEAST_JOINED)
  log(`${sentences.length} sentences and ${exchanged.length} with other names, ${alphabet.size} features`)
  const example = (sentence: Tokenised): Example => ({
    tokens: alphabet.extract(sentence),
    allowed: sentence.allowed,
    domain: corpora[sentence.corpus as Corpus].domain,
    weight: corpora[sentence.corpus as Corpus].weight,
  })
  const examples = [
    ...sentences.map(example),
    ...exchanged.map((sentence) => ({ ...example(sentence), weight: EXCHANGED })),
  ]
  const crf = new Crf(alphabet.size, 3)
  const held: readonly (readonly [string, Tokenised[]])[] = [
    ['anercorp', prepared(readAnercorp(join(inputs.data, 'ner/anercorp.dev.conll')).map(retokenise))],
    ['wojood', prepared(readWojood(join(inputs.data, 'ner/wojood.dev.txt')).map(retokenise))],
  ]
  const report = (name: string) => {
    for (const [corpus, list] of held) {
      const pairs = list.map((sentence) => ({
        gold: spansOf(labelsOf(sentence.allowed)),
        found: spansOf(crf.decode({ ...example(sentence), domain: 1 })),
      }))
      log(`${name} ${corpus} ${format(scoreSpans(pairs))}`)
    }
  }
  crf.train(examples, { ...options, log: (epoch, loss) => log(`pass ${epoch}, loss ${loss.toFixed(3)}`) })
  report('tagger')
  const features = new Map<number, Float32Array>()
  alphabet.keys().forEach((key, i) => {
    const weights = new Float32Array(LABELS)
    for (let l = 0; l < LABELS; l++) weights[l] = crf.weights[0]![i * LABELS + l]! + crf.weights[1]![i * LABELS + l]!
    features.set(key, weights)
  })
  const parts = { wordKeys: known.keys, wordValues: known.values, transitions: crf.transitions, features }
  const encoded = Buffer.from(encodeModel(parts)).toString('base64')
  log(`${encoded.length} characters`)
  writeFileSync(out, `${header}export const model =\n  '${encoded}'\n`)
}

/** Names to exchange others for: common parts of names, those that tagged news is sure of, and all places of one word. */
function stockOf(names: string, places: readonly string[], priors: ReadonlyMap<string, number>): Stock {
  const people: string[] = []
  for (const line of readFileSync(names, 'utf8').split('\n')) {
    const [form, , count] = line.split('\t')
    if (form && !form.includes(' ') && Number(count) >= 3) people.push(normalize(form))
  }
  for (const [word, level] of priors) if (level === SURELY_PERSON) people.push(word)
  return { people, places: places.filter((place) => !place.includes(' ') && place.length >= 3) }
}
/** The level of priors.ts at which a word is a person's name wherever it stands. */
const SURELY_PERSON = 8

const header = `/**
 * The trained tagger, as src/reading/names/model.ts describes it. Made by train/train.ts; do not edit.
 * Under CC BY-SA 4.0, see MODEL-LICENSE.md.
 */
`

function trainingSentences(data: string): Tokenised[] {
  const taken: Record<string, number> = {}
  const all = readTraining(data).filter(({ corpus }) => {
    taken[corpus] = (taken[corpus] ?? 0) + corpora[corpus].share
    if (taken[corpus] < 1) return false
    taken[corpus]--
    return true
  })
  const sentences = all.map(retokenise).filter(({ words }) => words.length > 0)
  for (const corpus of Object.keys(corpora)) setTopics(sentences.filter((sentence) => sentence.corpus === corpus))
  return sentences
}

function prepared(sentences: Tokenised[]): Tokenised[] {
  const list = sentences.filter(({ words }) => words.length > 0)
  setTopics(list)
  return list
}

export const format = (scores: Record<string, Score>): string =>
  ['micro', 'LOC', 'PER', 'ORG']
    .map((key) => `${key} ${scores[key]?.f1} (${scores[key]?.precision}/${scores[key]?.recall})`)
    .join('  ')

/** A table of word, tab, number. */
export function readTable(file: string): Map<string, number> {
  const out = new Map<string, number>()
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [word, value] = line.split('\t')
    if (word && value) out.set(word, Number(value))
  }
  return out
}
