/** Arabic names in Latin letters. */
import { normalize } from '../../reading/text/normal.ts'

/** A row: letter in normal form, how news English writes it between vowels unknown. */
const letters = new Map(
  'ا a,ب b,ت t,ث th,ج j,ح h,خ kh,د d,ذ dh,ر r,ز z,س s,ش sh,ص s,ض d,ط t,ظ z,ع a,غ gh,ف f,ق q,ك k,ل l,م m,ن n,ه h,و u,ي i,ئ e,ؤ u,ء ,پ p,چ ch,ڤ v,گ g'
    .split(',')
    .map((row) => row.split(' ') as [string, string]),
)

/** A Latin spelling of an Arabic name, word by word, capitalised; undefined where there is no letter to write. */
export function transliterate(text: string): string | undefined {
  const words = normalize(text)
    .split(/[^\u0620-\u06d3]+/)
    .filter(Boolean)
    .map((word) => [...word].map((letter) => letters.get(letter) ?? '').join(''))
    .filter(Boolean)
  if (words.length === 0) return undefined
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ')
}
