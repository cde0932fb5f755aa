/** Papers that states and parties sign or issue. Normal form, without article and joins. */

/** A row: the kind of paper, the forms of one, the forms of several. Kinds exclude each other. */
export const paperNouns: readonly (readonly [kind: string, one: string, several: string])[] = [
  ['agreement', 'اتفاق اتفاقيه', 'اتفاقات اتفاقيات'],
  ['memorandum', 'مذكره', 'مذكرات'],
  ['declaration', 'اعلان', 'اعلانات'],
  ['statement', 'بيان', 'بيانات'],
  ['treaty', 'معاهده', 'معاهدات'],
  ['charter', 'ميثاق', 'مواثيق'],
  ['protocol', 'بروتوكول', 'بروتوكولات'],
]

/** How many parties a paper has: beginnings of the adjective. Only such a paper is one of a kind among the same parties. */
export const manySided = 'ثلاثي رباعي خماسي سداسي'
