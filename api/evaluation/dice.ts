/** A whole number from 0 up to, not including, `sides`. */
export type Dice = (sides: number) => number

/** The same throws for the same seed on every machine: Mulberry32, Tommy Ettinger, 2017 (public domain). */
export function diceOf(seed: number): Dice {
  let state = seed >>> 0
  return sides => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * sides)
  }
}

/** Some of a list, each as likely as any other, in an order of chance (Fisher and Yates). */
export function drawn<T>(all: readonly T[], most: number, dice: Dice): T[] {
  const left = [...all]
  return Array.from({ length: Math.min(most, left.length) }, (_, i) => {
    const j = i + dice(left.length - i), one = left[j]!
    left[j] = left[i]!
    return one
  })
}
