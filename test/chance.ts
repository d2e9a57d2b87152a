// Chance that can be had again: the same seed makes the same choices.

export type Chance = {
  /** 0 to 1, 1 left out. */
  next(): number
  /** 0 to n - 1. */
  below(n: number): number
  of<T>(list: readonly T[]): T
  some<T>(list: readonly T[], count: number): T[]
}

/** Mulberry32. */
export function chance(seed: number): Chance {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (n: number) => Math.floor(next() * n)
  const of = <T>(list: readonly T[]) => list[below(list.length)]!
  return { next, below, of, some: (list, count) => Array.from({ length: count }, () => of(list)) }
}
