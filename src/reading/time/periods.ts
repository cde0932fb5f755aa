/** Periods longer than a day: months, years, weeks, seasons, quarters, decades, and «مطلع», «أواخر» of them. */
import type { Cursor, Match } from './cursor.ts'
import { dateForm, dateSuffix, monthName, relative, withSuffix } from './days.ts'
import type { Relation, TimeForm } from './expression.ts'
import { ordinal, yearNumber } from './numbers.ts'

/** Any period. */
export function period(cursor: Cursor, from: number): Match | undefined {
  const word = cursor.word(from)
  if (!word) return undefined
  if (word.phase !== undefined || word.particles.has('half') || word.particles.has('quarter')) {
    const part = partOf(cursor, from)
    if (part) return part
  }
  if (word.months) {
    const found = month(cursor, from, from)
    if (found) return found
  }
  if (word.determiner !== undefined) return determined(cursor, from, word.determiner)
  if (word.season !== undefined) {
    const found = season(cursor, from)
    if (found) return found
  }
  if (word.decade !== undefined) return decade(cursor, from, word.decade)
  if (word.unit !== undefined) return unitPeriod(cursor, from)
  return undefined
}

/** A month, alone or behind «شهر»: company is asked as its row says. */
function month(cursor: Cursor, from: number, start: number): Match | undefined {
  const name = monthName(cursor, from)
  if (!name) return undefined
  const suffix = dateSuffix(cursor, name.end)
  const company = from > start || suffix.end > name.end || name.doubled
  const { sense } = name
  if (sense.company === 3 || (sense.company === 2 && !company)) return undefined
  if (sense.company === 1 && !company && !behindPreposition(cursor, from)) return undefined
  if (suffix.end === name.end && cursor.next(name.end)?.guards.has('namingAfter')) return undefined
  return { form: dateForm({ month: sense.month, ...withSuffix(suffix, sense.hijri) }), end: suffix.end }
}

function behindPreposition(cursor: Cursor, at: number): boolean {
  const clitic = cursor.word(at)?.clitic ?? ''
  if (clitic.endsWith('ل') || clitic.endsWith('ب')) return true
  return at > 0 && (cursor.word(at - 1)?.particles.has('prepositions') ?? false)
}

/** «هذا الأسبوع», «هذا العام», «نفس الشهر», English «last year». */
function determined(cursor: Cursor, from: number, relation: Relation): Match | undefined {
  const word = cursor.next(from + 1)
  if (!word) return undefined
  if (word.script === 'en') {
    if (word.unit !== undefined && word.unitCount === 1) return { form: relative(word.unit, relation), end: from + 2 }
    if (word.weekday !== undefined) return { form: dateForm({ weekday: word.weekday, relation }), end: from + 2 }
    if (word.months) return { form: dateForm({ month: word.months[0]!.month, relation }), end: from + 2 }
    return undefined
  }
  if (word.part !== undefined && relation === 'this' && cursor.normal(from + 1).startsWith('ال'))
    return { form: { kind: 'part', part: word.part, day: { kind: 'shift', unit: 'day', amount: 0 } }, end: from + 2 }
  if (word.season !== undefined && word.definite && relation === 'this')
    return { form: { kind: 'season', season: word.season, relation: 'this' }, end: from + 2 }
  if (word.unit === undefined || !word.definite || word.unitCount !== 1 || shorterThanDay(word.unit)) return undefined
  // «قال ذلك العام الماضي», «ذلك اليوم الأربعاء»: a pronoun, and then the time.
  const behind = cursor.next(from + 2)
  if (
    relation === 'same' &&
    behind &&
    (behind.relation !== undefined || (behind.weekday !== undefined && !behind.bareWeekday))
  )
    return undefined
  if (word.unit === 'day' && relation === 'this') return { form: relative('day', 'same'), end: from + 2 }
  if (word.unit === 'night' && relation === 'this')
    return { form: { kind: 'part', part: 'NI', day: { kind: 'shift', unit: 'day', amount: 0 } }, end: from + 2 }
  return { form: relative(word.unit, relation), end: from + 2 }
}

const shorterThanDay = (unit: string) => unit === 'second' || unit === 'minute' || unit === 'hour'

