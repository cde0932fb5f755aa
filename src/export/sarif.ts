/** The review as SARIF 2.1.0 (OASIS, 2020), for code-scanning views and other tools. */
import type { Decision } from '../decisions.ts'
import { type Contradiction, conflictKind, type Problem, type Review, type Span } from '../review.ts'
import { fingerprintsOf } from './fingerprints.ts'
import { kinds, relations } from './kinds.ts'
import { positionsOf, quote } from './positions.ts'
import { version } from './version.ts'

export interface SarifOptions {
  /** The articles by file; without a text its regions have offsets only. */
  readonly texts: ReadonlyMap<string, string>
  readonly decisions?: readonly Decision[]
  /** The reviewed folder as a URI, ending with '/'. */
  readonly rootUri?: string
  /** Fingerprints of an earlier run: results then say whether they are new, and those gone are listed as absent. */
  readonly baseline?: ReadonlyMap<string, object>
  readonly toolVersion?: string
}

const charsets: Readonly<Record<string, string>> = {
  utf8: 'UTF-8',
  utf16le: 'UTF-16LE',
  utf16be: 'UTF-16BE',
  windows1256: 'windows-1256',
}

/** The name under which a result's fingerprint stands; the number changes when the way to make it does. */
export const fingerprintName = 'claims/v1'

export function toSarif(review: Review, options: SarifOptions): string {
  const { texts, rootUri, toolVersion = version } = options
  const index = new Map(review.documents.map(({ file }, at) => [file, at]))
  const fingerprints = fingerprintsOf(review.contradictions, texts)
  const artifact = (file: string) => {
    const at = index.get(file)
    return { uri: uriOf(file), uriBaseId: 'ARTICLES', ...(at === undefined ? {} : { index: at }) }
  }
  const position = positionsOf(texts)
  const physical = ({ file, start, end }: Span) => {
    const from = position(file, start)
    const to = position(file, end)
    const lines =
      from && to
        ? { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column }
        : undefined
    const said = texts.get(file)?.slice(start, end)
    return {
      artifactLocation: artifact(file),
      region: {
        ...lines,
        charOffset: start,
        charLength: end - start,
        ...(said === undefined ? {} : { snippet: { text: said } }),
      },
    }
  }
  const related = (found: Contradiction) =>
    [
      { span: found.right, says: 'The other claim' },
      ...found.alsoLeft.map((span) => ({ span, says: 'Says the same as the first claim' })),
      ...found.alsoRight.map((span) => ({ span, says: 'Says the same as the other claim' })),
    ].map(({ span, says }, at) => {
      const said = quote(texts.get(span.file), span.start, span.end)
      return { id: at + 1, physicalLocation: physical(span), message: { text: said ? `${says}: ${said}` : says } }
    })
  const results = review.contradictions.map((found, at) => {
    const fingerprint = fingerprints[at]!
    const suppressions = suppressionsOf(found, options)
    return {
      ruleId: found.kind,
      ruleIndex: conflictKind.options.indexOf(found.kind),
      ...severityOf(found),
      message: { text: escapeMessage(found.message) },
      locations: [{ physicalLocation: physical(found.left) }],
      relatedLocations: related(found),
      partialFingerprints: { [fingerprintName]: fingerprint },
      rank: Math.round(found.confidence * 1000) / 10,
      ...(options.baseline ? { baselineState: options.baseline.has(fingerprint) ? 'unchanged' : 'new' } : {}),
      // An empty list says that suppressions were looked for, so that viewers treat all results alike.
      suppressions,
      properties: { relation: found.relation, confidence: found.confidence, id: found.id },
    }
  })
  const current = new Set(fingerprints)
  const absent = [...(options.baseline ?? [])]
    .filter(([fingerprint]) => !current.has(fingerprint))
    .map(([, result]) => ({ ...result, baselineState: 'absent' }))
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Source Review', version: toolVersion, semanticVersion: toolVersion, rules: rules() } },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: {
          ARTICLES: {
            ...(rootUri === undefined ? {} : { uri: rootUri }),
            description: { text: 'The folder that holds the articles' },
          },
        },
        invocations: [
          {
            executionSuccessful: true,
            toolExecutionNotifications: review.problems.map(({ file, message }: Problem) => ({
              level: 'warning',
              message: { text: escapeMessage(message) },
              locations: [{ physicalLocation: { artifactLocation: artifact(file) } }],
            })),
          },
        ],
        artifacts: review.documents.map(({ file, encoding, language }) => ({
          location: { uri: uriOf(file), uriBaseId: 'ARTICLES' },
          roles: ['analysisTarget'],
          mimeType: 'text/plain',
          ...(charsets[encoding] ? { encoding: charsets[encoding] } : {}),
          properties: { language },
        })),
        results: [...results, ...absent],
      },
    ],
  }
  return `${JSON.stringify(log, undefined, 1)}\n`
}

/** What an editor should look at is a warning, what came later a note; the rest is told, not counted. */
function severityOf({ relation }: Contradiction) {
  if (relation === 'contradiction') return { level: 'warning', kind: 'fail' }
  if (relation === 'development') return { level: 'note', kind: 'fail' }
  return { level: 'none', kind: 'informational' }
}

function rules() {
  return conflictKind.options.map((kind) => ({
    id: kind,
    name: kind.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: kinds[kind].name.en },
    fullDescription: { text: kinds[kind].help.en },
    help: { text: helpOf(kind), markdown: helpOf(kind, '**') },
    defaultConfiguration: { level: 'warning' },
  }))
}

function helpOf(kind: Contradiction['kind'], strong = ''): string {
  const levels = `${strong}Warning${strong}: ${relations.contradiction.en}. ${strong}Note${strong}: ${relations.development.en}, the later report supersedes the earlier.`
  return `${kinds[kind].help.en}\n\n${levels}`
}

/** A person's «dismissed» is a suppression with its reason. */
function suppressionsOf(found: Contradiction, { decisions = [], texts }: SarifOptions) {
  const said = ({ file, start, end }: Span) => texts.get(file)?.slice(start, end)
  const isAt = (span: Span, anchor: { file: string; quote: { exact: string } }) =>
    anchor.file === span.file && anchor.quote.exact === said(span)
  return decisions.flatMap((decision) => {
    if (decision.kind !== 'conflict' || decision.verdict !== 'dismissed') return []
    const { left, right } = decision
    const same =
      decision.conflict === found.id ||
      (isAt(found.left, left) && isAt(found.right, right)) ||
      (isAt(found.left, right) && isAt(found.right, left))
    const justification = decision.reason ?? decision.note
    return same ? [{ kind: 'external', status: 'accepted', ...(justification ? { justification } : {}) }] : []
  })
}

/** Brackets begin an embedded link in SARIF messages (3.11.6) unless escaped. */
const escapeMessage = (text: string): string => text.replace(/[\\[\]]/g, '\\$&')

const uriOf = (file: string): string => file.split('/').map(encodeURIComponent).join('/')
