/** Word vectors → nested clusters: spherical k-means into 64, each of them into 4, each of those into 4 again. */
import { readFileSync } from 'node:fs'

export interface Vectors {
  readonly words: readonly string[]
  readonly dimensions: number
  /** Row-major, each row of length one. */
  readonly values: Float32Array
}

/** Reads fastText's text format, most frequent words first. */
export function readVectors(file: string): Vectors {
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n')
  const [, dimensions] = lines[0]!.split(' ').map(Number) as [number, number]
  const words: string[] = []
  const values = new Float32Array((lines.length - 1) * dimensions)
  for (let i = 1; i < lines.length; i++) {
    const cells = lines[i]!.trimEnd().split(' ')
    words.push(cells[0]!)
    let norm = 0
    for (let d = 0; d < dimensions; d++) norm += Number(cells[d + 1]) ** 2
    norm = Math.sqrt(norm) || 1
    for (let d = 0; d < dimensions; d++) values[(i - 1) * dimensions + d] = Number(cells[d + 1]) / norm
  }
  return { words, dimensions, values }
}

/** Cluster of every word, 0 to 1023; its high 6 and 8 bits are the coarser clusters. */
export function clusterWords(vectors: Vectors): Uint16Array {
  const clusters = new Uint16Array(vectors.words.length)
  split(vectors, Array.from(vectors.words.keys()), 64, 12, clusters, 4)
  for (let level = 1; level <= 2; level++) {
    const step = level === 1 ? 4 : 2
    const groups = new Map<number, number[]>()
    clusters.forEach((cluster, word) => {
      const group = groups.get(cluster) ?? []
      group.push(word)
      groups.set(cluster, group)
    })
    for (const group of groups.values()) split(vectors, group, 4, 10, clusters, step - 2)
  }
  return clusters
}

/** k-means of `members`; adds each member's part, shifted left by `shift`, to its cluster. */
function split(
  { dimensions: n, values }: Vectors,
  members: readonly number[],
  k: number,
  rounds: number,
  clusters: Uint16Array,
  shift: number,
): void {
  const centres = new Float32Array(k * n)
  // Members come by frequency: spread the seeds over the more frequent half.
  for (let c = 0; c < k; c++) {
    const seed = members[Math.floor(((c + 0.5) / k) * members.length * 0.5)]!
    centres.set(values.subarray(seed * n, seed * n + n), c * n)
  }
  const part = new Uint16Array(members.length)
  for (let round = 0; round < rounds; round++) {
    members.forEach((word, m) => {
      let best = -2
      for (let c = 0; c < k; c++) {
        let dot = 0
        for (let d = 0; d < n; d++) dot += values[word * n + d]! * centres[c * n + d]!
        if (dot > best) {
          best = dot
          part[m] = c
        }
      }
    })
    centres.fill(0)
    members.forEach((word, m) => {
      for (let d = 0; d < n; d++) centres[part[m]! * n + d]! += values[word * n + d]!
    })
    for (let c = 0; c < k; c++) {
      let norm = 0
      for (let d = 0; d < n; d++) norm += centres[c * n + d]! ** 2
      norm = Math.sqrt(norm) || 1
      for (let d = 0; d < n; d++) centres[c * n + d]! /= norm
    }
  }
  members.forEach((word, m) => {
    clusters[word]! += part[m]! << shift
  })
}
