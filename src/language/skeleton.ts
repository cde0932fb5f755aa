/**
 * The consonant skeleton of a name word: what its spellings in Arabic, Hebrew and Latin letters nearly always share. Coarse on
 * purpose: it finds candidates, it does not decide. Six classes of sounds: B lips, T teeth, S hisses, G throat, and L M N R;
 * vowels, glides and h count for nothing.
 */

/** A row: the class, then its letters in Arabic (normal form) and Hebrew. */
const letterRows: readonly (readonly [string, string])[] = [
  ['B', 'بپفڤڥבפף'],
  ['T', 'تطدضثذظתטד'],
  ['S', 'سصزشچژסזצץש'],
  ['G', 'جغقكخگڨݣڭגכךק'],
  ['L', 'لל'],
  ['M', 'مמם'],
  ['N', 'نנן'],
  ['R', 'رר'],
]
const letters = new Map(letterRows.flatMap(([sound, row]) => [...row].map((letter) => [letter, sound] as const)))

/** Latin, longest first. A row: letters, what they sound like. `c` and `x` are told by code. */
const latinRows: readonly (readonly [string, string])[] = [
  ['tsch', 'S'],
  ['sch', 'S'],
  ['tch', 'S'],
  ['sh', 'S'],
  ['ch', 'S'],
  ['th', 'T'],
  ['dh', 'T'],
  ['ph', 'B'],
  ['kh', 'G'],
  ['gh', 'G'],
  ['ck', 'G'],
  ...[...'bpfv'].map((letter) => [letter, 'B'] as const),
  ...[...'td'].map((letter) => [letter, 'T'] as const),
  ...[...'szšžčćş'].map((letter) => [letter, 'S'] as const),
  ...[...'kqgjğ'].map((letter) => [letter, 'G'] as const),
  ...[...'lmnr'].map((letter) => [letter, letter.toUpperCase()] as const),
]

/** The skeleton of a word in normal form; '' for one without consonants. */
export function skeleton(normal: string): string {
  let out = ''
  const add = (sound: string) => {
    // «ts» and «tz» are one sound in half the languages of the world.
    if (sound === 'S' && out.endsWith('T')) out = out.slice(0, -1)
    if (!out.endsWith(sound)) out += sound
  }
  const code = normal.charCodeAt(0)
  if (code >= 0x250) {
    for (const letter of normal) {
      const sound = letters.get(letter)
      if (sound) add(sound)
    }
    return out
  }
  const latin = normal.normalize('NFD').replace(/[\u0300-\u036f'’]/g, '')
  for (let i = 0; i < latin.length; ) {
    const letter = latin[i]!
    if (letter === 'x') {
      add('G')
      add('S')
      i++
    } else if (letter === 'c' && latin[i + 1] !== 'h' && latin[i + 1] !== 'k') {
      add('eiy'.includes(latin[i + 1] ?? '-') ? 'S' : 'G')
      i++
    } else {
      const row = latinRows.find(([start]) => latin.startsWith(start, i))
      if (row) add(row[1])
      i += row ? row[0].length : 1
    }
  }
  return out
}
