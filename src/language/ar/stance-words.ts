/**
 * What a clause of the news does to what it tells: asserts it, denies it, believes it, leaves it open. Normal form, words
 * separated by spaces; beyond these the lists of claim-words.ts (expecting, doubting, denying, asking) colour a clause.
 */

/** Particles that deny the verb or noun behind them. */
export const denyingParticles = 'لم لن لا ليس ليست ليسوا ولم ولن ولا وليس وليست فلم فلا فلن'
/** Nouns that a lack is part of the name of: «طائرة دون طيار». */
export const lackedNames = 'طيار سائق شك استثناء مقابل توقف انقطاع قصد رجعه عنوان قيد شرط شروط تردد'
/** Words that deny the noun or «أن» behind them, and open a clause of their own. */
export const lackingWords = 'دون بدون عدم وعدم بعدم لعدم غياب انعدام انتفاء'
/** Behind a particle they affirm («لا يزال»), or say something else («لا بد», «لا سيما», «لا يقل عن»). */
export const affirmedBehind =
  'يزالان تزلن يزل تزل يزال تزال يزالون زال زالت تزالان بد سيما شك يقل تقل ريب محاله يكاد جرم يتجاوز تتجاوز يزيد تزيد يعدو تعدو حصر يحصي تحصي'
/** Behind a denied verb they affirm it, but for this: «لم يعد إلا …». */
export const excepting = 'الا سوي غير'

/** Words of holding something likely: what hangs on them by «أن» is believed. Who claims something («زعم») only says it. */
export const believingWords =
  'يعتقد تعتقد يعتقدون اعتقد اعتقدت اعتقدوا اعتقاد اعتقادا الاعتقاد للاعتقاد بالاعتقاد معتقدا معتقده يرجح ترجح يرجحون رجح رجحت مرجحا مرجحه المرجح ترجيحات يشتبه تشتبه اشتبه اشتبهت اشتباه يحتمل المحتمل يبدو تبدو يظن تظن ظنت ظن شكوك شبهات'
/** Words of a suspicion or a charge, which tell the deed behind them as such: «شبهة دفع …», «المشتبه بقتل …», «بتهمة قتل …». */
export const suspectingWords =
  'شبهه بشبهه تهمه بتهمه بتهم للاشتباه المشتبه مشتبه يشتبه المتهم المتهمه المتهمين متهم متهما متهمه'
/** A clause with a word of one of these families tells a charge, a suspicion or a fear itself: it asserts no deed. */
export const chargingWords = 'اتهم اشتباه شبهات زعم محاكمه احتمال هراء يحذر'
/** Adverbs of the same. */
export const perhaps = 'ربما لعل لعله لعلها'

/** Joins of clauses, beyond subordinators: a clause begins at the word. */
export const clauseOpeners =
  'بعد قبل منذ بينما فيما حيث عندما حين لكن لكنه لكنها لكنهم بيد رغم برغم بالرغم اثر عقب مما ما وسط بسبب خلال مضيفا مؤكدا مشيرا موضحا لافتا معتبرا قائلا مضيفه مؤكده مشيره موضحه لافته معتبره قائله'

/** Where one of these governs a clause, it tells what is wanted, possible, asked or imagined. Beyond «expecting». */
export const openingWords =
  'اذا لو قد هل ليت كي لكي حتي وشك لامكانيه بامكانيه لاحتمال ضروره وجوب اهميه ينبغي يجب يتعين يلزم لابد بامكان يستطيع تستطيع نستطيع يمكنه يمكنها قادر قادره شرط بشرط شريطه حال مخاوف خشيه تحسبا يطمح نيه نيته نيتها عزم عزمه عزمها اعلانه_عزمه امر بامر طالما كلما متي اينما لئلا خوفا خطر احتمالات فرضيه سيناريو حق كانه كانها نفترض افتراض رغبه رغبته رغبتها جواز ممنوع يمنع يحظر منعا للحيلوله الحيلوله تجنبا تفاديا لتجنب لتفادي استعداد استعداده بشان حول'

/** Verbs and nouns that only carry another noun, which then says what happened: «صدر إنذار», «وقع انفجار», «تم العثور». */
export const lightWords =
  'صدر صدرت يصدر تصدر اصدر اصدرت اصدار صدور وقع وقعت يقع تقع وقوع حدث حدثت يحدث تحدث حدوث جري جرت يجر يجري تجري تجر تم تمت يتم تتم حصل حصلت يحصل تحصل حصول كان كانت كانوا يكن تكن يكون تكون يكونوا وجد وجدت يوجد توجد توجه وجود شهد شهدت يشهد تشهد سجل سجلت يسجل تسجل تسجيل ادي ادت يؤد يؤدي تؤد تؤدي اسفر اسفرت يسفر تسفر نجم ينجم تسبب تسببت يتسبب تتسبب يسبب تسبب تعرض تعرضت يتعرض تتعرض وجه وجهت يوجه توجيه هناك ثمه لدي لديه لديها لديهم لدينا يملك تملك يملكون ملك يمتلك تمتلك يمتلكون امتلك امتلاك اي ايه سقوط قدم قدمت يقدم تقدم قدموا يقدموا تقديم قام قامت يقم تقم يقوم تقوم قيام اجري اجرت يجرون اجراء اعلن اعلنت يعلن تعلن اعلان الحق الحقت لحق لحقت يلحق تلحق مني منيت طرا طرات باشر باشرت بدا بدات يبدا تبدا بدء اصبح اصبحت بات باتت صار صارت يعد تعد يسبق تسبق عاد عادت'

/** Words that say nothing of what happens: speech, knowing, and the news itself. Their families are no content. */
export const wordsOfWords =
  'قال قالت يقول تقول قوله قولها اضاف اضافت اكد اكدت يؤكد تؤكد اعلن اعلنت اوضح اوضحت يوضح توضح ذكر ذكرت يذكر تذكر اشار اشارت يشير تشير صرح صرحت تصريح تصريحات افاد افادت نقل نقلت نقلا بيان وكاله وكالات انباء صحيفه قناه مصدر مصادر تقرير تقارير وفق وفقا بحسب حسب طبقا نحو مؤكدا مشيرا مضيفا قائلا موضحا خبر اخبار تابع تابعت لفت لفتت كشف كشفت يكشف تكشف معلومات تفاصيل سابق لاحق اليوم امس غدا عام شهر اسبوع ايام يوم ساعه ساعات الاثنين الثلاثاء الاربعاء الخميس الجمعه السبت الاحد وقت الان حاليا جديد اخر اخري اول كل جميع بعض نفس ذاته ايضا كذلك'

/** Verbs of undergoing: what befell stands behind «ب» («أصيب بأضرار»). */
export const undergoingWords = 'اصيب اصيبت يصب تصب يصاب تصاب مني منيت حظي حظيت يحظ تحظ قوبل قوبلت'
