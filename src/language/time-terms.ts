/** What the time words of every language are sorted into: TIMEX3's units and parts, and where a period lies. */
export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'night'
  | 'week'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century'
/** Where a period lies from the day of writing; following, preceding and same count from what was just told. */
export type Relation = 'last' | 'recent' | 'this' | 'next' | 'following' | 'preceding' | 'same'
/** TIMEX3 modifiers of a period. */
export type Phase = 'START' | 'MID' | 'END'
/** TIMEX3 parts of a day; DT (daybreak) and MI (midday) as in TIDES. */
export type DayPart = 'MO' | 'DT' | 'MI' | 'AF' | 'EV' | 'NI'
export type Season = 'SP' | 'SU' | 'FA' | 'WI'
