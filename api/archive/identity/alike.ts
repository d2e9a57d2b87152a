// How alike two accounts are in what they are known by, and what follows: whether one is the other as it was before, whether both tell one incident.
import { daysBetween } from '../../../ingest/time/dates.ts'
import { plain } from '../../../store/effective.ts'
import type { Known } from '../../../store/identity.ts'
import { areComparable, likeness } from '../../../text/sketch.ts'
import { noiseIn } from '../../../text/noise.ts'
import { stem } from '../../../text/stems.ts'
import { words } from '../../../text/tokens.ts'

export type Alike = {
  /** Share of the words of the shorter title that the other has too; 0 where a title is missing. */
  title: number
  sameTitle: boolean
  /** Words that the titles share. */
  shared: number
  /** Days between them, or null where one is not known. */
  days: number | null
  /** Minutes between their beginnings, or null where one is not known to the minute. */
  gap: number | null
  sameEnd: boolean
  /** Where both say from when to when: whether the one was over before the other began. */
  times: 'apart' | 'overlap' | null
  /** Share of the text in common, estimated; null where nothing can be said of it: titles, days and times decide alone then. */
  text: number | null
  samePath: boolean
  /** Two files side by side, in one archive. */
  sameFolder: boolean
}

export function alike(a: Known, b: Known): Alike {
  const one = titleOf(a.title), other = titleOf(b.title), shared = one.words.filter(word => other.has.has(word)).length, least = Math.min(one.words.length, other.words.length)
  return {
    title: least ? shared / least : 0,
    sameTitle: one.plain !== '' && one.plain === other.plain,
    shared,
    days: daysApart(a, b),
    gap: minutesBetween(a.started, b.started),
    sameEnd: minutesBetween(a.resolved, b.resolved) === 0,
    times: timesOf(a, b),
    text: areComparable(a.sketch, b.sketch) ? likeness(a.sketch, b.sketch) : null,
    samePath: a.archive === b.archive && a.path === b.path,
    sameFolder: a.archive === b.archive && folderOf(a.path) === folderOf(b.path),
  }
}

/** Surely one account, before and after an edit or a move. A house's template is a good part of each text, and a title like "Service disruption" is many's: of another day it takes more. One outage
 * makes two services begin to fail at one minute: called otherwise and elsewhere, that minute is no proof. */
export function isSurelyIt({ text, sameTitle, title, days, gap, samePath }: Alike): boolean {
  if (text === null) return !isAnotherDay(days) && (sameTitle ? samePath || days === 0 : samePath && days === 0)
  if (isAnotherDay(days)) return samePath && text >= (sameTitle ? 0.6 : 0.85)
  return text >= 0.6 || (sameTitle && text >= (days === 0 ? 0.3 : 0.45)) || (days === 0 && gap === 0 && text >= (samePath || title >= 0.5 ? 0.3 : 0.5)) || (samePath && days === 0 && text >= 0.5)
}

/** At the same place, and nothing speaks for another account that took it: then it was only rewritten. */
export function isProbablyIt({ samePath, text, sameTitle, title, days }: Alike): boolean {
  if (!samePath) return false
  if (text === null) return !isAnotherDay(days) && title >= 0.5
  if (days === 0) return sameTitle || (title >= 0.6 && text >= 0.2) || text >= 0.5
  return text >= 0.55 && (sameTitle || !isAnotherDay(days))
}

/** Rewritten so much, or written over with another: that is for a person to say. */
export const isPerhapsIt = ({ samePath, text, title, days }: Alike): boolean => (samePath && ((text ?? 0) >= 0.3 || title >= 0.6 || days === 0)) || (text ?? 0) >= 0.6

/** Null where one of two tells no day. */
export const daysApart = (a: Known, b: Known): number | null => (a.day && b.day ? Math.abs(daysBetween(a.day, b.day)) : null)

export const isAnotherDay = (days: number | null) => days !== null && days > 1

