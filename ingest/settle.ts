// Many candidates → one for each moment, and why.
import type { Stated } from './extract/stated-durations.ts'
import { MOMENTS, type DurationName, type Evidence, type Fact, type Moment, type MomentName } from './record.ts'
import type { Mention } from './time/mentions.ts'
import { minutesBetween } from './time/timed.ts'
import { FULLY } from './words/moments.ts'

export type Candidate = {
  moment: MomentName
  date: string | null
  minute: number | null
  nights: number
  precision: Moment['precision']
  basis: Fact['basis']
  evidence: Evidence[]
  confidence: number
  /** `any`: an entry of a timeline, whatever it says. `day`: the date that the document is filed under. */
  via: 'label' | 'field' | 'range' | 'entry' | 'prose' | 'any' | 'day'
  mention?: Mention
  field?: string
  zone?: string | null
}

/** `impossible`: an end told for a time before the beginning; it is left out. `mistyped`: dates of another year or month, as are written in January; they are taken for the incident's own. */
export type Settled = { [name in MomentName]: Candidate | null } & { impossible: Candidate | null; mistyped: Candidate[] }

type Pick = (moment: MomentName, ...via: Candidate['via'][]) => Candidate[]

// What the words of an event must weigh to be the beginning: "outage begins", "site goes down", "requests fail".
const PLAIN_START = 0.9, LIKELY_START = 0.75, SYMPTOM = 0.66
const LONG_BEFORE = 360
// "Acknowledged" says so itself.
const ACKNOWLEDGED = 0.95, RESPONDS = 0.88
const UNSURE_END = 0.8, SURE_PROSE = 0.82
// "Mitigated" says so itself; "people can pay again" does only where the end is told for later.
const PLAIN_EASE = 0.82

/** One candidate for each moment: a label before a range, a range before a timeline, a timeline before running text. */
export function settleMoments(candidates: Candidate[], stated: ReadonlyMap<DurationName, Stated>): Settled {
  const all = withoutBareDays(candidates)
  const pick: Pick = (moment, ...via) => all.filter(c => c.moment === moment && via.includes(c.via))
  const none = Object.fromEntries(MOMENTS.map(name => [name, null])) as { [name in MomentName]: null }
  const settled: Settled = { ...none, impossible: null, mistyped: [] }

  const range = pick('started', 'range')[0]
  settled.started = pick('started', 'label', 'field').find(hasClock) ?? range ?? null
  settled.resolved = pick('resolved', 'range')[0] ?? pick('resolved', 'label', 'field').find(hasClock) ?? null
  const fully = fullRecovery(settled.resolved, pick)
  if (fully) settled.mitigated = { ...settled.resolved!, moment: 'mitigated', confidence: EASED }
  settled.resolved = fully ?? settled.resolved
  settled.detected = pick('detected', 'label', 'field').find(hasClock) ?? null
  if (!settled.started || !settled.resolved) byStatedDuration(settled, all, stated)
  settled.started ??= byTimeToRepair(settled.detected, pick, stated)
  const ownMonth = inMonthOf(settled.started ?? settled.detected, settled.resolved, stated.get('resolve'))
  if (ownMonth) settled.mistyped.push(settled.resolved!)
  settled.resolved = ownMonth ?? settled.resolved

  settled.resolved ??= theEnd(pick, all)
  const before = (c: Candidate) => !after(c, settled.resolved)
  // What was noticed hours before a beginning that is told plainly was something else.
  const early = (c: Candidate) => minutesBetween(c, settled.started ?? c)! > LONG_BEFORE
  // Who responds knows already: what is found later is another thing.
  const responses = pick('acknowledged', 'entry').filter(c => c.confidence >= RESPONDS)
  const known = (c: Candidate) => c.via === 'entry' && responses.some(r => r.mention !== c.mention && after(c, r))
  const near = (c: Candidate) => before(c) && !early(c) && !known(c)
  settled.detected ??= byTimeToDetect(settled.started, all, stated) ?? theNoticing(pick, near) ?? pick('detected', 'entry', 'label', 'field').find(c => c.via !== 'entry' || (!early(c) && !known(c) && (settled.resolved?.confidence ?? 0) < UNSURE_END)) ?? null
  // "Rolled back …" before anybody knew was the end of something else.
  if (settled.resolved && settled.resolved.confidence < UNSURE_END && after(settled.detected, settled.resolved)) settled.resolved = null
  settled.started ??= theBeginning(pick, all, settled)
  mendYear(settled, 'resolved')
  if (after(settled.started, settled.resolved)) {
    settled.impossible = settled.resolved
    settled.resolved = theEnd((moment, ...via) => pick(moment, ...via).filter(c => !after(settled.started, c)), all)
  }

  settled.acknowledged = pick('acknowledged', 'label', 'field')[0] ?? theResponse(pick, settled, before)
  settled.declared = pick('declared', 'label', 'field', 'entry')[0] ?? null
  const eased = (c: Candidate) => c.confidence >= PLAIN_EASE ? before(c) : after(settled.resolved, c)
  settled.mitigated = pick('mitigated', 'label', 'field')[0] ?? pick('mitigated', 'entry').find(eased) ?? settled.mitigated
  mendYear(settled, 'declared')
  mendYear(settled, 'mitigated')
  // "Repaired 15:55, resolved 15:55": the one is not told apart from the other.
  if (settled.mitigated && settled.resolved && minutesBetween(settled.mitigated, settled.resolved) === 0) settled.mitigated = null
  return settled
}

