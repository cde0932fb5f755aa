/** Capes: «رأس الناقورة». The same word heads a list, a pyramid and a capital, so the place must show in the article. */
import { notCapes } from '../../language/ar/names/heads.ts'
import { splitProclitics } from '../text/clitics.ts'
import { ARABIC } from '../text/tokens.ts'
import { perWord } from '../text/vocabulary.ts'
import type { Candidates } from './candidates.ts'
import { canName } from './placed.ts'

const cape = 'راس'
/** The token without its proclitics is «رأس», bare. */
const isCape = perWord((normal) => splitProclitics(normal).some(({ article, rest }) => !article && rest === cape))

/** «رأس X» is a place where the article has it twice, opens its dateline with it, or X can be nothing but a name. */
export function findCapes(candidates: Candidates): void {
  const { tokens } = candidates.article
  const found = new Map<string, { readonly places: number[]; opens: boolean }>()
  for (let t = 0; t + 1 < tokens.length; t++) {
    if (!isCape(tokens.word[t]!) || tokens.kind[t + 1] !== ARABIC) continue
    const name = tokens.normal(t + 1)
    if (!name.startsWith('ال') || notCapes.has(name)) continue
    const before = tokens.sentence[t - 1] === tokens.sentence[t] ? tokens.normal(t - 1) : ''
    if (/^[وف]?(?:علي|مسقط|كل|اي)$/.test(before)) continue
    const known = found.get(name) ?? { places: [], opens: false }
    known.places.push(t)
    if (before === '' && /^[–—(\-:]$/.test(tokens.raw(t + 2))) known.opens = true
    found.set(name, known)
  }
  for (const [name, { places, opens }] of found) {
    if (!opens && places.length < 2 && !canName(name)) continue
    for (const at of places) {
      const over = [candidates.at(at), candidates.at(at + 1)]
      // A name that goes on behind it is another's: «رأس الخيمة العقارية».
      if (over.some((candidate) => candidate && (candidate.from < at || candidate.to > at + 2))) continue
      for (const candidate of over) if (candidate) candidates.remove(candidate)
      candidates.add({ from: at, to: at + 2, type: 'location', confidence: 0.7 })
    }
  }
}
