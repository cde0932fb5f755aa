import type { Disposable, ExtensionContext } from 'vscode'
import type { ReviewService } from '../workspace/service.ts'

/** One thing the user sees: registered at once, answers when there is a review. */
export type Feature = (context: ExtensionContext, service: ReviewService) => Disposable

/** The documents that features answer for: ours, and plain text that a setting or a person keeps plain. */
export const articles = [{ language: 'source-article' }, { language: 'plaintext' }] as const
