/** Opening a place of the review: what links, trees and notices call. */
import * as vscode from 'vscode'
import type { Feature } from './feature.ts'
import { openPlaceCommand, rangeOf } from './places.ts'

export const navigation: Feature = (_context, service) =>
  vscode.commands.registerCommand(openPlaceCommand, async (uri: string, start: number, end: number) => {
    const target = vscode.Uri.parse(uri)
    const located = service.locate(target)
    if (!located) return
    const selection = rangeOf(located.index, { file: located.file, start, end })
    await vscode.window.showTextDocument(target, selection ? { selection, preview: true } : { preview: true })
  })
