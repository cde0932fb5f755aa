/** Markdown of hover cards: text of articles is data there, never markup. */
import * as vscode from 'vscode'

/** Escapes what Markdown or HTML would read as markup. */
export const escapeMarkdown = (text: string): string =>
  text
    .replace(/[\\`*_{}[\]()#+\-.!~|:@$]/g, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/\s+/g, ' ')

export const commandLink = (label: string, command: string, args: readonly unknown[]): string =>
  `[${label}](command:${command}?${encodeURIComponent(JSON.stringify(args))})`

/** A card that may run these commands and no others. */
export function card(rows: readonly string[], commands: readonly string[]): vscode.MarkdownString {
  const markdown = new vscode.MarkdownString(rows.join('\n\n'), true)
  markdown.isTrusted = { enabledCommands: commands }
  return markdown
}
