/** Two invented articles about one invented accident, written into the window's folder (a copy) for the tests. */
import * as vscode from 'vscode'
import { activated, workspaceFolder } from './helpers.ts'

export const harbour = 'bridge/harbour.txt'
export const river = 'bridge/river.txt'

export const texts: Readonly<Record<string, string>> = {
  [harbour]: `انهيار جسر قديم في مدينة نابلس

12 مايو 2023

قال وزير النقل سالم الحمداني اليوم الجمعة إن انهيار الجسر في نابلس أدى إلى مقتل 12 شخصا وإصابة 30 آخرين.

وأضاف الحمداني أن فرق الإنقاذ وصلت إلى المكان صباح الجمعة، وأن الجسر بني عام 1974.

وزار سالم الحمداني المستشفى الوطني في نابلس مساء الجمعة 12 مايو 2023.
`,
  [river]: `وزارة الصحة: 19 قتيلا في انهيار الجسر

13 مايو 2023

أعلنت وزارة الصحة أن انهيار الجسر في نابلس يوم الجمعة 12 مايو 2023 أدى إلى مقتل 19 شخصا وإصابة 30 آخرين.

وزار وزير النقل سالم الحمداني المستشفى الوطني في نابلس يوم السبت 13 مايو 2023.
`,
}

export const uriOf = (file: string): vscode.Uri => vscode.Uri.joinPath(workspaceFolder(), file)

export async function write(file: string, content: string | Uint8Array): Promise<void> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  await vscode.workspace.fs.writeFile(uriOf(file), bytes)
}

/** Both articles on disk, and the review finished. */
export async function reviewed(): Promise<void> {
  for (const [file, text] of Object.entries(texts)) await write(file, text)
  await settled()
}

/** Everything that is on disk and in editors by now, reviewed. */
export async function settled(): Promise<void> {
  const extension = await activated()
  await vscode.commands.executeCommand('sourceReview.reviewNow')
  await (extension.exports as { settled(): Promise<void> }).settled()
}

/** Where the words stand in a file, the n-th time. */
export async function positionOf(file: string, words: string, nth = 0): Promise<vscode.Position> {
  const document = await vscode.workspace.openTextDocument(uriOf(file))
  let at = -1
  for (let i = 0; i <= nth; i++) at = document.getText().indexOf(words, at + 1)
  if (at < 0) throw new Error(`${file} does not say «${words}»`)
  return document.positionAt(at + 1)
}
