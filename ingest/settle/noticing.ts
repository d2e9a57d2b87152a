// When it was noticed, and when somebody began to act.
import { minutesBetween } from '../time/points.ts'
import { after, type Candidate, type Pick, type Settled } from './candidate.ts'
import { UNSURE_END } from './ending.ts'

// "Acknowledged" says so itself.
const ACKNOWLEDGED = 0.95, SURE_PROSE = 0.82

/** What was noticed so many minutes before a beginning that is told plainly was something else. */
const LONG_BEFORE = 360
// What had passed by itself may be noticed hours after it was over.
const PLAIN_NOTICING = 0.86
// Words that say of a responder no less than that.
const RESPONDS = 0.88

/** The noticing where no label tells it: before the end, else after an end that is unsure, or plainly after what had passed by itself. */
export function theNoticing(pick: Pick, { started, resolved }: Settled): Candidate | null {
  const responses = pick('acknowledged', 'entry').filter(c => c.confidence >= RESPONDS)
  const isEarly = (c: Candidate) => minutesBetween(c, started ?? c)! > LONG_BEFORE
  // Who responds knows already: what is found later is another thing.
  const isKnown = (c: Candidate) => c.via === 'entry' && responses.some(r => r.mention !== c.mention && after(c, r))
  const possible = (c: Candidate) => !isEarly(c) && !isKnown(c)
  const late = (c: Candidate) => (resolved?.confidence ?? 0) < UNSURE_END || (c.confidence >= PLAIN_NOTICING && !c.mention?.stamp.offset)
  return beforeTheEnd(pick, c => possible(c) && !after(c, resolved))
    ?? pick('detected', 'entry', 'label', 'field').find(c => c.via !== 'entry' || (possible(c) && late(c))) ?? null
}

/** A timeline before running text, unless a sentence tells plainly that it was noticed earlier. */
function beforeTheEnd(pick: Pick, near: (c: Candidate) => boolean): Candidate | null {
  const entry = pick('detected', 'entry').find(near), sentence = pick('detected', 'prose').find(near)
  if (!entry || !sentence) return entry ?? sentence ?? null
  return after(entry, sentence) && sentence.confidence > entry.confidence ? sentence : entry
}

/** Somebody who begins to act after it was noticed. Where one entry tells both ("reported in the chat, investigation started") they are not told apart. */
export function theResponse(pick: Pick, { detected, started, resolved }: Settled, before: (c: Candidate) => boolean): Candidate | null {
  // "We checked, and the problem was resolved": who sees the end began before it.
  const responses = pick('acknowledged', 'entry', 'prose').filter(c => before(c) && !after(detected ?? started, c) && (c.via === 'prose' || c.mention !== resolved?.mention))
  const same = responses.find(c => detected && c.mention === detected.mention)
  if (same) return responses.find(c => c.mention !== same.mention && c.mention?.block === same.mention?.block) ?? (same.confidence >= ACKNOWLEDGED ? same : null)
  // "Ada investigated and killed the query, which fixed it at 18:32"
  const ends = new Set(pick('resolved', 'prose').map(c => c.mention))
  return responses.find(c => c.via === 'entry') ?? responses.find(c => c.confidence >= SURE_PROSE && !ends.has(c.mention)) ?? null
}