/** What begins with the name of a unit: «عام 2011», «العام الماضي», «شهر مايو», «القرن التاسع عشر», «السنوات الثلاث الماضية». */
function unitPeriod(cursor: Cursor, from: number): Match | undefined {
  const word = cursor.word(from)!
  const unit = word.unit!
  const next = cursor.next(from + 1)
  if (word.unitCount === 1) {
    if (unit === 'year') {
      const kind = cursor.has(from + 1, 'yearKinds') ? 1 : 0
      const year = cursor.next(from + 1 + kind) ? yearNumber(cursor, from + 1 + kind) : undefined
      if (year) return yearOrRange(cursor, year)
      const short = cursor.next(from + 1)
      if (
        short?.digits !== undefined &&
        short.digits <= 4 &&
        short.figures! >= 1 &&
        (cursor.has(from + 2, 'hijri') || cursor.has(from + 2, 'gregorian'))
      )
        return {
          form: dateForm({ calendar: cursor.has(from + 2, 'hijri') ? 'hijri' : undefined, year: short.figures! }),
          end: from + 3,
        }
      const which = cursor.next(from + 1 + kind)?.relation
      if (word.definite && which !== undefined) {
        const after = cursor.next(from + 2 + kind) ? yearNumber(cursor, from + 2 + kind) : undefined
        // A budget's or school's year is not the calendar's.
        const stated = kind > 0 ? undefined : which
        if (after && which !== 'same')
          return { form: dateForm({ year: after.value, relation: stated }), end: after.end }
        const inner = cursor.mark(from + 2 + kind) === '(' ? yearNumber(cursor, from + 3 + kind) : undefined
        if (inner && cursor.mark(inner.end) === ')')
          return { form: dateForm({ year: inner.value, relation: stated }), end: inner.end + 1 }
        return { form: relative('year', which), end: from + 2 + kind }
      }
      if (word.definite && cursor.has(from + 1, 'ago') && cursor.next(from + 2)?.relation === 'last')
        return { form: { kind: 'shift', unit, amount: -2 }, end: from + 3 }
    }
    if (unit === 'month' && !word.definite) {
      const inner = next?.months ? month(cursor, from + 1, from) : undefined
      if (inner) return inner
    }
    if (unit === 'century' && word.definite) {
      const number = century(cursor, from + 1)
      if (number) return { form: { kind: 'century', number: number.value }, end: number.end }
    }
    if (word.definite && !shorterThanDay(unit) && unit !== 'day' && unit !== 'night') {
      if (next?.relation !== undefined) {
        if (next.relation === 'recent' && unit !== 'month' && unit !== 'week') return undefined
        return { form: relative(unit, next.relation), end: from + 2 }
      }
      if (cursor.has(from + 1, 'ago') && cursor.next(from + 2)?.relation === 'last')
        return { form: { kind: 'shift', unit, amount: -2 }, end: from + 3 } // «الشهر قبل الماضي»
    }
    if (word.script === 'he' && next?.relation !== undefined)
      return { form: relative(unit, next.relation), end: from + 2 }
    return undefined
  }
  if (!word.definite) return undefined
  // «الأيام القليلة الماضية», «السنوات الثلاث المقبلة», «الشهرين الماضيين»
  let at = from + 1
  let amount = word.unitCount === 2 ? 2 : undefined
  if (cursor.has(at, 'vague')) at++
  else {
    const count = definiteCount(cursor, at)
    if (count) {
      amount = count.value
      at = count.end
    }
  }
  const relation = cursor.next(at)?.relation
  const direction = relation === 'last' || relation === 'recent' ? -1 : relation === 'next' ? 1 : 0
  if (direction === 0) return undefined
  return { form: { kind: 'span', unit, direction, ...(amount === undefined ? {} : { amount }) }, end: at + 1 }
}

