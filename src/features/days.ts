/** ISO days in words, in the language of the card or the view. Gregorian, Latin digits, whatever the system's locale. */

const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(language: string): Intl.DateTimeFormat {
  let format = formats.get(language)
  if (!format) {
    const locale = `${language}-u-ca-gregory-nu-latn`
    format = new Intl.DateTimeFormat(locale, {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    })
    formats.set(language, format)
  }
  return format
}

export function dayWords(day: string, language: string): string {
  const date = new Date(`${day}T00:00:00Z`)
  return Number.isNaN(date.getTime()) ? day : formatOf(language).format(date)
}

export const intervalWords = (from: string, to: string, language: string): string =>
  from === to ? dayWords(from, language) : `${dayWords(from, language)} – ${dayWords(to, language)}`

/** `2021-11-23`, or `2021-11-23 – 2021-11-25`. */
export const interval = (from: string, to: string): string => (from === to ? from : `${from} – ${to}`)
