/**
 * Cutting a clause into phrases: bare noun phrases and prepositional ones, in reading order, until the clause ends.
 * Shallow on purpose: what cannot be told from word forms, names, numbers and times is left out rather than guessed.
 */
import {
  animateNouns,
  auxiliaries,
  baWords,
  complementizers,
  compoundPrepositions,
  directions,
  lamWords,
  negations,
  prepositions,
  relatives,
  subordinators,
} from '../../language/ar/claim-words.ts'
import type { Range } from '../reading.ts'
import { ARABIC, NUMBER, PUNCTUATION } from '../text/tokens.ts'
import { perWord } from '../text/vocabulary.ts'
import type { Context } from './context.ts'
import { andPrefix, isVerb, triggersOf, wordList } from './lexicon.ts'

export interface Phrase extends Range {
  /** The preposition in normal form; '' for a bare noun phrase. */
  readonly prep: string
  /** Where the phrase with its preposition begins. */
  readonly prepStart: number
  readonly from: number
  /** Exclusive. */
  readonly to: number
  /** Joined with و to the phrase before it. */
  readonly and: boolean
  /** Positions in the reading, where the phrase is headed by one. */
  readonly mention?: number
  readonly time?: number
  readonly quantity?: number
  /** A pronoun instead of words («إليها», «معه»). */
  readonly pronoun: boolean
}

interface Small {
  readonly prep?: string
  /** Normal-form characters of an attached preposition. */
  readonly attached?: number
  readonly pronoun?: boolean
  readonly ends?: boolean
  readonly complementizer?: boolean
  readonly relative?: boolean
}
const prepositionList = wordList(prepositions)
const directionList = wordList(directions)
const auxiliary = wordList(auxiliaries)
const ending = wordList(subordinators)
const negation = wordList(negations)
const complement = wordList(complementizers)
const relative = wordList(relatives)
const pronounPreps = new Map<string, string>()
for (const [prep, stem] of [
  ['الي', 'الي'],
  ['علي', 'علي'],
  ['في', 'في'],
  ['من', 'من'],
  ['عن', 'عن'],
  ['مع', 'مع'],
  ['ب', 'ب'],
  ['ل', 'ل'],
  ['ضد', 'ضد'],
  ['بين', 'بين'],
  ['لدي', 'لدي'],
] as const)
  for (const pronoun of ['ه', 'ها', 'هم', 'هما', 'نا', 'هن']) pronounPreps.set(stem + pronoun, prep)
for (const word of [
  'له',
  'لها',
  'به',
  'بها',
  'بهم',
  'لهم',
  'بهما',
  'لهما',
  'منه',
  'عنه',
  'معه',
  'فيه',
  'فيها',
  'اليه',
  'اليها',
  'عليه',
  'عليها',
  'منها',
  'عنها',
  'معها',
  'معهم',
  'معهما',
  'خلاله',
  'خلالها',
  'بعده',
  'بعدها',
  'قبله',
  'قبلها',
  'حوله',
  'حولها',
  'امامه',
  'امامها',
  'ضده',
  'ضدها',
  'بموجبه',
  'بموجبها',
])
  if (!pronounPreps.has(word)) pronounPreps.set(word, word.slice(0, -1))

const ownBa = wordList(baWords)
const ownLam = wordList(lamWords)

const small = perWord((normal): Small => {
  if (normal === 'بينهم' || normal === 'بينها' || normal === 'بينهما' || normal === 'وبينهم') return { ends: true }
  if (relative.has(normal)) return { relative: true, ends: true }
  if (complement.has(normal)) return { complementizer: true, ends: true }
  const bare = (normal[0] === 'و' || normal[0] === 'ف') && normal.length > 2 ? normal.slice(1) : ''
  if (prepositionList.has(normal)) return { prep: normal }
  if (directionList.has(normal)) return { prep: normal.slice(1) }
  if (ending.has(normal)) return { ends: true }
  if (negation.has(normal) && normal !== 'عدم' && normal !== 'غير' && normal !== 'بعدم' && normal !== 'لعدم')
    return { ends: true }
  if (bare && (relative.has(bare) || complement.has(bare)))
    return { ends: true, relative: relative.has(bare), complementizer: complement.has(bare) }
  if (bare && (prepositionList.has(bare) || ending.has(bare)) && bare.length > 1) return { ends: true }
  const pronoun = pronounPreps.get(normal)
  if (pronoun) return { prep: pronoun, pronoun: true }
  if (bare && pronounPreps.has(bare)) return { ends: true }
  if (normal.startsWith('بال') && normal.length > 5) return { prep: 'ب', attached: 1 }
  if (normal.startsWith('لل') && normal.length > 4) return { prep: 'ل', attached: 1 }
  if (normal[0] === 'ب' && normal.length > 3 && !ownBa.has(normal)) return { prep: 'ب', attached: 1 }
  if (normal[0] === 'ل' && normal.length > 3 && !ownLam.has(normal)) return { prep: 'ل', attached: 1 }
  if (normal === 'ب' || normal === 'ل') return { prep: normal }
  return {}
})

