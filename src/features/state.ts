/** Context keys for menus and welcome content, and the status bar: articles, open contradictions, busy. */
import * as vscode from 'vscode'
import type { ReviewService } from '../workspace/service.ts'
import { visibleConflicts } from './conflict-filter.ts'
import type { Feature } from './feature.ts'
import { t } from './text.ts'

/** The contradictions that are shown and not yet decided. */
export function openContradictions(service: ReviewService): number {
  let count = 0
  for (const folder of service.folders) {
    const { index } = folder
    if (!index) continue
    const filter = visibleConflicts(folder.uri)
    for (const contradiction of index.review.contradictions) {
      if (filter.shows(index, contradiction) && !index.verdicts.has(contradiction.id)) count++
    }
  }
  return count
}

export const state: Feature = (_context, service) => {
  const item = vscode.window.createStatusBarItem('sourceReview.status', vscode.StatusBarAlignment.Left, 50)
  item.name = 'Source Review'
  item.command = 'sourceReview.showContradictions'
  const setContext = (key: string, value: unknown) =>
    void vscode.commands.executeCommand('setContext', `sourceReview.${key}`, value)
  const inArticle = () => {
    const uri = vscode.window.activeTextEditor?.document.uri
    setContext('inArticle', uri !== undefined && service.locate(uri) !== undefined)
  }
  const update = () => {
    const reviewed = service.folders.filter(({ index }) => index)
    const articles = reviewed.reduce((sum, { index }) => sum + index!.review.documents.length, 0)
    const problems = reviewed.reduce((sum, { index }) => sum + index!.review.problems.length, 0)
    const { progress } = service
    if (service.folders.length === 0) setContext('state', service.considering ? 'busy' : 'none')
    else if (reviewed.length === 0) setContext('state', 'busy')
    else setContext('state', articles + problems === 0 ? 'empty' : 'ready')
    inArticle()
    if (service.folders.length === 0) return item.hide()
    const found = openContradictions(service)
    if (progress.kind === 'busy') {
      const { done, total } = progress
      item.text = `$(sync~spin) ${done < total ? t('Reading {0}/{1}', done, total) : t('Comparing …')}`
      item.tooltip = t('Source Review is reading the articles.')
    } else {
      item.text = `$(file-text) ${articles} $(warning) ${found}`
      item.tooltip = [
        t('articles: {0}', articles),
        t('open contradictions: {0}', found),
        ...(problems > 0 ? [t('files not read: {0}', problems)] : []),
      ].join('\n')
    }
    item.accessibilityInformation = { label: `Source Review: ${item.tooltip}` }
    item.show()
  }
  update()
  return vscode.Disposable.from(
    item,
    service.onDidChange(update),
    service.onDidProgress(update),
    vscode.window.onDidChangeActiveTextEditor(inArticle),
  )
}
