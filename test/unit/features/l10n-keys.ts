/** Every key of the interface's words that the sources use: first arguments of `t(…)`, and the tables of names. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { entityKinds } from '../../../src/features/entity-kinds.ts'

export const root = join(import.meta.dirname, '../../..')

export function usedKeys(): Set<string> {
  const keys = new Set<string>()
  for (const { one, many } of Object.values(entityKinds)) keys.add(one).add(many)
  const folder = join(root, 'src/features')
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (file.endsWith('.ts')) for (const key of keysIn(readFileSync(join(folder, file), 'utf8'))) keys.add(key)
  }
  return keys
}

/** Literals of the first argument of each call of `t`, and of tables marked with `// l10n`. */
export function keysIn(source: string): string[] {
  const keys: string[] = []
  for (const { index } of source.matchAll(/(?<![\w.])t\(/g))
    keys.push(...literals(firstArgument(source, source.indexOf('(', index) + 1)))
  for (const { 0: line } of source.matchAll(/^.*\/\/ l10n$/gm)) keys.push(...literals(line))
  return keys
}

function firstArgument(source: string, start: number): string {
  let depth = 0
  let quote = ''
  for (let i = start; i < source.length; i++) {
    const c = source[i]!
    if (quote) {
      if (c === '\\') i++
      else if (c === quote) quote = ''
    } else if (c === "'" || c === '"' || c === '`') quote = c
    else if ('([{'.includes(c)) depth++
    else if (')]}'.includes(c)) {
      if (depth-- === 0) return source.slice(start, i)
    } else if (c === ',' && depth === 0) return source.slice(start, i)
  }
  return source.slice(start)
}

/** String literals, without those that are only compared with. */
function literals(code: string): string[] {
  return [...code.matchAll(/(=== )?'((?:[^'\\]|\\.)*)'/g)].flatMap(([, compared, text]) =>
    compared ? [] : [text!.replace(/\\(.)/g, '$1')],
  )
}