const hasClock = (c: Candidate) => c.minute !== null

/** Whether `a` is known to be later than `b`; of a day alone it is known only beside another day. */
const after = (a: Candidate | null, b: Candidate | null) => a !== null && b !== null && (minutesBetween(b, a) ?? laterDay(a, b)) > 0

const laterDay = (a: Candidate, b: Candidate) => a.date && b.date && (a.minute === null || b.minute === null) ? Date.parse(a.date) - Date.parse(b.date) : 0

const DAY = 86_400_000, MONTHS_BEFORE = 300 * DAY, LONGEST_OUTAGE = 60 * DAY

function mendYear(settled: Settled, name: MomentName): void {
  const mended = settled[name] && inYearOf(settled.started ?? settled.detected, settled[name])
  if (!mended) return
  settled.mistyped.push(settled[name]!)
  settled[name] = mended
}

// "Started 2024-01-05 10:00, resolved 2023-01-05 12:00": the same day of the right year, where that makes an end soon after the beginning.
function inYearOf(from: Candidate | null, end: Candidate): Candidate | null {
  if (!from?.date || !end.date || Date.parse(from.date) - Date.parse(end.date) < MONTHS_BEFORE) return null
  const date = from.date.slice(0, 4) + end.date.slice(4)
  if (end.date.endsWith('-02-29')) return null // no day of most years
  const days = Date.parse(date) - Date.parse(from.date)
  const mended = onDay(end, date)
  return days >= 0 && days <= LONGEST_OUTAGE && !after(from, mended) ? mended : null
}

// "Detected 2023-07-25 14:05, resolved 2023-09-25 15:55, time to resolve 1 h 50 min": the same day of the right month, where the stated duration says so.
function inMonthOf(from: Candidate | null, end: Candidate | null, length: Stated | undefined): Candidate | null {
  if (!from?.date || !end?.date || !length || end.date.slice(8) !== from.date.slice(8) || end.date === from.date) return null
  const mended = onDay(end, from.date)
  return Math.abs((minutesBetween(from, mended) ?? NaN) - length.fact.value) <= 1 ? mended : null
}

const onDay = (c: Candidate, date: string): Candidate => ({ ...c, date, basis: 'inferred', confidence: Math.min(c.confidence, 0.8) })

// Beside clocks, a day alone is a heading or a stamp whose clock could not be read.
function withoutBareDays(all: Candidate[]): Candidate[] {
  const clocks = all.some(c => c.minute !== null && (c.via === 'entry' || c.via === 'any'))
  return clocks ? all.filter(c => c.minute !== null || c.via === 'label' || c.via === 'field' || c.via === 'day') : all
}

