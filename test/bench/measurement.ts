import { quantile } from '../../api/trends/statistics/median.ts'

type Target = { percentile: 50 | 95; atMost: number } | { percentile: 50 | 95; atLeast: number }

/** One thing measured: its samples, in a unit, and the target that its 50th or 95th percentile is held to; none of another program, which is told beside `ours`. */
export type Measurement = { what: string; unit: string; samples: number[]; target?: Target; ours?: number[] }

/** Every file of this folder but this and `run.ts` exports one of these, as `measure`. Throws where it cannot be measured, saying why. */
export type Measure = () => Promise<Measurement[]>

export const percentile = (samples: number[], p: number): number => quantile([...samples].sort((a, b) => a - b), p / 100)

/** Where a high number is the good one, the slow end is the low one: its "95th percentile" is what 95% of the samples reach. */
export function reached({ samples, target }: Measurement, p: number): number {
  return percentile(samples, target && 'atLeast' in target ? 100 - p : p)
}

export function isMet(measurement: Measurement): boolean {
  const { target } = measurement
  if (!target) return true
  const value = reached(measurement, target.percentile)
  return 'atMost' in target ? value <= target.atMost : value >= target.atLeast
}

const WARM_UP = 30
const QUESTIONS = 300

/** Milliseconds of each of many requests, one after the other, each read to its end. */
export async function timed(ask: () => Promise<Response>): Promise<number[]> {
  const samples: number[] = []
  for (let i = -WARM_UP; i < QUESTIONS; i++) {
    const begun = performance.now()
    const response = await ask()
    const answer = await response.text()
    if (!response.ok) throw new Error(answer)
    if (i >= 0) samples.push(performance.now() - begun)
  }
  return samples
}
