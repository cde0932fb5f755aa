/**
 * The predicate frames of Arabic news: who does what to whom, and how a sentence says so.
 *
 * To add a frame, add a row to one of the tables of this folder (frames-harm, -nature, -justice,
 * -affairs, -politics, -life, -speech, -things, -occasions):
 * - `frame`: its name, an English verb or state; `event`: the type of the event it tells, left out for states.
 * - `verbs`: 'past present' of the third person masculine singular, comma between verbs; all other forms are generated
 *   (verbs.ts). `nouns`: masdars and event nouns, singular and plural, without ال; possessive endings are known.
 * - `subject`, `object`, `second`: the role that the bare noun phrases behind (or before) the verb fill, in this order.
 *   `lone`: the role of the only noun phrase of a verb that can be read as a passive («قتل 10 أشخاص»).
 * - `genitive`: the role of the noun phrase behind a masdar; `genitivePlace`: its role when it is a place («زيارة المغرب»).
 * - `prepositions`: 'preposition=role' for what this frame takes beside what all frames take (في, time, cause).
 * - `heads`: 'role=word word': the frame holds only where the role is filled by a phrase with one of these words, normal
 *   form, without ال; «اتفاق*» stands for all that begins so, «!عدد» forbids a word, «@person» asks for a type of name
 *   («!@person» forbids it), «!» alone forbids whatever it be, «#usd» asks for a unit, «#» for any number, «~» for somebody
 *   who can act. Use them for verbs of many meanings (وقع, رفع). Words that many rows share are in frames-people.ts.
 * - `needs`: roles of which at least one must be filled, else nothing is claimed. Event nouns with `reference` are claimed
 *   bare as well («الهجوم»), so that every mention of the event is found.
 * - `passive`: verbs whose listed form is a passive already. `involuntary`: nobody means it to happen, so that a noun behind
 *   «لـ» is no purpose («أدى لمقتل», but «لتوقيع» is still to come).
 *   `explicit`: what it needs must stand in the clause or be what «الذي» describes, not be carried over («مات» is a name as
 *   well). `field`: read in articles on sport alone, or only elsewhere («اللقاء», «الهجوم»). The role `said` in `needs` is
 *   filled by what is said: «أن», a colon or a quotation behind the verb, or a quotation before it.
 * Words are written in ordinary spelling; they are normalised when the table is loaded. Check a new row by eye on articles
 * before keeping it: `source-review read` prints the claims.
 */
import { affairs } from './frames-affairs.ts'
import { harm } from './frames-harm.ts'
import { justice } from './frames-justice.ts'
import { life } from './frames-life.ts'
import { nature } from './frames-nature.ts'
import { occasions } from './frames-occasions.ts'
import { politics } from './frames-politics.ts'
import { speech } from './frames-speech.ts'
import { things } from './frames-things.ts'

export interface FrameRow {
  readonly frame: string
  readonly event?: string
  readonly verbs?: string
  readonly nouns?: string
  readonly subject?: string
  readonly object?: string
  readonly second?: string
  readonly lone?: string
  readonly genitive?: string
  readonly genitivePlace?: string
  readonly prepositions?: string
  readonly heads?: string
  readonly needs?: string
  readonly reference?: boolean
  readonly passive?: boolean
  readonly involuntary?: boolean
  readonly explicit?: boolean
  readonly field?: 'sport' | 'elsewhere'
}

export const frames: readonly FrameRow[] = [
  ...harm,
  ...nature,
  ...justice,
  ...affairs,
  ...politics,
  ...life,
  ...speech,
  ...things,
  ...occasions,
]
