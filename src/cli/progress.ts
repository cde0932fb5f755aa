/** Progress on standard error: a line that is rewritten on a terminal, a line every few seconds elsewhere; none for short work. */

export interface Progress {
  /** Shows `done` of `total`. */
  show(done: number): void
  /** Says what comes next, where the work has been long enough to be shown at all. */
  next(label: string): void
  /** Clears the line. */
  end(): void
}

const quietMilliseconds = 700
const silent: Progress = { show: () => {}, next: () => {}, end: () => {} }

/** Where progress is written: standard error, or a test's stand-in. */
export interface ProgressStream {
  readonly isTTY?: boolean
  write(text: string): boolean
}

/** @param clock milliseconds */
export function startProgress(
  label: string,
  total: number,
  quiet: boolean,
  stream: ProgressStream = process.stderr,
  clock: () => number = () => performance.now(),
): Progress {
  if (quiet) return silent
  const started = clock()
  const interval = stream.isTTY ? 100 : 5000
  let last = started + quietMilliseconds - interval
  let drawn = false
  return {
    show(done) {
      const now = clock()
      if (now - last < interval || now - started < quietMilliseconds) return
      last = now
      const percent = total === 0 ? 100 : Math.floor((100 * done) / total)
      const line = `${label}: ${done} of ${total} (${percent} %)`
      stream.write(stream.isTTY ? `\r\u001b[K${line}` : `${line}\n`)
      drawn = true
    },
    next(label) {
      if (!drawn) return
      stream.write(stream.isTTY ? `\r\u001b[K${label}` : `${label}\n`)
    },
    end() {
      if (drawn && stream.isTTY) stream.write('\r\u001b[K')
    },
  }
}