export const smallWord = small

/** Marks that words may stand between: quotation marks and brackets around a name. */
const transparent = new Set([...'“”"«»‘’\'„'])
const opening = new Set(['(', '['])

export const isTransparent = (context: Context, i: number) => transparent.has(context.tokens.raw(i))

/** The preposition that token `i` begins with, and where its noun starts. */
export function prepositionAt(
  context: Context,
  i: number,
): { prep: string; noun: number; pronoun: boolean; next: number } | undefined {
  const { tokens, mentionAt, mentions, titleAt } = context
  if (tokens.kind[i] !== ARABIC) return undefined
  const mention = mentionAt[i]! > 0 ? mentions[mentionAt[i]! - 1]! : undefined
  const start = tokens.start[i]!
  if (mention && mention.start > start && mention.start < tokens.end[i]!) {
    const clitics = tokens.normal(i)
    const first = clitics[0] === 'و' || clitics[0] === 'ف' ? clitics[1] : clitics[0]
    if ((first === 'ب' || first === 'ل') && mention.start - start <= 3)
      return { prep: first, noun: mention.start, pronoun: false, next: i }
    return undefined
  }
  if (mention && mention.start <= start) return undefined
  const title = titleAt[i]! > 0 ? context.mentions[titleAt[i]! - 1]! : undefined
  if (title?.titles.some((t) => t.start > start && t.start < tokens.end[i]!) && 'بل'.includes(tokens.normal(i)[0]!))
    return { prep: tokens.normal(i)[0]!, noun: tokens.offsetIn(i, 1), pronoun: false, next: i }
  const word = small(tokens.word[i]!)
  if (word.prep === undefined) return undefined
  if (word.attached !== undefined) {
    if (tokens.normal(i).startsWith('لل')) return { prep: 'ل', noun: start, pronoun: false, next: i }
    return { prep: word.prep, noun: tokens.offsetIn(i, word.attached), pronoun: false, next: i }
  }
  return { prep: word.prep, noun: start, pronoun: word.pronoun === true, next: i + 1 }
}

const compounds = new Set(compoundPrepositions)
/** «من قبل», «على يد»: two words, one preposition. */
function compoundAt(
  context: Context,
  i: number,
): { prep: string; noun: number; pronoun: boolean; next: number } | undefined {
  const { tokens } = context
  if (i + 2 >= tokens.length || tokens.sentence[i + 2] !== tokens.sentence[i] || context.mentionAt[i]! > 0)
    return undefined
  const prep = `${tokens.normal(i)} ${tokens.normal(i + 1)}`
  return compounds.has(prep) ? { prep, noun: tokens.start[i + 2]!, pronoun: false, next: i + 2 } : undefined
}

/** Whether the clause ends before token `i`. */
export function endsClause(context: Context, i: number): boolean {
  const { tokens, mentionAt, titleAt, timeAt } = context
  if (context.quoteAt[i]! > 0) return true
  if (tokens.kind[i] === PUNCTUATION) {
    const mark = tokens.raw(i)
    return !transparent.has(mark) && !opening.has(mark) && mark !== '،' && mark !== ',' && mark !== ')' && mark !== ']'
  }
  if (mentionAt[i]! > 0 || titleAt[i]! > 0 || timeAt[i]! > 0) return false
  if (small(tokens.word[i]!).ends) return true
  return isVerb(tokens.word[i]!)
}

const indefiniteAccusative = (raw: string) =>
  raw.length > 3 &&
  (/[^هنيوا]ا$/.test(raw) || raw.endsWith('اً') || raw.endsWith('ًا') || (raw.endsWith('يا') && !raw.startsWith('ال')))

