/** A small review and the texts it is of, for the tests of the writers. Invented. */
import type { Decision } from '../../../src/decisions.ts'
import type { Contradiction, Review } from '../../../src/review.ts'

export const texts = new Map([
  ['a.txt', 'حريق في الميناء\r\n\r\nقتل ثلاثة عمال في الحريق.\r\n'],
  ['ملف ثان [2].txt', 'خبر\nقالت البلدية إن خمسة عمال قتلوا.\n=SUM(A1)'],
])

const span = (file: string, words: string) => {
  const start = texts.get(file)!.indexOf(words)
  if (start < 0) throw new Error(`${words} is not in ${file}`)
  return { file, start, end: start + words.length }
}

const base = { confidence: 0.8, alsoLeft: [], alsoRight: [], facts: [] }
export const contradiction: Contradiction = {
  ...base,
  id: 'c1',
  kind: 'number',
  relation: 'contradiction',
  left: span('a.txt', 'ثلاثة عمال'),
  right: span('ملف ثان [2].txt', 'خمسة عمال'),
  alsoRight: [span('ملف ثان [2].txt', 'خبر')],
  message: 'Three [a.txt] or five dead.',
}

export const example: Review = {
  version: 1,
  root: 'articles',
  documents: [
    { file: 'a.txt', language: 'ar', encoding: 'utf8', title: span('a.txt', 'حريق في الميناء') },
    { file: 'ملف ثان [2].txt', language: 'ar', encoding: 'windows1256' },
  ],
  entities: [
    {
      id: 'e1',
      type: 'organization',
      name: 'البلدية',
      latin: 'al-Baladiyya',
      variants: ['البلدية', 'بلدية'],
      mentions: [span('ملف ثان [2].txt', 'البلدية')],
    },
  ],
  times: [],
  events: [
    {
      id: 'v1',
      type: 'fire',
      title: '=حريق, "كبير"',
      from: '2020-01-01',
      to: '2020-01-01',
      participants: [{ entity: 'e1', role: 'agent' }],
      mentions: [{ span: span('a.txt', 'حريق'), modality: 'asserted' }],
    },
  ],
  facts: [
    {
      id: 'f1',
      subject: 'v1',
      predicate: 'killed',
      value: '-3',
      span: span('a.txt', 'ثلاثة عمال'),
      modality: 'asserted',
      speaker: '@minister',
    },
  ],
  contradictions: [
    contradiction,
    {
      ...base,
      id: 'c2',
      kind: 'name',
      relation: 'variant',
      left: span('a.txt', 'الميناء'),
      right: span('ملف ثان [2].txt', 'البلدية'),
      message: 'Two spellings.',
    },
    {
      ...base,
      id: 'c3',
      kind: 'number',
      relation: 'development',
      left: span('a.txt', 'ثلاثة'),
      right: span('ملف ثان [2].txt', 'خمسة'),
      message: 'The toll rose.',
    },
  ],
  sharedPassages: [],
  problems: [{ file: 'c.txt', message: 'The file is empty.' }],
}

export const dismissal: Extract<Decision, { kind: 'conflict' }> = {
  kind: 'conflict',
  conflict: 'c1',
  left: anchorOf(contradiction.left),
  right: anchorOf(contradiction.right),
  verdict: 'dismissed',
  reason: 'They count different shifts.',
}

function anchorOf({ file, start, end }: Contradiction['left']) {
  const exact = texts.get(file)!.slice(start, end)
  return { file, position: { start, end }, quote: { exact, prefix: '', suffix: '' } }
}
