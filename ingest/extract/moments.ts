// When it happened: of all that the document tells of its moments, for each the one that settle.ts takes.
import type { Document } from '../document.ts'
import { MOMENTS, type Fact, type Moment, type PostmortemRecord, type Problem } from '../record.ts'
import { settleMoments } from '../settle.ts'
import type { Candidate, Settled } from '../settle/candidate.ts'
import { likely } from '../time/by-neighbours.ts'
import { momentAt } from '../time/points.ts'
import { namesZone, ownZone } from './moment/candidate.ts'
import { candidates } from './moment/candidates.ts'
import { problemsOf } from './moment/problems.ts'
import { statedDurations } from './stated-durations.ts'
import { timeZone } from './time-zone.ts'

export type When = { timeZone: Fact<string> | null; moments: PostmortemRecord['moments']; problems: Problem[] }

/** When it happened: each moment as the document tells it, with the zone of its clocks. */
export function moments(document: Document): When {
  const chosen = settleMoments(candidates(document), statedDurations(document))
  const zone = timeZone(document, MOMENTS.flatMap(name => chosen[name]?.mention ?? [])) ?? fieldZone(chosen)
  const fact = (c: Candidate | null): Fact<Moment> | null => {
    const value = c && momentAt(c, ownZone(c, document) ?? (namesZone(c) ? null : zone?.value ?? null), c.precision)
    return value ? likely(document, value.at, { value, basis: c.basis, evidence: c.evidence, confidence: c.confidence }) : null
  }
  return { timeZone: zone, moments: Object.fromEntries(MOMENTS.map(name => [name, fact(chosen[name])])) as When['moments'], problems: problemsOf(chosen) }
}

/** The zone in front matter, of the first moment that was taken from there. */
function fieldZone(chosen: Settled): Fact<string> | null {
  const field = MOMENTS.map(name => chosen[name]).find(c => c?.zone)
  return field ? { value: field.zone!, basis: 'stated', evidence: field.evidence, confidence: 0.93 } : null
}
