// When it was over.
import { minutesBetween } from '../time/points.ts'
import { FULLY, NEWS } from '../words/moments.ts'
import { after, hasClock, STATED_SURE, type Candidate, type Pick } from './candidate.ts'

/** An end below this may be one try of many. */
export const UNSURE_END = 0.8

/** "Down from 18:20 to 18:42 … by 21:30 all services had recovered": the range was the worst of it. */
export function fullRecovery(end: Candidate | null, pick: Pick): Candidate | null {
  if (end?.via !== 'range' || end.confidence >= STATED_SURE) return null
  const told = pick('resolved', 'prose').find(c => FULLY.test(c.mention!.words) && after(c, end) && minutesBetween(end, c)! <= LONGEST_RECOVERY)
  return told ? { ...told, confidence: Math.min(told.confidence, 0.88) } : null
}
const LONGEST_RECOVERY = 2 * 1440

/** The last of those that say most plainly that it is over. */
export function theEnd(pick: Pick, all: Candidate[]): Candidate | null {
  const ends = [...pick('resolved', 'entry').filter(c => c.confidence >= UNSURE_END || isLate(c, all)), ...pick('resolved', 'prose').filter(c => c.confidence > 0.75)].filter(c => !comesFirst(c, all))
  // Word of a recovery goes out after it.
  const told = ends.some(c => !c.mention?.posted) ? ends.filter(c => !c.mention?.posted) : ends
  const best = Math.max(...told.map(c => c.confidence))
  const plain = told.filter(c => c.confidence >= Math.min(best, 0.9) - 0.03)
  const seen = plain.filter(c => !NEWS.test(c.mention?.words ?? ''))
  return (seen.length ? seen : plain).reduce<Candidate | null>((last, c) => last && after(last, c) ? last : c, null) ?? pick('resolved', 'field', 'label')[0] ?? null
}

// "09:58 All pods are running", "10:00 The site goes down": what went well before anything had gone wrong ended nothing.
function comesFirst(end: Candidate, all: Candidate[]): boolean {
  const troubles = all.filter(c => (c.moment === 'started' || c.moment === 'detected') && c.via !== 'any' && hasClock(c))
  return troubles.some(c => c.moment === 'started' && c.confidence >= LIKELY) && troubles.every(c => after(c, end))
}
/** What the words of a beginning among them must weigh. */
const LIKELY = 0.75

// "Rolled back" ends it where little follows; else it was one try of many.
function isLate({ mention }: Candidate, all: Candidate[]): boolean {
  const entries = all.filter(c => c.via === 'any' && c.mention?.run === mention?.run)
  const left = entries.length - 1 - entries.findIndex(c => c.mention === mention)
  return left <= Math.max(LEFT, entries.length * LEFT_SHARE)
}
const LEFT = 2, LEFT_SHARE = 0.35
