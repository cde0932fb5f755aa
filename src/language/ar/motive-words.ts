/** How news gives the motive of a step. Normal form; words of one row joined by «_» follow each other. */

/** A row: whether the words impute the motive, as an opponent does, or give it as an answer to another's doing, then the words. */
export const motiveMarkers: readonly (readonly [row: 'imputed' | 'answer', words: string])[] = [
  [
    'imputed',
    'بفعل_ضغوط بفعل_ضغط بضغط_من بضغوط_من بضغوط بايعاز_من بتحريض_من من_ورائها_الي من_ورائه_الي من_وراء_ذلك_الي للتغطيه_علي لصرف_الانظار لصرف_الانتباه',
  ],
  ['answer', 'كرد_فعل_علي جاء_ردا_علي جاءت_ردا_علي ياتي_ردا_علي تاتي_ردا_علي كرد_علي جاء_رد_فعل_علي'],
]

/** What an answer is given to that is no deed. */
export const answeredQuestions = 'سؤال اسئله استفسار استفسارات تساؤل تساؤلات'
