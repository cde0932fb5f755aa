/** A page of ours in a panel: its own script and style sheets, a strict policy, and its content again with each review. */
import * as vscode from 'vscode'
import type { ReviewService } from '../workspace/service.ts'
import { interfaceLanguage } from './text.ts'

export interface WebPage<ToHost> {
  /** The program in dist/webview, and its style sheets in media. */
  readonly name: 'reader' | 'timeline'
  /** What the page shows now. */
  make(): unknown
  /** What the page says, beside that it is ready. */
  receive(message: ToHost): void
}

type Said<ToHost> = ToHost | { readonly kind: 'ready' }

/** Shows the page once it is ready, and again with each review. */
export function servePage<ToHost extends { readonly kind: string }>(
  extensionUri: vscode.Uri,
  service: ReviewService,
  panel: vscode.WebviewPanel,
  { name, make, receive }: WebPage<ToHost>,
): void {
  const { webview } = panel
  const dist = vscode.Uri.joinPath(extensionUri, 'dist/webview')
  const media = vscode.Uri.joinPath(extensionUri, 'media')
  webview.options = { enableScripts: true, localResourceRoots: [dist, media] }
  const send = () => void webview.postMessage({ kind: 'page', page: make() })
  const subscriptions = [
    service.onDidChange(send),
    webview.onDidReceiveMessage((message: Said<ToHost>) => {
      if (isReady(message)) send()
      else receive(message)
    }),
  ]
  panel.onDidDispose(() => vscode.Disposable.from(...subscriptions).dispose())
  const styles = ['page', name].map((style) => vscode.Uri.joinPath(media, `${style}.css`))
  webview.html = html(webview, vscode.Uri.joinPath(dist, `${name}.js`), styles)
}

const isReady = <T extends { readonly kind: string }>(message: Said<T>): message is { readonly kind: 'ready' } =>
  message.kind === 'ready'

function html(webview: vscode.Webview, script: vscode.Uri, styles: readonly vscode.Uri[]): string {
  const nonce = crypto.randomUUID()
  const policy = `default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'`
  const links = styles.map((style) => `<link rel="stylesheet" href="${webview.asWebviewUri(style).toString()}">`)
  return `<!DOCTYPE html>
<html lang="${interfaceLanguage()}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
${links.join('\n')}
<title>Source Review</title>
</head>
<body><div id="root"></div><script nonce="${nonce}" src="${webview.asWebviewUri(script).toString()}"></script></body>
</html>`
}