/** A number with ال («الثلاث», «العشرة») or in figures. */
function definiteCount(cursor: Cursor, from: number) {
  const word = cursor.next(from)
  if (word?.digits !== undefined) return { value: word.figures!, end: from + 1 }
  return definiteCardinal(cursor, from)
}
function definiteCardinal(cursor: Cursor, from: number) {
  const normal = cursor.normal(from)
  const value = normal.startsWith('ال') ? definites.get(normal.slice(2)) : undefined
  return value === undefined ? undefined : { value, end: from + 1 }
}
const definites: ReadonlyMap<string, number> = new Map([
  ['ثلاث', 3],
  ['ثلاثه', 3],
  ['اربع', 4],
  ['اربعه', 4],
  ['خمس', 5],
  ['خمسه', 5],
  ['ست', 6],
  ['سته', 6],
  ['سبع', 7],
  ['سبعه', 7],
  ['ثماني', 8],
  ['ثمانيه', 8],
  ['تسع', 9],
  ['تسعه', 9],
  ['عشر', 10],
  ['عشره', 10],
  ['عشرين', 20],
  ['ثلاثين', 30],
  ['اربعين', 40],
  ['خمسين', 50],
])

/** «القرن التاسع عشر», «القرن الـ19», «القرن 21», «القرن العشرين», «القرن الحادي والعشرين». */
function century(cursor: Cursor, from: number) {
  const at = cursor.normal(from) === 'ال' ? from + 1 : from
  const word = cursor.next(at)
  if (word?.digits !== undefined && word.digits <= 2) return { value: word.figures!, end: at + 1 }
  return ordinal(cursor, at)
}

/** «2018», «2018-2019», «2018/2019». */
export function yearOrRange(cursor: Cursor, year: { value: number; end: number; hijri: boolean }): Match {
  const form = dateForm({ calendar: year.hijri ? 'hijri' : undefined, year: year.value })
  const mark = cursor.mark(year.end)
  const second = mark !== '' && '-/–\\'.includes(mark) ? cursor.word(year.end + 1) : undefined
  if (second?.digits === undefined) return { form, end: year.end }
  const other = second.digits === 2 ? Math.floor(year.value / 100) * 100 + second.figures! : second.figures!
  if ((second.digits !== 4 && second.digits !== 2) || other <= year.value || other > year.value + 60)
    return { form, end: year.end }
  if (second.digits === 2 && other !== year.value + 1) return { form, end: year.end }
  return { form: { kind: 'interval', from: form, to: dateForm({ year: other }) }, end: year.end + 2 }
}

/** «مطلع العام», «أواخر مايو», «النصف الأول من 2018», «الربع الثالث من العام الجاري». */
function partOf(cursor: Cursor, from: number): Match | undefined {
  const word = cursor.word(from)!
  let at = from + 1
  let wrap: (of: TimeForm) => TimeForm
  if (word.particles.has('half') || word.particles.has('quarter')) {
    const number = ordinal(cursor, at, false)
    const last = cursor.next(at)?.relation === 'recent' ? (word.particles.has('half') ? 2 : 4) : undefined
    const value = number?.value ?? last
    const part = word.particles.has('half') ? 'half' : 'quarter'
    if (value === undefined || value > (part === 'half' ? 2 : 4)) return undefined
    at = number?.end ?? at + 1
    if (!cursor.has(at, 'from')) return undefined
    at++
    wrap = (of) => ({ kind: 'part-of-year', part, number: value, of })
  } else {
    const { phase } = word
    wrap = (of) => ({ kind: 'phase', phase: phase!, of })
  }
  const head = cursor.next(at)
  if (!head) return undefined
  const year = head.digits === 4 ? yearNumber(cursor, at) : undefined
  const inner = year
    ? { form: dateForm({ year: year.value }), end: year.end }
    : head.phase === undefined
      ? period(cursor, at)
      : undefined
  if (inner) return inner.form.kind === 'span' ? undefined : { form: wrap(inner.form), end: inner.end }
  // «نهاية العام»: the one now
  if (
    head.unit !== undefined &&
    head.definite &&
    head.unitCount === 1 &&
    !shorterThanDay(head.unit) &&
    head.unit !== 'day' &&
    head.unit !== 'night'
  )
    return { form: wrap({ kind: 'shift', unit: head.unit, amount: 0 }), end: at + 1 }
  return undefined
}

