/** Sentences of the review itself (conflict messages), in every language of the interface. A row: key, then one template a language. */

/** A key of the table below and what fills its places. Texts of the articles stand as they are. */
export interface Message {
  readonly key: string
  readonly values: Readonly<Record<string, string>>
}

export const messageLanguages = ['en', 'ar', 'fr'] as const
export type MessageLanguage = (typeof messageLanguages)[number]

export const messages: Readonly<Record<string, Readonly<Record<MessageLanguage, string>>>> = {}

/** The sentence of a message; `{name}` is replaced by `values.name`. */
export function renderMessage({ key, values }: Message, language: MessageLanguage): string {
  const template = messages[key]?.[language]
  if (template === undefined) throw new Error(`No message '${key}' in language '${language}'`)
  return template.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '')
}
