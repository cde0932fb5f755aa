/** Lists by key. */

/** Adds an item to the list of its key, which it begins where there is none. */
export function addTo<K, V>(groups: Map<K, V[]>, key: K, item: V): void {
  const list = groups.get(key)
  if (list) list.push(item)
  else groups.set(key, [item])
}
