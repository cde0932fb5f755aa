/** The card of a name: who it is in every article, and what all of them claim. */
import type { Entity, Span } from '../review.ts'
import type { FolderReview } from '../workspace/folder-review.ts'
import { bySpan, type ReviewIndex } from '../workspace/review-index.ts'
import { isolate, isolateRow } from './bidi.ts'
import { claimsOf, factWords, rolesOf } from './entity-facts.ts'
import { entityKinds } from './entity-kinds.ts'
import { commandLink, escapeMarkdown } from './markdown.ts'
import { citation, openPlaceCommand, placeArguments } from './places.ts'
import { supportWords } from './support.ts'
import { cardTranslator } from './text.ts'

/** Rows of a card; what is left out is behind its last link. */
const maxRows = 10
export const showEntityCommand = 'sourceReview.showEntity'

/** Markdown paragraphs: at most ten rows of facts, or of places where the name stands. */
export function entityCard(folder: FolderReview, index: ReviewIndex, entity: Entity, file: string): string[] {
  const { language, t } = cardTranslator(index.sources.get(file)?.language ?? 'en')
  const row = (text: string) => isolateRow(text, language)
  const strong = (text: string) => `**${escapeMarkdown(text)}**`
  const words = (text: string) => isolate(escapeMarkdown(text))
  const kind = t(entityKinds[entity.type].one)
  const latin = entity.latin && entity.latin !== entity.name ? ` · ${words(entity.latin)}` : ''
  const rows = [row(`**${words(entity.name)}** · ${escapeMarkdown(kind)}${latin}`)]

  const spellings = index.spellingsOf(entity)
  const mentions = t('mentions: {0}', entity.mentions.length)
  const support = supportWords(index.supportOf(entity.mentions), t)
  const spelled = [...spellings]
    .slice(0, 4)
    .map(([source, forms]) => `${forms.map(words).join('، ')} (${words(source)})`)
  if (spellings.size > 4) spelled.push('…')
  rows.push(row(`${strong(t('Written'))}: ${spelled.join(' · ')}`), row(escapeMarkdown(`${mentions} · ${support}`)))

  const roles = rolesOf(index, entity)
  if (roles.length > 0) rows.push(row(`${strong(t('Roles'))}: ${roles.map(words).join(' · ')}`))

  const claims = claimsOf(index, entity)
  const link = (span: Span, text: string) => commandLink(text, openPlaceCommand, placeArguments(folder, span))
  const cited = (span: Span) => link(span, isolate(escapeMarkdown(citation(index, span))))
  const listed =
    claims.length > 0
      ? claims.map((fact) => ({
          span: fact.span,
          text: factWords(index, fact),
          disputed: index.disputes(index.contradictionsOfFact(fact.id)).length > 0,
        }))
      : [...entity.mentions].sort(bySpan).map((span) => ({
          span,
          text: index.sources.get(span.file)?.context(span, 50) ?? '',
          disputed: false,
        }))
  const heading = claims.length > 0 ? t('Facts from all articles') : t('Where it stands')
  const lines = listed
    .slice(0, maxRows)
    .map(({ span, text, disputed }) => `- ${row(`${disputed ? '⚠ ' : ''}${words(text)} — ${cited(span)}`)}`)
  if (listed.length > maxRows) {
    const more = t('{0} more …', listed.length - maxRows)
    lines.push(`- ${row(commandLink(escapeMarkdown(more), showEntityCommand, [folder.uri.toString(), entity.id]))}`)
  }
  rows.push(`${row(strong(heading))}\n${lines.join('\n')}`)
  return rows
}
