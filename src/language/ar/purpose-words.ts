/** What a visit, a paper or a step is for. Normal form; words of one row joined by «_» follow each other. */

/** Words that a purpose stands behind. */
export const purposeLeads = 'تهدف يهدف هدفها هدفه بهدف ترمي يرمي تستهدف يستهدف تسعي يسعي'

/** A row: whether something is to begin or what there is is to grow, then the nouns that say so. */
export const purposeNouns: readonly (readonly [row: 'begin' | 'grow', words: string])[] = [
  [
    'begin',
    'وضع_الحجر_الاساس وضع_حجر_الاساس وضع_اسس وضع_الاسس ارساء_اسس ارساء_الاسس اقامه انشاء تاسيس اطلاق بدء فتح_صفحه فتح_باب',
  ],
  ['grow', 'تعزيز توسيع تطوير توطيد تقويه ترسيخ تكريس توثيق تعميق تمتين تنميه زياده اضفاء_الطابع_الرسمي'],
]

/** A row: one thing, then the nouns that news has for it. */
export const bonds: readonly (readonly [thing: string, words: string])[] = [
  ['bond', 'علاقه علاقات تعاون شراكه روابط صلات'],
]
