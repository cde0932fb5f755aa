import assert from 'node:assert/strict'
import { filler, read } from './sketch.ts'

const names = { بوليفيا: 'location', باراغواي: 'location', 'حركة الميناء': 'organization' } as const
const claimsOf = (text: string, frame: string) => read(text, names).claims.filter((claim) => claim.frame === frame)

describe('charges', () => {
  it('name the accused, whoever accuses', () => {
    for (const text of [
      'اتهمت بوليفيا رسميا باراغواي بالمسؤولية عن الحريق.',
      'بوليفيا تتهم باراغواي بإشعال الحريق.',
      'وحملت بوليفيا باراغواي المسؤولية الكاملة عن الحريق.',
      'وألقت بوليفيا باللائمة على باراغواي في الحريق.',
      'وقالت الوزيرة إن باراغواي مسؤولة عن الحريق.',
      'ويحمل الحريق بصمات باراغواي.',
      'ورجح الخبراء تورط باراغواي في الحريق.',
    ])
      assert.deepEqual(
        claimsOf(text, 'blame').map((claim) => filler(claim, 'patient')),
        ['باراغواي'],
        text,
      )
  })
  it('are none where they are denied, asked or a title', () => {
    for (const text of ['وقالت إن باراغواي غير مسؤولة عن الحريق.', 'ونقلت باراغواي عن مسؤول في الميناء قوله.'])
      assert.deepEqual(claimsOf(text, 'blame'), [], text)
    for (const text of [
      'إذا ثبت تورط باراغواي في الحريق فستعاقب.',
      'ستعاقب في حال ظهور دليل على تورط باراغواي في الحريق.',
    ])
      assert.equal(claimsOf(text, 'blame')[0]?.modality, 'expected', text)
  })
})

describe('denials', () => {
  it('hold all that is denied', () => {
    const [claim] = claimsOf('ونفت باراغواي أن تكون قد أشعلت الحريق، بينما صمتت بوليفيا.', 'denial')
    assert.deepEqual([filler(claim!, 'agent'), filler(claim!, 'topic')], ['باراغواي', 'أن تكون قد أشعلت الحريق'])
  })
  it('are of all who are joined to the subject', () => {
    const [claim] = claimsOf('ونفت باراغواي وبوليفيا هذه الاتهامات.', 'denial')
    assert.deepEqual(
      claim?.arguments.filter(({ role }) => role === 'agent').map(({ text }) => text),
      ['باراغواي', 'بوليفيا'],
    )
  })
  it('by refusing need a charge that is refused', () => {
    assert.equal(claimsOf('ورفضت باراغواي المزاعم.', 'denial').length, 1)
    assert.equal(claimsOf('ورفضت باراغواي العرض.', 'denial').length, 0)
    assert.equal(claimsOf('ورفضت المحكمة توجيه تهمة إلى باراغواي.', 'denial').length, 0)
  })
})

describe('aid', () => {
  it('of one for another names who and whom, of one alone whom', () => {
    const roles = (text: string) =>
      claimsOf(text, 'aid').map((claim) => [filler(claim, 'agent'), filler(claim, 'patient')])
    assert.deepEqual(roles('وانتقد دعم باراغواي لحركة الميناء.'), [['باراغواي', 'حركة الميناء']])
    assert.deepEqual(roles('وانتقد دعم حركة الميناء.'), [[undefined, 'حركة الميناء']])
    assert.deepEqual(roles('وانتقد تقديم باراغواي دعما ماليا لحركة الميناء.'), [['باراغواي', 'حركة الميناء']])
  })
})
