/** One thing measured: its samples, in a unit, and the target that its 50th or 95th percentile is held to. */
export type Measurement = {
  what: string
  unit: string
  samples: number[]
  target: { percentile: 50 | 95; atMost: number } | { percentile: 50 | 95; atLeast: number }
}

/** Every file here but this and `run.ts` exports one of these, as `measure`. Throws where it cannot be measured, saying why. */
export type Measure = () => Promise<Measurement[]>

/** Percentile of some samples, interpolated (Hyndman–Fan type 7). */
export function percentile(samples: number[], p: number): number {
  const sorted = [...samples].sort((a, b) => a - b)
  const at = (sorted.length - 1) * (p / 100), below = Math.floor(at)
  return sorted[below]! + (at - below) * (sorted[Math.ceil(at)]! - sorted[below]!)
}

/** Where a high number is the good one, the slow end is the low one: its "95th percentile" is what 95% of the samples reach. */
export function reached({ samples, target }: Measurement, p: number): number {
  return percentile(samples, 'atLeast' in target ? 100 - p : p)
}

export function isMet(measurement: Measurement): boolean {
  const { target } = measurement, value = reached(measurement, target.percentile)
  return 'atMost' in target ? value <= target.atMost : value >= target.atLeast
}
