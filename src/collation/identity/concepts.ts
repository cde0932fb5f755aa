/** Names that are no person's: bodies, places, things, documents, peoples. */
import { commonStems } from '../../language/ar/common-stems.ts'
import { media } from '../../language/ar/names/known-names.ts'
import { spellingScore } from '../../language/ar/spelling.ts'
import { normalize } from '../../reading/text/normal.ts'
import type { EntityType } from '../../review.ts'
import { addTo } from '../groups.ts'
import { companyOf } from './company.ts'
import { type ConceptForm, isKnown } from './concept-form.ts'
import { type ConceptNode, type Graph, together } from './graph.ts'
import { kingdomNations, knownPlaces, royalNations } from './nations.ts'
import { linkSlips, linkSlipsWithin } from './slips.ts'
import { isAnyAgreement, linkTexts } from './texts.ts'

const blockLimit = 40

/** Links names that are no person's. */
export function linkConcepts(graph: Graph): void {
  const nodes = graph.nodes.filter((node): node is ConceptNode => node.concept !== undefined)
  joinBy(graph, nodes, exactKey, 'same-form', 0.95)
  joinBy(graph, nodes, canonicalKey, 'same-words', 0.9)
  linkBareWords(graph, nodes)
  joinBy(graph, nodes, abbreviationKey, 'abbreviation', 0.9)
  linkVariants(graph, nodes)
  linkSlips(graph, nodes)
  linkModels(graph, nodes)
  const byFile = graph.sources.map((): ConceptNode[] => [])
  for (const node of nodes) byFile[node.source]!.push(node)
  linkWithoutNation(graph, nodes, byFile)
  for (const list of byFile) {
    linkKingdom(graph, list)
    linkShortForms(graph, list)
    linkSlipsWithin(graph, list)
  }
  linkTexts(graph, nodes)
}

function joinBy(
  graph: Graph,
  nodes: readonly ConceptNode[],
  keyOf: (node: ConceptNode) => string | undefined,
  reason: string,
  weight: number,
): void {
  const first = new Map<string, ConceptNode[]>()
  for (const node of nodes) {
    const key = keyOf(node)
    if (key === undefined) continue
    const others = first.get(key)
    if (!others) first.set(key, [node])
    else if (!others.some((other) => graph.join(other.id, node.id, reason, weight)) && others.length < 8)
      others.push(node)
  }
}

/** One and the same form is one thing, whatever type it was taken for; a people is never its country. */
const exactKey = ({ type, concept }: ConceptNode): string | undefined =>
  concept.nationOnly || isAnyAgreement(concept, type)
    ? undefined
    : `${type === 'group' || (type === 'organization' && isCalledLikePlace(concept.key)) ? type : ''} ${concept.key}`

/** «ليون», «الشرق الأوسط»: a club or a newspaper is not the town or the region that it is called like. */
const isCalledLikePlace = (key: string): boolean => mediaNames.has(key) || knownPlaces.has(key)

/** Newspapers and channels: many are called like a town or a region («الشرق الأوسط»), and are not it. */
const mediaNames: ReadonlySet<string> = new Set(media.split(/[,\n]/).map((name) => normalize(name.trim())))

/** The name without what does not tell it apart: an optional head, inflection, order, articles. */
function canonicalKey({ type, concept }: ConceptNode): string | undefined {
  const { head, stems, nations, numbers, nationOnly, adjective } = concept
  // What is known by several names goes by the words of each as well.
  const abbreviation = isKnown(concept) ? undefined : concept.abbreviation
  if (isAnyAgreement(concept, type)) return undefined
  if (nationOnly) return `${adjective || type === 'group' ? 'people' : 'country'} ${nations[0]}`
  if (abbreviation !== undefined && stems.length === 0) return undefined
  if (stems.length === 0 && !(head && nations.length > 0)) return undefined
  return [type, headKey(concept, type), stems.join(' '), nations.join(' '), numbers.join(' '), abbreviation ?? ''].join(
    '|',
  )
}

/** Heads of lands: «مدينة», «محافظة», «قطاع» are said or not; only one of them against another tells two places apart. */
const landHeads = new Set(['town', 'region', 'province', 'strip'])

/** The head where the name does not stand without it: «مطار القاهرة» is not القاهرة. */
function headKey(concept: ConceptForm, type: EntityType): string {
  const { head, strong } = concept
  if (isEveryday(concept, type) && (!head || head.optional)) return head ? head.group : `bare ${strong.join(' ')}`
  return head && type === 'group' ? head.group : plainHeadKey(concept)
}

function plainHeadKey({ head, headText, stems, knownPlace }: ConceptForm): string {
  if (!head) return ''
  // «وكالة الأنباء السعودية» and «القناة السعودية»: without a name of its own, the head's own word counts.
  if (head.optional && stems.length === 0) return headText
  return head.optional && (!knownPlace || landHeads.has(head.group)) ? '' : head.group
}

