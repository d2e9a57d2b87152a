// When it was noticed, and when somebody began to act.
import { after, type Candidate, type Pick, type Settled } from './candidate.ts'

// "Acknowledged" says so itself.
const ACKNOWLEDGED = 0.95, SURE_PROSE = 0.82

/** A timeline before running text, unless a sentence tells plainly that it was noticed earlier. */
export function theNoticing(pick: Pick, near: (c: Candidate) => boolean): Candidate | null {
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
