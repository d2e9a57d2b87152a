// The durations as arithmetic on moments.
import type { DurationName, Fact, Moment, MomentName } from './record.ts'

/** Which two moments each duration runs between: the second minus the first. */
export const FORMULAS: { [name in DurationName]: readonly [MomentName, MomentName] } = {
  detect: ['started', 'detected'],
  acknowledge: ['detected', 'acknowledged'],
  mitigate: ['started', 'mitigated'],
  resolve: ['started', 'resolved'],
  repair: ['detected', 'mitigated'],
  restore: ['detected', 'resolved'],
}

const FORESEEN = 240

/** Minutes between two moments that both have a clock; null where either is a day alone or only one has a date. */
export function computedDuration(from: Fact<Moment> | null, to: Fact<Moment> | null): Fact<number> | null {
  if (!from || !to) return null
  const a = instant(from.value.at), b = instant(to.value.at)
  if (!a || !b || a.dated !== b.dated) return null
  // An offset on one side only says nothing of the other's zone: both are read by the same clock.
  const minutes = a.offset !== null && b.offset !== null ? b.minutes - b.offset - (a.minutes - a.offset) : b.minutes - a.minutes
  // Clocks without a date that run over midnight; what was foreseen was foreseen by hours at most.
  const value = !a.dated && minutes < -FORESEEN ? minutes + 1440 : minutes
  const evidence = [...from.evidence, ...to.evidence].filter((e, i, all) => all.findIndex(o => o.start === e.start && o.end === e.end) === i)
  return { value, basis: 'derived', evidence, confidence: Math.min(from.confidence, to.confidence) }
}

function instant(at: string): { minutes: number; dated: boolean; offset: number | null } | null {
  const m = /^(?:(\d{4}-\d{2}-\d{2})T)?(\d{2}):(\d{2})(?:([+-])(\d{2}):(\d{2}))?$/.exec(at)
  if (!m) return null
  const offset = m[4] ? (m[4] === '+' ? 1 : -1) * (Number(m[5]) * 60 + Number(m[6])) : null
  return { minutes: (m[1] ? Date.parse(m[1]) / 60_000 : 0) + Number(m[2]) * 60 + Number(m[3]), dated: Boolean(m[1]), offset }
}
