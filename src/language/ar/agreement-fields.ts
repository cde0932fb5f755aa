/** What agreements are about, for telling whether two names are of one. Stems as `stem` of collation/identity makes them. */

/** Words that every agreement may have: «مذكرة تفاهم», «اتفاق تعاون ثنائي». */
export const anyAgreement: ReadonlySet<string> = new Set('تفاهم تعاون ثنائي ثنائ شراك مجال مشترك اطار'.split(' '))

/** Fields that have several words. A row: the field, then its stems. */
const rows = `
defence دفاع امن عسكر تسليح
trade تجار اقتصاد
health صح طب
energy طاق نفط غاز كهرب
education تعليم تربي جامع
`
export const agreementFields: ReadonlyMap<string, string> = new Map(
  rows
    .trim()
    .split('\n')
    .flatMap((row) => {
      const [field = '', ...stems] = row.split(' ')
      return stems.map((stem) => [stem, field] as const)
    }),
)
