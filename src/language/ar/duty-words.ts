/** How strongly somebody says that a thing is to be. Normal form; words of one row joined by «_» follow each other. */

/** A row: the strength, then the words that stand before «أن» or a noun. */
export const dutyWords: readonly (readonly [strength: 'must' | 'should' | 'may', words: string])[] = [
  ['must', 'يجب لابد لا_بد يتعين يتوجب يلزم لزاما حتما واجب يجب_علينا علينا'],
  ['should', 'ينبغي يفترض يستحسن يجدر الاجدر الافضل من_المهم من_المفيد نامل امل اتمني نتمني اود نود'],
  ['may', 'يمكن بالامكان بوسعنا بامكاننا'],
]
