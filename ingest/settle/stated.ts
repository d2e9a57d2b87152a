// What stated durations decide between candidates.
import type { Stated } from '../extract/stated-durations.ts'
import type { DurationName, MomentName } from '../record.ts'
import { minutesBetween } from '../time/points.ts'
import { hasClock, STATED_SURE, type Candidate, type Pick, type Settled } from './candidate.ts'

type StatedDurations = ReadonlyMap<DurationName, Stated>

const LABELLED = 0.88
/** "About an hour and 50 minutes" was counted; "about 2 hours" was not, and 10 minutes lie between many entries. */
const isCounted = (minutes: number) => minutes > 60 && minutes % 30 !== 0
/** Minutes that people round by. */
const ROUNDING = 5
// Every pair of entries is looked at.
const MAX_ENTRIES = 200

/** "Time to recovery: 84 minutes": the two entries that lie so far apart are the beginning and the end. */
export function byStatedDuration(settled: Settled, all: Candidate[], stated: StatedDurations) {
  const length = stated.get('resolve')
  if (!length || length.note || length.fact.value <= 0 || (length.about && length.fact.confidence < LABELLED && !isCounted(length.fact.value))) return
  const entries = all.filter(c => c.via === 'any' || (c.via === 'label' && c.moment === 'detected')).filter(hasClock).slice(0, MAX_ENTRIES)
  const told = Map.groupBy(all.filter(c => c.via !== 'any'), c => c.mention)
  const weight = (c: Candidate, ...moments: MomentName[]) => Math.max(0, ...(told.get(c.mention) ?? []).filter(o => moments.includes(o.moment)).map(o => o.confidence))
  let best: { from: Candidate; to: Candidate; weight: number } | null = null
  // "Pods began to recover" is no beginning.
  const begins = (c: Candidate) => weight(c, 'started', 'detected') > 0 || weight(c, 'resolved', 'mitigated') === 0
  for (const from of settled.started ? [settled.started] : entries.filter(begins))
    for (const to of settled.resolved ? [settled.resolved] : entries) {
      if (!(Math.abs((minutesBetween(from, to) ?? NaN) - length.fact.value) <= 1)) continue
      const sum = weight(from, 'started', 'detected') + weight(to, 'resolved', 'mitigated') + (from === entries[0] ? 0.3 : 0)
      if (!best || sum > best.weight) best = { from, to, weight: sum }
    }
  if (!best || best.weight < (length.fact.confidence >= LABELLED ? 0.6 : isCounted(length.fact.value) && !length.about ? 1 : 1.5)) return
  const confidence = length.about ? 0.88 : STATED_SURE
  settled.started ??= { ...best.from, moment: 'started', confidence }
  settled.resolved ??= { ...best.to, moment: 'resolved', confidence }
}

/** "First detected 12:15, repaired 16:48, time to repair 4 h 33 min": the clock began at detection. */
export function byTimeToRepair(detected: Candidate | null, pick: Pick, stated: StatedDurations): Candidate | null {
  const length = stated.get('repair')
  const repaired = pick('mitigated', 'label', 'field')[0]
  return detected && length && repaired && Math.abs((minutesBetween(detected, repaired) ?? NaN) - length.fact.value) <= 1 ? { ...detected, moment: 'started', confidence: STATED_SURE } : null
}

/** "Time to detection: 5 minutes" after a known beginning. */
export function byTimeToDetect(started: Candidate | null, all: Candidate[], stated: StatedDurations): Candidate | null {
  const length = stated.get('detect')
  const found = started && length && all.find(c => c.via === 'entry' && c.moment === 'detected' && Math.abs((minutesBetween(started, c) ?? NaN) - length.fact.value) <= 1)
  return found ? { ...found, confidence: STATED_SURE } : null
}

/** "Time to detection: 2 minutes": what an entry tells of before the beginning was another thing. */
export function isDeniedByTimeToDetect({ started, detected }: Settled, stated: StatedDurations): boolean {
  const length = stated.get('detect')
  return Boolean(started && detected && length && length.fact.confidence >= LABELLED && length.fact.value >= 0 && (detected.via === 'entry' || detected.via === 'prose') && minutesBetween(started, detected)! < -ROUNDING)
}
