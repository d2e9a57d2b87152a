// The moments that a document is filed under: by the keys of its front matter, by the day in its title.
import { evidence, quote, type Document } from '../../document.ts'
import type { Evidence } from '../../record.ts'
import type { Candidate } from '../../settle/candidate.ts'
import { calendarOf } from '../../time/calendar.ts'
import { resolveDate } from '../../time/dates.ts'
import { momentNamed } from '../../time/moment-cues.ts'
import { stampsIn } from '../../time/stamps.ts'
import type { FiledDay } from '../../time/told-day.ts'
import { TITLE_FIELDS } from '../../words/titles.ts'
import { zoneValue } from '../time-zone.ts'

/** By the keys of front matter that are moments; `date` may be one. */
export function fromFields(document: Document): Candidate[] {
  const found: Candidate[] = []
  for (const field of document.fields) {
    const key = field.key.toLowerCase()
    const moment = momentNamed(field.key) ?? momentNamed(field.key.slice(key.lastIndexOf('.') + 1).replace(/[_-]/g, ' ')) ?? (key === 'date' ? 'started' : undefined)
    const stamp = moment && stampsIn(field.value)[0]
    if (!stamp || (key === 'date' && !stamp.clock)) continue
    // "start_time: 10:00" beside "date: 2024-05-03"
    const date = stamp.date ? resolveDate(stamp.date, calendarOf(document)) : calendarOf(document).day?.date ?? null
    if (!date) continue
    found.push({
      moment, date, minute: stamp.clock?.minute ?? null, nights: 0, precision: stamp.clock?.precision ?? 'day', basis: 'stated', evidence: [quote(document, field.start, field.end)],
      confidence: key === 'date' ? 0.85 : 0.93, via: 'field', field: key, zone: stamp.clock?.zone ? zoneValue(stamp.clock.zone, document) : null,
    })
  }
  return found
}

// "2020-07-15 Laptops could not sign in"
/** By the day in the title: where nothing tells more, it began then. */
export function fromTitle(document: Document): Candidate[] {
  const { day } = calendarOf(document), told = day && titleOf(document, day)
  return told ? [{ moment: 'started', date: day.date, minute: null, nights: 0, precision: 'day', basis: 'stated', evidence: [told], confidence: 0.7, via: 'day' }] : []
}

function titleOf(document: Document, { from, field, block: index, start, end }: FiledDay): Evidence | null {
  if (from === 'field') return TITLE_FIELDS.includes(field!.key.toLowerCase()) ? quote(document, field!.start, field!.end) : null
  const block = from === 'title' ? document.blocks[index!] : undefined
  return block && (block.kind === 'heading' || document.start) ? evidence(document, block, start!, end!) : null
}
