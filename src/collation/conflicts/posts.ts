/** One person set over two units: «قائد المنطقة الغربية» here, «قائد إقليم الجبل» there. */
import { qualifiedOffice } from '../../language/ar/offices.ts'
import { addTo } from '../groups.ts'
import { argumentOf, type Comparison, type Conflict } from '../model.ts'
import { contentStems, inCommon, wordsOf } from './common/content.ts'
import { contextOf, isClaimed, type Statement, sameSentence, statement } from './common/context.ts'
import { compareStatements } from './common/pairs.ts'
import { bare } from './common/subjects.ts'

interface Post {
  /** What he is: commander, governor. */
  readonly head: string
  readonly unit: ReadonlySet<string>
}

export const posts: Comparison = {
  kind: 'role',
  compare(collated) {
    const context = contextOf(collated)
    const people = new Map<string, Statement<Post>[]>()
    collated.claims.forEach((claim, index) => {
      if (claim.claim.frame !== 'post' || !isClaimed(claim)) return
      const who = argumentOf(claim, 'patient')?.entity
      const value = argumentOf(claim, 'value')?.argument
      if (who === undefined || !value) return
      // «قائد المنطقة السابق»: he may be set over another by now.
      if (wordsOf(value.text).some((word) => qualifiedOffice.includes(bare(word)))) return
      const [head = '', ...unit] = contentStems(value.text)
      const key = `${who} ${head}`
      const item = statement(context, index, value, { head, unit: new Set(unit) })
      addTo(people, key, item)
    })
    return [...people.values()].flatMap((statements): Conflict[] =>
      compareStatements(context, statements, {
        kind: 'role',
        keyOf: ({ unit }) => [...unit].sort().join(' '),
        judge: (left, right) =>
          sameSentence(left, right) || inCommon(left.value.unit, right.value.unit) > 0
            ? undefined
            : { relation: 'contradiction', confidence: 0.6 },
      }),
    )
  },
}
