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
const grounds = new WeakMap<readonly Figure[], Map<string, Ground>>(), comparisons = new WeakMap<readonly Figure[], Map<string, Comparison | null>>()

/** The value of a key, made where it is not among the last few. */
function kept<T>(of: WeakMap<readonly Figure[], Map<string, T>>, figures: readonly Figure[], by: unknown[], make: () => T): T {
  const key = JSON.stringify(by), values = of.get(figures) ?? new Map<string, T>(), found = values.get(key)
  if (found !== undefined) return found
  const made = make()
  of.set(figures, values.set(key, made))
  if (values.size > KEPT) values.delete(values.keys().next().value!)
  return made
}

export function groundOf(figures: readonly Figure[], asked: TrendsQuestion, calendar: Calendar): Ground {
  const { cause, service, severity, detectedBy, from, to } = asked, today = calendar.today(), by = [calendar.zone, today, cause, service, severity, detectedBy]
  return kept(grounds, figures, [...by, from, to], () => {
    const selection = select(figures, asked, calendar)
    // The newest year and the one before are the same wherever the range begins, and however far it reaches beyond today.
    const until = selection.to < today ? selection.to : today
    const comparison = selection.span && kept(comparisons, figures, [...by, until], () => compare(selection.matching, until))
    return { selection, comparison, followThrough: followThrough(selection.shown, calendar) }
  })
}
