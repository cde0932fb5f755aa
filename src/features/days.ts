/** ISO days in words, in the language of the card or the view. Gregorian, Latin digits, whatever the system's locale. */

type Parts = 'day' | 'month' | 'year'

const partsOf: Readonly<Record<Parts, Intl.DateTimeFormatOptions>> = {
  day: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
}

const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(language: string, parts: Parts): Intl.DateTimeFormat {
  const key = `${language} ${parts}`
  let format = formats.get(key)
  if (!format) {
    const locale = `${language}-u-ca-gregory-nu-latn`
    format = new Intl.DateTimeFormat(locale, { ...partsOf[parts], timeZone: 'UTC' })
    formats.set(key, format)
  }
  return format
}

const dateOf = (day: string): Date => new Date(`${day}T00:00:00Z`)

export const dayWords = (day: string, language: string): string => wordsOf(day, language, 'day')

function wordsOf(day: string, language: string, parts: Parts): string {
  const date = dateOf(day)
  return Number.isNaN(date.getTime()) ? day : formatOf(language, parts).format(date)
}

export const intervalWords = (from: string, to: string, language: string): string =>
  from === to ? dayWords(from, language) : `${dayWords(from, language)} – ${dayWords(to, language)}`

/** `2021-11-23`, or `2021-11-23 – 2021-11-25`. */
export const interval = (from: string, to: string): string => (from === to ? from : `${from} – ${to}`)

/** A whole year or month by its name, other days as an interval. */
export function periodWords(from: string, to: string, language: string): string {
  const year = from.slice(0, -6)
  if (from === `${year}-01-01` && to === `${year}-12-31`) return wordsOf(from, language, 'year')
  const month = from.slice(0, -3)
  const next = dateOf(to)
  next.setUTCDate(next.getUTCDate() + 1)
  if (from === `${month}-01` && to.startsWith(`${month}-`) && next.getUTCDate() === 1)
    return wordsOf(from, language, 'month')
  return intervalWords(from, to, language)
}

/** Days, months or years that pass: «3 days»; '' where no day lies between. */
export function gapWords(from: string, to: string, language: string): string {
  const days = Math.round((dateOf(to).getTime() - dateOf(from).getTime()) / 86_400_000)
  if (!(days > 1)) return ''
  const [value, unit] =
    days < 60 ? [days, 'day'] : days < 730 ? [Math.round(days / 30.44), 'month'] : [Math.round(days / 365.25), 'year']
  return new Intl.NumberFormat(`${language}-u-nu-latn`, {
    style: 'unit',
    unit: String(unit),
    unitDisplay: 'long',
  }).format(Number(value))
}
