// Everything that the page of trends shows, out of all incidents in figures. No clock, no store: today is told by the calendar.
import type { Figure } from '../../store/figure.ts'
import { periodOf, periodsBetween, type Calendar, type Cut } from '../days.ts'
import { groundOf } from './ground.ts'
import { openingOf } from './opening.ts'
import type { Behind, BehindAnswer, BehindQuestion, Clock, Dot, PeriodSpread, Row, TrendsAnswer, TrendsQuestion } from './schema.ts'
import { valuesOf, type Dated, type Selection } from './selection.ts'
import { minutesOf, spreadOf } from './spread.ts'
import { formulaOf } from './words.ts'

export function trends(figures: readonly Figure[], asked: TrendsQuestion, calendar: Calendar): TrendsAnswer {
  const { clock, by, group } = asked, today = calendar.today(), { selection, comparison, followThrough } = groundOf(figures, asked, calendar)
  const { shown, undated, from, to, facets } = selection
  const periods = periodsOf(selection, asked, today), all = spreadOf(shown, clock)
  return {
    clock, by, group, formula: formulaOf(clock), zone: calendar.zone, from, to, today,
    opening: openingOf({ clock, from, to, today, all, undated, comparison }),
    all, undated, zoneless: shown.filter(({ isZoneless }) => isZoneless).length,
    periods, rows: rowsOf(selection, asked, periods), comparison, followThrough, facets,
  }
}

/** The incidents behind one mark: longest first, those of whom it is not known last. */
export function behind(figures: readonly Figure[], { period, value, ...asked }: BehindQuestion, calendar: Calendar): BehindAnswer {
  const { shown } = groundOf(figures, asked, calendar).selection, cut = period === undefined ? undefined : cutOf(period)
  const chosen = shown.filter(({ figure, day }) => (cut === undefined || periodOf(day, cut) === period) && (value === undefined || isOf(figure, asked, value)))
  const list = chosen.map(one => listed(one, asked.clock)).sort((a, b) => (b.value ?? -Infinity) - (a.value ?? -Infinity) || b.day.localeCompare(a.day) || a.id.localeCompare(b.id))
  return { ...spreadOf(chosen, asked.clock), list }
}

/** Of `2026-Q3` a quarter. */
const cutOf = (period: string): Cut => (period.includes('Q') ? 'quarter' : period.includes('-') ? 'month' : 'year')
const isOf = (figure: Figure, { group }: TrendsQuestion, value: string) => (value === '' ? !valuesOf(figure, group).length : valuesOf(figure, group).includes(value))

const listed = ({ figure, day }: Dated, clock: Clock): Behind =>
  ({ id: figure.id, title: figure.title, day, value: minutesOf(figure, clock), causes: figure.causes, services: figure.services, severity: figure.severity, detectedBy: figure.detectedBy })

function periodsOf({ span, shown }: Selection, { clock, by }: TrendsQuestion, today: string): PeriodSpread[] {
  const within = Map.groupBy(shown, ({ day }) => periodOf(day, by))
  return span === null ? [] : periodsBetween(span.first, span.last, by).map(period => {
    const incidents = within.get(period.period) ?? []
    return { ...period, isRunning: period.from <= today && today <= period.to, ...spreadOf(incidents, clock), dots: dotsOf(incidents, clock) }
  })
}

function dotsOf(incidents: readonly Dated[], clock: Clock): Dot[] {
  return incidents.flatMap(({ figure, day }) => {
    const value = minutesOf(figure, clock)
    return value === null ? [] : [{ id: figure.id, title: figure.title, value, day }]
  })
}

/** Most incidents first, those that do not state it last. An incident with two causes is in both rows. */
function rowsOf({ shown }: Selection, { clock, by, group }: TrendsQuestion, periods: readonly PeriodSpread[]): Row[] {
  const byValue = new Map<string | null, Dated[]>(), at = new Map(periods.map(({ period }, i) => [period, i]))
  for (const one of shown) {
    const values = valuesOf(one.figure, group)
    for (const value of values.length ? values : [null]) {
      const incidents = byValue.get(value)
      if (incidents) incidents.push(one)
      else byValue.set(value, [one])
    }
  }
  const rows = [...byValue].map(([value, incidents]) => {
    const counts = periods.map(() => 0)
    for (const { day } of incidents) counts[at.get(periodOf(day, by))!]!++
    return { value, ...spreadOf(incidents, clock), counts }
  })
  return rows.sort((a, b) => Number(a.value === null) - Number(b.value === null) || b.incidents - a.incidents || a.value!.localeCompare(b.value!))
}
