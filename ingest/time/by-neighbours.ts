// What was read of a date in the way that the files around write theirs is less sure than what the document says itself.
import type { Document } from '../document.ts'
import type { Fact } from '../record.ts'
import { calendarOf } from './calendar.ts'

const LIKELY = 0.85

/** A fact as it is, or, where only the files around tell that this is its day (`YYYY-MM-DD…`), as an inferred one. */
export function likely<T>(document: Document, at: string, fact: Fact<T>): Fact<T> {
  return calendarOf(document).byNeighbours.has(at.slice(0, 10)) ? { ...fact, basis: 'inferred', confidence: Math.min(fact.confidence, LIKELY) } : fact
}
