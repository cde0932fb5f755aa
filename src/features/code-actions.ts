/** Quick fixes on a contradiction: confirm, dismiss, compare, turn the kind off; and on a name: who it is. */
import * as vscode from 'vscode'
import type { ConflictKind } from '../review.ts'
import { section } from '../workspace/settings.ts'
import { isolate } from './bidi.ts'
import { kindName } from './conflict-filter.ts'
import { articles, type Feature } from './feature.ts'
import { chosenConflict } from './selection.ts'
import { t } from './text.ts'

export const codeActions: Feature = (_context, service) =>
  vscode.Disposable.from(
    vscode.languages.registerCodeActionsProvider(
      [...articles],
      {
        provideCodeActions(document, range) {
          const located = service.locate(document.uri)
          if (!located) return undefined
          const { index, file } = located
          const offset = index.sources.get(file)!.offsetAt(range.start)
          const conflicts = new Map(
            index.sides.at(file, offset).map(({ item }) => [item.contradiction.id, item.contradiction]),
          )
          const actions: vscode.CodeAction[] = []
          const add = (title: string, command: string, kind: vscode.CodeActionKind, ...args: unknown[]) => {
            const action = new vscode.CodeAction(title, kind)
            action.command = { command: `sourceReview.${command}`, title, arguments: args }
            actions.push(action)
          }
          const fix = vscode.CodeActionKind.QuickFix
          const kinds = new Map<ConflictKind, string>()
          const rewrite = vscode.CodeActionKind.Refactor
          for (const { id, kind, message } of [...conflicts.values()].slice(0, 3)) {
            const which = conflicts.size > 1 ? `: ${isolate(shorten(message))}` : ''
            const verdict = index.verdicts.get(id)?.verdict
            if (verdict !== 'confirmed') add(t('Confirm the contradiction') + which, 'confirmContradiction', fix, id)
            if (verdict !== 'dismissed') add(t('Dismiss the contradiction …') + which, 'dismissContradiction', fix, id)
            if (verdict) add(t('Reopen the contradiction') + which, 'reopenContradiction', fix, id)
            add(t('Compare both sources') + which, 'compareSources', fix, id)
            kinds.set(kind, id)
          }
          for (const [kind, id] of kinds) add(t('Turn this kind off: {0}', kindName(kind)), 'disableKind', fix, id)
          const [name] = index.mentions.at(file, offset)
          if (name) {
            const words = isolate(name.item.name)
            add(t('Same as another name: {0} …', words), 'sameEntity', rewrite)
            add(t('Two different: {0} …', words), 'differentEntity', rewrite)
            add(t('Another name for {0} …', words), 'renameEntity', rewrite)
          }
          const [time] = index.times.at(file, offset)
          if (time) add(t('Set the article’s date …'), 'setArticleDate', rewrite, document.uri)
          if (conflicts.size > 0 || name || time) add(t('Add a note …'), 'addNote', rewrite)
          return actions
        },
      },
      { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix, vscode.CodeActionKind.Refactor] },
    ),
    vscode.commands.registerCommand('sourceReview.disableKind', async (target?: unknown) => {
      const chosen = chosenConflict(service, target)
      if (!chosen) return
      const settings = vscode.workspace.getConfiguration(`${section}.diagnostics`, chosen.folder.uri)
      const severity = { ...settings.get<Record<string, string>>('severity', {}), [chosen.item.kind]: 'ignore' }
      await settings.update('severity', severity, vscode.ConfigurationTarget.Workspace)
      const undo = t('Turn it on again')
      const said = t('Contradictions of the kind «{0}» are no longer shown.', kindName(chosen.item.kind))
      void vscode.window.showInformationMessage(said, undo).then((answer) => {
        const { [chosen.item.kind]: _ignored, ...rest } = severity
        return answer === undo ? settings.update('severity', rest, vscode.ConfigurationTarget.Workspace) : undefined
      })
    }),
  )

const shorten = (message: string): string => (message.length <= 60 ? message : `${message.slice(0, 59)}…`)
