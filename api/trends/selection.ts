// Which incidents are looked at: filters, and a range of days.
import type { Figure } from '../../store/figure.ts'
import type { Facets } from '../../store/filters.ts'
import { firstDay, lastDay, type Calendar } from '../days.ts'
import { GROUPS, type Group, type TrendsQuestion } from './schema.ts'

export type Dated = { figure: Figure; day: string; isZoneless: boolean }

/** An incident's values of a group; none where it does not state it. */
export function valuesOf(figure: Figure, group: Group): readonly string[] {
  if (group === 'cause') return figure.causes
  if (group === 'service') return figure.services
  const value = figure[group]
  return value === null ? [] : [value]
}

/** Tells the filters that an incident fails. */
function filtering(asked: TrendsQuestion): (figure: Figure) => readonly Group[] {
  const set = GROUPS.filter(group => asked[group]?.length), none: Group[] = []
  return figure => (set.length ? set.filter(group => !valuesOf(figure, group).some(value => asked[group]!.includes(value))) : none)
}

export type Selection = {
  /** First and last day that are looked at: the first may be before the first incident. */
  from: string
  to: string
  /** First and last day of the periods that are shown: from the first incident within, whatever the filters; null where there is none. */
  span: { first: string; last: string } | null
  /** What the filters leave, on whatever day. */
  matching: Dated[]
  /** Of these, what lies within. */
  shown: Dated[]
  undated: number
  facets: Facets
}

type Within = { figure: Figure; fails: readonly Group[] }

/** The range does not follow the filters, so that an axis stands still while one looks around. */
export function select(figures: readonly Figure[], asked: TrendsQuestion, calendar: Calendar): Selection {
  const dated: Dated[] = [], matching: Dated[] = [], within: Within[] = [], shown: Dated[] = [], failed = filtering(asked)
  let undated = 0
  for (const figure of figures) {
    const known = calendar.of(figure)
    if (known) dated.push({ figure, day: known.at, isZoneless: known.isZoneless })
    else if (!failed(figure).length) undated++
  }
  const { from, to } = rangeOf(dated, asked, calendar.today())
  let first = '', last = ''
  for (const one of dated) {
    const fails = failed(one.figure)
    if (!fails.length) matching.push(one)
    if (one.day < from || one.day > to) continue
    if (!first || one.day < first) first = one.day
    if (one.day > last) last = one.day
    within.push({ figure: one.figure, fails })
    if (!fails.length) shown.push(one)
  }
  return { from, to, span: first ? { first, last: lastShown(last, asked, calendar.today()) } : null, matching, shown, undated, facets: { ...facetsOf(within), year: yearsOf(dated) } }
}

/** Without a question about it: the newest incident's year and the one before. A day in the future is a slip in some document, and moves nothing. */
function rangeOf(dated: readonly Dated[], { from, to }: TrendsQuestion, today: string): { from: string; to: string } {
  const end = to === undefined ? today : lastDay(to)
  if (from !== undefined) return { from: firstDay(from), to: end }
  const newest = dated.reduce((newest, { day }) => (day > newest && day <= end ? day : newest), '')
  return { from: firstDay(String(Number((newest || end).slice(0, 4)) - 1).padStart(4, '0')), to: end }
}

/** Quiet periods are shown up to today; where no end was asked for, at most to that of the year after the last incident: an archive that ended long ago is no row of empty years. `last`: the day of the last incident within. */
function lastShown(last: string, { to }: TrendsQuestion, today: string): string {
  const end = to === undefined ? lastDay(String(Number(last.slice(0, 4)) + 1)) : lastDay(to), shown = end < today ? end : today
  return shown > last ? shown : last
}

/** A field's own choice is left out of its counts. */
function facetsOf(within: readonly Within[]): Facets {
  return Object.fromEntries(GROUPS.map(group => {
    const counts = new Map<string, number>()
    for (const { figure, fails } of within) {
      if (fails.some(other => other !== group)) continue
      for (const value of valuesOf(figure, group)) counts.set(value, (counts.get(value) ?? 0) + 1)
    }
    return [group, [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count || a.value.localeCompare(b.value))]
  }))
}

function yearsOf(dated: readonly Dated[]): { value: string; count: number }[] {
  const counts = new Map<string, number>()
  for (const { day } of dated) counts.set(day.slice(0, 4), (counts.get(day.slice(0, 4)) ?? 0) + 1)
  return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.value.localeCompare(a.value))
}