/** «صيف 2018», «الشتاء الماضي», «خريف العام الماضي»; the word alone is no time. */
function season(cursor: Cursor, from: number): Match | undefined {
  const word = cursor.word(from)!
  const { season } = word
  const relation = cursor.next(from + 1)?.relation
  if (word.definite && relation !== undefined && relation !== 'recent' && relation !== 'same')
    return { form: { kind: 'season', season: season!, relation }, end: from + 2 }
  if (word.definite) return undefined
  const suffix = dateSuffix(cursor, from + 1)
  if (suffix.year !== undefined)
    return { form: { kind: 'season', season: season!, of: dateForm({ year: suffix.year }) }, end: suffix.end }
  if (suffix.within) return { form: { kind: 'season', season: season!, of: suffix.within }, end: suffix.end }
  return undefined
}

/** «ثمانينيات القرن الماضي», «الثمانينيات»; in this century only where it is said. */
function decade(cursor: Cursor, from: number, first: number): Match | undefined {
  const at = cursor.has(from + 1, 'from') ? from + 2 : from + 1
  const head = cursor.next(at)
  if (head?.unit === 'century') {
    const relation = cursor.next(at + 1)?.relation
    if (relation === 'last') return { form: { kind: 'decade', year: 1900 + first }, end: at + 2 }
    if (relation === 'this') return { form: { kind: 'decade', year: 2000 + first }, end: at + 2 }
    const number = century(cursor, at + 1)
    if (number) return { form: { kind: 'decade', year: (number.value - 1) * 100 + first }, end: number.end }
  }
  if (!cursor.normal(from).includes('ال') && !cursor.word(from)!.clitic.endsWith('ل')) {
    // «في ثلاثينيات العمر», «في ثلاثينياته» are ages
    return undefined
  }
  // «في الثلاثينيات من العمر» is an age
  if (cursor.has(from + 1, 'from')) return undefined
  return { form: { kind: 'decade', year: 1900 + first, bare: true }, end: from + 1 }
}

/** A year alone («في 2011», «منذ 2014»): four figures behind a preposition and before nothing they could count. */
export function loneYear(cursor: Cursor, from: number): Match | undefined {
  const word = cursor.word(from)
  if (word?.digits !== 4 || word.figures! < 1900 || word.figures! > 2060) return undefined
  const before = from > 0 ? cursor.word(from - 1) : undefined
  const glued = cursor.normal(from - 1)
  if (!before?.particles.has('prepositions') && glued !== 'ل' && glued !== 'ب') return undefined
  const year = yearNumber(cursor, from)!
  if (year.end === from + 1 && counts(cursor, from + 1)) return undefined
  return yearOrRange(cursor, year)
}

/** Whether the word behind figures looks counted: an indefinite noun, as after «2000 شخص». */
function counts(cursor: Cursor, at: number): boolean {
  if (at >= cursor.stop) return false
  if (cursor.tokens.kind[at] !== 0)
    return cursor.mark(at) === '%' || (cursor.mark(at) === '.' && cursor.glued(at) && cursor.glued(at + 1))
  return counted.has(cursor.normal(at)) || cursor.word(at)?.unit !== undefined
}
const counted: ReadonlySet<string> = new Set(
  'شخص شخصا دولار دولارا متر مترا كيلومتر كلم كم طن طنا نقطه عنصر جندي مقاتل لاجئ مهاجر قتيل جريح حاله وحده سياره اسره عائله منزل موظف عامل طالب درهم دينار ريال جنيه ليره يورو برميل ميغاواط ميل قدم هكتار فدان كيلوغرام غرام صاروخ ضحيه'.split(
    ' ',
  ),
)

/** «عامي 2015 و2016»: the first; the second is found by itself as it follows. */
export function afterDualHead(
  cursor: Cursor,
  from: number,
): { readonly items: readonly { from: number; match: Match }[]; readonly end: number } | undefined {
  const head = cursor.word(from)?.dualHead
  if (head !== 'year') return undefined
  const first = cursor.next(from + 1) ? yearNumber(cursor, from + 1) : undefined
  if (!first) return undefined
  const items = [{ from: from + 1, match: { form: dateForm({ year: first.value }), end: first.end } }]
  let at = first.end
  while (cursor.and(at) && cursor.word(at + 1)?.digits === 4) {
    const more = yearNumber(cursor, at + 1)
    if (!more) break
    items.push({ from: at + 1, match: { form: dateForm({ year: more.value }), end: more.end } })
    at = more.end
  }
  return { items, end: at }
}
