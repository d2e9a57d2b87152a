// Accounts that say the same in the same words are one answer, which names the others.
import { eachCode } from '../../text/told.ts'

/** Words of a run: four in the same order are no chance. */
const RUN = 4
/** So much of each must stand in the other. */
const SHARE = 0.9
/** Of a longer one only so many words are compared. */
const READ = 4_000

/** Each with those after it that are near-copies of it, in the order given. `numbersOf` is asked once for each: the numbers of its files. */
export function withCopies<T>(found: readonly T[], numbersOf: (one: T) => readonly Uint32Array[]): { one: T; copies: T[] }[] {
  const kept: { one: T; runs: Set<number>; copies: T[] }[] = []
  for (const one of found) {
    const runs = runsOf(numbersOf(one)), original = kept.find(other => areAlike(runs, other.runs))
    if (original) original.copies.push(one)
    else kept.push({ one, runs, copies: [] })
  }
  return kept.map(({ one, copies }) => ({ one, copies }))
}

function runsOf(files: readonly Uint32Array[]): Set<number> {
  const runs = new Set<number>(), last = new Uint32Array(RUN)
  let met = 0
  for (const numbers of files) eachCode(numbers, code => {
    last.copyWithin(0, 1)
    last[RUN - 1] = code
    if (++met >= RUN) runs.add(last.reduce((run, word) => Math.imul(run ^ word, 0x9e3779b1) ^ (run >>> 15), 0))
    return met >= READ
  })
  return runs
}

function areAlike(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  const [less, more] = a.size < b.size ? [a, b] : [b, a]
  if (!less.size || less.size < SHARE * more.size) return false
  let missing = more.size * (1 - SHARE) // of the longer one so many may be its own
  for (const run of more) if (!less.has(run) && --missing < 0) return false
  return true
}
