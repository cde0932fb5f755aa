/** Opening a place of the review: what links, trees and notices call. */
import * as vscode from 'vscode'
import type { Feature } from './feature.ts'
import { openPlaceCommand, rangeOf } from './places.ts'

export const navigation: Feature = (_context, service) =>
  vscode.commands.registerCommand(openPlaceCommand, async (uri: string, start: number, end: number) => {
    const target = vscode.Uri.parse(uri)
    const located = service.locate(target)
    if (!located) return
    const range = rangeOf(located.index, { file: located.file, start, end })
    await vscode.window.showTextDocument(target, { preview: true, ...(range ? { selection: selectionOf(range) } : {}) })
  })

/**
 * High-contrast themes colour selected letters, and a coloured piece of a right-to-left line moves to another place in
 * it: there the cursor alone is put before the words.
 */
export function selectionOf(range: vscode.Range): vscode.Range {
  const { kind } = vscode.window.activeColorTheme
  const contrast = kind === vscode.ColorThemeKind.HighContrast || kind === vscode.ColorThemeKind.HighContrastLight
  return contrast ? new vscode.Range(range.start, range.start) : range
}
