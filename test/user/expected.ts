/** What the command line says of the folder that VS Code shows: both must say the same, whatever the articles are. */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { projectRoot } from '../../scripts/host/install.ts'
import { type Entity, type Review, review, type Span } from '../../src/review.ts'

export class Expected {
  readonly folder: string
  readonly review: Review
  /** Of messages. */
  readonly language = 'ar'
  readonly #texts = new Map<string, string>()

  constructor(folder: string) {
    this.folder = resolve(projectRoot, folder)
    const cli = join(projectRoot, 'dist', 'cli.js')
    const run = spawnSync(
      process.execPath,
      [cli, 'review', this.folder, '--format', 'json', '--quiet', '--language', this.language],
      {
        encoding: 'utf8',
        maxBuffer: 64 * 1024 * 1024,
      },
    )
    if (run.status !== 0 && run.status !== 2) throw new Error(`The command line could not run:\n${run.stderr}`)
    this.review = review.parse(JSON.parse(run.stdout))
  }

  text({ file, start, end }: Span): string {
    let text = this.#texts.get(file)
    if (text === undefined) {
      text = readFileSync(join(this.folder, file), 'utf8').replace(/^\ufeff/, '')
      this.#texts.set(file, text)
    }
    return text.slice(start, end)
  }

  /** People named in several articles, with their mentions in `file`, most widely named first. */
  peopleIn(file: string): { entity: Entity; mentions: Span[]; files: Set<string> }[] {
    return this.review.entities
      .filter(({ type }) => type === 'person')
      .map((entity) => ({
        entity,
        mentions: entity.mentions.filter((mention) => mention.file === file),
        files: new Set(entity.mentions.map((mention) => mention.file)),
      }))
      .filter(({ mentions, files }) => mentions.length > 0 && files.size > 1)
      .sort((one, other) => other.files.size - one.files.size)
  }
}

/** Isolates are for the eye; comparisons are of the words. */
export const words = (text: string): string =>
  text
    .replace(/[\u200e\u200f\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
