/**
 * What news tells in words that exclude each other, of one thing at one time: nobody both
 * agrees and refuses. General words of the language, whatever the story.
 */

/**
 * A row: a sense, its verbs ('past present', as in the frames), its nouns and participles in normal form without the article;
 * a * stands for any ending. A quality is told of the noun right before it.
 */
export const senses: readonly (readonly [sense: string, verbs: string, nouns: string])[] = [
  ['support', 'أيد يؤيد, ساند يساند, وافق يوافق', 'تاييد موافقه'],
  ['oppose', 'عارض يعارض, رفض يرفض, امتنع يمتنع', 'رفض امتناع'],
  ['appoint', 'عين يعين', 'تعيين تعيينه تعيينها'],
  ['nominate', 'رشح يرشح', 'ترشيح ترشيحه ترشيحها'],
  ['worsen', 'تدهور يتدهور, تفاقم يتفاقم', 'تدهور تفاقم'],
  ['improve', 'تحسن يتحسن', 'تحسن'],
]

/** Two senses of which at most one is so. */
export const opposedSenses: readonly (readonly [string, string])[] = [
  ['support', 'oppose'],
  ['appoint', 'nominate'],
  ['worsen', 'improve'],
]
