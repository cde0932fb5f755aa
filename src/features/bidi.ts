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

/** A sentence that names files and days: in a right-to-left one, «002_a.txt» would otherwise read «a.txt_002». */
export const isolateMessage = (text: string): string =>
  isolate(text.replace(/[\w./-]+/g, (word) => (/[A-Za-z]|\d-\d/.test(word) ? isolate(word) : word)))

/**
 * A sentence in lines of about `width` letters, each isolated. Lists cut what does not fit on the right, which is where
 * a right-to-left sentence begins; such sentences only are broken.
 */
export function messageLines(text: string, width = 90): string {
  if (!isRightToLeft(text)) return isolateMessage(text)
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + word.length >= width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line].map(isolateMessage).join('\n')
}

/** By the first strong letter (Hebrew, Arabic). */
function isRightToLeft(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code >= 0x0590 && code <= 0x08ff) return true
    if ((code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)) return false
  }
  return false
}

/** The rows of isolates taken out: what is copied to a clipboard or a file. */
export const withoutIsolates = (text: string): string => text.replace(/[\u2066-\u2069]/g, '')
