/** Assertions that run in the web worker host too, which has no `node:assert`. */

export function ok(value: unknown, message: string): asserts value {
  if (!value) throw new Error(message)
}

export function equal(actual: unknown, expected: unknown, message = 'not equal'): void {
  if (!Object.is(actual, expected)) fail(actual, expected, message)
}

/** Equal as JSON: what crosses the border of an extension host is plain data. */
export function deepEqual(actual: unknown, expected: unknown, message = 'not equal'): void {
  if (JSON.stringify(actual) !== JSON.stringify(expected)) fail(actual, expected, message)
}

export function includes(actual: string, part: string, message = 'does not contain what it should'): void {
  if (!actual.includes(part)) fail(actual, part, message)
}

function fail(actual: unknown, expected: unknown, message: string): never {
  const error = new Error(`${message}\n  actual:   ${JSON.stringify(actual)}\n  expected: ${JSON.stringify(expected)}`)
  throw error
}
