import assert from 'node:assert/strict'
import { conflictsIn } from './told.ts'

/** Two articles on one invented flood that both have a report of one agency, each with its own wording of a sentence of it. */
const found = (left: string, right: string) =>
  conflictsIn(
    `فيضان نهر السلوم يغرق بلدة المرجان\n\nغمرت مياه نهر السلوم بلدة المرجان فجر الاثنين بعد انهيار سد ترابي.\n${left}\nوقال رئيس البلدية نعيم الطرابيشي إن القوارب تنقل السكان إلى التلال.\n`,
    `نهر السلوم يجتاح المرجان\n\nانهار سد ترابي فوق بلدة المرجان فاجتاحتها مياه نهر السلوم.\n${right}\nوتحدث نعيم الطرابيشي رئيس البلدية عن قوارب تنقل السكان.\n`,
  )
    .filter(({ relation }) => relation === 'contradiction' || relation === 'development')
    .map(({ kind, relation, left: l, right: r }) => `${kind} ${relation}: ${l} / ${r}`)

describe('drift in copies', () => {
  it('finds the number that a copy has otherwise', () => {
    const told = (lorries: string) =>
      `وكانت وزارة الأشغال قد خصصت لترميم السد الترابي القديم ميزانية قيمتها ${lorries} مليون دينار صرفتها شركة المقاولات الوطنية على دفعتين.`
    assert.deepEqual(found(told('84'), told('24')), ['number contradiction: 84 مليون دينار / 24 مليون دينار'])
  })
  it('finds the land that a copy has otherwise', () => {
    const told = (land: string) =>
      `وأكدت دائرة الدفاع المدني أن تصميم المهندس ${land} المعروف فريدون الكلداني كان يمنع انهيار السد الترابي القديم.`
    assert.deepEqual(found(told('النمساوي'), told('الهولندي')), ['identity contradiction: النمساوي / الهولندي'])
  })
  it('takes the injured for the same hour where the dead are the same, and for a later one where they are not', () => {
    const told = (dead: string, hurt: string) =>
      `وأسفر سقوط الجدار الخرساني للسد الترابي القديم عن مقتل ${dead} وإصابة ${hurt} في حي الصيادين المجاور للضفة الشرقية.`
    assert.deepEqual(found(told('حارس كهل', 'مهندسين اثنين'), told('حارس كهل', 'ثلاثة مهندسين')), [
      'number contradiction: مهندسين اثنين / ثلاثة مهندسين',
    ])
    const later = found(told('تسعة أشخاص', '40 شخصا'), told('12 شخصا', '61 شخصا'))
    assert.ok(later.length > 0 && later.every((one) => one.includes('development')), later.join('\n'))
  })
  it('leaves what is only like it', () => {
    assert.deepEqual(
      found(
        'وخصصت وزارة الأشغال 84 مليون دينار لترميم السد الترابي القديم بعد شكاوى الصيادين.',
        'وأنفقت وزارة الزراعة 24 مليون دينار على ترميم القناة الغربية قبل عامين من انهيارها.',
      ),
      [],
    )
  })
  it('leaves a template that is filled in anew', () => {
    const told = (town: string, won: string) =>
      `وتعد هذه الخسارة التاسعة لفريق بلدية ${town} في بطولة الزوارق النهرية هذا الموسم مقابل الفوز في ${won} سباقات والتعادل في سبعة منها.`
    assert.deepEqual(found(told('دمشق', 'تسعة'), told('بيروت', 'ثمانية')), [])
    assert.equal(found(told('دمشق', 'تسعة'), told('دمشق', 'ثمانية')).length, 1)
  })
  it('takes another spelling of a number for no change', () => {
    const told = (walls: string) =>
      `وكانت وزارة الأشغال قد أقامت خلف السد الترابي القديم ${walls} تحمي حي الصيادين المجاور للضفة الشرقية من المياه.`
    assert.deepEqual(found(told('ثلاث حواجز'), told('3 حواجز')), [])
  })
})
