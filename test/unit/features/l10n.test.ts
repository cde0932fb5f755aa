import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { keysIn, root, usedKeys } from './l10n-keys.ts'

const json = (path: string): Record<string, string> => JSON.parse(readFileSync(join(root, path), 'utf8'))
const places = (text: string) => [...text.matchAll(/\{\d+\}/g)].map(([place]) => place).sort()

describe('The languages of the interface', () => {
  for (const language of ['ar', 'fr']) {
    it(`have every word of the interface in '${language}', with the same places for values`, () => {
      const bundle = json(`l10n/bundle.l10n.${language}.json`)
      assert.deepEqual([...usedKeys()].filter((key) => !bundle[key]).sort(), [])
      for (const [key, text] of Object.entries(bundle)) assert.deepEqual(places(text), places(key), key)
    })

    it(`have no word in '${language}' that nothing uses`, () => {
      const used = usedKeys()
      assert.deepEqual(
        Object.keys(json(`l10n/bundle.l10n.${language}.json`)).filter((key) => !used.has(key)),
        [],
      )
    })

    it(`have every title of the manifest in '${language}'`, () => {
      const english = json('package.nls.json')
      const other = json(`package.nls.${language}.json`)
      assert.deepEqual(Object.keys(other).sort(), Object.keys(english).sort())
      for (const [key, text] of Object.entries(other)) assert.notEqual(text, '', key)
    })
  }

  it('have every placeholder of the manifest, and no other', () => {
    const manifest = readFileSync(join(root, 'package.json'), 'utf8')
    const used = new Set([...manifest.matchAll(/"%([^%"]+)%"/g)].map(([, key]) => key!))
    assert.deepEqual([...used].sort(), Object.keys(json('package.nls.json')).sort())
  })
})

describe('keysIn', () => {
  it('finds the literals of a call, both of a choice, and none of its values', () => {
    assert.deepEqual(keysIn(`x = t('One {0}', f('no')) + t(a === 'b' ? 'Two' : 'Three')`), ['One {0}', 'Two', 'Three'])
  })
})
