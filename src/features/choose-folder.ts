/** The folder that a command is about, where none is said. */
import * as vscode from 'vscode'
import type { FolderReview } from '../workspace/folder-review.ts'
import type { ReviewService } from '../workspace/service.ts'
import { isolate } from './bidi.ts'

/** The only reviewed folder, else one that is picked. */
export async function chooseFolder(service: ReviewService, placeHolder: string): Promise<FolderReview | undefined> {
  const reviewed = service.folders.filter(({ index }) => index)
  if (reviewed.length < 2) return reviewed[0]
  const items = reviewed.map((folder) => ({ label: isolate(folder.name), description: folder.uri.path, folder }))
  return (await vscode.window.showQuickPick(items, { placeHolder }))?.folder
}
