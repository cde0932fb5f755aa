/** What a person decides, from the editor, the views and the quick fixes: kept in the folder's decisions file. */
import * as vscode from 'vscode'
import type { Decision } from '../decisions.ts'
import type { Entity, Span } from '../review.ts'
import { createAnchor } from '../workspace/anchors.ts'
import type { FolderReview } from '../workspace/folder-review.ts'
import type { ReviewIndex } from '../workspace/review-index.ts'
import type { ReviewService } from '../workspace/service.ts'
import { isolate } from './bidi.ts'
import type { Feature } from './feature.ts'
import { fullestNaming } from './references.ts'
import { type Chosen, chosenConflict, chosenEntity, chosenFile, chosenSpan } from './selection.ts'
import { t } from './text.ts'

export const decide: Feature = (_context, service) => {
  const register = (name: string, run: (...args: unknown[]) => Promise<void>) =>
    vscode.commands.registerCommand(`sourceReview.${name}`, async (...args: unknown[]) => {
      try {
        await run(...args)
      } catch (error) {
        service.log.error(error instanceof Error ? error : String(error))
        const reason = error instanceof Error ? error.message : String(error)
        void vscode.window.showErrorMessage(t('The decision could not be kept: {0}', reason))
      }
    })
  return vscode.Disposable.from(
    register('confirmContradiction', (target) => judge(service, target, 'confirmed')),
    register('dismissContradiction', (target, reason) => judge(service, target, 'dismissed', reason)),
    register('reopenContradiction', async (target) => {
      const chosen = chosenConflict(service, target)
      const verdict = chosen?.folder.index?.verdicts.get(chosen.item.id)
      if (chosen && verdict) await chosen.folder.decisions.change({ add: [], remove: [verdict.decision] })
    }),
    register('renameEntity', (target, name) => rename(service, target, name)),
    register('sameEntity', (target, other) => link(service, target, other, 'same')),
    register('differentEntity', (target, other) => link(service, target, other, 'different')),
    register('setArticleDate', (target, from, to) => setDate(service, target, from, to)),
    register('addNote', async (target, words) => {
      const chosen = chosenSpan(service, target)
      if (!chosen) return
      const text = await answer(words, {
        prompt: t('A note about «{0}»', isolate(chosen.index.wordsOf(chosen.item, 60))),
      })
      if (text) await keep(chosen.folder, { kind: 'note', place: anchorOf(chosen.index, chosen.item), text })
    }),
    register('undoDecision', async () => {
      const folder = service.folders.find(({ decisions }) => decisions.canUndo)
      if (folder) await folder.decisions.undo()
      else void vscode.window.showInformationMessage(t('There is no decision of this window to undo.'))
    }),
    register('openDecisions', async () => {
      const folder =
        service.folders.find(({ decisions }) => decisions.list.length > 0 || decisions.broken) ?? service.folders[0]
      if (!folder) return
      try {
        await vscode.window.showTextDocument(folder.decisions.uri)
      } catch {
        void vscode.window.showInformationMessage(t('No decision has been taken in this folder yet.'))
      }
    }),
    reportBroken(service),
  )
}

async function judge(
  service: ReviewService,
  target: unknown,
  verdict: 'confirmed' | 'dismissed',
  given?: unknown,
): Promise<void> {
  const chosen = chosenConflict(service, target)
  if (!chosen) return
  const { folder, index, item } = chosen
  const prompt = t('Why is this not a contradiction? (may be left empty)')
  const reason = verdict === 'dismissed' ? await answer(given, { prompt }, true) : undefined
  if (verdict === 'dismissed' && reason === undefined) return
  await keep(folder, {
    kind: 'conflict',
    conflict: item.id,
    left: anchorOf(index, item.left),
    right: anchorOf(index, item.right),
    verdict,
    ...(reason ? { reason } : {}),
  })
}

async function rename(service: ReviewService, target: unknown, given: unknown): Promise<void> {
  const chosen = chosenEntity(service, target)
  if (!chosen) return
  const { folder, index, item } = chosen
  const name = await answer(given, { prompt: t('The name to show for «{0}»', isolate(item.name)), value: item.name })
  if (name) await keep(folder, { kind: 'rename', entity: anchorOf(index, placeOf(chosen)), name })
}

