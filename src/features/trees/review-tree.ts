/** Puts a model of rows into a view: children on demand, parents for reveal, a message with counts. */
import * as vscode from 'vscode'
import type { ReviewService } from '../../workspace/service.ts'
import { openPlace } from '../places.ts'
import { t } from '../text.ts'
import type { TreeNode } from './node.ts'

/** Where the rows of a view come from. */
export interface TreeModel {
  roots(): readonly TreeNode[]
  /** Counts, said above the rows; undefined where there is nothing to say. */
  message(): string | undefined
  badge?(): vscode.ViewBadge | undefined
}

/** What is selected in the view that was used last: commands called from the keyboard get no row. */
let lastUsed: vscode.TreeView<TreeNode> | undefined
export const lastSelection = (): readonly TreeNode[] => lastUsed?.selection ?? []

/** Rows that «expand all» brings onto the screen, at most; a deeper level is not opened where it would be more. */
const maxExpanded = 1000
/** How deep the editor opens at once. */
const maxDepth = 3

export class ReviewTree implements vscode.TreeDataProvider<TreeNode> {
  readonly view: vscode.TreeView<TreeNode>
  readonly #changed = new vscode.EventEmitter<undefined>()
  readonly onDidChangeTreeData = this.#changed.event
  readonly #model: TreeModel
  readonly #service: ReviewService
  readonly #subscriptions: vscode.Disposable[]
  #roots: readonly TreeNode[] | undefined
  #children = new WeakMap<TreeNode, readonly TreeNode[]>()
  #parents = new WeakMap<TreeNode, TreeNode>()

  constructor(viewId: string, model: TreeModel, service: ReviewService) {
    this.#model = model
    this.#service = service
    this.view = vscode.window.createTreeView<TreeNode>(viewId, {
      treeDataProvider: this,
      showCollapseAll: true,
      dragAndDropController: {
        dropMimeTypes: [],
        dragMimeTypes: ['text/uri-list'],
        handleDrag: (nodes, data) => drag(nodes, data),
      },
    })
    this.#subscriptions = [
      this.view,
      this.#changed,
      service.onDidChange(() => this.refresh()),
      this.view.onDidChangeSelection(() => {
        lastUsed = this.view
      }),
    ]
    this.refresh()
  }

  refresh(): void {
    this.#roots = undefined
    this.#children = new WeakMap()
    this.#parents = new WeakMap()
    const reviewed = this.#service.folders.some((folder) => folder.index)
    // The typings want a string: none is ''.
    this.view.message = (reviewed ? this.#model.message() : undefined) ?? ''
    if (this.#model.badge) this.view.badge = this.#model.badge()
    this.#changed.fire(undefined)
  }

  /** The rows above the first that fits, and it. */
  find(fits: (node: TreeNode) => boolean): TreeNode | undefined {
    const search = (nodes: readonly TreeNode[]): TreeNode | undefined => {
      for (const node of nodes) {
        // What a row is about does not lie below a row that is about something else.
        const found = fits(node) ? node : node.subject ? undefined : search(this.#childrenOf(node))
        if (found) return found
      }
      return undefined
    }
    return search(this.#childrenOf())
  }

  /** Opens as many levels as the view holds without delay. */
  async expandAll(): Promise<void> {
    const roots = this.#childrenOf()
    let depth = 0
    for (let level = roots; depth < maxDepth; depth++) {
      level = level.flatMap((node) => this.#childrenOf(node))
      if (level.length === 0 || level.length > maxExpanded) break
    }
    if (depth === 0) return
    for (const node of roots) await this.view.reveal(node, { select: false, expand: depth })
  }

  async reveal(
    fits: (node: TreeNode) => boolean,
    options: { focus?: boolean; expand?: boolean } = {},
  ): Promise<boolean> {
    const node = this.find(fits)
    if (node)
      await this.view.reveal(node, { select: true, focus: options.focus ?? true, expand: options.expand ?? true })
    return node !== undefined
  }

  /** Until the first review the view shows that it is being filled. */
  async getChildren(node?: TreeNode): Promise<TreeNode[]> {
    if (!node && !this.#service.folders.some((folder) => folder.index)) await this.#service.considering
    return [...this.#childrenOf(node)]
  }

  #childrenOf(node?: TreeNode): readonly TreeNode[] {
    if (!node) {
      this.#roots ??= this.#service.folders.some((folder) => folder.index) ? this.#model.roots() : []
      return this.#roots
    }
    let children = this.#children.get(node)
    if (!children) {
      children = node.children?.() ?? []
      this.#children.set(node, children)
      for (const child of children) this.#parents.set(child, node)
    }
    return children
  }

  getParent(node: TreeNode): TreeNode | undefined {
    return this.#parents.get(node)
  }

  getTreeItem(node: TreeNode): vscode.TreeItem {
    const state = !node.children
      ? vscode.TreeItemCollapsibleState.None
      : node.expanded
        ? vscode.TreeItemCollapsibleState.Expanded
        : vscode.TreeItemCollapsibleState.Collapsed
    const item = new vscode.TreeItem(node.label, state)
    item.id = node.id
    item.contextValue = node.context
    if (node.description !== undefined) item.description = node.description
    // What is left out here is asked for when it is needed.
    if (typeof node.tooltip !== 'function')
      item.tooltip = node.tooltip ?? [node.label, node.description].filter(Boolean).join(' — ')
    if (node.icon)
      item.iconPath = new vscode.ThemeIcon(node.icon, node.color ? new vscode.ThemeColor(node.color) : undefined)
    if (node.place) item.command = openPlace(node.place.folder, node.place.span, t('Open'))
    if (node.spoken !== undefined) item.accessibilityInformation = { label: node.spoken }
    return item
  }

  resolveTreeItem(item: vscode.TreeItem, node: TreeNode): vscode.TreeItem {
    if (typeof node.tooltip === 'function') item.tooltip = node.tooltip()
    return item
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose()
  }
}

/** The files that the rows are about. */
function drag(nodes: readonly TreeNode[], data: vscode.DataTransfer): void {
  const uris = nodes.flatMap(({ place, subject }) => {
    if (place) return place.folder.uriOf(place.span.file).toString()
    return subject?.kind === 'source' ? subject.folder.uriOf(subject.file).toString() : []
  })
  if (uris.length > 0) data.set('text/uri-list', new vscode.DataTransferItem([...new Set(uris)].join('\r\n')))
}
