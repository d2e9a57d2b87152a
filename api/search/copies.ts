// Accounts that say the same in the same words are one answer, which names the others.
import { codesIn } from '../../text/told.ts'

/** Words of a run: four in the same order are no chance. */
const RUN = 4
/** So much of each must stand in the other. */
const SHARE = 0.9
/** Of a longer one only so many words are compared. */
const READ = 4_000

/** Each with those after it that are near-copies of it, in the order given. `numbersOf` is asked once for each: the numbers of its files. */
export function withCopies<T>(found: readonly T[], numbersOf: (one: T) => readonly Uint32Array[]): { one: T; copies: T[] }[] {
  const kept: { one: T; told: Compared; copies: T[] }[] = []
  for (const one of found) {
    const told = compared(numbersOf(one)), original = kept.find(other => areCopies(told, other.told))
    if (original) original.copies.push(one)
    else kept.push({ one, told, copies: [] })
  }
  return kept.map(({ one, copies }) => ({ one, copies }))
}

/** `some`: one run in eight, by the last bits of its number: so the same of both. */
type Compared = { some: ReadonlySet<number>; all: () => ReadonlySet<number> }
const SOME = 7
const ALL = 0
/** Of so many of their runs copies share so much: five deviations less than of all, so that hardly any is missed. */
const shareOfSome = (size: number) => SHARE - 5 * Math.sqrt((SHARE * (1 - SHARE)) / size)

function compared(files: readonly Uint32Array[]): Compared {
  let all: Set<number> | null = null
  return { some: runsOf(files, SOME), all: () => (all ??= runsOf(files, ALL)) }
}

const areCopies = (a: Compared, b: Compared) => areAlike(a.some, b.some, shareOfSome(Math.max(a.some.size, b.some.size))) && a.all().size > 0 && areAlike(a.all(), b.all(), SHARE)

/** Those whose numbers have none of some bits. */
function runsOf(files: readonly Uint32Array[], bits: number): Set<number> {
  const runs = new Set<number>()
  let first = 0, second = 0, third = 0, met = 0
  for (const numbers of files) {
    const all = codesIn(numbers, READ - met)
    for (let i = 0; i < all.length; i++) {
      const code = all[i]!, run = joined(joined(joined(first, second), third), code)
      if (++met >= RUN && (run & bits) === 0) runs.add(run)
      first = second
      second = third
      third = code
    }
  }
  return runs
}

const joined = (run: number, word: number) => (Math.imul(run ^ word, 0x9e3779b1) ^ (run >>> 15)) >>> 0

function areAlike(a: ReadonlySet<number>, b: ReadonlySet<number>, share: number): boolean {
  const [less, more] = a.size < b.size ? [a, b] : [b, a]
  if (less.size < share * more.size) return false
  let missing = more.size * (1 - share) // of the longer one so many may be its own
  for (const run of more) if (!less.has(run) && --missing < 0) return false
  return true
}
