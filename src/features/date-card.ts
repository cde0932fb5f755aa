/** The card of a time expression: the days it means, and why. */
import type { Span, TimeExpression } from '../review.ts'
import type { FolderReview } from '../workspace/folder-review.ts'
import type { ReviewIndex } from '../workspace/review-index.ts'
import { isolate, isolateRow } from './bidi.ts'
import { dayWords, intervalWords } from './days.ts'
import { commandLink, escapeMarkdown } from './markdown.ts'
import { citation, openPlaceCommand, placeArguments } from './places.ts'
import { cardTranslator } from './text.ts'

export function dateCard(folder: FolderReview, index: ReviewIndex, time: TimeExpression): string[] {
  const { file } = time.span
  const { language, t } = cardTranslator(index.sources.get(file)?.language ?? 'en')
  const row = (text: string) => isolateRow(text, language)
  const words = (text: string) => isolate(escapeMarkdown(text))
  const resolved = time.from === undefined ? undefined : intervalWords(time.from, time.to ?? time.from, language)
  const head = resolved ?? (time.kind === 'date' || time.kind === 'time' ? t('Day not known') : time.value)
  const rows = [row(`**${words(head)}** · ${words(index.wordsOf(time.span))} · \`${time.value || '?'}\``)]
  const dating = index.documents.get(file)?.date
  const evidence = (span: Span) =>
    `${words(index.wordsOf(span, 60))} — ${commandLink(words(citation(index, span)), openPlaceCommand, placeArguments(folder, span))}`
  if (time.anchor === 'itself') rows.push(row(escapeMarkdown(t('The words say the day themselves.'))))
  else if (time.anchor === 'event') rows.push(row(escapeMarkdown(t('Counted from the event it is told with.'))))
  else if (dating) {
    const written = dayWords(dating.from, language)
    const until = dating.to === dating.from ? '' : ` – ${dayWords(dating.to, language)}`
    const how = dating.method === 'stated' ? t('as the article states') : t('worked out from the articles')
    rows.push(
      row(
        `${escapeMarkdown(t('Counted from the day the article was written'))}: ${words(written + until)} (${escapeMarkdown(how)})`,
      ),
    )
    if (dating.evidence.length > 0)
      rows.push(
        dating.evidence
          .slice(0, 8)
          .map((span) => `- ${row(evidence(span))}`)
          .join('\n'),
      )
  } else if (time.from === undefined && (time.kind === 'date' || time.kind === 'time')) {
    rows.push(row(escapeMarkdown(t('Nothing says when the article was written, so this stays open.'))))
  }
  return rows
}
