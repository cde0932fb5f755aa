/** The review as a report for a terminal. */
import { corroborationOf } from '../collation/copies/corroboration.ts'
import type { MessageLanguage } from '../language/messages.ts'
import type { Contradiction, Review, Span } from '../review.ts'
import { kinds, relations } from './kinds.ts'
import { positionsOf, quote } from './positions.ts'

/** Words of the report. A row: what is said, in each language of the interface; `#` is the number. */
const words = {
  reviewed: { en: 'Articles reviewed: #', ar: 'المقالات المراجَعة: #', fr: 'Articles examinés : #' },
  contradictions: { en: 'Contradictions: #', ar: 'التناقضات: #', fr: 'Contradictions : #' },
  developments: { en: 'Developments: #', ar: 'التطورات: #', fr: 'Évolutions : #' },
  shared: { en: 'Shared passages: #', ar: 'المقاطع المشتركة: #', fr: 'Passages communs : #' },
  names: { en: 'Names: #', ar: 'الأسماء: #', fr: 'Noms : #' },
  events: { en: 'Events: #', ar: 'الأحداث: #', fr: 'Événements : #' },
  unread: { en: 'Files with problems: #', ar: 'ملفات فيها مشكلات: #', fr: 'Fichiers à problèmes : #' },
  support: {
    en: 'articles: #, texts: #, origins: #',
    ar: 'مقالات: #، نصوص: #، مصادر مستقلة: #',
    fr: 'articles : #, textes : #, origines : #',
  },
  also: { en: 'also', ar: 'وأيضا', fr: 'aussi' },
} as const

/**
 * @param texts the articles by file: without one, its spans are shown by offset and unquoted
 * @param agencies that each article is credited to, by file
 */
export function toText(
  review: Review,
  texts: ReadonlyMap<string, string>,
  language: MessageLanguage,
  agencies?: ReadonlyMap<string, readonly string[]>,
): string {
  const support = corroborationOf(review.sharedPassages, agencies)
  const position = positionsOf(texts)
  const say = (what: keyof typeof words, count: number) => words[what][language].replace('#', String(count))
  const place = (span: Span) => {
    const at = position(span.file, span.start)
    const where = at ? `${span.file}:${at.line}:${at.column}` : `${span.file}@${span.start}`
    const said = quote(texts.get(span.file), span.start, span.end)
    return said === '' ? where : `${where}  ${said}`
  }
  /** A claim, where else it is made, and how well that supports it. */
  const side = ([first, ...others]: readonly [Span, ...Span[]]): string[] => {
    const { articles, texts, origins } = support([first, ...others])
    const counts = [articles, texts, origins].reduce<string>(
      (line, count) => line.replace('#', String(count)),
      words.support[language],
    )
    return [
      `   ${place(first)}`,
      ...others.map((span) => `     ${words.also[language]} ${place(span)}`),
      ...(articles > 1 ? [`     (${counts})`] : []),
    ]
  }
  const item = (found: Contradiction, index: number): string[] => [
    `${index + 1}. ${relations[found.relation][language]} · ${kinds[found.kind].name[language]} · ${Math.round(found.confidence * 100)} %`,
    `   ${found.message}`,
    ...side([found.left, ...found.alsoLeft]),
    // A date that contradicts its own weekday is one place.
    ...(sameSpan(found.left, found.right) ? [] : side([found.right, ...found.alsoRight])),
    '',
  ]
  const of = (relation: Contradiction['relation']) =>
    review.contradictions.filter((found) => found.relation === relation)
  const shown = [...of('contradiction'), ...of('development')]
  const lines = [
    ...shown.flatMap(item),
    [
      say('reviewed', review.documents.length),
      say('contradictions', of('contradiction').length),
      say('developments', of('development').length),
      say('shared', review.sharedPassages.length),
      say('names', review.entities.length),
      say('events', review.events.length),
      ...(review.problems.length > 0 ? [say('unread', review.problems.length)] : []),
    ].join('\n'),
  ]
  return `${lines.join('\n')}\n`
}

const sameSpan = (a: Span, b: Span): boolean => a.file === b.file && a.start === b.start && a.end === b.end
