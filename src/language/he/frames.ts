/**
 * The few Hebrew frames that Arabic news quotes: statements and messages of officials. A row: frame, verb forms in normal
 * form, the prefix of the word that fills the patient, the role of what it fills.
 */
export const hebrewFrames: readonly {
  readonly frame: string
  readonly verbs: string
  readonly prefix: string
  readonly role: string
}[] = [
  { frame: 'thank', verbs: 'מודה מודים הודה הודתה הודיתי הודינו תודה', prefix: 'ל', role: 'patient' },
  { frame: 'sign', verbs: 'חתמתי חתמנו חתם חתמה חתמו', prefix: 'על', role: 'patient' },
  { frame: 'meet', verbs: 'נפגשתי נפגשנו נפגש נפגשה נפגשו', prefix: 'עם', role: 'partner' },
]

/** Words that end the phrase of a slot. */
export const hebrewStops = 'על עם של את כי אשר לא היום אתמול מחר'