/** Merging and telling apart: the name here, and another that is picked. */
async function link(
  service: ReviewService,
  target: unknown,
  given: unknown,
  kind: 'same' | 'different',
): Promise<void> {
  const chosen = chosenEntity(service, target)
  if (!chosen) return
  const { folder, index } = chosen
  const other = kind === 'same' ? await pickEntity(chosen, given) : await pickMention(chosen, given)
  if (!other) return
  await keep(folder, { kind, left: anchorOf(index, placeOf(chosen)), right: anchorOf(index, other) })
}

async function pickEntity({ index, item }: Chosen<Entity>, given: unknown): Promise<Span | undefined> {
  const others = index.review.entities.filter(({ id, type }) => id !== item.id && type === item.type)
  if (typeof given === 'string') {
    const named = others.find(({ id }) => id === given)
    return named && fullestNaming(index, named)
  }
  const picked = await vscode.window.showQuickPick(
    others.map((entity) => ({
      label: isolate(entity.name),
      description: isolate(entity.variants.slice(0, 4).join('، ')),
      entity,
    })),
    { placeHolder: t('Who is the same as «{0}»?', isolate(item.name)), matchOnDescription: true },
  )
  return picked && fullestNaming(index, picked.entity)
}

/** Which of the places where this name was found is somebody else. */
async function pickMention(chosen: Chosen<Entity>, given: unknown): Promise<Span | undefined> {
  const { index, item } = chosen
  const here = placeOf(chosen)
  const others = item.mentions.filter((span) => span.file !== here.file || span.start !== here.start)
  if (typeof given === 'number') return others[given]
  const picked = await vscode.window.showQuickPick(
    others.map((span) => ({
      label: isolate(index.wordsOf(span)),
      description: isolate(span.file),
      detail: isolate(index.sources.get(span.file)?.context(span, 50) ?? ''),
      span,
    })),
    {
      placeHolder: t('Where is «{0}» somebody else?', isolate(item.name)),
      matchOnDescription: true,
      matchOnDetail: true,
    },
  )
  return picked?.span
}

async function setDate(service: ReviewService, target: unknown, givenFrom: unknown, givenTo: unknown): Promise<void> {
  const chosen = chosenFile(service, target)
  if (!chosen) return
  const { folder, index, item: file } = chosen
  const value = index.documents.get(file)?.date?.from ?? ''
  const day = /^\d{4}-\d{2}-\d{2}$/
  const valid = (text: string) => day.test(text) && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text)
  const from = await answer(givenFrom, {
    prompt: t('The day on which {0} was written (YYYY-MM-DD)', isolate(file)),
    value,
    validateInput: (text) => {
      try {
        return valid(text) ? undefined : t('A day such as 2024-05-31')
      } catch {
        return t('There is no such day.')
      }
    },
  })
  if (from) await keep(folder, { kind: 'date', file, from, to: typeof givenTo === 'string' ? givenTo : from })
}

/** What a command was called with, else what the person types; undefined when they gave up. */
async function answer(
  given: unknown,
  options: vscode.InputBoxOptions,
  mayBeEmpty = false,
): Promise<string | undefined> {
  const text =
    typeof given === 'string' ? given : await vscode.window.showInputBox({ ignoreFocusOut: true, ...options })
  return text === undefined || (text === '' && !mayBeEmpty) ? undefined : text
}

const keep = (folder: FolderReview, decision: Decision): Promise<void> =>
  folder.decisions.change({ add: [{ ...decision, at: new Date().toISOString() }], remove: [] })

function anchorOf(index: ReviewIndex, span: Span) {
  return createAnchor(index.sources.get(span.file)?.text ?? '', span)
}

const placeOf = ({ index, item, span }: Chosen<Entity>): Span => span ?? fullestNaming(index, item)

/** A decisions file that cannot be read is said once, not at every review. */
function reportBroken(service: ReviewService): vscode.Disposable {
  const said = new Set<string>()
  return service.onDidChange((folder) => {
    const broken = folder?.decisions.broken
    if (!folder || broken === undefined || said.has(broken)) return
    said.add(broken)
    const open = t('Open')
    void vscode.window
      .showWarningMessage(t('The decisions file cannot be read and is not used: {0}', broken), open)
      .then((choice) => (choice === open ? vscode.window.showTextDocument(folder.decisions.uri) : undefined))
  })
}
