/**
 * Number words. A row of `cardinals`: the value, then its forms (genders, cases, the spellings of the newsroom) in normal
 * form. Ordinals («الثالثة») are no counts and are not here.
 */
export const cardinals: readonly (readonly [number, string])[] = [
  [0, 'صفر'],
  [1, 'واحد واحده احد احدي'],
  [2, 'اثنان اثنين اثنتان اثنتين اثنا اثني اثنتا اثنتي'],
  [3, 'ثلاثه ثلاث'],
  [4, 'اربعه اربع'],
  [5, 'خمسه خمس'],
  [6, 'سته ست'],
  [7, 'سبعه سبع'],
  [8, 'ثمانيه ثماني ثمان'],
  [9, 'تسعه تسع'],
  [10, 'عشره عشر'],
  [20, 'عشرون عشرين'],
  [30, 'ثلاثون ثلاثين'],
  [40, 'اربعون اربعين'],
  [50, 'خمسون خمسين'],
  [60, 'ستون ستين'],
  [70, 'سبعون سبعين'],
  [80, 'ثمانون ثمانين'],
  [90, 'تسعون تسعين'],
  [100, 'مائه مئه مايه'],
  [200, 'مائتان مائتين مئتان مئتين مائتا مئتا مائتي مئتي'],
  [300, 'ثلاثمائه ثلاثمئه'],
  [400, 'اربعمائه اربعمئه'],
  [500, 'خمسمائه خمسمئه'],
  [600, 'ستمائه ستمئه'],
  [700, 'سبعمائه سبعمئه'],
  [800, 'ثمانمائه ثمانمئه ثمانيمائه'],
  [900, 'تسعمائه تسعمئه'],
]

/** Words that multiply the number before them, or stand alone for it («مليون»); the duals are numbers in themselves. */
export const multipliers: readonly (readonly [number, string])[] = [
  [1_000, 'الف الاف الفا'],
  [2_000, 'الفان الفين الفا'],
  [1_000_000, 'مليون ملايين'],
  [2_000_000, 'مليونان مليونين مليوني مليونا'],
  [1_000_000_000, 'مليار مليارات مليارا بليون'],
  [2_000_000_000, 'ملياران مليارين ملياري'],
  [1_000_000_000_000, 'تريليون تريليونات تريليونا'],
]

/** Parts of the unit that follow it behind و («كيلومتر ونصف») or stand before it («نصف ساعة»). */
export const fractions: readonly (readonly [number, string])[] = [
  [0.5, 'نصف النصف'],
  [0.25, 'ربع الربع'],
  [1 / 3, 'ثلث الثلث'],
]

/** Words that say how the number is meant. `before` it, one or more words in normal form. */
export const approximators =
  'نحو حوالي حوالى قرابه زهاء تقريبا يقارب تقارب يناهز ما_يقارب ما_يقرب_من بنحو بحوالي زهاء لنحو لحوالي'
export const atLeastBefore =
  'اكثر_من لاكثر_من باكثر_من ما_لا_يقل_عن لا_يقل_عن لا_تقل_عن ما_يزيد_عن ما_يزيد_علي يزيد_علي تزيد_علي يزيد_عن تزيد_عن يفوق تفوق تجاوز تجاوزت ازيد_من يتجاوز تتجاوز ما_يفوق اكثر_من'
export const atMostBefore = 'ما_يصل_الي اقل_من لا_يتجاوز لا_تتجاوز لا_يزيد_علي لا_يزيد_عن حتي يصل_الي تصل_الي باقل_من'
export const atLeastBehind = 'علي_الاقل علي_اقل_تقدير او_اكثر فاكثر كحد_ادني'
export const atMostBehind = 'علي_الاكثر كحد_اقصي او_اقل'
export const approximateBehind = 'تقريبا'
