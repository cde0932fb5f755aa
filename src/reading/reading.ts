/**
 * What one article says, found without looking at any other. Plain data: it travels between threads, lies in the cache
 * by content hash, and is one JSON line of `source-review read`.
 *
 * All offsets are UTF-16 code units in the article's decoded text, end exclusive. Indexes (`sentence`, `mention`, `time`)
 * are positions in the arrays of the same reading.
 */
import type { EntityType, Modality } from '../review.ts'
import type { TimeForm } from './time/expression.ts'

export interface Range {
  readonly start: number
  readonly end: number
}

export type Language = 'ar' | 'he' | 'en'

/** What a line of the file is. Widget lines (share buttons, image file names, «اترك رد») say nothing and are not read. */
export type LineKind = 'headline' | 'byline' | 'dateline' | 'body' | 'quotation' | 'caption' | 'widget'

export interface Line extends Range {
  readonly kind: LineKind
  /** The script that most of its letters are of. */
  readonly language: Language
}

export interface Sentence extends Range {
  /** Position in `lines`. */
  readonly line: number
}

/** A name, or a description that can only mean one («الوزير الياباني»). */
export interface Mention extends Range {
  /** The surface form, attached clitics and the title outside. */
  readonly text: string
  readonly type: EntityType
  readonly form: 'name' | 'nominal'
  readonly sentence: number
  /** Titles and roles beside the name, in reading order. */
  readonly titles: readonly Title[]
  /** 0 to 1, how sure the recogniser is. */
  readonly confidence: number
  /** Position in `mentions` of the name beside it that it is another name of: «وكالة الأنباء … (واس)». */
  readonly alias?: number
  /** Position in `mentions` of the next longer name that this one lies inside: «القوات المسلحة» in «قيادة القوات المسلحة». */
  readonly within?: number
}

/** «وزير الدفاع الياباني»: a role held by the person named beside it. */
export interface Title extends Range {
  readonly text: string
  /** The role without its country and organisation, in normal form: «وزير الدفاع». */
  readonly role: string
  /** The country it belongs to, in normal form («اسرائيل»), from a demonym or a place name. */
  readonly country?: string
  /** The organisation it belongs to, as it stands: «للقوات المسلحة الملكية». */
  readonly organization?: string
}

/** A number as it stands in the text, in figures or words. */
export interface Quantity extends Range {
  /** The least and the most it can be: equal where exact; `max` is Infinity-free: absent where open above. */
  readonly min: number
  readonly max?: number
  /** The number that is written; the middle for a range. */
  readonly value: number
  /** «نحو», «حوالي», «قرابة»: about. */
  readonly approximate: boolean
  readonly bound: 'exact' | 'at-least' | 'at-most' | 'range'
  /** A canonical unit: 'person', 'minute', 'hour', 'day', 'year', 'km', 'm', 'percent', 'usd', … or the counted noun's normal form. */
  readonly unit?: string
  /** The words of the counted noun as they stand («قتيلا», «فرق إسعاف»). */
  readonly noun?: string
}

/** A time expression, its anchor still open. */
export interface Time extends Range {
  readonly kind: 'date' | 'time' | 'duration' | 'set'
  /** TIMEX3 value as far as the text alone gives it; X for what it does not («XXXX-11-24»), or '' when wholly relative. */
  readonly value: string
  /** What the expression says, for `resolveTime`. */
  readonly expression: TimeForm
  readonly sentence: number
}

/**
 * What fills a slot of a claim. What the collation compares, by role:
 * agent, patient, recipient — who; `mention` filled where it is a name, `text` the whole noun phrase («مطار القاهرة», «مذكرة تعاون بحرية»);
 * quantity — how many or how much, `quantity` filled («17 قتيلا», «60 راكبا»; two counts of one claim are two arguments);
 * start, end — since and until when, `time` filled;
 * time — when, `time` filled; day and part of day («فجر اليوم», «ليل الثلاثاء») may be one time expression or two arguments;
 * duration — how long it lasts, `quantity` or `time` filled («يومين», «من 3 إلى 5 ماي»);
 * elapsed — how long after another event, `quantity` filled («بعد 30 دقيقة من إقلاعها»), with since — the word of that event («إقلاع»);
 * place — where, the whole phrase with its direction words («منطقة جبلية وسط تشاد», «شمالي المدينة»), `mention` its last name;
 * spot — where a happening was, told with a common noun, its preposition first («في حقل», «أمام منزله»; claims/spots.ts);
 * phase — in what phase of its own affairs it befell somebody («أثناء إقلاعها», «بعد اعتقاله»); start — since when it goes on;
 * origin, destination — from and to where; cause — why; instrument — with what (a weapon, a vehicle);
 * value — an office, an age, a document's kind, a superlative with what it ranges over («أول زيارة رسمية لوزير صحة»);
 * partner — the other side of a meeting, agreement or relation; topic — what it is about; organization, target, distance.
 * Several arguments can have one role (two agents joined with و).
 */
