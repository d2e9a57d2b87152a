// Many candidates → one for each moment, and why.
import { MOMENTS, type Evidence, type Fact, type Moment, type MomentName } from './record.ts'
import type { Mention } from './time/mentions.ts'
import { minutesBetween } from './time/timed.ts'

export type Candidate = {
  moment: MomentName
  date: string | null
  minute: number | null
  precision: Moment['precision']
  basis: Fact['basis']
  evidence: Evidence[]
  confidence: number
  /** `any`: an entry of a timeline, whatever it says. */
  via: 'label' | 'field' | 'range' | 'entry' | 'prose' | 'any'
  mention?: Mention
  field?: string
  zone?: string | null
}

export type Settled = { [name in MomentName]: Candidate | null } & { zone: Fact<string> | null }

/** One candidate for each moment. */
export function settleMoments(all: Candidate[]): Settled {
  const of = (moment: MomentName, ...via: Candidate['via'][]) => all.filter(c => c.moment === moment && via.includes(c.via))
  const settled = Object.fromEntries([...MOMENTS.map(name => [name, null]), ['zone', null]]) as Settled

  const range = of('started', 'range')[0] ?? null
  settled.started = of('started', 'label').find(c => c.minute !== null) ?? range ?? null
  settled.resolved = of('resolved', 'label').find(c => c.minute !== null) ?? of('resolved', 'range')[0] ?? null
  if (range && settled.resolved && settled.resolved.via === 'label') settled.resolved = of('resolved', 'range')[0] ?? settled.resolved

  settled.resolved ??= lastOf(of('resolved', 'entry')) ?? of('resolved', 'field')[0] ?? lastOf(of('resolved', 'prose').filter(c => c.confidence > 0.75)) ?? of('resolved', 'label')[0] ?? null
  const before = (c: Candidate) => !settled.resolved || (minutesBetween(c, settled.resolved) ?? 0) >= 0
  settled.detected = of('detected', 'label').find(c => c.minute !== null) ?? of('detected', 'entry').find(before) ?? of('detected', 'prose').find(before) ?? of('detected', 'label')[0] ?? null

  const notAfterDetection = (c: Candidate) => !settled.detected || (minutesBetween(c, settled.detected) ?? 0) >= 0
  settled.started ??= of('started', 'entry').find(c => c.confidence >= 0.75 && notAfterDetection(c) && before(c))
    ?? firstChange(all, settled.detected) ?? of('started', 'prose').find(c => notAfterDetection(c) && before(c)) ?? of('started', 'field')[0] ?? of('started', 'label')[0] ?? null

  const afterDetection = (c: Candidate) => !settled.detected || (minutesBetween(settled.detected, c) ?? 0) >= 0
  settled.acknowledged = of('acknowledged', 'label')[0] ?? of('acknowledged', 'entry').find(c => afterDetection(c) && before(c)) ?? null
  settled.declared = of('declared', 'label')[0] ?? of('declared', 'entry')[0] ?? null
  settled.mitigated = of('mitigated', 'label')[0] ?? of('mitigated', 'entry').find(before) ?? null
  return settled
}

// The last entry that says most plainly that it is over.
function lastOf(candidates: Candidate[]): Candidate | null {
  const best = Math.max(...candidates.map(c => c.confidence))
  const plain = candidates.filter(c => c.confidence >= Math.min(best, 0.9) - 0.03)
  return plain.at(-1) ?? null
}

// The first entry of the timeline that tells of a change, before somebody noticed.
function firstChange(all: Candidate[], detected: Candidate | null): Candidate | null {
  const first = all.find(c => c.via === 'any')
  const change = all.find(c => c.moment === 'started' && c.via === 'entry' && c.mention === first?.mention)
  return detected && change && (minutesBetween(change, detected) ?? 0) > 0 ? { ...change, confidence: 0.7 } : null
}