/** Whether what is left without the head is one everyday word («البنك الأهلي», «حزب الوطن»): it could be anybody's. */
const isEveryday = ({ strong, nations, numbers }: ConceptForm, type: EntityType): boolean =>
  type === 'organization' &&
  strong.length === 1 &&
  nations.length + numbers.length === 0 &&
  common.has(plainStem(strong[0]!))

/**
 * «حركة النهضة», «النهضة»: an everyday word goes with the head beside which it stands in some article of the collation, if
 * that is one head only.
 */
function linkBareWords(graph: Graph, nodes: readonly ConceptNode[]): void {
  const byWord = new Map<string, ConceptNode[]>()
  for (const node of nodes) {
    const { strong, head } = node.concept
    if (!isEveryday(node.concept, node.type) || (head && !head.optional)) continue
    const key = `${node.type} ${strong[0]}`
    addTo(byWord, key, node)
  }
  for (const list of byWord.values()) {
    const bare = list.filter(({ concept }) => !concept.head)
    const headed = list.filter(({ concept }) => concept.head)
    const first = headed[0]
    if (!first || headed.some(({ concept }) => concept.head!.group !== first.concept.head!.group)) continue
    if (!bare.some(({ source }) => headed.some((other) => other.source === source))) continue
    for (const node of bare) graph.join(first.id, node.id, 'head-left-out', 0.8)
  }
}

function abbreviationKey({ concept, type }: ConceptNode): string | undefined {
  const { abbreviation, stems, nations, numbers } = concept
  if (abbreviation === undefined) return undefined
  if (isKnown(concept)) return abbreviation
  if (stems.length > 0) return undefined
  const thing = type === 'product' || type === 'facility' ? type : 'body'
  return `${thing} ${abbreviation} ${nations.join(' ')} ${numbers.join(' ')}`
}

/** Spellings of one name: the same head, country and numbers, and words that sound alike. */
function linkVariants(graph: Graph, nodes: readonly ConceptNode[]): void {
  const blocks = new Map<string, Map<string, ConceptNode[]>>()
  for (const node of nodes) {
    const { type, concept } = node
    if (concept.skeleton.length < 2 || concept.nationOnly || concept.words.length === 0) continue
    if (isAnyAgreement(concept, type)) continue
    const key = `${type} ${concept.skeleton} ${concept.numbers.join(' ')}`
    const block = blocks.get(key) ?? new Map<string, ConceptNode[]>()
    blocks.set(key, block)
    const alike = block.get(concept.key)
    if (!alike) block.set(concept.key, [node])
    else if (alike.length < 8) alike.push(node)
  }
  const company = companyOf(graph)
  for (const block of blocks.values()) {
    const forms = [...block.values()].slice(0, blockLimit)
    for (const [i, lefts] of forms.entries())
      for (const rights of forms.slice(i + 1)) {
        const [left, right] = [lefts[0]!, rights[0]!]
        if (!sameSpelling(left.concept, right.concept, left.type) || together(left, right)) continue
        const told = () => lefts.some((a) => rights.some((b) => company(a.source, b.source)))
        if (!mayBeOneWord(left.concept, right.concept) && !told()) continue
        graph.join(left.id, right.id, 'same-skeleton', 0.8)
      }
  }
}

/** «MX 40-200», «MX 40», «MX»: a model named less exactly, where the collation has only one model so named. */
function linkModels(graph: Graph, nodes: readonly ConceptNode[]): void {
  const byMake = new Map<string, ConceptNode[]>()
  for (const node of nodes) {
    const { abbreviation, stems } = node.concept
    const make = stems.length === 0 ? abbreviation : stems.length === 1 && !abbreviation ? stems[0] : undefined
    if (node.type !== 'product' || make === undefined) continue
    addTo(byMake, make, node)
  }
  for (const models of byMake.values()) {
    const first = models.find(({ concept }) => concept.numbers.length > 0)
    if (!first) continue
    const one = models.every(
      ({ concept }) => concept.numbers.length === 0 || concept.numbers[0] === first.concept.numbers[0],
    )
    for (const node of models) if (one) graph.join(first.id, node.id, 'less-exact-model', 0.7)
  }
}

const common: ReadonlySet<string> = new Set(commonStems.flatMap(([, stems]) => stems.split(' ')))

/** The word without the endings of adjectives: what a word of the language is looked up by. */
const plainStem = (word: string) => word.replace(/(?:يه|ه|ي)$/, '')

function sameSpelling(a: ConceptForm, b: ConceptForm, type: EntityType): boolean {
  if (a.nations.join(' ') !== b.nations.join(' ') || headKey(a, type) !== headKey(b, type)) return false
  if (a.sounds === b.sounds) return true
  if (a.words.length !== b.words.length) return false
  if (knownApart(a.words.join(' '), b.words.join(' '))) return false
  return a.words.every((word, i) => {
    const other = b.words[i]!
    if (word === other) return true
    // Words of the language have one spelling: «الوحدة» is not «الواحة».
    if (common.has(plainStem(word)) || common.has(plainStem(other))) return false
    return Math.min(word.length, other.length) >= 4 && spellingScore(word, other) > (a.words.length > 1 ? 0 : 1)
  })
}

