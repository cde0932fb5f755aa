/**
 * `npm run train`: makes the model of names from ../shared/data, from the corpus to the figures. Needs Debian's `fasttext`
 * on the path. Every step runs in a process of its own, with one thread and a fixed seed, so that it can be repeated;
 * what takes long is kept in .work/train and is made again when it is deleted.
 *
 *   node train/train.ts            all steps
 *   node train/train.ts learn      one of: corpus, vectors, clusters, learn, priors, figures
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

const data = join(import.meta.dirname, '../../shared/data')
const work = join(import.meta.dirname, '../.work/train')
const model = join(import.meta.dirname, '../src/language/ar/names/model.ts')
const at = (name: string) => join(work, name)
const log = (line: string) => process.stderr.write(`${line}\n`)

/** Two kinds of word vectors: by the subject around a word, and by its nearest words only. */
const vectors: Record<string, readonly string[]> = {
  topic: ['-dim', '64', '-ws', '5', '-epoch', '5', '-minn', '3', '-maxn', '5', '-neg', '5'],
  kind: ['-dim', '64', '-ws', '2', '-epoch', '6', '-minn', '3', '-maxn', '6', '-neg', '8'],
}

const steps: Record<string, () => void | Promise<void>> = {
  async corpus() {
    if (existsSync(at('corpus.txt'))) return
    const { writeCorpus } = await import('./corpus.ts')
    const ner = join(data, 'ner')
    await writeCorpus(
      join(data, 'news/articles.ndjson.gz'),
      join(ner, 'anercorp.train.conll.gz'),
      join(ner, 'wojood.train.txt'),
      at('corpus.txt'),
    )
  },
  vectors() {
    for (const [name, options] of Object.entries(vectors)) {
      if (existsSync(at(`${name}.vec`))) continue
      const common = [
        '-input',
        at('corpus.txt'),
        '-output',
        at(name),
        '-minCount',
        '4',
        '-bucket',
        '200000',
        '-thread',
        '1',
      ]
      run('fasttext', ['skipgram', ...common, ...options])
    }
  },
  async clusters() {
    const { clusterWords, readVectors } = await import('./clusters.ts')
    for (const name of Object.keys(vectors)) {
      if (existsSync(at(`${name}.tsv`))) continue
      const read = readVectors(at(`${name}.vec`))
      const clusters = clusterWords(read)
      writeFileSync(at(`${name}.tsv`), read.words.map((word, i) => `${word}\t${clusters[i]}`).join('\n'))
    }
  },
  /** Learns the tagger; the second time with what the first one's tags of the news say of words. */
  async learn() {
    const { learn, readTable } = await import('./learn.ts')
    const frequencies = new Map<string, number>()
    for (const word of readFileSync(at('corpus.txt'), 'utf8').split(/\s+/))
      frequencies.set(word, (frequencies.get(word) ?? 0) + 1)
    const priors = existsSync(at('priors.tsv')) ? readTable(at('priors.tsv')) : new Map<string, number>()
    learn(
      { data, clusters: readTable(at('topic.tsv')), kinds: readTable(at('kind.tsv')), frequencies, priors },
      model,
      log,
    )
  },
  async priors() {
    const { Priors } = await import('./priors.ts')
    const priors = new Priors()
    const lines = gunzipSync(readFileSync(join(data, 'news/articles.ndjson.gz')))
      .toString('utf8')
      .trim()
      .split('\n')
    for (const line of lines) {
      const article = JSON.parse(line) as { title: string; text: string }
      priors.add(`${article.title}\n${article.text}`)
    }
    writeFileSync(at('priors.tsv'), [...priors.levels()].map(([word, level]) => `${word}\t${level}`).join('\n'))
  },
  async figures() {
    const { measure, readConll, outermostNames, readWojoodTagged, taggerAlone, wholeRecogniser } = await import(
      './measure.ts'
    )
    const { format } = await import('./learn.ts')
    const anercorp = readConll(join(data, 'ner/anercorp.dev.conll'))
    const wojood = readWojoodTagged(join(data, 'ner/wojood.dev.txt'))
    const figures = {
      anercorp: { tagger: measure(anercorp, taggerAlone), names: measure(anercorp, wholeRecogniser) },
      wojood: { tagger: measure(wojood, taggerAlone), names: measure(wojood, outermostNames) },
    }
    for (const [corpus, both] of Object.entries(figures))
      for (const [what, scores] of Object.entries(both)) log(`${corpus} ${what}: ${format(scores)}`)
    writeFileSync(join(model, '../figures.json'), `${JSON.stringify(figures, null, 2)}\n`)
  },
}

function run(command: string, args: readonly string[]): void {
  const { status, error } = spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] })
  if (error || status !== 0) throw new Error(`${command} ${args[0]} failed${error ? `: ${error.message}` : ''}`)
}

mkdirSync(work, { recursive: true })
const asked = process.argv[2]
if (asked) {
  const step = steps[asked]
  if (!step) throw new Error(`no step «${asked}»; one of: ${Object.keys(steps).join(', ')}`)
  await step()
} else {
  const again = existsSync(at('priors.tsv')) ? [] : ['learn', 'priors']
  for (const step of ['corpus', 'vectors', 'clusters', ...again, 'learn', 'figures']) {
    log(`— ${step}`)
    const { status } = spawnSync(process.execPath, ['--max-old-space-size=8000', import.meta.filename, step], {
      stdio: ['ignore', 'inherit', 'inherit'],
    })
    if (status !== 0) process.exit(1)
  }
}
