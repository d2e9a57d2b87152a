import type { Interval } from '../trends/schema.ts'
import type { Kind, KnownItem } from './known-items.ts'

/** How many of `n` questions had their incident first and among the first five, and the mean of 1 / rank (0 beyond the tenth), each with its 95% interval; null where none was asked. */
export type Measured = { kind: Kind | 'all'; n: number; first: Share | null; five: Share | null; mrr: Share | null }
export type Share = { value: number } & Interval

/** A question with the place of its incident among the answers; null: not among the first ten. */
export type Asked = KnownItem & { rank: number | null }

export type Evaluation = { incidents: number; seed: number; measured: Measured[]; worst: Asked[]; milliseconds: number }
