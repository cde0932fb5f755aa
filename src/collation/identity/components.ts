/** Connected components under vetoes: edges are taken by weight, and one that would join what must stay apart is left out. */

export interface Edge {
  readonly left: number
  readonly right: number
  readonly weight: number
  readonly reason: string
}

export class Components {
  readonly #parent: Int32Array
  /** What a component must not be joined with: see `forbid`. */
  readonly #apart = new Map<number, Set<number>>()

  constructor(size: number) {
    this.#parent = Int32Array.from({ length: size }, (_, i) => i)
  }

  /** The component of an item, as one of its items. */
  find(item: number): number {
    let root = item
    while (this.#parent[root] !== root) root = this.#parent[root]!
    while (this.#parent[item] !== root) {
      const next = this.#parent[item]!
      this.#parent[item] = root
      item = next
    }
    return root
  }

  /** Two items that must never be in one component. */
  forbid(a: number, b: number): void {
    const left = this.find(a)
    const right = this.find(b)
    if (left === right) return
    this.#note(left, right)
    this.#note(right, left)
  }

  #note(a: number, b: number): void {
    const set = this.#apart.get(a)
    if (set) set.add(b)
    else this.#apart.set(a, new Set([b]))
  }

  isForbidden(a: number, b: number): boolean {
    return this.#apart.get(this.find(a))?.has(this.find(b)) ?? false
  }

  /** Joins two components; false when that is forbidden. The smaller root stays, so the result does not hang on the order. */
  join(a: number, b: number): boolean {
    const left = this.find(a)
    const right = this.find(b)
    if (left === right) return true
    if (this.#apart.get(left)?.has(right)) return false
    const [root, other] = left < right ? [left, right] : [right, left]
    this.#parent[other] = root
    const apart = this.#apart.get(other)
    if (apart) {
      for (const foe of apart) {
        this.#note(root, foe)
        const back = this.#apart.get(foe)!
        back.delete(other)
        back.add(root)
      }
      this.#apart.delete(other)
    }
    return true
  }
}
