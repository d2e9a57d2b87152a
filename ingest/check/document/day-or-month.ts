import { evidence } from '../../document.ts'
import { MOMENTS } from '../../record.ts'
import { FEWEST } from '../../surroundings/neighbours.ts'
import { calendarOf } from '../../time/calendar.ts'
import { isoDate } from '../../time/dates.ts'
import { mentionsOf } from '../../time/mentions.ts'
import { isOutside } from '../../time/outage-range.ts'
import type { IncidentRule } from '../rule.ts'

/** "03/04/2024" where nothing in the document says which number is the day, and the files around it do not decide it: times with such a date stay without one. The first of them is told. */
export const dayOrMonth: IncidentRule = {
  id: 'day-or-month',
  severity: 'warning',
  find(document, { moments }) {
    if (calendarOf(document).dayFirst !== null || MOMENTS.some(name => /^\d{4}-/.test(moments[name]?.value.at ?? ''))) return []
    const mention = mentionsOf(document).find(m => m.stamp.date?.other && m.stamp.date.year && !isOutside(m) && m.topics[0] !== 'tasks')
    if (!mention) return []
    const { start, end, year, month, day, other } = mention.stamp.date!
    const [dayFirst, monthFirst] = [isoDate(year!, month, day), isoDate(year!, other!.month, other!.day)]
    const place = evidence(document, mention.block, start, end)
    return [{
      message: `“${place.quote}” may be ${dayFirst} or ${monthFirst}: nothing in the document says which number is the day, and the files around it do not decide it (${FEWEST} must prove one order, and none the other), so its times were left without a date.`,
      remedy: `Write ${dayFirst} or ${monthFirst}, or the month in letters.`,
      place: { line: place.line, start: place.start, end: place.end },
    }]
  },
}
