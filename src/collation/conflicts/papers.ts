/** A paper of three parties or more, which have one of the kind among them: called by two kinds, or dated to two years. */
import { paperNouns } from '../../language/ar/paper-words.ts'
import { normalize } from '../../reading/text/normal.ts'
import { addTo } from '../groups.ts'
import { nationNamed, nationOfAdjective } from '../identity/nations.ts'
import { argumentOf, type Comparison, type Conflict } from '../model.ts'
import { contextOf, type Statement, statement } from './common/context.ts'
import { compareStatements } from './common/pairs.ts'
import { bare } from './common/subjects.ts'

interface Paper {
  readonly kind: string
  readonly parties: ReadonlySet<string>
}

const kindOf = new Map(paperNouns.flatMap(([kind, one]) => one.split(' ').map((word) => [word, kind] as const)))

/** Parties that both have to name. */
const fewest = 3

export const papers: Comparison = {
  kind: 'document-type',
  compare(collated) {
    const context = contextOf(collated)
    const stories = new Map<string, Statement<Paper>[]>()
    collated.claims.forEach((claim, index) => {
      if (claim.claim.frame !== 'paper') return
      const value = argumentOf(claim, 'value')?.argument
      const paper = value && paperOf(value.text)
      if (!paper || paper.parties.size < fewest) return
      const key = `${context.storyOf(claim)} ${[...paper.parties].sort().join(' ')}`
      const item = statement(context, index, value, paper)
      addTo(stories, key, item)
    })
    return [...stories.values()].flatMap((statements): Conflict[] =>
      compareStatements(context, statements, {
        kind: 'document-type',
        keyOf: ({ kind }) => kind,
        judge: () => ({ relation: 'contradiction', confidence: 0.6 }),
      }),
    )
  },
}

/** What a phrase calls the paper, and the nations it names. */
function paperOf(phrase: string): Paper | undefined {
  const words = normalize(phrase)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
  const kind = kindOf.get(bare(words[0] ?? '')) ?? kindOf.get((words[0] ?? '').replace(/^[وفبل]+(?:ال)?/, ''))
  if (!kind) return undefined
  const parties = new Set<string>()
  for (let i = 1; i < words.length; i++) {
    const word = words[i]!
    const next = words[i + 1] ?? ''
    for (const name of [
      `${word} ${next}`,
      word,
      word.replace(/^و(?=...)/, ''),
      `${word.replace(/^و(?=...)/, '')} ${next}`,
    ]) {
      const nation =
        nationNamed(name) ??
        nationNamed(name.replace(/^ال/, '')) ??
        (name.includes(' ') ? undefined : nationOfAdjective(name))
      if (nation) parties.add(nation)
    }
  }
  return { kind, parties }
}
