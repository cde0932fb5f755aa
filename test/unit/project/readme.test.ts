import assert from 'node:assert/strict'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { withTables } from '../../../scripts/readme.ts'
import { version } from '../../../src/export/version.ts'

const root = new URL('../../../', import.meta.url)
const readme = readFileSync(new URL('README.md', root), 'utf8')

describe('the version', () => {
  it('is one, in the manifest, the command and SARIF', () => {
    assert.equal(JSON.parse(readFileSync(new URL('package.json', root), 'utf8')).version, version)
  })
})

describe('README.md', () => {
  it('has the settings and commands of the manifest (else: node scripts/readme.ts)', () => {
    assert.equal(readme, withTables(readme))
  })

  it('points only to files that exist', () => {
    const links = [
      ...readme.matchAll(/\]\((?!https?:|#)([^)\s]+)\)/g),
      ...readme.matchAll(/`((?:test|src|samples|bench|schema)\/[\w./-]+)`/g),
    ]
    assert.ok(links.length > 5)
    for (const [, path] of links) assert.ok(existsSync(new URL(path!, root)), `${path} does not exist`)
  })

  it('names what every dependency is for', () => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'))
    for (const name of Object.keys({ ...dependencies, ...devDependencies })) {
      assert.ok(readme.includes(`\`${name}\``), `${name} is not explained`)
    }
  })

  it('has pictures of less than 500 kB', () => {
    for (const [, path] of readme.matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)) {
      assert.ok(statSync(new URL(path!, root)).size < 500_000, path)
    }
  })
})