/** Offices whose holder may be named right behind them. */
const offices = wordList(
  'متحدث* ناطق* رئيس* وزير* مدير* قائد* مسؤول* عضو* نائب* سفير* امين* حاكم* عمده محافظ* مستشار* مبعوث* ملك* امير* قاضي محام* مدرب* مهاجم لاعب* شاهد* باحث* خبير* محلل* صحفي* صحافي* مراسل* كاتب* طبيب* زعيم* مرشح* مندوب* ممثل*',
)

/** Words that name what the name behind them is («مدينة», «شركة»): the name belongs to them though they are definite. */
const classifiers = wordList(
  'عاصمه مدينه شركه حركه جبهه تنظيم جماعه وكاله صحيفه قناه موقع حزب نادي فريق منظمه مطار سيد سيده شاب ملك امير شيخ دكتور جنرال رئيس وزير قائد متهم سائق صحفي صحافي ناشط فنان ممثل لاعب مدرب نائب زميل طائره',
)

/**
 * The phrases of the clause from token `at` up to `stop` (exclusive).
 * @param limit the most phrases to read
 */
export function phrasesFrom(context: Context, at: number, stop: number, limit = 8): Phrase[] {
  const { tokens, timeAt } = context
  const out: Phrase[] = []
  let i = at
  /** Where a chain of prepositions («جنوب غرب», «شمال وسط») began. */
  let chain = -1
  while (i < stop && out.length < limit && (beginsQuantity(context, i) || !endsClause(context, i))) {
    // «نحو 60 متظاهرا», «ما لا يقل عن 17 عنصرا»: the words of a bound are no prepositions and end no clause.
    if (beginsQuantity(context, i)) {
      i = pushNoun(context, i, stop, out, '', tokens.start[i]!, undefined, false)
      continue
    }
    if (tokens.kind[i] === PUNCTUATION) {
      const mark = tokens.raw(i)
      if (mark === '،' || mark === ',') {
        if (!continuesAfterComma(context, i + 1, stop, out)) break
      } else if (opening.has(mark)) {
        i = skipBracket(context, i, stop)
        continue
      }
      i++
      continue
    }
    if (timeAt[i]! > 0) {
      i = pushTime(context, i, out, '', tokens.start[i]!)
      continue
    }
    // «نحو 12 فريقا»: about, not towards.
    const counted = context.quantityAt[i]! > 0
    const prep = counted ? undefined : (compoundAt(context, i) ?? prepositionAt(context, i))
    if (prep) {
      if (prep.pronoun) {
        out.push({
          prep: prep.prep,
          prepStart: tokens.start[i]!,
          start: tokens.start[i]!,
          end: tokens.end[i]!,
          from: i,
          to: i + 1,
          and: false,
          pronoun: true,
        })
        i++
        continue
      }
      let noun = prep.next
      while (noun < stop && tokens.kind[noun] === PUNCTUATION && transparent.has(tokens.raw(noun))) noun++
      // «في وسط المدينة», «من على شاشات»: the last preposition counts.
      if (
        prep.next > i &&
        noun < stop &&
        prepositionAt(context, noun) &&
        timeAt[noun] === 0 &&
        !beginsQuantity(context, noun)
      ) {
        if (chain < 0 && directionList.has(prep.prep)) chain = tokens.start[i]!
        i = noun
        continue
      }
      const prepStart = chain >= 0 ? chain : tokens.start[i]!
      chain = -1
      if (noun >= stop) break
      if (timeAt[noun]! > 0) {
        i = pushTime(context, noun, out, prep.prep, prepStart)
        continue
      }
      if (prep.next > i && endsClause(context, noun) && !beginsQuantity(context, noun)) break
      i = pushNoun(context, noun, stop, out, prep.prep, prepStart, prep.next === i ? prep.noun : undefined, false)
      continue
    }
    const and = isAnd(context, i)
    // What begins with و behind its verb is another clause; at the head of a sentence it is only «and».
    if (and && out.length === 0 && i > context.first[tokens.sentence[i]!]!) break
    if (and && tokens.normal(i) === 'و' && out.length > 0) {
      if (i + 1 >= stop || endsClause(context, i + 1)) break
      i = pushNoun(context, i + 1, stop, out, out[out.length - 1]!.prep, tokens.start[i + 1]!, undefined, true)
      continue
    }
    if (and && triggersOf(tokens.word[i]!).length > 0 && context.mentionAt[i] === 0) break
    i = pushNoun(
      context,
      i,
      stop,
      out,
      and && out.length > 0 ? out[out.length - 1]!.prep : '',
      tokens.start[i]!,
      undefined,
      and && out.length > 0,
    )
  }
  return out
}

