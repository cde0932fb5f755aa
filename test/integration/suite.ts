/**
 * Mocha inside an extension host, node's or the browser's. The browser build of mocha serves both, since the web worker
 * host has neither `require` nor a page. Importing this module makes `describe` and `it` global; `runSuite` runs them.
 *
 * To add a test: write `test/integration/<subject>.test.ts` with `describe`/`it`; it is found and bundled by name.
 * It uses public commands and the `vscode` API only, waits with helpers.ts (never by time), and runs in both hosts, so
 * it imports nothing of node's. Run one file: `npm run test:integration -- <subject>`.
 */
import 'mocha/mocha.js'
import type Mocha from 'mocha'
import { reportMark } from './report-mark.ts'

const MochaClass = (globalThis as unknown as { Mocha: typeof Mocha }).Mocha

class LineReporter {
  constructor(runner: Mocha.Runner) {
    const say = (depth: number, text: string) =>
      console.log(
        text
          .split('\n')
          .map((line) => `${reportMark}${'  '.repeat(depth)}${line}`)
          .join('\n'),
      )
    let depth = 0
    let passed = 0
    let failed = 0
    runner.on('suite', (suite) => {
      if (suite.title) say(depth, suite.title)
      depth++
    })
    runner.on('suite end', () => {
      depth--
    })
    runner.on('pass', (test) => {
      passed++
      say(depth, `✔ ${test.title} (${test.duration} ms)`)
    })
    runner.on('pending', (test) => say(depth, `- ${test.title} (skipped)`))
    runner.on('fail', (test, error) => {
      failed++
      say(depth, `✘ ${test.fullTitle()}`)
      say(depth + 1, String(error.stack ?? error.message ?? error))
    })
    runner.on('end', () => {
      say(0, `${passed} passing`)
      say(0, `${failed} failing`)
    })
  }
}

const mocha = new MochaClass({ ui: 'bdd', timeout: 30_000 })
mocha.reporter(LineReporter as unknown as Mocha.ReporterConstructor)
mocha.suite.emit('pre-require', globalThis as unknown as Mocha.MochaGlobals, '', mocha)

/** Runs what the imported test files declared; rejects when a test failed or there was none. */
export function runSuite(): Promise<void> {
  return new Promise((done, fail) => {
    try {
      const runner = mocha.run((failures) => {
        if (failures > 0) fail(new Error(`${failures} failing`))
        else if (runner.total === 0) fail(new Error('no tests'))
        else done()
      })
    } catch (error) {
      fail(error)
    }
  })
}
