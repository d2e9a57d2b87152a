import { datesIn, daysBetween, resolveDate } from '../../time/dates.ts'
import { dateOfName } from '../../time/file-name.ts'
import { isPart, type Document } from '../../document.ts'
import { MOMENTS, type PostmortemRecord } from '../../record.ts'
import { cited, placeOf, type IncidentRule } from '../rule.ts'

/** A page is written days or weeks after; so many days before or after its own name, only a mistyped year brings an incident. */
const YEAR_APART = 335

/** "2025-01-07-checkout.md" that tells of 2024-01-06: the year that people go on writing in January. */
export const yearUnlikeName: IncidentRule = {
  id: 'year-unlike-name',
  severity: 'warning',
  find(document, record) {
    const first = MOMENTS.map(name => record.moments[name]).find(fact => fact && /^\d{4}-/.test(fact.value.at))
    const day = first?.value.at.slice(0, 10)
    const named = day && namesOf(document, record).find(name => Math.abs(daysBetween(day, name.date)) >= YEAR_APART)
    if (!named || !first) return []
    return [{
      message: `The text tells of ${day}, but ${named.what} says ${named.date}.`,
      remedy: 'Correct the year that is mistyped.',
      place: first.evidence[0] && placeOf(first.evidence[0]),
      ...(named.evidence && { against: [named.evidence] }),
    }]
  },
}

const YEAR = /(?:19|20)\d\d/

/** The days that title and file name give. A file of several incidents is named for none of them. */
function namesOf(document: Document, { title }: PostmortemRecord) {
  const words = title?.basis === 'stated' && YEAR.test(title.evidence[0]!.quote) ? datesIn(title.evidence[0]!.quote)[0] : undefined
  const inTitle = words?.year && resolveDate(words, { dayFirst: null, year: null })
  const inName = isPart(document) ? null : dateOfName(document.path)
  return [
    ...(inTitle ? [{ what: `the title ${cited(title!.evidence[0]!.quote)}`, date: inTitle, evidence: title!.evidence[0] }] : []),
    ...(inName ? [{ what: 'the name of the file', date: inName, evidence: undefined }] : []),
  ]
}
