import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { review } from '../../../src/review.ts'

const main = fileURLToPath(new URL('../../../src/cli/main.ts', import.meta.url))

const samples = fileURLToPath(new URL('../../../samples', import.meta.url))

/** Runs the command as a shell does. */
function run(args: readonly string[], input?: string | Buffer, cwd?: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], { input, cwd, encoding: 'utf8' })
  return { status, stdout, stderr }
}

const toll = (count: string) =>
  `انهيار مبنى في حي الزهور\n\nقتل ${count} أشخاص في انهيار مبنى سكني بحي الزهور في مدينة نزوى يوم الأحد 12 يناير 2020، وفق ما أعلنت الشرطة.\n`
const prose = 'افتتحت البلدية حديقة جديدة في وسط المدينة. وقال المهندس إن العمل استغرق عامين وإن الدخول مجاني للجميع.\n'

describe('source-review', function () {
  this.timeout(30_000)
  let folder: string
  const put = (file: string, data: string | Uint8Array) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), data)
  }
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'source-review-'))
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  it('prints a review that the schema accepts, of every .txt below the folder, sorted', () => {
    put('ب/2.txt', prose)
    put('a/10.txt', prose)
    put('a/B.TXT', prose)
    put('notes.md', prose)
    put('.hidden/x.txt', prose)
    const { status, stdout, stderr } = run(['review', folder, '--format', 'json', '--quiet'])
    const { documents, problems, root } = review.parse(JSON.parse(stdout))
    assert.deepEqual(
      documents.map(({ file }) => file),
      ['a/10.txt', 'a/B.TXT', 'ب/2.txt'],
    )
    assert.deepEqual([problems, root, stderr, status], [[], folder, '', 0])
  })

  it('names what could not be read among the problems and on standard error, and reviews the rest', () => {
    put('good.txt', prose)
    put('binary.txt', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 0, 1, 2, 0]))
    put('empty.txt', '')
    put('large.txt', 'كلمة '.repeat(1_500_000))
    symlinkSync(join(folder, 'nowhere'), join(folder, 'gone.txt'))
    const { stdout, stderr, status } = run(['review', folder, '--format', 'json'])
    const { documents, problems } = review.parse(JSON.parse(stdout))
    assert.deepEqual(
      problems.map(({ file }) => file),
      ['binary.txt', 'empty.txt', 'gone.txt', 'large.txt'],
    )
    assert.equal(documents.length, 1)
    for (const { file, message } of problems) assert.ok(stderr.includes(`${file}: ${message}`), stderr)
    assert.equal(status, 0)
  })

  it('reads UTF-16 and windows-1256, the mark at the start no part of the text', () => {
    put('utf16.txt', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(prose, 'utf16le')]))
    put('utf8.txt', `\uFEFF${prose}`)
    put('windows.txt', Uint8Array.from([0xe3, 0xcf, 0xed, 0xe4, 0xc9, 0x20, 0xe4, 0xd2, 0xe6, 0xec, 0x0a]))
    const { documents } = review.parse(JSON.parse(run(['review', folder, '-f', 'json']).stdout))
    assert.deepEqual(
      documents.map(({ encoding }) => encoding),
      ['utf16le', 'utf8', 'windows1256'],
    )
    assert.deepEqual([documents[0]!.title?.start, documents[1]!.title?.start], [0, 0])
  })

  it('leaves out what comes with software, unless it is an article all the same', () => {
    put('README.txt', prose)
    put('LICENSE.txt', `${'The name of the author is to be kept in all of the copies of this. '.repeat(5)}\n`)
    put('requirements.txt', '')
    const { documents, problems } = review.parse(JSON.parse(run(['review', folder, '-f', 'json']).stdout))
    assert.deepEqual([documents.map(({ file }) => file), problems], [['README.txt'], []])
  })

  it('writes no file', () => {
    put('a.txt', prose)
    const before = statSync(join(folder, 'a.txt')).mtimeMs
    run(['review', folder])
    assert.deepEqual(readdirSync(folder), ['a.txt'])
    assert.equal(statSync(join(folder, 'a.txt')).mtimeMs, before)
  })

  it('ends with 1 and says what to do where it cannot run', () => {
    for (const [args, hint] of [
      [['review', join(folder, 'nowhere')], /There is no folder .*nowhere.*Give the folder/],
      [['review'], /missing required argument 'folder'/],
      [['review', folder, '--format', 'pdf'], /Allowed choices are text, json, sarif, csv/],
      [['reveiw', folder], /Did you mean review/],
      [['review', folder, '--format', 'sarif', '--baseline', join(folder, 'no.sarif')], /Cannot use the baseline/],
    ] as const) {
      const { status, stdout, stderr } = run([...args])
      assert.match(stderr, hint)
      assert.deepEqual([status, stdout], [1, ''], args.join(' '))
    }
    const { status, stderr } = run(['collate'], 'no reading\n')
    assert.match(stderr, /Line 1 of standard input is not a reading/)
    assert.equal(status, 1)
  })

  it('says that a folder holds no article', () => {
    const { status, stderr } = run(['review', folder])
    assert.match(stderr, /holds no \.txt file/)
    assert.equal(status, 0)
  })

  it('ends with 2 where contradictions are found, as in the samples', () => {
    const { status, stdout } = run(['review', samples, '--format', 'json'])
    const { contradictions, sharedPassages } = review.parse(JSON.parse(stdout))
    assert.ok(contradictions.some(({ relation }) => relation === 'contradiction'))
    assert.ok(contradictions.some(({ relation }) => relation === 'development'))
    assert.ok(sharedPassages.some(({ left, right }) => left.file !== right.file))
    assert.equal(status, 2)
  })

  it('reads in one place and collates in another, in any order, to the same bytes as review', () => {
    put('a.txt', toll('ثلاثة'))
    put('b.txt', toll('سبعة'))
    put('c/d.txt', prose)
    const whole = run(['review', folder, '--format', 'json'])
    const read = run(['read', folder])
    assert.equal(read.status, 0)
    const lines = read.stdout.trimEnd().split('\n')
    assert.equal(lines.length, 3)
    for (const shuffled of [lines, [...lines].reverse(), [lines[1], lines[2], lines[0]]]) {
      const collated = run(['collate', '--root', folder, '--format', 'json'], `${shuffled.join('\n')}\n`)
      assert.equal(collated.stdout, whole.stdout)
      assert.equal(collated.status, whole.status)
    }
    const names = ['c/d.txt', 'b.txt', 'a.txt'].map((file) => join(folder, file)).join('\n')
    const piped = run(['read', '--root', folder], names)
    assert.deepEqual(piped.stdout.trimEnd().split('\n').sort(), [...lines].sort())
  })

  it('uses the decisions of the folder, and reports those that it cannot use', () => {
    put('a.txt', prose)
    const day = { kind: 'date', file: 'a.txt', from: '2021-05-06', to: '2021-05-06' }
    put('.source-review/decisions.json', JSON.stringify({ version: 1, decisions: [day] }))
    const decided = review.parse(JSON.parse(run(['review', folder, '-f', 'json']).stdout))
    assert.deepEqual([decided.documents[0]!.date?.from, decided.problems], ['2021-05-06', []])
    put('.source-review/decisions.json', '{"version": 1, "decisions": [{}]}')
    const broken = review.parse(JSON.parse(run(['review', folder, '-f', 'json']).stdout))
    assert.match(broken.problems[0]!.message, /The decisions were not used/)
  })
})
