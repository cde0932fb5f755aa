/** Words of the interface: English keys, translated by l10n/bundle.l10n.*.json. */
import * as vscode from 'vscode'
import ar from '../../l10n/bundle.l10n.ar.json' with { type: 'json' }
import fr from '../../l10n/bundle.l10n.fr.json' with { type: 'json' }
import type { MessageLanguage } from '../language/messages.ts'
import { languageSetting } from '../workspace/settings.ts'

const bundles: Readonly<Record<MessageLanguage, Readonly<Record<string, string>>>> = { ar, fr, en: {} }

type Value = string | number

/** In the setting's language, else VS Code's. */
export function t(message: string, ...values: Value[]): string {
  const setting = languageSetting()
  return setting === 'auto' ? vscode.l10n.t(message, ...values) : translate(setting, message, ...values)
}

/** In a language of the caller's choice: cards follow the article. `{0}` is replaced by the first value. */
export function translate(language: MessageLanguage, message: string, ...values: Value[]): string {
  const template = bundles[language][message] ?? message
  return template.replace(/\{(\d+)\}/g, (_, index: string) => String(values[Number(index)] ?? ''))
}

/** A translator for one card: in the setting's language, else the article's. */
export function cardTranslator(article: string): { language: MessageLanguage; t: typeof t } {
  const setting = languageSetting()
  const language =
    setting !== 'auto' ? setting : article === 'ar' ? 'ar' : vscode.env.language.startsWith('fr') ? 'fr' : 'en'
  return { language, t: (message, ...values) => translate(language, message, ...values) }
}

/** The language of words that the core brings along in three languages. */
export function interfaceLanguage(): MessageLanguage {
  const language = viewLanguage().slice(0, 2)
  return language === 'ar' || language === 'fr' ? language : 'en'
}

/** The language of day names in the views. */
export function viewLanguage(): string {
  const setting = languageSetting()
  return setting === 'auto' ? vscode.env.language : setting
}
