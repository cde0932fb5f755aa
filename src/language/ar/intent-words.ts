/** Words by which a deed named by its noun is told as wanted, planned or due rather than done. In normal form where not said otherwise. */

/**
 * Verbs whose complement has not happened. A row: past and present of the third person in ordinary spelling, then the
 * prepositions that their complement stands behind; «-» where it stands bare.
 */
export const wantingVerbs: readonly (readonly [past: string, present: string, prepositions: string])[] = [
  ['طالب', 'يطالب', 'ب'],
  ['دعا', 'يدعو', 'الي ل'],
  ['حث', 'يحث', 'علي'],
  ['ناشد', 'يناشد', 'ب'],
  ['نادى', 'ينادي', 'ب'],
  ['أوصى', 'يوصي', 'ب'],
  ['نصح', 'ينصح', 'ب'],
  ['لوح', 'يلوح', 'ب'],
  ['هدد', 'يهدد', 'ب'],
  ['توعد', 'يتوعد', 'ب'],
  ['تعهد', 'يتعهد', 'ب'],
  ['وعد', 'يعد', 'ب'],
  ['التزم', 'يلتزم', 'ب'],
  ['رغب', 'يرغب', 'في ب'],
  ['فكر', 'يفكر', 'في ب'],
  ['سعى', 'يسعى', 'الي ل'],
  ['هدف', 'يهدف', 'الي ل'],
  ['تطلع', 'يتطلع', 'الي ل'],
  ['طمح', 'يطمح', 'الي ل في'],
  ['استعد', 'يستعد', 'ل'],
  ['تأهب', 'يتأهب', 'ل'],
  ['تحضر', 'يتحضر', 'ل'],
  ['خطط', 'يخطط', 'ل'],
  ['مهد', 'يمهد', 'ل'],
  ['أمل', 'يأمل', 'في ب'],
  ['أراد', 'يريد', '-'],
  ['اعتزم', 'يعتزم', '-'],
  ['نوى', 'ينوي', '-'],
  ['حاول', 'يحاول', '-'],
  ['اقترح', 'يقترح', '-'],
  ['رفض', 'يرفض', '-'],
  ['درس', 'يدرس', '-'],
  ['توقع', 'يتوقع', '-'],
  ['ترقب', 'يترقب', '-'],
  ['تمنى', 'يتمنى', '-'],
  ['استهدف', 'يستهدف', '-'],
  ['استدعى', 'يستدعي', '-'],
  ['تطلب', 'يتطلب', '-'],
  ['أتاح', 'يتيح', '-'],
  ['سمح', 'يسمح', 'ب'],
  ['استوجب', 'يستوجب', '-'],
]

/** Masdars that only say how far the deed named behind them has come («لاستكمال تحرير», «لعقد قمة»). */
export const carryingNouns =
  'استكمال اكمال اتمام مواصله متابعه استمرار بدء بدايه اجراء عقد تنظيم اقامه شن تنفيذ توجيه تسريع تسهيل ضمان تحقيق محاوله'

/** Words before «للـ» behind which is what somebody went through («تعرض للضرب»), or what something is compared with. */
export const undergoing =
  'تعرض تعرضت تعرضوا يتعرض تتعرض يتعرضون تعرضه تعرضها تعرضهم خضع خضعت يخضع تخضع خضوعه خضوعها نظرا اضافه بالاضافه خلافا تزامنا نتيجه ردا وفقا طبقا تبادل الاولي الاول ذكري الذكري لحظه مماثل مماثله مشابه مشابهه'

/** Adjectives of what is to come, without ال, behind the noun of an occasion («الزيارة المرتقبة»). */
export const toCome =
  'قادم قادمه مقبل مقبله مرتقب مرتقبه مزمع مزمعه متوقع متوقعه منتظر منتظره محتمل محتمله وشيك وشيكه مقرر مقرره مفترض مفترضه'

/** Types of event of which «لـ» with a pronoun tells why, not what for («سجن لإدانته»). */
export const grounds: ReadonlySet<string> = new Set(['convict', 'accuse', 'charge'])

/** Two words before a deed's noun by which it is supposed or meant. */
export const suppositions: readonly string[] = ['في حاله', 'في حال', 'من اجل', 'ان حصل', 'وفي حال', 'وفي حاله']

/** Types of event that «لـ» and a verb tell as what came of a match («فاز ليتأهل»). */
export const outcomes: ReadonlySet<string> = new Set([
  'win',
  'qualify',
  'score',
  'match',
  'transfer',
  'eliminate',
  'award',
  'appoint',
])
