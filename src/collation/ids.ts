/** Ids that stay the same while what they name does: FNV-1a over the parts (Fowler, Noll, Vo; 2 × 32 bits). */
export function stableId(prefix: string, ...parts: readonly (string | number)[]): string {
  const text = parts.join('\u0000')
  let a = 0x811c9dc5
  let b = 0x01000193
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    a = Math.imul(a ^ code, 0x01000193)
    b = Math.imul(b ^ (code + i), 0x85ebca6b)
  }
  return prefix + (a >>> 0).toString(36) + (b >>> 0).toString(36)
}
