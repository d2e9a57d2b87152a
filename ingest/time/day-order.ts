// Which number of "03/04/2024" is the day, by a document's own dates.
import { isMarkup, toldBy, type Document } from '../document.ts'
import type { Order } from '../surroundings.ts'
import { AMERICAN_ZONE } from '../words/zones.ts'
import { daysBetween, isoDate, resolveDate, type DateWords } from './dates.ts'
import { mentionsOf } from './mentions.ts'
import { languageOf } from './moment-cues.ts'
import { settleAmbiguous } from './zone.ts'
import { matches } from '../../text/matches.ts'

/**
 * Which number is the day. A date that can be read in one way only settles those that can be read in two; else the file's own date does, where it is one of them; else how near the dates lie; at last a habit, or the files around it.
 * `named`: the day in the file's name. `dayFirst`: null where nothing tells it.
 */
export function dayOrder(document: Document, dates: DateWords[], named: string | null): { dayFirst: boolean | null; order: Order } {
  const open = dates.filter(d => d.other)
  const [dayFirst, isDisputed] = votesOf(document, open, [...named ? [named] : [], ...dates.flatMap(d => !d.other && d.year ? isoDate(d.year, d.month, d.day) : [])])
  if (isDisputed !== undefined) return { dayFirst: null, order: null }
  if (dayFirst !== undefined) return { dayFirst, order: dayFirst ? 'day-first' : 'month-first' }
  if (!open.length) return { dayFirst: null, order: null }
  // Nobody who writes Norwegian puts the month first.
  const likely = closeTogether(open, named) ?? closeToSure(open, dates) ?? (languageOf(document)?.dayFirst ? true : null)
  return likely === null ? { dayFirst: isAmerican(document) ? false : document.around?.dayFirst ?? null, order: 'open' } : { dayFirst: likely, order: null }
}

/** Whether the day stands first, by what can be read in one way only; both where that contradicts itself. */
function votesOf(document: Document, open: DateWords[], sure: string[]): Set<boolean> {
  const own = votesIn(toldBy(document))
  // Of one incident of several, the others are the nearest that can tell.
  const votes = own.size || !open.length || isMarkup(document.format) ? own : votesIn(document.source)
  return votes.size ? votes : votesBySame(open, sure)
}

/** Hardly anybody whose clocks are all American puts the day first; it is a habit, and no proof. */
function isAmerican(document: Document): boolean {
  const zones = mentionsOf(document).flatMap(({ stamp }) => stamp.clock?.zone ?? [])
  return zones.length > 0 && zones.every(({ name, value }) => AMERICAN_ZONE.test(name) && (value ?? settleAmbiguous(name, toldBy(document)) === CENTRAL))
}
/** "CST" in Chicago; it is written in Shanghai as well. */
const CENTRAL = '-06:00'

/** Whether the day stands first, by each date of a text that reads in one way only. */
function votesIn(text: string): Set<boolean> {
  const votes = new Set<boolean>()
  for (const m of matches(text, /(?<![\d/.-])(\d{1,2})[/-](\d{1,2})[/-](?:20)?\d{2}(?!\d)/g)) {
    if (Number(m[1]) > 12 && Number(m[1]) <= 31 && Number(m[2]) <= 12) votes.add(true)
    if (Number(m[2]) > 12 && Number(m[2]) <= 31 && Number(m[1]) <= 12) votes.add(false)
  }
  return votes
}

// "03/04/2024 was 3 April 2024"
/** Whether the day stands first, by the days told otherwise that an open date is, read one way. */
const votesBySame = (open: DateWords[], sure: string[]) =>
  new Set(open.flatMap(date => [true, false].filter(dayFirst => sure.some(day => day === resolveDate(date, { dayFirst, year: Number(day.slice(0, 4)) })))))

/** Days within which an incident's dates lie, and a distance that only the wrong reading gives. */
const CLOSE_DAYS = 14, FAR_DAYS = 25

/** Whether the day stands first, by how many days off each reading lies. */
function decided(dayFirst: number, monthFirst: number): boolean | null {
  if (dayFirst <= CLOSE_DAYS && monthFirst >= FAR_DAYS) return true
  return monthFirst <= CLOSE_DAYS && dayFirst >= FAR_DAYS ? false : null
}

// "03/04 … 03/05 … 03/06": three days of March, or the third of three months; an incident is told in days, and filed soon after.
const closeTogether = (open: DateWords[], named: string | null) => decided(spread(open, named, true), spread(open, named, false))

// "From 07/07/2024 to 08/07/2024", in a report of 9 July 2024
function closeToSure(open: DateWords[], dates: DateWords[]): boolean | null {
  const sure = dates.flatMap(d => d.year && !d.other ? [{ year: d.year, day: isoDate(d.year, d.month, d.day) }] : [])
  const off = (dayFirst: boolean) => Math.max(...open.map(d => Math.min(...sure.map(({ year, day }) => Math.abs(daysBetween(day, resolveDate(d, { dayFirst, year })!))))))
  return decided(off(true), off(false))
}

/** Days between the first and the last of some dates, read one way. */
function spread(dates: DateWords[], named: string | null, dayFirst: boolean): number {
  const year = dates.find(d => d.year)?.year ?? (named ? Number(named.slice(0, 4)) : 2000)
  const days = [...dates.map(date => resolveDate(date, { dayFirst, year })!), ...named ? [named] : []].sort()
  return daysBetween(days[0]!, days.at(-1)!)
}
