/** Colouring part of a right-to-left line can move its words (vscode-facts.md, section 1); ours must not. */
import assert from 'node:assert/strict'
import { Expected } from './expected.ts'
import { Host } from './host.ts'

/** The same layout with and without us: what differs then is our doing. */
const layout = {
  'editor.wordWrap': 'off',
  'editor.links': false,
  'editor.unicodeHighlight.ambiguousCharacters': false,
  '[source-article]': { 'editor.wordWrap': 'off' },
}

const isRightToLeft = /[\u0590-\u08ff]/

describe('The words of an Arabic line', function () {
  this.timeout(240_000)

  const expected = new Expected('samples')
  const files = expected.review.documents.map(({ file }) => file)
  const open = new Map<boolean, Host>()

  before(async () => {
    for (const extension of [false, true]) {
      open.set(extension, await Host.open({ file: files[0]!, extension, settings: layout }))
    }
  })
  after(async () => {
    for (const host of open.values()) await host.close()
  })

  const linesOf = async (extension: boolean, file: string) => {
    const host = open.get(extension)!
    await host.openFile(file)
    if (extension) await host.marks.first().waitFor()
    return (await host.visualWordOrder()).filter(({ text }) => isRightToLeft.test(text))
  }

  for (const file of files) {
    it(`stand in the same order with and without the extension: ${file}`, async () => {
      const without = await linesOf(false, file)
      const withUs = await linesOf(true, file)
      assert.ok(without.length > 2, `only ${without.length} lines`)
      assert.deepEqual(withUs, without)
    })
  }

  it('are seen to move when a span in mid-line is isolated, so that the comparison means something', async () => {
    const { page } = open.get(true)!
    const before = await open.get(true)!.visualWordOrder()
    await page.evaluate(() => {
      for (const line of document.querySelectorAll('.monaco-editor .view-line')) {
        const node = document.createTreeWalker(line, NodeFilter.SHOW_TEXT).nextNode() as Text | null
        const middle = node?.data.indexOf('\u00a0', node.data.length / 2) ?? -1
        if (!node || middle < 0) continue
        const isolated = document.createElement('span')
        isolated.style.unicodeBidi = 'isolate'
        isolated.append(node.splitText(middle))
        const rest = document.createElement('span')
        rest.style.unicodeBidi = 'isolate'
        rest.append(node.cloneNode(true))
        node.replaceWith(rest, isolated)
      }
    })
    assert.notDeepEqual(await open.get(true)!.visualWordOrder(), before)
  })
})
