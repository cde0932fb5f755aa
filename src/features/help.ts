/** What a kind of conflict means: the page behind the code of a problem, in the language of the interface. */
import * as vscode from 'vscode'
import { kinds } from '../export/kinds.ts'
import type { ConflictKind } from '../review.ts'
import type { Feature } from './feature.ts'
import { interfaceLanguage } from './text.ts'

const scheme = 'source-review-help'

export const helpPage = (kind: ConflictKind): vscode.Uri => vscode.Uri.from({ scheme, path: `/${kind}.md` })

export const help: Feature = () =>
  vscode.workspace.registerTextDocumentContentProvider(scheme, {
    provideTextDocumentContent({ path }) {
      const kind = path.slice(1, -'.md'.length)
      if (!(kind in kinds)) return ''
      const { name, help: words } = kinds[kind as ConflictKind]
      const language = interfaceLanguage()
      return `# ${name[language]}\n\n${words[language]}\n`
    },
  })