const STATED_SURE = 0.97, LABELLED = 0.88
/** "About an hour and 50 minutes" was counted; "about 2 hours" was not, and 10 minutes lie between many entries. */
const isCounted = (minutes: number) => minutes > 60 && minutes % 30 !== 0
// Every pair of entries is looked at.
const MAX_ENTRIES = 200

// "Time to recovery: 84 minutes": the two entries that lie so far apart are the beginning and the end.
function byStatedDuration(settled: Settled, all: Candidate[], stated: ReadonlyMap<DurationName, Stated>) {
  const length = stated.get('resolve')
  if (!length || length.note || length.fact.value <= 0 || (length.about && length.fact.confidence < LABELLED && !isCounted(length.fact.value))) return
  const entries = all.filter(c => c.via === 'any' || (c.via === 'label' && c.moment === 'detected')).filter(hasClock).slice(0, MAX_ENTRIES)
  const told = Map.groupBy(all.filter(c => c.via !== 'any'), c => c.mention)
  const weight = (c: Candidate, ...moments: MomentName[]) => Math.max(0, ...(told.get(c.mention) ?? []).filter(o => moments.includes(o.moment)).map(o => o.confidence))
  let best: { from: Candidate; to: Candidate; weight: number } | null = null
  for (const from of settled.started ? [settled.started] : entries)
    for (const to of settled.resolved ? [settled.resolved] : entries) {
      if (!(Math.abs((minutesBetween(from, to) ?? NaN) - length.fact.value) <= 1)) continue
      const sum = weight(from, 'started', 'detected') + weight(to, 'resolved', 'mitigated') + (from === entries[0] ? 0.3 : 0)
      if (!best || sum > best.weight) best = { from, to, weight: sum }
    }
  if (!best || best.weight < (length.fact.confidence >= LABELLED ? 0.6 : 1.5)) return
  const confidence = length.about ? 0.88 : STATED_SURE
  settled.started ??= { ...best.from, moment: 'started', confidence }
  settled.resolved ??= { ...best.to, moment: 'resolved', confidence }
}

// "First detected 12:15, repaired 16:48, time to repair 4 h 33 min": the clock began at detection.
function byTimeToRepair(detected: Candidate | null, pick: Pick, stated: ReadonlyMap<DurationName, Stated>): Candidate | null {
  const length = stated.get('repair')
  const repaired = pick('mitigated', 'label', 'field')[0]
  return detected && length && repaired && Math.abs((minutesBetween(detected, repaired) ?? NaN) - length.fact.value) <= 1 ? { ...detected, moment: 'started', confidence: STATED_SURE } : null
}

// A timeline before running text, unless a sentence tells plainly that it was noticed earlier.
function theNoticing(pick: Pick, near: (c: Candidate) => boolean): Candidate | null {
  const entry = pick('detected', 'entry').find(near), sentence = pick('detected', 'prose').find(near)
  if (!entry || !sentence) return entry ?? sentence ?? null
  return after(entry, sentence) && sentence.confidence > entry.confidence ? sentence : entry
}

// "Time to detection: 5 minutes" after a known beginning.
function byTimeToDetect(started: Candidate | null, all: Candidate[], stated: ReadonlyMap<DurationName, Stated>): Candidate | null {
  const length = stated.get('detect')
  const found = started && length && all.find(c => c.via === 'entry' && c.moment === 'detected' && Math.abs((minutesBetween(started, c) ?? NaN) - length.fact.value) <= 1)
  return found ? { ...found, confidence: STATED_SURE } : null
}

// "Down from 18:20 to 18:42 … by 21:30 all services had recovered": the range was the worst of it.
function fullRecovery(end: Candidate | null, pick: Pick): Candidate | null {
  if (end?.via !== 'range' || end.confidence >= STATED_SURE) return null
  const told = pick('resolved', 'prose').find(c => FULLY.test(c.mention!.words) && after(c, end) && minutesBetween(end, c)! <= LONGEST_RECOVERY)
  return told ? { ...told, confidence: Math.min(told.confidence, 0.88) } : null
}
const LONGEST_RECOVERY = 2 * 1440, EASED = 0.8

