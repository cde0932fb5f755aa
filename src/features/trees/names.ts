/** Names: by type, or by the number of sources that use them. */
import type { Entity } from '../../review.ts'
import type { FolderReview } from '../../workspace/folder-review.ts'
import { bySpan, type ReviewIndex } from '../../workspace/review-index.ts'
import { isolate } from '../bidi.ts'
import { entityKinds } from '../entity-kinds.ts'
import { type NamesFilter, shownEntities, sourcesOf } from '../filters.ts'
import { citation } from '../places.ts'
import { supportWords } from '../support.ts'
import { t } from '../text.ts'
import { paged, type TreeNode } from './node.ts'

export interface NamesOptions extends NamesFilter {
  readonly group: 'type' | 'sources'
}

export function nameNodes(folder: FolderReview, index: ReviewIndex, options: NamesOptions): readonly TreeNode[] {
  const groups = new Map<string, { label: string; icon: string; order: number; list: Entity[] }>()
  const types = Object.keys(entityKinds)
  for (const entity of shownEntities(index, options)) {
    const sources = sourcesOf(entity)
    const group =
      options.group === 'type'
        ? {
            key: entity.type,
            label: t(entityKinds[entity.type].many),
            icon: entityKinds[entity.type].icon,
            order: types.indexOf(entity.type),
          }
        : { key: String(sources), label: t('sources: {0}', sources), icon: 'file-text', order: -sources }
    const known = groups.get(group.key)
    if (known) known.list.push(entity)
    else groups.set(group.key, { ...group, list: [entity] })
  }
  const prefix = `${folder.uri.toString()}#names/${options.group}`
  return [...groups]
    .sort(([, a], [, b]) => a.order - b.order)
    .map(([key, { label, icon, list }]): TreeNode => {
      const id = `${prefix}/${key}`
      list.sort(
        (a, b) => sourcesOf(b) - sourcesOf(a) || b.mentions.length - a.mentions.length || (a.name < b.name ? -1 : 1),
      )
      return {
        id,
        label: isolate(label),
        description: String(list.length),
        icon,
        context: 'group',
        children: () =>
          paged(
            id,
            list.map((entity) => nameNode(folder, index, entity, id)),
          ),
      }
    })
}

function nameNode(folder: FolderReview, index: ReviewIndex, entity: Entity, parent: string): TreeNode {
  const id = `${parent}/${entity.id}`
  const sources = sourcesOf(entity)
  const counts = t('mentions: {0} · sources: {1}', entity.mentions.length, sources)
  const latin = entity.latin && entity.latin !== entity.name ? `${isolate(entity.latin)} · ` : ''
  const first = [...entity.mentions].sort(bySpan)[0]
  return {
    id,
    label: isolate(entity.name),
    description: `${latin}${isolate(counts)}`,
    tooltip: () => {
      const support = isolate(supportWords(index.supportOf(entity.mentions), t))
      return [isolate(entity.name), support, ...entity.variants.slice(0, 12).map(isolate)].join('\n')
    },
    icon: entityKinds[entity.type].icon,
    context: 'entity',
    subject: { kind: 'entity', folder, id: entity.id },
    spoken: `${entity.name}, ${t(entityKinds[entity.type].one)}, ${counts}`,
    ...(first && entity.mentions.length === 1 ? { place: { folder, span: first } } : {}),
    children: () => spellingNodes(folder, index, entity, id),
  }
}

/** Per source: how it spells the name, then each place. */
function spellingNodes(folder: FolderReview, index: ReviewIndex, entity: Entity, parent: string): TreeNode[] {
  return [...index.spellingsOf(entity)].map(([file, forms]): TreeNode => {
    const places = entity.mentions.filter((span) => span.file === file).sort(bySpan)
    return {
      id: `${parent}/${file}`,
      label: isolate(file),
      description: isolate(forms.slice(0, 6).map(isolate).join('، ')),
      icon: 'file-text',
      context: 'source',
      subject: { kind: 'source', folder, file },
      children: () =>
        places.map((span) => ({
          id: `${parent}/${file}/${span.start}`,
          label: isolate(index.sources.get(file)?.context(span, 40) ?? ''),
          description: isolate(citation(index, span)),
          icon: 'quote',
          context: 'mention',
          place: { folder, span },
          subject: { kind: 'place', folder, span },
        })),
    }
  })
}
