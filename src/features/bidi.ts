/**
 * Tree labels, Problems and cards are left-to-right paragraphs: text of another direction is isolated here, at the
 * edge (Unicode bidi isolates, UAX #9). Never in the core's messages, JSON or SARIF.
 */
const firstStrong = '\u2068'
const rightToLeft = '\u2067'
const pop = '\u2069'

/** Text whose direction is its own first strong letter's: names, quotations, titles. */
export const isolate = (text: string): string => `${firstStrong}${text}${pop}`

/** A whole row of an interface in `language`. */
export const isolateRow = (text: string, language: string): string =>
  language === 'ar' || language === 'he' ? `${rightToLeft}${text}${pop}` : text

/** The rows of isolates taken out: what is copied to a clipboard or a file. */
export const withoutIsolates = (text: string): string => text.replace(/[\u2066-\u2069]/g, '')
