/** Words for the parts of a country or city. A row: direction, then its forms in normal form, without the article. */
export type Compass = 'north' | 'south' | 'east' | 'west' | 'centre'

export const compassWords: readonly (readonly [Compass, ...string[]])[] = [
  ['north', 'شمال', 'شمالي', 'شماليه', 'شمالا'],
  ['south', 'جنوب', 'جنوبي', 'جنوبيه', 'جنوبا'],
  ['east', 'شرق', 'شرقي', 'شرقيه', 'شرقا'],
  ['west', 'غرب', 'غربي', 'غربيه', 'غربا'],
  ['centre', 'وسط', 'قلب'],
]

/** What stands for the country or the city of the story without naming it. Normal form, without the article. */
export const genericCountry: readonly string[] = ['بلاد', 'بلد', 'دوله', 'مملكه', 'جمهوريه']
export const genericCity: readonly string[] = ['مدينه', 'عاصمه', 'بلده', 'محافظه', 'ولايه', 'اقليم', 'منطقه']

/** Nouns that say of what size a place is: two names behind the same one exclude each other. */
export const placeNouns: readonly string[] = [
  'محافظه',
  'ولايه',
  'اقليم',
  'مقاطعه',
  'مدينه',
  'بلده',
  'قريه',
  'حي',
  'ضاحيه',
  'قضاء',
  'مديريه',
  'جهه',
  'دائره',
  'جزيره',
  'مطار',
  'ميناء',
  'شارع',
  'ميدان',
  'ساحه',
]

/** Nouns that head the name of a facility: one place on the map. */
export const facilityNouns: readonly string[] = [
  'مطار',
  'ميناء',
  'محطه',
  'مستشفي',
  'ملعب',
  'جامعه',
  'قاعده',
  'سجن',
  'معبر',
  'مصنع',
  'مسجد',
  'كنيسه',
  'متحف',
]

/** What is larger than a country, in normal form: a part of it is nowhere in a city. */
export const continents: readonly string[] = [
  'افريقيا',
  'اسيا',
  'اوروبا',
  'امريكا',
  'اميركا',
  'استراليا',
  'القاره',
  'قاره',
  'العالم',
  'الكره',
  'المتوسط',
  'الاطلسي',
  'الهادي',
  'المحيط',
  'محيط',
  'البحر',
  'بحر',
]

/** A row: a kind of settlement, then the nouns that say so, in normal form. «بلدة» is said of villages and cities alike. */
export const settlementNouns: readonly (readonly [kind: 'village' | 'city' | 'province', words: string])[] = [
  ['village', 'قريه'],
  ['city', 'مدينه'],
  ['province', 'محافظه ولايه اقليم مقاطعه'],
]
