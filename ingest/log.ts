// What calls itself a log or a history → the headings of its incidents, which have no sections of their own to be known by.
import type { Block, Document } from './document.ts'
import { topicsNamed } from './meaning/sections.ts'
import { isSectionName } from './read/section-name.ts'
import { datesIn } from './time/dates.ts'
import { isDayLabel } from './time/labels.ts'
import { momentNamed } from './time/moment-cues.ts'
import { rangesIn } from './time/stamps.ts'
import { UNPLANNED, UNPLANNED_TITLE } from './words/failures.ts'
import { LOG_TITLE } from './words/kinds.ts'
import { WHOLE_WEEKDAY } from './words/weekdays.ts'
import { ENGLISH_MONTH } from './words/months.ts'
import { matches } from '../text/matches.ts'

/** Level of the deepest headings that incidents stand under. */
export const DEEPEST = 4
/** So many incidents of a few sentences make a history, and so large a share of the headings must be theirs. */
const HISTORY = 3, HISTORY_SHARE = 0.7

// "2024-03-01", "October 24, 2025", "3rd of May", "01.03.2024", "3/1 Carts lost"
const DAY_IN_WORDS = `\\b(?:\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}|${ENGLISH_MONTH}\\.? {1,2}\\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${ENGLISH_MONTH})\\b`
export const DAY = new RegExp(`^\\d{1,2}/\\d{1,2}(?=\\s|$)|${DAY_IN_WORDS}`, 'i')

// "## 2024-05-03 – API down", "## API down (3 May 2024)": a day and more; but "## 2024-05-03 10:15" is an entry of a timeline.
const CLOCK = /\d{1,2}[:.]\d\d\b/
const named = (heading: string) => DAY.test(heading) && !CLOCK.test(heading) && /\p{L}{3}.*\p{L}{3}/u.test(heading.replace(DAY, ''))

/** Whether a document calls itself a log, in its title or by its name. */
export const isLog = ({ blocks, path }: Document) => LOG_TITLE.test(blocks.find(block => block.kind === 'heading')?.text ?? '') || LOG_TITLE.test(path.slice(path.lastIndexOf('/') + 1))

/** The headings of the incidents in what calls itself a log or a history, and tells them in a few sentences or lines each. */
export function listed(document: Document): number[] {
  if (!isLog(document)) return []
  const { blocks } = document
  const all = blocks.flatMap((block, i) => block.kind === 'heading' && block.depth <= DEEPEST ? [i] : [])
  // "### Summary of a year with tills", on the level of the "### May 3, 2024" that follow it, is the title and no section beside them.
  const headings = all.filter((i, n) => n > 0 || !isSection(blocks[i]!) || isSectionName(blocks[i]!.text))
  const levels = [...Map.groupBy(headings, i => blocks[i]!.depth).values()].filter(level => !level.some(i => isSection(blocks[i]!)))
  return levels.map(level => history(blocks, level)).find(own => own.length) ?? levels.find(level => isTimed(blocks, level)) ?? []
}

const isSection = ({ text }: Block) => topicsNamed(text).length > 0

// "On 11 April 2026, …", "Also on April 3rd …": what a section begins with that tells an incident of that day
const OPENS_ON_DAY = new RegExp(`^\\W*(?:also |(?:later|again) )?(?:on|in the \\w+ of) (?:\\w+day,? )?(?:the )?${DAY_IN_WORDS}`, 'i')

// "Day two: the failover", "Slow recovery", "Checkout down again": a title that goes on with what an earlier one tells
const GOES_ON = /\b(?:days?|phase|part|stage|recover\w*|still|again)\b/i

/** The headings of one level that name failures and each open with the day of one, where that is the rule: a report on a month that had several. */
export function toldByDays({ blocks }: Document): number[] {
  const headings = blocks.flatMap((block, i) => block.kind === 'heading' && block.depth <= DEEPEST ? [i] : [])
  const levels = [...Map.groupBy(headings, i => blocks[i]!.depth).values()]
  return levels.find(level => {
    const own = level.filter(i => OPENS_ON_DAY.test(blocks[i + 1]?.text ?? ''))
    const days = [...new Set(own.map(i => dayNumber(blocks[i + 1]!.text)))]
    const isRule = (some: number[]) => some.length >= HISTORY && some.length >= level.length * HISTORY_SHARE
    return isRule(own) && isRule(own.filter(i => UNPLANNED_TITLE.test(blocks[i]!.text))) && isRule(own.filter(i => !GOES_ON.test(blocks[i]!.text))) && days.length >= HISTORY && lieApart(days)
  }) ?? []
}

