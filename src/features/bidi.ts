/**
 * Tree labels, Problems and cards are left-to-right paragraphs: text of another direction is isolated here, at the
 * edge (Unicode bidi isolates, UAX #9). Never in the core's messages, JSON or SARIF.
 */
const firstStrong = '\u2068'
const leftToRight = '\u2066'
const rightToLeft = '\u2067'
const pop = '\u2069'

/** Text whose direction is its own first strong letter's: names, quotations, titles. */
export const isolate = (text: string): string => `${firstStrong}${text}${pop}`

/** A whole row of an interface in `language`. */
export const isolateRow = (text: string, language: string): string =>
  isRightToLeft(language) ? `${rightToLeft}${text}${pop}` : text

/**
 * A sentence in a known language with quotations «…» of another, and with files and days, whose parts would change
 * places in a right-to-left one: «002_a.txt» would read «a.txt_002».
 */
export function isolateMessage(text: string, language: string): string {
  const [first, ...rest] = text.split('«')
  const quoted = rest.map((piece) => {
    const close = piece.indexOf('»')
    if (close < 0) return `«${isolate(piece)}`
    return `«${isolate(piece.slice(0, close))}${plain(piece.slice(close), language)}`
  })
  const start = isRightToLeft(language) ? rightToLeft : leftToRight
  return `${start}${plain(first!, language)}${quoted.join('')}${pop}`
}

const plain = (text: string, language: string): string =>
  isRightToLeft(language)
    ? text.replace(/[\w./-]+/g, (word) => (/[A-Za-z]|\d-\d/.test(word) ? isolate(word) : word))
    : text

const isRightToLeft = (language: string): boolean => language === 'ar' || language === 'he'

/**
 * A sentence in lines of about `width` letters, each isolated. Lists cut what does not fit on the right, which is where
 * a right-to-left sentence begins; such sentences only are broken.
 */
export function messageLines(text: string, language: string, width = 90): string {
  if (!isRightToLeft(language)) return isolateMessage(text, language)
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + word.length >= width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line].map((part) => isolateMessage(part, language)).join('\n')
}

/** The rows of isolates taken out: what is copied to a clipboard or a file. */
export const withoutIsolates = (text: string): string => text.replace(/[\u2066-\u2069]/g, '')
