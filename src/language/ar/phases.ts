/** How news puts one happening into the time of another that it belongs to («أثناء إقلاعها», «بعد إقلاعها»). Normal form. */

/** What time a happening has to the one named behind the word. */
export type Phase = 'before' | 'during' | 'after'

/** A row: the phase, then its words. «عند», «لدى» can be any of them and are left out. */
export const phaseWords: readonly (readonly [Phase, string])[] = [
  ['before', 'قبل قبيل'],
  ['during', 'خلال اثناء'],
  ['after', 'بعد بعيد عقب'],
]
