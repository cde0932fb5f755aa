/** The tagger's share: candidates from its labels. */
import { type Article, isRead } from '../text/article.ts'
import { ARABIC } from '../text/tokens.ts'
import type { Candidates } from './candidates.ts'
import { isInside, typeOf, types } from './labels.ts'
import { topicsOf } from './topic.ts'
import { tagger } from './trained.ts'

/** Tags every Arabic sentence of the article and proposes what it finds. */
export function tagNames(article: Article, candidates: Candidates): void {
  const { tokens, sentences, lines } = article
  const labels = new Uint8Array(tokens.length)
  const margins = new Float32Array(tokens.length)
  const topics = topicsOf(tokens.word)
  let from = 0
  while (from < tokens.length) {
    const sentence = tokens.sentence[from]!
    let to = from + 1
    while (to < tokens.length && tokens.sentence[to] === sentence) to++
    const line = lines[sentences[sentence]!.line]!
    if (isRead(line) && line.language === 'ar') tagger().tag(tokens.word, from, to, topics[from]!, labels, margins)
    else candidates.close(from, isRead(line) ? from : to)
    from = to
  }
  for (let t = 0; t < tokens.length; ) {
    if (labels[t] === 0) {
      t++
      continue
    }
    const start = t++
    while (t < tokens.length && isInside(labels[t]!) && tokens.sentence[t] === tokens.sentence[start]) t++
    propose(candidates, start, t, labels[start]!, margins)
  }
}

function propose(candidates: Candidates, from: number, to: number, label: number, margins: Float32Array): void {
  const { tokens } = candidates.article
  let weakest = Infinity
  for (let t = from; t < to; t++) weakest = Math.min(weakest, margins[t]!)
  // Marks at the edges stay outside; a name without a letter is none.
  while (to > from && !isWord(tokens.kind[to - 1]!)) to--
  while (from < to && !isWord(tokens.kind[from]!)) from++
  let arabic = false
  for (let t = from; t < to; t++) arabic ||= tokens.kind[t] === ARABIC
  if (from === to || !arabic) return
  const confidence = Math.round((100 * 1) / (1 + Math.exp(-0.5 * Math.max(weakest, -6)))) / 100
  candidates.add({ from, to, type: types[typeOf(label)]!, confidence })
}

const isWord = (kind: number): boolean => kind <= 3
