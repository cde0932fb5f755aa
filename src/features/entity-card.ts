/** The card of a name: who it is in every article, and what all of them claim. */
import type { Entity, Fact, Span } from '../review.ts'
import type { FolderReview } from '../workspace/folder-review.ts'
import { bySpan, type ReviewIndex } from '../workspace/review-index.ts'
import { isolate, isolateRow } from './bidi.ts'
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

  const facts = index.factsOf(entity.id)
  const roles = rolesOf(index, entity, facts)
  if (roles.length > 0) rows.push(row(`${strong(t('Roles'))}: ${roles.map(words).join(' · ')}`))

  const claims = distinctPlaces(facts.filter(({ predicate }) => predicate !== 'role'))
  const link = (span: Span, text: string) => commandLink(text, openPlaceCommand, placeArguments(folder, span))
  const cited = (span: Span) => link(span, isolate(escapeMarkdown(citation(index, span))))
  const listed =
    claims.length > 0
      ? claims.map((fact) => ({
          span: fact.span,
          disputed: index.disputes(index.contradictionsOfFact(fact.id)).length > 0,
        }))
      : [...entity.mentions].sort(bySpan).map((span) => ({ span, disputed: false }))
  const heading = claims.length > 0 ? t('Facts from all articles') : t('Where it stands')
  const lines = listed.slice(0, maxRows).map(({ span, disputed }) => {
    const text = claims.length > 0 ? index.wordsOf(span, 140) : (index.sources.get(span.file)?.context(span, 50) ?? '')
    return `- ${row(`${disputed ? '⚠ ' : ''}${words(text)} — ${cited(span)}`)}`
  })
  if (listed.length > maxRows) {
    const more = t('{0} more …', listed.length - maxRows)
    lines.push(`- ${row(commandLink(escapeMarkdown(more), showEntityCommand, [folder.uri.toString(), entity.id]))}`)
  }
  rows.push(`${row(strong(heading))}\n${lines.join('\n')}`)
  return rows
}

/** What the articles call somebody's position, each once. */
export function rolesOf(index: ReviewIndex, entity: Entity, facts: readonly Fact[]): string[] {
  const roles = facts.filter(({ predicate, subject }) => predicate === 'role' && subject === entity.id)
  return [...new Set(roles.map(({ value }) => index.nameOf(value)))].slice(0, 6)
}

/** Facts in reading order, each place once; the first of every source before the second of any. */
function distinctPlaces(facts: readonly Fact[]): Fact[] {
  const places = new Set<string>()
  const bySource = new Map<string, Fact[]>()
  for (const fact of [...facts].sort((a, b) => bySpan(a.span, b.span))) {
    const { file, start, end } = fact.span
    const place = `${file}:${start}-${end}`
    if (places.has(place)) continue
    places.add(place)
    bySource.set(file, [...(bySource.get(file) ?? []), fact])
  }
  const rounds = Math.max(0, ...[...bySource.values()].map(({ length }) => length))
  return Array.from({ length: rounds }, (_, i) => [...bySource.values()].flatMap((list) => list[i] ?? [])).flat()
}
