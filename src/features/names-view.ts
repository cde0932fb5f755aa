/** The Names view. */
import * as vscode from 'vscode'
import type { Entity, EntityType } from '../review.ts'
import { showEntityCommand } from './entity-card.ts'
import { entityKinds } from './entity-kinds.ts'
import type { Feature } from './feature.ts'
import { everyName, filtersNames, shownEntities, sourcesOf } from './filters.ts'
import { locationOf } from './places.ts'
import { chosenEntity } from './selection.ts'
import { shown } from './shown.ts'
import { t } from './text.ts'
import { folderRoots } from './trees/folders.ts'
import { type NamesOptions, nameNodes } from './trees/names.ts'
import type { TreeNode } from './trees/node.ts'
import { ReviewTree } from './trees/review-tree.ts'

export const namesView: Feature = (_context, service) => {
  let options: NamesOptions = { group: 'type', ...everyName }
  shown.entities = (_folder, index) => shownEntities(index, options)
  const tree = new ReviewTree(
    'sourceReview.names',
    {
      roots: () => folderRoots(service, (folder, index) => nameNodes(folder, index, options)),
      message: () => {
        let rows = 0
        let all = 0
        for (const { index } of service.folders) {
          if (!index) continue
          rows += shownEntities(index, options).length
          all += index.review.entities.length
        }
        if (rows < all) return t('{0} of {1} names. Clear the filter to see all.', rows, all)
        return all > 0 ? t('names: {0}', all) : t('No names were found in these articles.')
      },
    },
    service,
  )
  const change = (changed: Partial<NamesOptions>) => {
    options = { ...options, ...changed }
    void vscode.commands.executeCommand('setContext', 'sourceReview.namesFiltered', filtersNames(options))
    tree.refresh()
  }
  const entities = () => service.folders.flatMap(({ index }) => index?.review.entities ?? [])
  const register = vscode.commands.registerCommand
  return vscode.Disposable.from(
    tree,
    register('sourceReview.names.groupBy.type', () => change({ group: 'type' })),
    register('sourceReview.names.groupBy.sources', () => change({ group: 'sources' })),
    register('sourceReview.names.expandAll', () => tree.expandAll()),
    register('sourceReview.names.filter', async () => {
      const text = await vscode.window.showInputBox({
        prompt: t('Show only names whose spellings contain'),
        value: options.text ?? '',
      })
      if (text !== undefined) change({ text })
    }),
    register('sourceReview.names.filterTypes', async (given?: unknown) => {
      const types = isTypes(given) ? given : await pickTypes(entities(), options.types)
      if (types) change({ types })
    }),
    register('sourceReview.names.filterSources', async (given?: unknown) => {
      const leastSources = typeof given === 'number' ? given : await pickSources(entities())
      if (leastSources !== undefined) change({ leastSources })
    }),
    register('sourceReview.names.clearFilter', () => change({ text: '', ...everyName })),
    register(showEntityCommand, async (folder: string, id: string) => {
      if (filtersNames(options)) change({ text: '', ...everyName })
      await vscode.commands.executeCommand('sourceReview.names.focus')
      await tree.reveal(
        ({ subject }) => subject?.kind === 'entity' && subject.id === id && subject.folder.uri.toString() === folder,
      )
    }),
    register('sourceReview.revealName', async () => {
      const chosen = chosenEntity(service, undefined)
      if (chosen) await vscode.commands.executeCommand(showEntityCommand, chosen.folder.uri.toString(), chosen.item.id)
      else void vscode.window.showInformationMessage(t('Put the cursor on a name first.'))
    }),
    register('sourceReview.showReferences', async (node?: TreeNode) => {
      const subject = node?.subject
      if (subject?.kind !== 'entity') return
      const entity = subject.folder.index?.entities.get(subject.id)
      const locations = entity?.mentions.flatMap((span) => locationOf(subject.folder, span) ?? []) ?? []
      const [first] = locations
      if (first) {
        await vscode.commands.executeCommand('editor.action.showReferences', first.uri, first.range.start, locations)
      }
    }),
  )
}

const isTypes = (given: unknown): given is readonly EntityType[] =>
  Array.isArray(given) && given.every((type) => typeof type === 'string' && type in entityKinds)

/** The types that there are, the chosen ones ticked; all of them is no filter. */
async function pickTypes(
  entities: readonly Entity[],
  chosen: readonly EntityType[],
): Promise<readonly EntityType[] | undefined> {
  const items = (Object.keys(entityKinds) as EntityType[]).flatMap((type) => {
    const count = entities.filter((entity) => entity.type === type).length
    const { many, icon } = entityKinds[type]
    const label = `$(${icon}) ${t(many)}`
    return count > 0
      ? { label, description: String(count), picked: chosen.length === 0 || chosen.includes(type), type }
      : []
  })
  const picked = await vscode.window.showQuickPick(items, {
    canPickMany: true,
    placeHolder: t('Which names to show'),
  })
  if (!picked) return undefined
  return picked.length === items.length ? [] : picked.map(({ type }) => type)
}

/** From one source up to as many as share a name. */
async function pickSources(entities: readonly Entity[]): Promise<number | undefined> {
  const counts = entities.map(sourcesOf)
  const most = counts.reduce((largest, count) => Math.max(largest, count), 1)
  const items = Array.from({ length: most }, (_, i) => ({
    label: t('sources: {0} or more', i + 1),
    description: t('names: {0}', counts.filter((count) => count > i).length),
    least: i + 1,
  }))
  return (await vscode.window.showQuickPick(items, { placeHolder: t('Which names to show') }))?.least
}
