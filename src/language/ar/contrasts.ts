/**
 * Words that set what one says of a thing against what another said of it; «_» joins words. Normal form. Those that turn to the
 * other side of a fight («بالمقابل») set other dead beside the first.
 */
export const contrastWords = 'لكن ولكن غير_ان بيد_ان الا_ان بينما فيما في_حين من_جانبه من_جانبها من_جهته من_جهتها'