/** Whether a number, or the bound before it («نحو», «ما لا يقل عن»), begins with token `i`, nothing attached before it. */
function beginsQuantity({ quantityAt, quantities, timeAt, tokens }: Context, i: number): boolean {
  const index = quantityAt[i]!
  if (index === 0 || timeAt[i]! > 0) return false
  const { from, quantity } = quantities[index - 1]!
  return from === i && quantity.start === tokens.start[i]
}

function isAnd(context: Context, i: number): boolean {
  const { tokens, mentionAt, mentions, titleAt } = context
  if (i > 0 && isTransparent(context, i - 1) && tokens.end[i - 1] === tokens.start[i]) return false
  if (tokens.normal(i) === 'و') return true
  const mention = mentionAt[i]!
  if (mention > 0) return mentions[mention - 1]!.start > tokens.start[i]! && tokens.normal(i)[0] === 'و'
  const title = titleAt[i]!
  if (title > 0)
    return tokens.normal(i)[0] === 'و' && mentions[title - 1]!.titles.some((t) => t.start === tokens.offsetIn(i, 1))
  return andPrefix(tokens.word[i]!)
}

function continuesAfterComma(context: Context, i: number, stop: number, out: readonly Phrase[]): boolean {
  if (i >= stop) return false
  const { mentionAt, timeAt, titleAt, tokens, mentions } = context
  let k = i
  while (k < stop && isTransparent(context, k) && context.quoteAt[k] === 0) k++
  if (k >= stop) return false
  if (timeAt[k]! > 0) return true
  const previous = out[out.length - 1]
  const mention = mentionAt[k]! > 0 ? mentions[mentionAt[k]! - 1]! : undefined
  if ((mention || titleAt[k]! > 0) && previous?.mention !== undefined && isAnd(context, k)) return true
  // «وزير الدفاع، فلان الفلاني، …»; «فلان، وزير الدفاع، …» is taken up as an apposition in pushNoun.
  if (mention && previous && previous.mention === undefined && previous.time === undefined)
    return mention.type === 'person' && !isAnd(context, k)
  if (titleAt[k]! > 0 && previous?.mention === titleAt[k]! - 1) return true
  // «افتتح فلان، مكتبا»: an indefinite noun behind the subject's comma can be the object.
  if (
    out.length === 1 &&
    previous?.mention !== undefined &&
    previous.prep === '' &&
    tokens.kind[k] === ARABIC &&
    !/^(?:ال|و|ف)/.test(tokens.normal(k)) &&
    mention === undefined &&
    titleAt[k] === 0 &&
    !endsClause(context, k) &&
    !prepositionAt(context, k)
  )
    return tokens.raw(i - 2) !== '،'
  const prep = prepositionAt(context, k)
  return prep !== undefined && !endsClause(context, k) && tokens.normal(k)[0] !== 'و' && out.length < 5
}

function skipBracket(context: Context, i: number, stop: number): number {
  const { tokens } = context
  for (let k = i + 1; k < stop && k < i + 16; k++) if (tokens.raw(k) === ')' || tokens.raw(k) === ']') return k + 1
  return stop
}

function pushTime(context: Context, i: number, out: Phrase[], prep: string, prepStart: number): number {
  const { tokens, timeAt, times } = context
  const index = timeAt[i]! - 1
  let to = i + 1
  while (to < tokens.length && timeAt[to] === timeAt[i]) to++
  const quantity = context.quantityAt[i]! > 0 ? context.quantityAt[i]! - 1 : undefined
  out.push({
    prep,
    prepStart,
    start: times[index]!.start,
    end: times[index]!.end,
    from: i,
    to,
    and: false,
    time: index,
    pronoun: false,
    ...(quantity === undefined ? {} : { quantity }),
  })
  return to
}

