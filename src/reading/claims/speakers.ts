/** Whether a phrase can be who speaks. A name can; other words by their head. */
import { ownWords, partWords, theirSpeakers, voiceless } from '../../language/ar/speaker-words.ts'
import { normalize } from '../text/normal.ts'
import { ARABIC } from '../text/tokens.ts'
import type { Context } from './context.ts'
import { wordList } from './lexicon.ts'
import { isAccusative } from './noun-phrases.ts'
import type { Phrase } from './phrases.ts'

const own = wordList(ownWords)
const theirs = wordList(theirSpeakers)
const mute = wordList(voiceless)
const partOf = wordList(partWords)

/** With a pronoun of the third person: «تعبيره», «خطيبته», «مدتها»; what ends in tāʾ marbūṭa has none. */
const pronoun = /(?:ه|ها|هم|هما|هن)$/
/**
 * What a phrase before or behind a verb of saying, or behind «وفق», stands for: `speaker`, the `owner` of words of manner
 * («بحسب تعبيره»: who spoke before), or undefined where it stands for nobody.
 */
export function voiceOf({ tokens }: Context, phrase: Phrase): 'speaker' | 'owner' | undefined {
  if (phrase.pronoun || phrase.time !== undefined) return undefined
  if (phrase.mention !== undefined || tokens.kind[phrase.from] !== ARABIC) return 'speaker'
  // The head without the preposition on it; «لل» is ل and the article.
  const raw = tokens.text.slice(Math.max(phrase.start, tokens.start[phrase.from]!), tokens.end[phrase.from])
  const normal = normalize(raw)
  const bare = normal.replace(/^(?:ال|لل)(?=..)/, '')
  // An indefinite accusative is no subject: «هجوما».
  if (mute.has(bare) || isAccusative(raw)) return undefined
  if (phrase.quantity !== undefined && !/\p{L}{3}/u.test(tokens.raw(phrase.to - 1))) return undefined
  if (partOf.has(bare) && phrase.to - phrase.from < 2) return undefined
  if (!pronoun.test(raw) || bare !== normal) return 'speaker'
  if (own.has(normal)) return 'owner'
  return theirs.has(normal) ? 'speaker' : undefined
}
