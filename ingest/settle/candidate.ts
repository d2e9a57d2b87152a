// What extraction found of a moment, and how two of them lie to each other.
import type { Evidence, Fact, Moment, MomentName } from '../record.ts'
import type { Mention } from '../time/mentions.ts'
import { daysBetween } from '../time/dates.ts'
import { minutesBetween } from '../time/points.ts'

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
  /** Minutes east of UTC that its clock runs, where that is known. */
  east?: number | null
}

/** `impossible`: an end told for a time before the beginning; it is left out. `mistyped`: dates of another year or month, as are written in January; they are taken for the incident's own. */
export type Settled = { [name in MomentName]: Candidate | null } & { impossible: Candidate | null; mistyped: Candidate[] }

/** The candidates for a moment that came by some ways, in document order. */
export type Pick = (moment: MomentName, ...via: Candidate['via'][]) => Candidate[]

/** What is found by arithmetic on what the document states. */
export const STATED_SURE = 0.97

export const hasClock = (c: Candidate) => c.minute !== null

/** Whether `a` is known to be later than `b`; of a day alone it is known only beside another day. */
export const after = (a: Candidate | null, b: Candidate | null) => a !== null && b !== null && (minutesBetween(b, a) ?? laterDay(a, b)) > 0

const laterDay = (a: Candidate, b: Candidate) => a.date && b.date && (a.minute === null || b.minute === null) ? daysBetween(b.date, a.date) : 0
