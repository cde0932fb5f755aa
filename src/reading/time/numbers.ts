/** Numbers in figures and words, as time expressions use them. */
import type { Counted, Cursor } from './cursor.ts'

/** A cardinal in figures («20», «150 ألف») or words («خمسة وعشرين», «ألفين وثمانية عشر»). */
export function cardinal(cursor: Cursor, from: number, first = cursor.word(from)): Counted | undefined {
  if (!first) return undefined
  if (first.figures !== undefined) {
    const times = cursor.next(from + 1)?.multiplier
    return times !== undefined && times !== 2000
      ? { value: first.figures * times, end: from + 2 }
      : { value: first.figures, end: from + 1 }
  }
  if (first.cardinal === undefined && first.multiplier === undefined) return undefined
  let total = 0 // of finished thousands
  let group = 0 // below a thousand, being added up
  let at = from
  let least = 1e9 // the smallest step so far: words go from great to small
  while (at < from + 10) {
    const word =
      at === from
        ? first
        : at === from + 1
          ? (cursor.next(at) ?? cursor.joined(at))
          : (cursor.joined(at) ?? cursor.next(at))
    if (!word) break
    if (word.multiplier !== undefined) {
      if (word.clitic !== '' && at > from && group > 0) break
      if (word.multiplier === 2000) total += 2000
      else {
        total += Math.max(group, 1) * word.multiplier
        group = 0
      }
      least = 1000
      at++
      continue
    }
    const value = word.cardinal
    if (value === undefined) break
    const teen = value === 10 && group % 100 > 0 && group % 10 > 0 && group % 100 < 10
    const hundreds = value === 100 && group > 2 && group < 10 && word.clitic === ''
    if (teen) group += 10
    else if (hundreds) group *= 100
    else if (at === from) group = value
    else if (word.clitic === '' || !fits(value, group, least)) break
    else group += value
    least = teen ? 1 : Math.min(least, value)
    at++
  }
  return at === from ? undefined : { value: total + group, end: at }
}

/** «وعشرين» goes on after a unit, «وخمسة» after a hundred, not the other way round. */
function fits(value: number, group: number, least: number): boolean {
  if (value >= 20 && value < 100) return group % 100 < 10
  if (value >= 100) return group === 0 && least >= 1000
  return group % 100 === 0
}

/** An ordinal word («الثالث», «الحادي عشر», «الثاني والعشرين»). */
export function ordinal(cursor: Cursor, from: number, compound = true, first = cursor.word(from)): Counted | undefined {
  const value = first?.ordinal
  if (value === undefined) return undefined
  if (value >= 20 || !compound) return { value, end: from + 1 }
  const next = cursor.next(from + 1)
  if (next?.cardinal === 10 && !(next.unit !== undefined)) return { value: value + 10, end: from + 2 }
  const tens = cursor.joined(from + 1)
  if (tens?.ordinal !== undefined && tens.ordinal >= 20) return { value: value + tens.ordinal, end: from + 2 }
  return { value, end: from + 1 }
}

/** The number of a day in a month: one or two figures, or an ordinal. */
export function dayOfMonth(cursor: Cursor, from: number, compound = true): Counted | undefined {
  const word = cursor.word(from)
  if (!word) return undefined
  const found =
    word.digits !== undefined && word.digits <= 2 && word.figures! >= 1
      ? { value: word.figures!, end: from + 1 }
      : ordinal(cursor, from, compound, word)
  return found && found.value <= 31 ? found : undefined
}

/** A year: four figures, or words from a thousand on. Three or four figures before «هـ» are Hijri. */
export function yearNumber(cursor: Cursor, from: number): (Counted & { readonly hijri: boolean }) | undefined {
  const word = cursor.word(from)
  if (!word) return undefined
  let found: Counted | undefined
  if (word.digits === 4) found = { value: word.figures!, end: from + 1 }
  else if (word.multiplier === 1000 || word.multiplier === 2000) found = cardinal(cursor, from, word)
  if (!found || found.value < 1000 || found.value > 2199) return undefined
  const { value, end } = found
  if (cursor.has(end, 'hijri')) return { value, end: end + 1, hijri: true }
  if (cursor.has(end, 'gregorian') && (cursor.normal(end).length > 1 || cursor.glued(end)))
    return { value, end: end + 1, hijri: false }
  return { value, end, hijri: false }
}