export interface Argument extends Range {
  readonly role: string
  /** The words, clitics stripped. */
  readonly text: string
  /** What joins the words to the claim, as it stands, with the space behind it where there is one: «عن », «في », «ب». */
  readonly preposition?: string
  readonly mention?: number
  readonly time?: number
  readonly quantity?: Quantity
  /** Not said in the clause itself but carried over: a relative's antecedent, a pronoun's or dropped subject's last agent. */
  readonly inferred?: boolean
}

/** One thing the article claims: a frame with its slots filled. */
export interface Claim extends Range {
  /** The frame's name: kill, injure, sign, visit, arrive, … (see language/ar/frames, and the files of claims/patterns). */
  readonly frame: string
  /** The word that evokes the frame, clitics outside. */
  readonly trigger: Range
  /** A noun that only refers to the event («الهجوم», «زيارته»), rather than a sentence that tells it. */
  readonly nominal?: boolean
  /** The trigger's words as they stand, clitics stripped: what titles of events are made of. */
  readonly word?: string
  readonly sentence: number
  readonly arguments: readonly Argument[]
  readonly modality: Modality
  /** 'negative' where it is said not to be so («لم», «لن», «ليس», «لا»). */
  readonly polarity: 'positive' | 'negative'
  readonly tense: 'past' | 'present' | 'future'
  /** Who says so: a mention, or the words of an unnamed source. */
  readonly speaker?: { readonly mention?: number; readonly text: string } & Range
  /** Words that narrow what is counted or claimed («مدنيين», «من بينهم», «رسمية», «على الأقل»), in normal form. */
  readonly scope: readonly string[]
}

/** Words given as somebody's own. */
export interface Quote extends Range {
  readonly speaker?: { readonly mention?: number; readonly text: string } & Range
  readonly language: Language
}

/** Fingerprints of the wording, for finding shared passages: one entry a word or number, in reading order. */
export interface Wording {
  /** 32-bit hashes of normal forms. */
  readonly hashes: readonly number[]
  /** 32-bit hashes of light stems; 0 for function words. */
  readonly stems: readonly number[]
  /** 32-bit hashes of the consonants that a family of words shares; 0 for function words. */
  readonly roots: readonly number[]
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  /** Agencies named as the origin («أ ف ب», «رويترز»), canonical. */
  readonly origins: readonly string[]
}

/** What a clause does to what it tells; 'open' is wanted, possible, asked, or yet to come. */
export type PropositionStance = 'asserted' | 'denied' | 'believed' | 'open'

/** A clause, told whether or not a frame is evoked: what it says is in `wording` between its offsets. */
export interface Proposition extends Range {
  readonly sentence: number
  readonly stance: PropositionStance
  /** Where what is denied or believed begins: the word behind «لم», «يعتقد أن», «دون»; of an open clause what leaves it open. */
  readonly pivot: number
  /** In whose mouth it is, as the text has it; absent where the article itself tells it. */
  readonly speaker?: string
  /** What it says of its parties, that of the clause itself first. */
  readonly predicates: readonly Predicate[]
  /** Yet to come: «سيشارك», «لن يشارك». */
  readonly future?: true
  /** Nothing of the kind: «لم يصدر أي إنذار». */
  readonly none?: true
  /** Its words as they stand, shortened. */
  readonly text: string
}

export interface Predicate {
  /** The consonants of its family, or «=» and a row of language/ar/opposed-senses. */
  readonly sense: string
  readonly start: number
  /** A verb; a noun that a verb without content carries («صدر إنذار»), or that was undergone («أصيب بأضرار»); a noun by itself. */
  readonly by: 'verb' | 'carried' | 'undergone' | 'noun'
}

export interface Reading {
  readonly version: 1
  readonly language: Language
  /** UTF-16 length of the text. */
  readonly length: number
  readonly title?: Range
  readonly lines: readonly Line[]
  readonly sentences: readonly Sentence[]
  /** In reading order; of names inside names the outer one first. */
  readonly mentions: readonly Mention[]
  readonly times: readonly Time[]
  readonly claims: readonly Claim[]
  readonly quotes: readonly Quote[]
  readonly propositions: readonly Proposition[]
  readonly wording: Wording
}