/** Reads one noun phrase that begins at token `i`, adds it, and returns the token behind it. */
function pushNoun(
  context: Context,
  i: number,
  stop: number,
  out: Phrase[],
  prep: string,
  prepStart: number,
  nounStart: number | undefined,
  and: boolean,
): number {
  const { tokens, mentions, mentionAt, titleAt, quantityAt, quantities } = context
  let k = i
  while (k < stop && isTransparent(context, k)) k++
  if (k >= stop) return stop
  let start = nounStart ?? tokens.start[k]!
  let mention: number | undefined
  let quantity: number | undefined
  let to = k
  if (quantityAt[k]! > 0) {
    quantity = quantityAt[k]! - 1
    const found = quantities[quantity]!
    start = Math.max(found.quantity.start, tokens.start[found.from]!)
    to = found.to
    while (to < stop && isModifier(context, to)) to++
  } else {
    const titled = titleAt[k]! > 0 ? titleAt[k]! - 1 : undefined
    const named = mentionAt[k]! > 0 ? mentionAt[k]! - 1 : undefined
    const head = titled ?? named
    if (head !== undefined) {
      const whole = mentions[head]!
      mention = head
      if (nounStart === undefined) start = startOfMention(context, k, head)
      to = tokens.at(whole.end - 1) + 1
      if (titled !== undefined && whole.start < tokens.start[k]!) {
        // A title behind its name: the phrase is the title alone, and the same person.
        to = k + 1
        while (to < stop && titleAt[to] === titleAt[k]) to++
      }
      if (to > stop) to = stop
      while (to < stop && isTransparent(context, to) && context.quoteAt[to] === 0) to++
      while (to < stop && isModifier(context, to, prep !== '') && mentionAt[to] === 0) to++
    } else {
      if (and && nounStart === undefined && andPrefix(tokens.word[k]!)) start = tokens.offsetIn(k, 1)
      const reached = extendNoun(context, k, stop)
      to = reached.to
      mention = reached.mention
      // «ركابها الـ66»
      if (to < stop && tokens.normal(to - 1) === 'ال' && quantityAt[to]! > 0) {
        quantity = quantityAt[to]! - 1
        to = quantities[quantity]!.to
      }
    }
  }
  if (to <= k) to = k + 1
  let last = to - 1
  while (last > k && isTransparent(context, last)) last--
  if (
    unclosed(tokens.text.slice(start, tokens.end[last]!)) &&
    last + 1 < tokens.length &&
    isTransparent(context, last + 1)
  )
    last++
  const phrase: Phrase = {
    prep,
    prepStart,
    start,
    end: tokens.end[last]!,
    from: k,
    to,
    and,
    pronoun: false,
    ...(mention === undefined ? {} : { mention }),
    ...(quantity === undefined ? {} : { quantity }),
  }
  const previous = out[out.length - 1]
  // Apposition behind a comma: «الوزير، فلان»; the name is whom the words before it mean.
  if (
    previous &&
    prep === '' &&
    !and &&
    mention !== undefined &&
    tokens.raw(k - 1) === '،' &&
    previous.time === undefined
  ) {
    if (previous.mention === undefined) out[out.length - 1] = { ...previous, end: phrase.end, to, mention }
    return to
  }
  out.push(phrase)
  return to
}

