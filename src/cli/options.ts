/** The options that `review` and `collate` share. */
import type { MessageLanguage } from '../language/messages.ts'

export const formats = ['text', 'json', 'sarif', 'csv'] as const
export const tables = ['contradictions', 'facts', 'events', 'names'] as const

export interface OutputOptions {
  readonly format: (typeof formats)[number]
  readonly table: (typeof tables)[number]
  readonly language: MessageLanguage
  /** A SARIF file of an earlier run. */
  readonly baseline?: string
}
