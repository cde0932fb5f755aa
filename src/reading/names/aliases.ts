/** Names that the article itself says are one: «وكالة … (…)», «… المعروف باسم …». */
import type { Mention } from '../reading.ts'
import type { Article } from '../text/article.ts'
import { normalize } from '../text/normal.ts'

/** «known as», «nicknamed», in normal form; the name follows, with its preposition glued to it. */
const knownAs =
  /^(?:[و،, ]*)(?:المعروف|المعروفه|الملقب|الملقبه|المكني|المسمي|المسماه|الشهير|الشهيره)(?: اختصارا| ايضا| اعلاميا)?(?: باسم| بلقب)? ?ب?[“"«(]?$/
const opening = /^\s*[("“«]\s*$/
const closing = /^\s*[)"”»]/

/** Marks every mention that stands as another name right behind one of its type. */
export function markAliases({ text }: Article, mentions: readonly Mention[]): Mention[] {
  let last = -1
  return mentions.map((mention, index) => {
    // Names inside names stand beside nothing.
    if (mention.within !== undefined) return mention
    const at = last
    last = index
    const before = mentions[at]
    if (!before || before.sentence !== mention.sentence || before.type !== mention.type) return mention
    if (before.form === 'nominal' || mention.form === 'nominal') return mention
    const gap = text.slice(before.end, mention.start)
    if (gap.length > 40 || !(isBracketed(before, mention, gap, text) || knownAs.test(normalize(gap).trim())))
      return mention
    return { ...mention, alias: at }
  })
}

/** An abbreviation or short name in brackets or quotation marks. «باريس (فرنسا)» and «محمد (أحمد)» are two. */
function isBracketed(before: Mention, { type, end }: Mention, gap: string, text: string): boolean {
  if (type === 'location' || type === 'group' || type === 'person') return false
  return opening.test(gap) && closing.test(text.slice(end, end + 3)) && before.text.includes(' ')
}
