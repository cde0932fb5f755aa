/** The settings, typed, as package.json contributes them. */
import * as vscode from 'vscode'
import type { MessageLanguage } from '../language/messages.ts'

export const section = 'sourceReview'

export type LanguageSetting = MessageLanguage | 'auto'

export interface FilesSettings {
  readonly include: string
  readonly exclude: readonly string[]
}

export function filesSettings(folder: vscode.Uri): FilesSettings {
  const settings = vscode.workspace.getConfiguration(section, folder)
  return {
    include: settings.get<string>('files.include', '**/*.{txt,TXT}'),
    exclude: Object.entries(settings.get<Record<string, boolean>>('files.exclude', {}))
      .filter(([, on]) => on)
      .map(([glob]) => glob),
  }
}

export const languageSetting = (): LanguageSetting =>
  vscode.workspace.getConfiguration(section).get<LanguageSetting>('language', 'auto')

export const activationSetting = (folder: vscode.Uri): 'auto' | 'always' | 'never' =>
  vscode.workspace.getConfiguration(section, folder).get<'auto' | 'always' | 'never'>('activation', 'auto')
