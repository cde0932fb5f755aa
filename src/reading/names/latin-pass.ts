/** Latin words inside Arabic lines: makes and models («ATR 72», «An-148»), acronyms («CNN»), names in brackets. */
import { isRead } from '../text/article.ts'
import { LATIN, NUMBER } from '../text/tokens.ts'
import type { Candidates } from './candidates.ts'
import { endOfEdition } from './edition.ts'

/** Acronyms that name no body. */
const plainAcronyms = new Set([
  'GMT',
  'PM',
  'AM',
  'TV',
  'UTC',
  'USD',
  'EUR',
  'CEO',
  'VIP',
  'OK',
  'PDF',
  'HD',
  'SMS',
  'ID',
  'II',
  'III',
  'IV',
])

export function findLatin(candidates: Candidates): void {
  const { article } = candidates
  const { tokens } = article
  for (let t = 0; t < tokens.length; t++) {
    if (tokens.kind[t] !== LATIN || !candidates.isFree(t)) continue
    const line = article.lines[article.sentences[tokens.sentence[t]!]!.line]!
    if (!isRead(line) || line.language !== 'ar' || isAddress(candidates, t)) continue
    const to = endOfModel(candidates, t) ?? t
    if (to > t) candidates.add({ from: t, to, type: 'product', confidence: 0.7 })
    else word(candidates, t)
  }
}

/** Glued to a dot, an at sign or a slash: a part of an address, a handle or a file name. */
function isAddress(candidates: Candidates, t: number): boolean {
  const { tokens, text } = candidates.article
  const before = text.charAt(tokens.start[t]! - 1)
  const after = text.slice(tokens.end[t], tokens.end[t]! + 2)
  return '@#/._&='.includes(before || ' ') || /^(?:[@/_&=]|\.\w)/.test(after)
}

/** The end of a Latin word or abbreviation with its number, undefined where there is none. */
function endOfModel(candidates: Candidates, t: number): number | undefined {
  const { tokens } = candidates.article
  const raw = tokens.raw(t)
  if (!/[A-Z]/.test(raw) && raw.length > 2) return undefined
  const glued = (i: number) => tokens.start[i] === tokens.end[i - 1]
  let number = t + 1
  if (tokens.raw(number) === '-' && glued(number)) number++
  if (tokens.kind[number] !== NUMBER || tokens.start[number]! - tokens.end[number - 1]! > 1) return undefined
  if (tokens.sentence[number] !== tokens.sentence[t] || !candidates.isFree(t, number + 1)) return undefined
  let to = number + 1
  while (tokens.kind[to + 1] === NUMBER && tokens.raw(to) === '-' && glued(to) && glued(to + 1)) to += 2
  return to
}

/** An acronym, or a run of capitalised words. */
function word(candidates: Candidates, t: number): void {
  const { tokens } = candidates.article
  const capitalised = (i: number) => tokens.kind[i] === LATIN && /^[A-Z]/.test(tokens.raw(i)) && candidates.isFree(i)
  if (!capitalised(t)) return
  let to = t + 1
  while (to < tokens.length && tokens.sentence[to] === tokens.sentence[t]) {
    if (capitalised(to)) to++
    else if (tokens.raw(to) === '-' && capitalised(to + 1)) to += 2
    else break
  }
  const single = to === t + 1
  const raw = tokens.raw(t)
  if (single && (raw.length < 2 || plainAcronyms.has(raw))) return
  if (to - t > 6) return
  // A name in brackets right behind an Arabic one is the same name in its own script.
  const before = candidates.at(t - 2)
  const acronym = single && raw === raw.toUpperCase()
  const type = tokens.raw(t - 1) === '(' && before && !acronym ? before.type : 'organization'
  if (type === 'organization' && single && !/^[A-Z]{2,}/.test(raw)) return
  const end = type === 'organization' && acronym ? endOfEdition(candidates, to) : to
  candidates.add({ from: t, to: end, type, confidence: 0.5 })
}
