/**
 * Spots: where one happening was, told with a common noun («في حقل», «على سطح المبنى», «أمام منزله»). All words in normal
 * form, without the article; a * covers every ending.
 */

/** What kind of question a spot answers; spots of different kinds say nothing of each other. */
export type SpotKind = 'ground' | 'storey' | 'stay'

/** A row: the kind, the class, then the nouns and adjectives that name it. */
export const spotClasses: readonly (readonly [kind: SpotKind, spot: string, words: string])[] = [
  ['ground', 'road', 'طريق طريقا شارع شارعا اوتوستراد اتوستراد جاده'],
  ['ground', 'field', 'حقل حقول مزرعه مزارع بستان بساتين زراعيه'],
  ['ground', 'water', 'بحر بحيره نهر محيط خليج مياه ترعه سد'],
  ['ground', 'mountain', 'جبل جبال جبليه جبلي مرتفعات مرتفع سفح سفوح قمه'],
  ['ground', 'desert', 'صحراء صحراويه'],
  ['ground', 'forest', 'غابه غابات احراش حرجيه ادغال'],
  ['ground', 'houses', 'منازل منزل بيت بيوت مبني مبان مباني بنايه سكنيه سكني'],
  ['ground', 'runway', 'مدرج'],
  ['storey', 'roof', 'سطح سقف'],
  ['storey', 'cellar', 'قبو بدروم سرداب'],
  ['storey', 'ground-floor', 'ارضي'],
  ['storey', 'lower-floor', 'سفلي سفليه'],
  ['storey', 'upper-floor', 'علوي علويه عليا اعلي'],
  ['stay', 'home', 'منزل* بيت بيته بيتها بيتهم بيتهما شقه شقته شقتها شقتهما مسكن* داره دارها'],
  ['stay', 'hotel', 'فندق*'],
  ['stay', 'car', 'سيارته سيارتها سيارتهم سياره'],
  ['stay', 'street', 'شارع طريق ساحه ميدان'],
  ['stay', 'work', 'مكتب مكتبه مكتبها'],
  ['stay', 'mosque', 'مسجد'],
  ['stay', 'church', 'كنيسه كاتدرائيه'],
  ['stay', 'school', 'مدرسه مدرسته مدرستها'],
  ['stay', 'university', 'جامعه جامعته'],
  ['stay', 'market', 'سوق متجر متجره محل محله تجاري تسوق للتسوق'],
  ['stay', 'hospital', 'مستشفي مستشفيات مشفي طبي طبيه صحي عياده'],
  ['stay', 'prison', 'سجن سجنه سجنها زنزانته زنزانتها معتقل معتقله احتجاز توقيف'],
  ['stay', 'station', 'شرطه للشرطه'],
  ['stay', 'bench', 'مقعد كرسي'],
  ['stay', 'restaurant', 'مطعم مقهي'],
  ['stay', 'airport', 'مطار'],
  ['stay', 'park', 'حديقه متنزه منتزه'],
]

/** Nouns that say nothing of what a spot is: the word behind them does («منطقة جبلية», «أحد المساجد»). */
export const plainSpots = 'منطقه مناطق ارض اراضي مكان احد احدي داخل وسط مركز قسم'

/** Nouns of a storey: only beside one of them is an adjective of height («علوي», «الثالث») read. */
export const storeyNouns = 'طابق طوابق دور ادوار'

/** Classes that can both be true of one spot. A row: two classes. */
export const spotsTogether: readonly (readonly [string, string])[] = [
  ['road', 'houses'],
  ['road', 'desert'],
  ['road', 'mountain'],
  ['road', 'forest'],
  ['road', 'runway'],
  ['mountain', 'forest'],
  ['mountain', 'field'],
  ['mountain', 'desert'],
  ['mountain', 'houses'],
  ['field', 'houses'],
  ['field', 'forest'],
  ['field', 'runway'],
  ['forest', 'houses'],
  ['car', 'street'],
  ['car', 'airport'],
  ['car', 'market'],
  ['car', 'park'],
  ['street', 'market'],
  ['street', 'mosque'],
  ['street', 'restaurant'],
  ['school', 'university'],
  ['work', 'university'],
  ['work', 'school'],
  ['work', 'market'],
  ['market', 'restaurant'],
  ['bench', 'street'],
  ['bench', 'park'],
  ['hospital', 'prison'],
  ['hospital', 'university'],
  ['prison', 'station'],
  ['hotel', 'restaurant'],
  ['cellar', 'lower-floor'],
  ['ground-floor', 'lower-floor'],
]

/** Prepositions of being in or on a spot. */
export const withinWords = 'في فى داخل ب علي فوق ضمن'
/** Prepositions of being right outside it. */
export const outsideWords = 'امام خارج'
/** What somebody does who leaves, with «من» or an object: masdars with a pronoun, and verbs. */
export const leavingWords =
  'خروجه خروجها خروجهم خروجهما مغادرته مغادرتها مغادرتهم مغادرتهما يغادر تغادر يغادران يغادرون يخرج تخرج نزوله نزولها'

/**
 * Frames that happen at one spot, and what kinds of spot they are asked for. A row: the kind, then frames.
 * Whoever is killed, shot, arrested or found is somewhere; what falls comes down somewhere; what burns begins somewhere.
 */
export const spotFrames: readonly (readonly [kind: SpotKind, ...frames: string[]])[] = [
  ['ground', 'crash'],
  ['storey', 'burn', 'explode'],
  ['stay', 'kill', 'shoot', 'arrest', 'stab', 'kidnap', 'find', 'die'],
]

/** Frames whose spots are asked together: who is shot somewhere is killed there. A row: frames of one deed. */
export const spotDeeds: readonly (readonly [string, ...string[]])[] = [['kill', 'shoot', 'stab']]

/** Who is found dead, told without a name. */
export const bodyNouns = 'جثه جثته جثتها جثمان* جثث جثتي جثتين رفات'
