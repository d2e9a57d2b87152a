// Names made of several words written as one.

/** Where a compound name has a seam. */
export const HUMP = /[a-z0-9][A-Z]|[A-Z][A-Z][a-z]/
const HUMPS = /(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/

/** The parts of a compound name: `OutOfMemoryError` → out, of, memory, error. One part where it is none. */
export function humps(word: string): string[] {
  return HUMP.test(word) ? word.split(HUMPS) : [word]
}
