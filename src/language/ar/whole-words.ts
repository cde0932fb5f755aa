/**
 * How news tells how many of a kind there are in all, of which a part is spoken of («41 نائبا من أصل 60», «أعضاء المجلس البالغ
 * عددهم 120»). Normal form; «_» joins words.
 */

/** Words right before the whole of a part. */
export const partOf = 'من_اصل من_اجمالي من_مجموع من_اجمال'

/** Words right before a whole that the noun before them is counted by. */
export const amounting =
  'البالغ البالغه والبالغ والبالغه البالغ_عدده البالغ_عددها البالغ_عددهم البالغ_عددهن والبالغ_عددهم والبالغ_عددها'

/** Nouns of which one place has one number. A row: the class, its nouns, and the least of them that there are. */
export const wholes: readonly (readonly [thing: string, words: string, least: number])[] = [
  [
    'seat',
    'مقعد مقعدا مقاعد المقاعد نائب نائبا نواب النواب عضو عضوا اعضاء الاعضاء اعضائه اعضائها برلماني برلمانيا',
    15,
  ],
  ['inhabitant', 'نسمه ساكن سكان السكان سكانها سكانه شخص شخصا اشخاص مواطن مواطنا', 100_000],
]
