/**
 * Normal form (1) of DESIGN: what two spellings of one word share before any linguistics. No tashkeel, tatweel, niqqud or
 * invisible characters; أإآٱ→ا, ى→ي, ة→ه, Persian ک ی→ك ي; digits to ASCII; Latin to lower case.
 */

/** Characters that the normal form drops: they change how a word looks, not which word it is. */
export function isIgnorable(code: number): boolean {
  return (
    (code >= 0x064b && code <= 0x065f) || // tashkeel
    code === 0x0670 || // superscript alef
    code === 0x0640 || // tatweel
    (code >= 0x06d6 && code <= 0x06ed && code !== 0x06dd && code !== 0x06de && code !== 0x06e9) || // Quranic marks
    (code >= 0x0591 && code <= 0x05c7 && code !== 0x05be && code !== 0x05c0 && code !== 0x05c3 && code !== 0x05c6) || // niqqud
    isInvisible(code)
  )
}

/** Bidi controls, joiners, soft hyphen, byte order mark: never seen, often pasted along. */
export function isInvisible(code: number): boolean {
  return (
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x2069) ||
    code === 0x00ad ||
    code === 0x061c ||
    code === 0xfeff
  )
}

/** The code unit that stands for `code` in the normal form. */
export function fold(code: number): number {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a ? code + 0x20 : code
  switch (code) {
    case 0x0622: // آ
    case 0x0623: // أ
    case 0x0625: // إ
    case 0x0671: // ٱ
      return 0x0627
    case 0x0649: // ى
    case 0x06cc: // ی
      return 0x064a
    case 0x0629: // ة
    case 0x06c1:
    case 0x06d5:
      return 0x0647
    case 0x06a9: // ک
      return 0x0643
    default:
  }
  if (code >= 0x0660 && code <= 0x0669) return code - 0x0660 + 0x30
  if (code >= 0x06f0 && code <= 0x06f9) return code - 0x06f0 + 0x30
  return code
}

/** The normal form of a piece of text. */
export function normalize(text: string): string {
  let out = ''
  let kept = 0 // start of the run that needs no change
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    const folded = isIgnorable(code) ? -1 : fold(code)
    if (folded === code) continue
    out += text.slice(kept, i)
    if (folded >= 0) out += String.fromCharCode(folded)
    kept = i + 1
  }
  const normal = kept === 0 ? text : out + text.slice(kept)
  // Accented Latin and the like: rare, so the engine's own lower-casing serves.
  return /[\u00c0-\u024f\u0370-\u052f\u1e00-\u1fff]/.test(normal) ? normal.toLowerCase() : normal
}

/**
 * The offset in `text` at which character `index` of its normal form begins (`text.length` past the end): the map back.
 * Holds for Arabic, Hebrew and ASCII, where the normal form drops and folds single code units.
 */
export function rawOffset(text: string, index: number): number {
  let seen = 0
  for (let i = 0; i < text.length; i++) {
    if (isIgnorable(text.charCodeAt(i))) continue
    if (seen === index) return i
    seen++
  }
  return text.length
}
