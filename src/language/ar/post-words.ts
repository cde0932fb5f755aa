/** Posts over one unit or land, which somebody holds one of at a time. Normal form, without article. */

/** Who holds it. */
export const postNouns = 'قائد محافظ والي حاكم'
/** What it is over: the noun that its name stands behind. */
export const unitNouns = 'اقليم منطقه ولايه محافظه فرقه لواء كتيبه قياده جهه قطاع اسطول سرب جبهه فيلق'
