// What a view stands on whatever its clock, its periods and its rows. Somebody who looks around asks for view after view of the same incidents, so the last few are kept.
import type { Figure } from '../../store/figure.ts'
import { compare } from './comparison.ts'
import type { Calendar } from '../days.ts'
import { followThrough } from './follow-through.ts'
import type { Comparison, FollowThrough, TrendsQuestion } from './schema.ts'
import { select, type Selection } from './selection.ts'

export type Ground = { selection: Selection; comparison: Comparison | null; followThrough: FollowThrough }

const KEPT = 8
/** By the incidents themselves: their array is another one as soon as anything has changed. */
const grounds = new WeakMap<readonly Figure[], Map<string, Ground>>()

export function groundOf(figures: readonly Figure[], asked: TrendsQuestion, calendar: Calendar): Ground {
  const { cause, service, severity, detectedBy, from, to } = asked, key = JSON.stringify([calendar.zone, calendar.today(), cause, service, severity, detectedBy, from, to])
  const kept = grounds.get(figures) ?? new Map<string, Ground>(), found = kept.get(key)
  if (found) return found
  const selection = select(figures, asked, calendar)
  const ground = { selection, comparison: compare(selection, calendar.today()), followThrough: followThrough(selection.shown, calendar) }
  grounds.set(figures, kept.set(key, ground))
  if (kept.size > KEPT) kept.delete(kept.keys().next().value!)
  return ground
}