/** For choosing between several: the more alike the better. */
export const worth = ({ text, sameTitle, title, days, gap, samePath }: Alike): number =>
  4 * (text ?? 0) + (sameTitle ? 3 : title) + (days === 0 ? 2 : 0) + (gap === 0 ? 1 : 0) + (samePath ? 0.5 : 0)

/**
 * Whether two accounts in different files tell one incident. Nothing but the day apart would tell two entries of a status page from each other, so another day is
 * another incident, and so is another time of the day; without days it takes most of the text. Files side by side are a series, each written because it is another
 * incident: there a likeness that their house style explains is not enough.
 */
export function tellOne({ title, shared, days, gap, sameEnd, times, text: known, sameFolder }: Alike): boolean {
  const text = known ?? 0 // what is not known brings nobody together
  const sameStart = gap === 0, startNear = gap !== null && gap <= NEAR, allWords = (least: number) => title === 1 && shared >= least
  if (isAnotherDay(days) || (times === 'apart' && text < 0.7)) return false
  if (days === null) return text >= 0.8 || (text >= 0.7 && allWords(3)) || (text >= 0.4 && allWords(4))
  if (sameFolder) return text >= 0.7 || (sameStart && (text >= 0.4 || allWords(3))) || (text >= 0.4 && allWords(2))
  if (sameStart) return title >= 0.6 || text >= 0.5 || (sameEnd && title >= 0.3) || (sameEnd && text >= 0.25) || (text >= 0.25 && title >= 0.3)
  if (days === 1) return (text >= 0.7 && (gap === null || title >= 0.5)) || (times === 'overlap' && allWords(3))
  return text >= 0.5 || allWords(startNear ? 2 : 3)
}

/** Whether two that told one incident do so no more, for one of them was edited into another. Less alike than it takes to bring two together they may become. */
export const tellTwo = (like: Alike): boolean => !tellOne(like) && (isAnotherDay(like.days) || (like.text !== null && like.text < 0.35))

/** Minutes between the beginnings that two give for one incident: the first alert, the first complaint. */
const NEAR = 60

const folderOf = (path: string) => path.slice(0, path.lastIndexOf('/') + 1)

type Title = { plain: string; /** The telling ones: without dates and clocks, which a log and a report write differently, and without what all titles say. */ words: string[]; has: Set<string> }

// Of every title, so that thousands of comparisons take it apart once.
const taken = new Map<string, Title>()
const MOST_TITLES = 50_000

function titleOf(title: string): Title {
  const known = taken.get(title)
  if (known) return known
  if (taken.size > MOST_TITLES) taken.clear()
  const stamps = noiseIn(title).filter(({ kind }) => kind === 'time stamps')
  const rest = stamps.reduceRight((left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`, title)
  const has = new Set(words(rest).filter(word => !COMMON.has(word) && !/^\d{1,4}$/.test(word)).map(stem))
  const found = { plain: plain(title), words: [...has], has }
  taken.set(title, found)
  return found
}

const COMMON = new Set(`a after an and at before by degradation degraded disruption down downtime due during error errors failure failures for from in incident interruption is issue issues of on
  or outage post mortem postmortem problem problems rca report review service services the to unavailable was were when while with`.split(/\s+/))

/** From one moment to another, by both zones where both are known, else by the clocks as told; null where one has no clock. */
function minutesFrom(a: string | null, b: string | null): number | null {
  if (!a?.includes('T') || !b?.includes('T')) return null
  const zoned = [a, b].every(at => /(Z|[+-]\d\d:\d\d)$/.test(at)), [from, to] = [a, b].map(at => Date.parse(zoned ? at : `${at.slice(0, 16)}Z`)) as [number, number]
  return (to - from) / 60_000
}

function minutesBetween(a: string | null, b: string | null): number | null {
  const minutes = minutesFrom(a, b)
  return minutes === null ? null : Math.abs(minutes)
}

function timesOf(a: Known, b: Known): Alike['times'] {
  const [aToB, bToA] = [minutesFrom(a.resolved, b.started), minutesFrom(b.resolved, a.started)]
  return aToB === null || bToA === null ? null : aToB > 0 || bToA > 0 ? 'apart' : 'overlap'
}
