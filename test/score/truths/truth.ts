// What others published about documents of the corpus, to be reproduced from our reading of them: figures that nobody here chose.
import type { PostmortemRecord } from '../../../ingest/record.ts'

/** One thing that was published, whether it comes out, and the figures of both sides. */
export type Outcome = { holds: boolean; said: string }

/** `source`: the folder or file of the corpus that it needs. `reason`: why the published figure is one to be held to. */
export type Truth = { name: string; reason: string; source: string; check(records: readonly PostmortemRecord[], corpus: string): Outcome[] }

export const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b), half = sorted.length / 2
  return mean(sorted.slice(Math.ceil(half) - 1, Math.floor(half) + 1))
}

/** Within so large a share of the published figure, or a minute. */
export const near = (published: number, ours: number, share: number) => Math.abs(ours - published) <= Math.max(1, share * Math.abs(published))

/** `2 h 05 min` for minutes. */
export const told = (minutes: number) => `${Math.floor(minutes / 60)} h ${String(Math.floor(minutes % 60)).padStart(2, '0')} min`
