/**
 * The pair benchmark's material: two Arabic spellings of one name, and near misses, from a table of Arabic name parts with
 * their Latin forms (lines «Arabic TAB Latin TAB count TAB source»).
 *
 * A positive pair is two Arabic spellings (distinct in normal form) of one Latin form. A Latin form sometimes stands for two
 * names («hanna» حنا/هانا, «jorge» خورخي/جورج). Such pairs are kept out by the table itself, not by any similarity: when each
 * of the two spellings is also the spelling of a Latin form that the other never writes, both are names in their own right;
 * and when only one of them has ع or ح, which no Latin letter writes («amira» أميرة/عميرة, «tahan» تاهان/طحان).
 *
 * One Latin form read by two languages («charles» تشارلز/شارل, «jan» جان/يان) is two names as well: it shows in the first
 * sound or the last consonant. Pairs that begin or end with different sounds are therefore kept out, positives and near
 * misses alike, which leaves the harder near misses.
 *
 * A near miss is two Arabic words at edit distance 1 or 2 that share no Latin form. Latin forms that are themselves spellings
 * of one name («stephen», «steven») are no near miss: pairs whose Latin forms share their consonants are kept out too.
 *
 * The halves are told apart by a hash of the Latin form, so no name is in both.
 */
import { normalize } from '../src/reading/text/normal.ts'

export interface NamePair {
  readonly left: string
  readonly right: string
  readonly same: boolean
  readonly half: 'tune' | 'held-out'
}

const latinFold = (latin: string) =>
  latin
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[øœ]/g, 'o')
    .replace(/[æı]/g, 'i')
    .replace(/ß/g, 'ss')
    .replace(/ł/g, 'l')
    .replace(/đ|ð/g, 'd')
    .replace(/þ/g, 'th')

/** The consonants of a Latin name as they sound, roughly: what two Latin spellings of one name share. */
function latinConsonants(latin: string): string {
  return latin
    .replace(/ph/g, 'f')
    .replace(/th/g, 't')
    .replace(/tsch|tch|sch|ch/g, 'sh')
    .replace(/ck|c(?![eiyh])|q|kh|gh/g, 'k')
    .replace(/ts|tz|c(?=[eiy])|z/g, 's')
    .replace(/x/g, 'ks')
    .replace(/g(?=[eiy])|dj|j/g, 'g')
    .replace(/w/g, 'v')
    .replace(/[aeiouyh'’ -]/g, '')
    .replace(/(.)\1+/g, '$1')
}

function hash(text: string): number {
  let value = 0x811c9dc5
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193)
  return value >>> 0
}

/** Plain edit distance, given up beyond `limit`. */
export function editDistance(a: string, b: string, limit = Number.POSITIVE_INFINITY): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)))
    row = next
  }
  return row[b.length]!
}

/** The pairs, in a fixed order. */
export function namePairs(table: string): NamePair[] {
  const latinsOf = new Map<string, Set<string>>()
  const spellingsOf = new Map<string, Set<string>>()
  for (const line of table.split('\n')) {
    const [arabic, latin] = line.split('\t')
    if (!arabic || !latin) continue
    const spelling = normalize(arabic).replace(/[^\u0620-\u06d3]/g, '')
    const form = latinFold(latin)
    if (spelling.length < 3 || form.length < 3 || arabic.includes(' ')) continue
    put(latinsOf, spelling, form)
    put(spellingsOf, form, spelling)
  }
  const positives = positivePairs(spellingsOf, latinsOf)
  return [...positives, ...nearMisses(positives, latinsOf)]
}

function put(map: Map<string, Set<string>>, key: string, value: string): void {
  const set = map.get(key)
  if (set) set.add(value)
  else map.set(key, new Set([value]))
}

const halfOf = (latin: string): NamePair['half'] => (hash(latin) & 1 ? 'held-out' : 'tune')

/** Letters that write one sound at the edge of a name. A row: a sound. */
const edges = ['ا', 'بپ', 'تطث', 'جغكقگ', 'دضذظ', 'سصزث', 'فڤو', 'حه', 'خ', 'شچ', 'ر', 'ل', 'م', 'ن', 'ع', 'ي']
const edgeOf = new Map(edges.flatMap((row, index) => [...row].map((letter) => [letter, index] as const)))

/** Whether two words begin with one sound and have one last consonant. */
function sameEdges(left: string, right: string): boolean {
  const first = edgeOf.get(left[0]!) === edgeOf.get(right[0]!)
  const last = (word: string) => edgeOf.get(word.replace(/[اويهئءى]+$/, '').at(-1) ?? 'ا')
  return first && last(left) === last(right)
}

function positivePairs(
  spellingsOf: ReadonlyMap<string, ReadonlySet<string>>,
  latinsOf: ReadonlyMap<string, ReadonlySet<string>>,
): NamePair[] {
  const pairs: NamePair[] = []
  const seen = new Set<string>()
  for (const latin of [...spellingsOf.keys()].sort()) {
    const spellings = [...spellingsOf.get(latin)!].sort()
    for (const [i, left] of spellings.entries())
      for (const right of spellings.slice(i + 1)) {
        const a = latinsOf.get(left)!
        const b = latinsOf.get(right)!
        const twoNames =
          !sameEdges(left, right) || ([...a].some((form) => !b.has(form)) && [...b].some((form) => !a.has(form)))
        if (twoNames || /[عح]/.test(left) !== /[عح]/.test(right) || seen.has(`${left} ${right}`)) continue
        seen.add(`${left} ${right}`)
        pairs.push({ left, right, same: true, half: halfOf(latin) })
      }
  }
  return pairs
}

/** For every positive pair, the near miss of its first spelling that comes first by hash. */
function nearMisses(positives: readonly NamePair[], latinsOf: ReadonlyMap<string, ReadonlySet<string>>): NamePair[] {
  // Words within one or two edits share a deletion neighbour: no comparison of all with all.
  const byDeletion = new Map<string, Set<string>>()
  for (const word of latinsOf.keys()) for (const key of deletions(word)) put(byDeletion, key, word)
  const pairs: NamePair[] = []
  for (const { left, right, half } of positives)
    for (const word of [left, right]) {
      const candidates = new Set<string>()
      for (const key of deletions(word)) for (const other of byDeletion.get(key) ?? []) candidates.add(other)
      const found = [...candidates]
        .filter(
          (other) =>
            other !== word &&
            editDistance(word, other, 2) <= 2 &&
            sameEdges(word, other) &&
            differ(word, other, latinsOf),
        )
        .sort((a, b) => hash(word + a) - hash(word + b))[0]
      if (found && halfOf([...latinsOf.get(found)!].sort()[0]!) === half)
        pairs.push({ left: word, right: found, same: false, half })
    }
  return pairs
}

function deletions(word: string): string[] {
  const out = [word]
  for (let i = 0; i < word.length; i++) out.push(word.slice(0, i) + word.slice(i + 1))
  return out
}

function differ(left: string, right: string, latinsOf: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  const consonants = new Set([...latinsOf.get(left)!].map(latinConsonants))
  return ![...latinsOf.get(right)!].some((latin) => consonants.has(latinConsonants(latin)))
}
