import * as vscode from 'vscode'
import { equal, ok } from './assert.ts'
import { activated, extensionId } from './helpers.ts'

/** Set by the bundler: the kind of extension host that this bundle is for. */
declare const __HOST__: 'node' | 'web'

describe('The extension', () => {
  it('runs in the kind of host that the suite is for', async () => {
    const extension = await activated()
    ok(extension.isActive, `${extensionId} did not start`)
    equal('importScripts' in globalThis ? 'web' : 'node', __HOST__)
  })

  it('registers every command that its manifest promises', async () => {
    const { packageJSON } = await activated()
    const promised: { command: string }[] = packageJSON.contributes?.commands ?? []
    const registered = new Set(await vscode.commands.getCommands(true))
    const missing = promised.map(({ command }) => command).filter((command) => !registered.has(command))
    equal(missing.join(', '), '')
  })
})