const unclosed = (text: string) => (text.match(/["“”«»]/g)?.length ?? 0) % 2 === 1

function startOfMention(context: Context, k: number, head: number): number {
  const { tokens, mentions } = context
  const mention = mentions[head]!
  const starts = [mention.start, ...mention.titles.map((title) => title.start)].filter(
    (at) => at >= tokens.start[k]! && at < tokens.end[k]!,
  )
  return starts.length > 0 ? Math.min(...starts) : tokens.start[k]!
}

/** An adjective behind a name or a counted noun: «الكندية», «آخرين», «مدنيين». */
function isModifier(context: Context, i: number, described = false): boolean {
  const { tokens, mentionAt, timeAt, quantityAt } = context
  if (tokens.kind[i] !== ARABIC || mentionAt[i]! > 0 || timeAt[i]! > 0 || quantityAt[i]! > 0) return false
  const word = tokens.normal(i)
  if (endsClause(context, i) || prepositionAt(context, i)) return false
  if (/^ال.+(?:ي|يه|يين|يون|يات)$/.test(word)) return true
  // «برشلونة المرعب»: behind a name, what is no noun of people or deeds describes it.
  if (
    described &&
    mentionAt[i - 1]! > 0 &&
    /^ال.{3,}/.test(word) &&
    !people.has(word.slice(2)) &&
    triggersOf(tokens.word[i]!).length === 0
  )
    return true
  return modifiers.has(word)
}
const people = wordList(animateNouns)
const modifiers = wordList(
  'اخرين اخرون اخر اخري جدد مدنيين مدنيا عسكريين اجانب مسلحين فلسطينيين اضافيين اضافيه مجهولين',
)

function extendNoun(context: Context, from: number, stop: number): { to: number; mention?: number } {
  const { tokens, mentionAt, titleAt, timeAt, quantityAt, mentions } = context
  let mention: number | undefined
  let i = from + 1
  for (; i < stop && i < from + 10; i++) {
    if (tokens.kind[i] === PUNCTUATION) {
      if (isTransparent(context, i) && context.quoteAt[i] === 0) continue
      break
    }
    if (timeAt[i]! > 0 || endsClause(context, i)) break
    if (auxiliary.has(tokens.normal(i))) break
    const previous = tokens.normal(i - 1)
    const definiteBefore =
      previous.startsWith('ال') || previous.startsWith('وال') || previous.startsWith('لل') || previous.startsWith('بال')
    if (titleAt[i]! > 0 && titleAt[i] !== titleAt[from]) {
      if (definiteBefore) break
      mention = titleAt[i]! - 1
      const whole = mentions[mention]!
      i = Math.max(i, tokens.at(whole.end - 1))
      if (!/^(?:احد|عدد|كل)$/.test(tokens.normal(from))) mention = undefined
      continue
    }
    if (mentionAt[i]! > 0) {
      const whole = mentions[mentionAt[i]! - 1]!
      if (isAnd(context, i) || prepositionAt(context, i)) break
      const head = tokens.normal(from).replace(/^(?:وال|ال|بال|لل)/, '')
      // «السلطات الأردنية»: the nation is the noun's adjective.
      if (
        definiteBefore &&
        (whole.type === 'group' || /يه$/.test(tokens.normal(i))) &&
        tokens.normal(i).startsWith('ال')
      )
        continue
      if (definiteBefore && whole.type !== 'person' && !classifiers.has(head)) break
      if (whole.type === 'person' && (definiteBefore || classifiers.has(head))) mention = mentionAt[i]! - 1
      else if (classifiers.has(head) && i === from + 1) mention = mentionAt[i]! - 1
      i = tokens.at(whole.end - 1)
      if (i >= stop) i = stop - 1
      // Behind a name only its adjectives.
      let next = i + 1
      while (next < stop && isTransparent(context, next) && context.quoteAt[next] === 0) next++
      while (next < stop && isModifier(context, next)) next++
      // «المتحدث باسم الشركة فلان»: who holds the office.
      const holder = next < stop ? titleAt[next]! || mentionAt[next]! : 0
      if (
        holder > 0 &&
        whole.type !== 'person' &&
        offices.has(head) &&
        mentions[holder - 1]!.type === 'person' &&
        !isAnd(context, next) &&
        !prepositionAt(context, next)
      ) {
        mention = holder - 1
        next = Math.min(stop, tokens.at(mentions[mention]!.end - 1) + 1)
      }
      i = next
      break
    }
    if (quantityAt[i]! > 0 || tokens.kind[i] === NUMBER) break
    if (tokens.normal(i) === 'باسم' && /(?:متحدث|ناطق)/.test(tokens.normal(i - 1))) continue
    if (prepositionAt(context, i)) {
      // «عدد من المارة», «10 من الركاب»
      if (tokens.normal(i) === 'من' && i === from + 1 && partitive.has(tokens.normal(from)) && i + 1 < stop) continue
      break
    }
    if (isAnd(context, i)) break
    const word = tokens.normal(i)
    const raw = tokens.raw(i)
    const definite = word.startsWith('ال')
    // «فتح مسلح النار»: the object of a set phrase, no genitive.
    if (setObjects.has(word)) break
    if (definiteBefore && !definite) break
    if (indefiniteAccusative(raw) && !indefiniteAccusative(tokens.raw(i - 1))) break
    if (
      definite &&
      definiteBefore &&
      triggersOf(tokens.word[i]!).some((trigger) => !trigger.verb && !/(?:ي|يه)$/.test(word))
    )
      break
  }
  return mention === undefined ? { to: Math.min(i, stop) } : { to: Math.min(i, stop), mention }
}
const setObjects = wordList('النار القبض الرصاص السراح الضوء الستار الحداد الجنسيه المسؤوليه النيران')
const partitive = wordList(
  'عدد عددا عشرات مئات الاف مجموعه كثير عديد احد احدي اثنان اثنين جزء واحد واحدا كل اي مزيد مجموعات',
)
