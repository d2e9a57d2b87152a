// What is known of a file from around it. It is weaker than what stands in the file: it fills what that leaves open, and outweighs nothing.
import type { FileHistory } from './surroundings/history.ts'

export type Surroundings = {
  /** Whether the day stands first in "03/04/2024", as in the files around this one; absent where these do not agree. */
  dayFirst?: boolean
  /** What git knows of the file; absent where it knows nothing. */
  history?: FileHistory
  /** The files that may be parts of one incident with this one, as its folder and their names say. */
  beside?: { path: string; bytes: Uint8Array }[]
}

/** What a file's own dates say of their order: proven by dates that read in one way only, `open` where it has some that nothing in it decides; null where nobody asks, or where it contradicts itself. */
export type Order = 'day-first' | 'month-first' | 'open' | null

/** What a file tells its surroundings, and what it would know from them. `history`: it ticks boxes, or tells no day. */
export type Asks = { order: Order; history: boolean }
