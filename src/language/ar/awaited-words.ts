/**
 * Words right before a deed's noun that say it was not done yet, or not sure: «قبل ساعات من تدشين», «على وشك», «خطط لاستبدال»,
 * «تقارير عن اعتقال». Normal form; words of one phrase joined with _.
 */
export const awaitedWords: readonly (readonly [standing: string, words: string])[] = [
  [
    'awaited',
    'علي_وشك علي_وشك_ضمان قبيل عشيه قبل_ساعات_من قبل_ايام_من قبل_يوم_من قبل_اسابيع_من خطط خطه خططا نيه عزمه عزمها عزمهم اعتزامه اعتزامها مساعي محاولات داعيا داعيه مطالبا مطالبه طلب طلبت اقترح اقترحت احتمال امكانيه امكان تمهيدا استعدادا الدعوه_الي دعوه_الي دعوات_الي يعتزم تعتزم يبحث_امكانيه',
  ],
  [
    'rumoured',
    'تقارير_عن انباء_عن تقارير_حول انباء_حول شائعات_عن شائعات_حول افادت_تقارير ذكرت_تقارير تحدثت_تقارير_عن افادت_انباء تقارير_بشان انباء_بشان ترجيحات يشتبه_في',
  ],
]
/** Who wants a deed, told with «إلى» or «بـ» before its noun and behind the subject. Normal form. */
export const wanting =
  'دعا دعت يدعو تدعو دعوا طالب طالبت يطالب تطالب طالبوا هدد هددت يهدد تهدد تعهد تعهدت وعد وعدت لوح لوحت'
/** Who takes it upon himself that a deed is or was done, right before its noun. Normal form, the joined و or ف left out. */
export const settling =
  'اعلن اعلنت يعلن تعلن اعلنوا اكد اكدت يؤكد تؤكد اكدوا قرر قررت قضت قضي امر امرت تم تمت جري وافق وافقت كشف كشفت اعترف اعترفت شهد شهدت بعد عقب اثر مؤكدا معلنا'
