/**
 * Word statistics' raw material: every sentence of the news articles and of the NER texts, one a line, as the product's
 * own tokeniser and normal form see them, so that what is learned from it fits at reading time.
 */
import { createReadStream, createWriteStream, readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { createGunzip, gunzipSync } from 'node:zlib'
import { NUMBER, PUNCTUATION, tokenize } from '../src/reading/text/tokens.ts'

const sentenceEnds = new Set(['.', '!', '?', '؟', '…'])

/** The sentences of a text as lines of normal forms; punctuation stays, numbers become one word. */
export function* sentenceLines(text: string): Generator<string> {
  const tokens = tokenize(text)
  let line: string[] = []
  for (let i = 0; i < tokens.length; i++) {
    const kind = tokens.kind[i]
    const word = tokens.normal(i)
    line.push(kind === NUMBER ? '0' : word)
    if (kind === PUNCTUATION && sentenceEnds.has(word)) {
      yield line.join(' ')
      line = []
    }
  }
  if (line.length > 0) yield line.join(' ')
}

/** Writes the corpus that the word clusters are learned from. */
export async function writeCorpus(news: string, anercorp: string, wojood: string, out: string): Promise<void> {
  const stream = createWriteStream(out)
  const lines = createInterface({ input: createReadStream(news).pipe(createGunzip()) })
  for await (const line of lines) {
    const article = JSON.parse(line) as { title: string; text: string }
    for (const text of [article.title, article.text])
      for (const sentence of sentenceLines(text)) stream.write(`${sentence}\n`)
  }
  const conll = [gunzipSync(readFileSync(anercorp)).toString('utf8'), readFileSync(wojood, 'utf8')]
  for (const file of conll)
    for (const block of file.split(/\r?\n\r?\n/)) {
      const text = block.replaceAll(/ .*$/gm, '').replaceAll('\n', ' ')
      for (const sentence of sentenceLines(text)) stream.write(`${sentence}\n`)
    }
  await new Promise<void>((done) => stream.end(done))
}
