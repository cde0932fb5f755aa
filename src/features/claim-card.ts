/** The card of a place that is a side of a contradiction or tells an event: what is claimed, and what others say. */
import { kinds, relations } from '../export/kinds.ts'
import { predicateName } from '../export/predicates.ts'
import type { Contradiction, Event, Fact, Span } from '../review.ts'
import type { FolderReview } from '../workspace/folder-review.ts'
import type { Note, ReviewIndex } from '../workspace/review-index.ts'
import { isolate, isolateMessage, isolateRow } from './bidi.ts'
import { intervalWords } from './days.ts'
import { commandLink, escapeMarkdown } from './markdown.ts'
import { citation, openPlaceCommand, placeArguments } from './places.ts'
import { supportWords } from './support.ts'
import { cardTranslator } from './text.ts'
import { modalityNames } from './trees/events.ts'

export const showEventCommand = 'sourceReview.showEvent'

export function contradictionCard(
  folder: FolderReview,
  index: ReviewIndex,
  conflict: Contradiction,
  file: string,
): string[] {
  const { language, t } = cardTranslator(index.sources.get(file)?.language ?? 'en')
  const row = (text: string) => isolateRow(text, language)
  const words = (text: string) => isolate(escapeMarkdown(text))
  const side = (span: Span, also: readonly Span[]) => {
    const support = index.supportOf([span, ...also])
    const counts = support.articles > 1 ? ` (${escapeMarkdown(supportWords(support, t))})` : ''
    return `- ${row(`${words(index.wordsOf(span, 140))} — ${commandLink(words(citation(index, span)), openPlaceCommand, placeArguments(folder, span))}${counts}`)}`
  }
  const verdict = index.verdicts.get(conflict.id)
  const sure = t('{0} % sure', Math.round(conflict.confidence * 100))
  const head = `**${escapeMarkdown(relations[conflict.relation][language])}** · ${escapeMarkdown(kinds[conflict.kind].name[language])} · ${escapeMarkdown(sure)}`
  const judged = verdict ? ` · ${escapeMarkdown(t(verdict.verdict === 'confirmed' ? 'confirmed' : 'dismissed'))}` : ''
  return [
    row(head + judged),
    row(escapeMarkdown(isolateMessage(conflict.message, index.language))),
    [side(conflict.left, conflict.alsoLeft), side(conflict.right, conflict.alsoRight)].join('\n'),
  ]
}

export function eventCard(folder: FolderReview, index: ReviewIndex, event: Event, file: string): string[] {
  const { language, t } = cardTranslator(index.sources.get(file)?.language ?? 'en')
  const words = (text: string) => isolate(escapeMarkdown(text))
  const when =
    event.from === undefined ? t('Day not known') : intervalWords(event.from, event.to ?? event.from, language)
  const place = event.place === undefined ? '' : ` · ${words(index.nameOf(event.place))}`
  const support = supportWords(index.supportOf(event.mentions.map(({ span }) => span)), t)
  const open = commandLink(escapeMarkdown(support), showEventCommand, [folder.uri.toString(), event.id])
  return [isolateRow(`$(calendar) **${words(index.titleOf(event))}** · ${words(when)}${place} · ${open}`, language)]
}

/** One claim as it was understood: the value, who says so, when it held. */
export function factCard(index: ReviewIndex, fact: Fact): string[] {
  const { language, t } = cardTranslator(index.sources.get(fact.span.file)?.language ?? 'en')
  const words = (text: string) => isolate(escapeMarkdown(text))
  const said = modalityNames[fact.modality]
  const parts = [
    `**${words(index.nameOf(fact.subject))}** · ${words(predicateName(fact.predicate, language))}: ${words(index.nameOf(fact.value))}`,
    ...(said ? [escapeMarkdown(t(said))] : []),
    ...(fact.speaker === undefined
      ? []
      : [`${escapeMarkdown(t('according to'))} ${words(index.nameOf(fact.speaker))}`]),
    ...(fact.from === undefined ? [] : [words(intervalWords(fact.from, fact.to ?? fact.from, language))]),
  ]
  return [isolateRow(`$(quote) ${parts.join(' · ')}`, language)]
}

/** What a person noted at the place. */
export const noteCard = ({ text }: Note): string[] => [`$(note) ${isolate(escapeMarkdown(text))}`]