// The last of those that say most plainly that it is over.
function theEnd(pick: Pick, all: Candidate[]): Candidate | null {
  const told = [...pick('resolved', 'entry').filter(c => c.confidence >= UNSURE_END || isLate(c, all)), ...pick('resolved', 'prose').filter(c => c.confidence > 0.75)]
  const best = Math.max(...told.map(c => c.confidence))
  const plain = told.filter(c => c.confidence >= Math.min(best, 0.9) - 0.03)
  return plain.reduce<Candidate | null>((last, c) => last && after(last, c) ? last : c, null) ?? pick('resolved', 'field', 'label')[0] ?? null
}

// "Rolled back" ends it where little follows; else it was one try of many.
function isLate({ mention }: Candidate, all: Candidate[]): boolean {
  const entries = all.filter(c => c.via === 'any' && c.mention?.run === mention?.run)
  const left = entries.length - 1 - entries.findIndex(c => c.mention === mention)
  return left <= Math.max(LEFT, entries.length * LEFT_SHARE)
}
const LEFT = 2, LEFT_SHARE = 0.35

// Somebody who begins to act after it was noticed. Where one entry tells both ("reported in the chat, investigation started") they are not told apart.
function theResponse(pick: Pick, { detected, started }: Settled, before: (c: Candidate) => boolean): Candidate | null {
  const responses = pick('acknowledged', 'entry', 'prose').filter(c => before(c) && !after(detected ?? started, c))
  const same = responses.find(c => detected && c.mention === detected.mention)
  if (same) return responses.find(c => c.mention !== same.mention && c.mention?.block === same.mention?.block) ?? (same.confidence >= ACKNOWLEDGED ? same : null)
  // "Ada investigated and killed the query, which fixed it at 18:32"
  const ends = new Set(pick('resolved', 'prose').map(c => c.mention))
  return responses.find(c => c.via === 'entry') ?? responses.find(c => c.confidence >= SURE_PROSE && !ends.has(c.mention)) ?? null
}

function theBeginning(pick: Pick, all: Candidate[], settled: Settled): Candidate | null {
  const { detected, resolved } = settled
  const possible = (c: Candidate) => !after(c, resolved)
  const undetected = (c: Candidate) => possible(c) && !after(c, detected)
  const entries = pick('started', 'entry')
  const noticing = new Set(pick('detected', 'entry', 'prose').map(c => c.mention))
  return entries.find(c => c.confidence >= PLAIN_START && possible(c))
    ?? pick('started', 'prose').find(c => c.confidence >= 0.7 && undetected(c) && !noticing.has(c.mention))
    ?? entries.find(c => c.confidence >= LIKELY_START && undetected(c) && !noticing.has(c.mention))
    ?? firstEntry(all, noticing, settled)
    ?? inOpening(pick('started', 'prose').find(c => undetected(c) && !noticing.has(c.mention)))
    ?? pick('started', 'field', 'label')[0] ?? (detected || resolved ? null : pick('started', 'day')[0]) ?? null
}

const inOpening = (c: Candidate | undefined) => c && { ...c, confidence: 0.78 }

// The first entry of the timeline where it tells of a change or a fault, before somebody noticed.
function firstEntry(all: Candidate[], noticing: Set<Mention | undefined>, { detected, resolved }: Settled): Candidate | null {
  const first = all.find(c => c.via === 'any')
  // Who investigates has begun to respond: nothing begins there.
  const later = new Set(all.filter(c => c.moment === 'acknowledged').map(c => c.mention))
  const told = all.filter(c => c.moment === 'started' && c.via === 'entry' && !noticing.has(c.mention) && !later.has(c.mention) && !after(c, detected))
  if (!told[0] || told[0].mention !== first?.mention || told[0].mention === resolved?.mention) return null
  // A change comes before the fault that it brings, where the timeline tells both.
  const chosen = told[0].confidence < SYMPTOM ? told.find(c => c.confidence >= SYMPTOM && detected) ?? told[0] : told[0]
  return { ...chosen, confidence: detected ? 0.75 : 0.65 }
}
