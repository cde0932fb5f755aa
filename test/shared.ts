/** The shared material beside the checkout (articles, gold, data), where there is any: tests that read it are skipped without. */
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'

const folder = resolve(import.meta.dirname, '../../shared')
export const shared: string | undefined = existsSync(folder) ? folder : undefined
