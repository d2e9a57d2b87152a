// Many candidates → one for each moment, and why.
import type { Stated } from './extract/stated-durations.ts'
import { MOMENTS, type DurationName, type MomentName } from './record.ts'
import { theBeginning } from './settle/beginning.ts'
import { after, hasClock, type Candidate, type Pick, type Settled } from './settle/candidate.ts'
import { fullRecovery, theEnd, UNSURE_END } from './settle/ending.ts'
import { mendBeginning, mendMonth, mendYear } from './settle/mistyped.ts'
import { theNoticing, theResponse } from './settle/noticing.ts'
import { byStatedDuration, byTimeToDetect, byTimeToRepair, isDeniedByTimeToDetect } from './settle/stated.ts'
import { minutesBetween } from './time/points.ts'

/** Noticed by the time it was declared, and perhaps long before: less sure than any words that tell of noticing plainly. */
const DECLARED = 0.75
// "Mitigated" says so itself; "people can pay again" does only where the end is told for later.
const PLAIN_EASE = 0.82, EASED = 0.8

/** One candidate for each moment: a label before a range, a range before a timeline, a timeline before running text. */
export function settleMoments(candidates: Candidate[], stated: ReadonlyMap<DurationName, Stated>): Settled {
  const all = withoutPageDate(withoutBareDays(candidates))
  const pick: Pick = (moment, ...via) => all.filter(c => c.moment === moment && via.includes(c.via))
  const none = Object.fromEntries(MOMENTS.map(name => [name, null])) as { [name in MomentName]: null }
  const settled: Settled = { ...none, impossible: null, mistyped: [] }

  settleNamed(settled, pick)
  if (!settled.started || !settled.resolved) byStatedDuration(settled, all, stated)
  settled.started ??= byTimeToRepair(settled.detected, pick, stated)
  mendMonth(settled, stated.get('resolve'))
  settled.resolved ??= theEnd(pick, all)
  settled.detected ??= byTimeToDetect(settled.started, all, stated) ?? theNoticing(pick, settled)
  if (isUnnoticed(settled.resolved, settled.detected)) settled.resolved = null
  settled.started ??= theBeginning(pick, all, settled)
  if (isDeniedByTimeToDetect(settled, stated)) settled.detected = null
  mendBeginning(settled)
  mendYear(settled, 'resolved')
  if (after(settled.started, settled.resolved)) endAfterBeginning(settled, pick, all)
  settleBetween(settled, pick)
  return settled
}

/** What labels, fields and ranges name. */
function settleNamed(settled: Settled, pick: Pick): void {
  const range = pick('started', 'range')[0]
  // The day of a page ("date: 2024-05-03 08:00") is a beginning only where no words tell one.
  const started = pick('started', 'label', 'field').find(c => hasClock(c) && !(c.field === 'date' && range)) ?? range ?? null
  // Beside a labelled beginning and a labelled end, a range tells of a part.
  const ended = started?.via === 'label' && pick('resolved', 'label').find(hasClock)
  const resolved = ended || (pick('resolved', 'range')[0] ?? pick('resolved', 'label', 'field').find(hasClock) ?? null)
  settled.started = finer(started, pick)
  settled.resolved = finer(resolved, pick)
  const fully = fullRecovery(settled.resolved, pick)
  if (fully) {
    settled.mitigated = { ...settled.resolved!, moment: 'mitigated', confidence: EASED }
    settled.resolved = fully
  }
  settled.detected = pick('detected', 'label', 'field').find(hasClock) ?? null
}

/** "Rolled back …" before anybody knew was the end of something else. */
const isUnnoticed = (end: Candidate | null, detected: Candidate | null) => end !== null && end.confidence < UNSURE_END && after(detected, end)

function endAfterBeginning(settled: Settled, pick: Pick, all: Candidate[]): void {
  settled.impossible = settled.resolved
  settled.resolved = theEnd((moment, ...via) => pick(moment, ...via).filter(c => !after(settled.started, c)), all)
}

/** What lies between the beginning and the end. */
function settleBetween(settled: Settled, pick: Pick): void {
  const before = (c: Candidate) => !after(c, settled.resolved)
  const eased = (c: Candidate) => c.confidence >= PLAIN_EASE ? before(c) : after(settled.resolved, c)
  settled.declared = pick('declared', 'label', 'field', 'entry')[0] ?? pick('declared', 'prose')[0] ?? null
  settled.mitigated = pick('mitigated', 'label', 'field')[0] ?? pick('mitigated', 'entry').find(eased) ?? settled.mitigated
  settled.acknowledged = pick('acknowledged', 'label', 'field')[0] ?? theResponse(pick, settled, c => before(c) && !after(c, settled.mitigated))
  mendYear(settled, 'declared')
  // Who declares an incident knows of it.
  if (after(settled.detected, settled.declared) && !settled.declared?.mention?.posted) settled.detected = { ...settled.declared!, moment: 'detected', confidence: DECLARED }
  mendYear(settled, 'mitigated')
  // "Repaired 15:55, resolved 15:55": the one is not told apart from the other.
  if (settled.mitigated && settled.resolved && minutesBetween(settled.mitigated, settled.resolved) === 0) settled.mitigated = null
}

// What must be said of a clock to take the place of its day.
const PLAINLY = 0.7

/** "Outage on 10/7 - 10/9. It began at 8:45 pm on 10/7.": days alone tell less than a clock on one of them. */
function finer(told: Candidate | null, pick: Pick): Candidate | null {
  return (told?.via === 'range' && told.minute === null && pick(told.moment, 'entry', 'prose').find(c => hasClock(c) && c.date === told.date && c.confidence >= PLAINLY)) || told
}

// "Dec 29, morning | The bill was noticed"
const PART_OF_DAY = /^[\s,~(-]*(?:early |late )?(?:morning|afternoon|evening|night|noon|midday|overnight)\b/i
const isPartOfDay = ({ via, moment, mention }: Candidate) => via === 'entry' && moment !== 'started' && mention?.block.kind === 'row' && PART_OF_DAY.test(mention.block.text.slice(mention.stamp.end))

// Beside clocks, a day alone is a heading or a stamp whose clock could not be read.
function withoutBareDays(all: Candidate[]): Candidate[] {
  const clocks = all.some(c => c.minute !== null && !c.mention?.posted && (c.via === 'entry' || c.via === 'any'))
  return clocks ? all.filter(c => c.minute !== null || c.via === 'label' || c.via === 'field' || c.via === 'day' || isPartOfDay(c)) : all
}

// The `date` of front matter is the beginning beside another moment there, or before an end that the text labels ("Resolved | 2024-05-03 12:00") where no words tell a beginning; otherwise it is when the page was written.
function withoutPageDate(all: Candidate[]): Candidate[] {
  if (all.some(c => c.via === 'field' && c.field !== 'date')) return all
  const end = all.find(c => c.moment === 'resolved' && c.via === 'label' && hasClock(c) && c.mention?.stamp.date)
  const isTold = all.some(c => c.moment === 'started' && hasClock(c) && c.via !== 'field' && c.via !== 'any')
  return all.filter(c => c.field !== 'date' || (end && !isTold && !after(c, end)))
}
