/** Sources: each article with its date and evidence, language, encoding, problems, and which others share its text. */
import type { Document, SharedPassage, Span } from '../../review.ts'
import type { FolderReview } from '../../workspace/folder-review.ts'
import type { ReviewIndex } from '../../workspace/review-index.ts'
import { isolate } from '../bidi.ts'
import { interval } from '../days.ts'
import { citation } from '../places.ts'
import { t } from '../text.ts'
import { paged, type TreeNode } from './node.ts'

const languageNames: Readonly<Record<string, string>> = { ar: 'Arabic', he: 'Hebrew', en: 'English' } // l10n

const passageKinds = { verbatim: 'word for word', edited: 'edited' } // l10n

export function sourceNodes(folder: FolderReview, index: ReviewIndex): readonly TreeNode[] {
  const prefix = `${folder.uri.toString()}#sources`
  const shared = sharedByFile(index.review.sharedPassages)
  const articles = index.review.documents.map((document) =>
    sourceNode(folder, index, document, shared.get(document.file) ?? new Map(), prefix),
  )
  const problems = index.review.problems.map(
    ({ file, message }, i): TreeNode => ({
      id: `${prefix}/problem/${i}`,
      label: isolate(file),
      description: isolate(message),
      tooltip: `${isolate(file)}\n${isolate(message)}`,
      icon: 'error',
      color: 'list.errorForeground',
      context: 'problem',
      spoken: `${file}: ${message}`,
    }),
  )
  return paged(prefix, [...problems, ...articles])
}

type Passages = Map<string, { here: Span; there: Span; kind: SharedPassage['kind'] }[]>

function sharedByFile(passages: readonly SharedPassage[]): Map<string, Passages> {
  const files = new Map<string, Passages>()
  const add = (here: Span, there: Span, kind: SharedPassage['kind']) => {
    const others: Passages = files.get(here.file) ?? new Map()
    files.set(here.file, others)
    others.set(there.file, [...(others.get(there.file) ?? []), { here, there, kind }])
  }
  for (const { left, right, kind } of passages) {
    add(left, right, kind)
    if (left.file !== right.file) add(right, left, kind)
  }
  return files
}

function sourceNode(
  folder: FolderReview,
  index: ReviewIndex,
  document: Document,
  shared: Passages,
  prefix: string,
): TreeNode {
  const { file, language, encoding, title, date } = document
  const id = `${prefix}/${file}`
  const place = title ?? { file, start: 0, end: 0 }
  const when = date ? interval(date.from, date.to) : t('undated')
  const foreign = encoding !== 'utf8'
  const details = [when, t(languageNames[language] ?? language), ...(foreign ? [encoding] : [])]
  return {
    id,
    label: isolate(file),
    description: [...details, ...(title ? [index.wordsOf(title, 48)] : [])].map(isolate).join(' · '),
    tooltip: [isolate(file), ...details.map(isolate), ...(title ? [isolate(index.wordsOf(title))] : [])].join('\n'),
    icon: foreign ? 'file-code' : 'file-text',
    context: foreign ? 'source.encoded' : 'source',
    place: { folder, span: place },
    subject: { kind: 'source', folder, file },
    spoken: [file, ...details].join(', '),
    children: () => [
      dateNode(folder, index, document, id),
      ...[...shared].map(
        ([other, passages]): TreeNode => ({
          id: `${id}/shared/${other}`,
          label: isolate(other),
          description: isolate(t('shared passages: {0}', passages.length)),
          icon: 'copy',
          context: 'shared',
          subject: { kind: 'source', folder, file: other },
          children: () =>
            passages.map(({ here, kind }, i) => ({
              id: `${id}/shared/${other}/${i}`,
              label: isolate(index.wordsOf(here, 100)),
              description: isolate(`${t(passageKinds[kind])} · ${citation(index, here)}`),
              icon: 'quote',
              context: 'mention',
              place: { folder, span: here },
              subject: { kind: 'place', folder, span: here },
            })),
        }),
      ),
    ],
  }
}

function dateNode(folder: FolderReview, index: ReviewIndex, { file, date }: Document, parent: string): TreeNode {
  if (!date) {
    const label = t('Nothing says when it was written. Set its date if you know it.')
    return {
      id: `${parent}/date`,
      label: isolate(label),
      icon: 'calendar',
      context: 'undated',
      subject: { kind: 'source', folder, file },
    }
  }
  return {
    id: `${parent}/date`,
    label: isolate(interval(date.from, date.to)),
    description: isolate(t(date.method === 'stated' ? 'stated in the article' : 'worked out from the articles')),
    icon: 'calendar',
    context: 'date',
    subject: { kind: 'source', folder, file },
    children: () =>
      date.evidence.map((span, i) => ({
        id: `${parent}/date/${i}`,
        label: isolate(index.wordsOf(span, 100)),
        description: isolate(citation(index, span)),
        icon: 'quote',
        context: 'mention',
        place: { folder, span },
        subject: { kind: 'place', folder, span },
      })),
  }
}