/** Those of a level's headings that have a day, a name, and a failure under them, where that is the rule; or its days alone, where most have a failure under them. */
function history(blocks: readonly Block[], level: number[]): number[] {
  const failing = level.filter(i => blocks.slice(i, sectionEnd(blocks, i)).some(block => UNPLANNED.some(sign => sign.test(block.text))))
  const isRule = (own: number[]) => own.length >= HISTORY && own.length >= level.length * HISTORY_SHARE
  const own = failing.filter(i => named(blocks[i]!.text)), days = level.filter(i => isDayAlone(blocks[i]!.text))
  if (isRule(own)) return own
  return isRule(days) && isRule(days.filter(i => failing.includes(i))) && lieApart(days.map(i => dayNumber(blocks[i]!.text)), FAR_APART, HISTORY_SHARE) ? days : []
}

// "### June 25, 2020", "## 2024-03-01 (Friday)"
const WEEKDAY = new RegExp(String.raw`\b(?:${WHOLE_WEEKDAY})\b`, 'gi')
const isDayAlone = (heading: string) => DAY.test(heading) && !CLOCK.test(heading) && /\b(?:19|20)\d\d\b/.test(heading) && !/\p{L}{3}/u.test(heading.replace(DAY, '').replace(WEEKDAY, ''))

/** Days from one to the next that are not in a row, and how many of the steps must be so long: days in a row are those of one outage. */
const APART = 2, APART_SHARE = 0.5

/** Where nothing but a day names what stands under it, incidents of their own lie farther from each other. */
const FAR_APART = 3

/** Whether days (as `dayNumber` tells them), in the order of a log, are mostly those of incidents of their own. */
export const lieApart = (days: readonly number[], least = APART, share = APART_SHARE) =>
  days.slice(1).filter((day, i) => Math.abs(day - days[i]!) >= least).length >= (days.length - 1) * share

/** Whether each heading of a level has a name and a day, and most tell under them when a failure began and ended. Days in a row are those of one long outage. */
function isTimed(blocks: readonly Block[], level: number[]): boolean {
  const days = level.map(i => dayOf(blocks, i))
  if (days.includes(null)) return false
  const timed = level.filter(i => tellsCourse(blocks, i))
  return timed.length > level.length / 2 && timed.length > 1 && days.some((day, i) => i > 0 && Math.abs(day! - days[i - 1]!) > 1)
}

/** "## 2025-01-03 Mails stuck", or "Date: 2025-01-03" under a name: the day, in days since 1970; NaN for one that is on no calendar, null where none is told. */
function dayOf(blocks: readonly Block[], heading: number): number | null {
  const { text } = blocks[heading]!
  if (named(text)) return dayNumber(text)
  const told = labelsUnder(blocks, heading).find(({ label }) => isDayLabel(label))
  return told && !DAY.test(text) && !CLOCK.test(text) ? dayNumber(told.value) : null
}

/** The first day of a text, in days since 1970; NaN for one that is on no calendar. */
export function dayNumber(text: string): number {
  const [date] = datesIn(text)
  return date ? Date.UTC(date.year ?? 1970, date.month - 1, date.day) / 86_400_000 : NaN
}

/** "09:00 – 09:40", or "Start: 09:00" and "End: 09:40", with a failure beside them. */
function tellsCourse(blocks: readonly Block[], heading: number): boolean {
  const texts = textsUnder(blocks, heading)
  const moments = new Set(labelsUnder(blocks, heading).flatMap(({ label, value }) => CLOCK.test(value) ? [momentNamed(label)] : []))
  if (!(moments.has('started') && moments.has('resolved')) && !texts.some(hasClockRange)) return false
  return UNPLANNED_TITLE.test(blocks[heading]!.text) || texts.some(text => UNPLANNED.some(sign => sign.test(text)))
}

const hasClockRange = (text: string) => rangesIn(text).some(({ from, to, bare }) => from.clock && to.clock && !bare)

/** What stands right under a heading, without what its parts tell. */
function textsUnder(blocks: readonly Block[], heading: number): string[] {
  let end = heading + 1
  while (end < blocks.length && !(blocks[end]!.kind === 'heading' && blocks[end]!.depth <= DEEPEST)) end++
  return blocks.slice(heading + 1, end).map(({ text }) => text)
}

// "Date: 2025-01-03" in a line of its own
const LABELLED = /^([^:\n]{2,40}):\s(.*)/gm
const labelsUnder = (blocks: readonly Block[], heading: number) =>
  textsUnder(blocks, heading).flatMap(text => matches(text, LABELLED).map(([, label = '', value = '']) => ({ label, value })))

/** Index behind the last block under a heading. */
export function sectionEnd(blocks: readonly Block[], heading: number): number {
  let end = heading + 1
  while (end < blocks.length && !(blocks[end]!.kind === 'heading' && blocks[end]!.depth <= blocks[heading]!.depth)) end++
  return end
}