/** Letters that spell the g of other languages: «غوغل», «جوجل», «كوكل», «قوقل». */
const throat = 'غجكق'

/**
 * Whether two names of one word can be one though no other name of their articles speaks for it: both begin alike, both have
 * the article or neither, and both are long. «كييف» is not «الكهوف», «أكادير» not «خدير». True for names of more words.
 */
function mayBeOneWord(a: ConceptForm, b: ConceptForm): boolean {
  const [left, right] = [a.words[0]!, b.words[0]!]
  if (a.words.length > 1 || a.sounds === b.sounds) return true
  if (Math.min(left.length, right.length) < 5 || hasArticle(a) !== hasArticle(b)) return false
  return left[0] === right[0] || (throat.includes(left[0]!) && throat.includes(right[0]!))
}

const hasArticle = ({ key, words }: ConceptForm): boolean => key.endsWith(`ال${words[0]}`)

/** Both are known places, and not one. */
function knownApart(a: string, b: string): boolean {
  const left = knownPlaces.get(a)
  const right = knownPlaces.get(b)
  return left !== undefined && right !== undefined && left !== right
}

/**
 * «الحرس الثوري» and «الحرس الثوري الإيراني»: the country may be left out where only one country's can be meant, because
 * the article names no other, or nobody else in the collation has one and the article is about that country.
 */
function linkWithoutNation(
  graph: Graph,
  nodes: readonly ConceptNode[],
  byFile: readonly (readonly ConceptNode[])[],
): void {
  const baseOf = ({ type, concept }: ConceptNode) =>
    [type, plainHeadKey(concept), concept.stems.join(' '), concept.numbers.join(' ')].join('|')
  const withNation = new Map<string, ConceptNode[]>()
  for (const node of nodes) {
    const { nations, nationOnly, stems, head } = node.concept
    if (nations.length !== 1 || nationOnly || (stems.length === 0 && !head)) continue
    const base = baseOf(node)
    addTo(withNation, base, node)
  }
  const nationsIn = byFile.map((list) => new Set(list.flatMap(({ concept }) => concept.nations)))
  for (const node of nodes) {
    const { nations, stems, key, head, abbreviation, royal } = node.concept
    if (nations.length > 0 || abbreviation !== undefined || (stems.length === 0 && !(head && key.startsWith('ال'))))
      continue
    const candidates = (withNation.get(baseOf(node)) ?? []).filter(
      ({ concept }) => !royal || royalNations.has(concept.nations[0]!),
    )
    const here = candidates.filter(({ source }) => source === node.source)
    const chosen = oneNation(here) ?? (here.length === 0 && key.includes(' ') ? oneNation(candidates) : undefined)
    if (!chosen || !(chosen.source === node.source || nationsIn[node.source]!.has(chosen.concept.nations[0]!))) continue
    graph.join(chosen.id, node.id, 'country-left-out', chosen.source === node.source ? 0.8 : 0.65)
  }
}

function oneNation(nodes: readonly ConceptNode[]): ConceptNode | undefined {
  const first = nodes[0]
  return nodes.every(({ concept }) => concept.nations[0] === first!.concept.nations[0]) ? first : undefined
}

/** «المملكة» alone is the one kingdom that the article names. */
function linkKingdom(graph: Graph, nodes: readonly ConceptNode[]): void {
  const named = nodes.filter(
    ({ concept }) => concept.nationOnly && !concept.adjective && kingdomNations.has(concept.nations[0]!),
  )
  const first = named[0]
  if (!first || named.some(({ concept }) => concept.nations[0] !== first.concept.nations[0])) return
  for (const node of nodes) if (node.concept.key === 'المملكه') graph.join(first.id, node.id, 'kingdom', 0.7)
}

/** «المؤتمر الدولي» after «المؤتمر الدولي الأول حول …»: the same head, and no word that the longer name lacks. */
function linkShortForms(graph: Graph, nodes: readonly ConceptNode[]): void {
  for (const node of nodes) {
    const { type, concept } = node
    if ((type !== 'event' && type !== 'document') || !concept.key.startsWith('ال') || concept.words.length > 2) continue
    const longer = nodes.filter(
      (other) =>
        other.type === type &&
        other.start < node.start &&
        other.concept.words.length > concept.words.length &&
        other.concept.head?.group === concept.head?.group &&
        concept.stems.every((word) => other.concept.stems.includes(word)),
    )
    const first = longer[0]
    if (!first || longer.some((other) => graph.find(other.id) !== graph.find(first.id))) continue
    graph.join(first.id, node.id, 'short-form', 0.7)
  }
}
