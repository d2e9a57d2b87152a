// How alike two accounts are in what they are known by, and what follows: whether one is the other as it was before, whether both tell one incident.
import { plain } from '../../store/effective.ts'
import type { Known } from '../../store/identity.ts'
import { likeness } from '../../text/sketch.ts'
import { noiseIn } from '../../text/noise.ts'
import { stem } from '../../text/stems.ts'
import { words } from '../../text/tokens.ts'

export type Alike = {
  /** Share of the words of the shorter title that the other has too; 0 where a title is missing. */
  title: number
  sameTitle: boolean
  /** Words that the titles share. */
  shared: number
  /** Days between them, or null where one is not known. */
  days: number | null
  sameStart: boolean
  sameEnd: boolean
  /** Share of the text in common, estimated. */
  text: number
  samePath: boolean
  /** Two files side by side, in one archive. */
  sameFolder: boolean
}

export function alike(a: Known, b: Known): Alike {
  const [one, other] = [titleWords(a.title), titleWords(b.title)].sort((x, y) => x.size - y.size) as [Set<string>, Set<string>]
  const shared = [...one].filter(word => other.has(word)).length
  return {
    title: one.size ? shared / one.size : 0,
    sameTitle: plain(a.title) !== '' && plain(a.title) === plain(b.title),
    shared,
    days: a.day && b.day ? Math.abs(Date.parse(a.day) - Date.parse(b.day)) / 86_400_000 : null,
    sameStart: sameInstant(a.started, b.started),
    sameEnd: sameInstant(a.resolved, b.resolved),
    text: likeness(a.sketch, b.sketch),
    samePath: a.archive === b.archive && a.path === b.path,
    sameFolder: a.archive === b.archive && folderOf(a.path) === folderOf(b.path),
  }
}

/** Surely one account, before and after an edit or a move: its text says so, or its title with its day. */
export function isSurelyIt({ text, sameTitle, days, sameStart, samePath }: Alike): boolean {
  return text >= 0.6 || (sameTitle && (days === 0 || text >= 0.4)) || (days === 0 && sameStart && text >= 0.3) || (samePath && text >= 0.4 && days !== null && days <= 1)
}

/** At the same place, and nothing speaks for another account that took it: then it was only rewritten. */
export const isProbablyIt = ({ samePath, text, sameTitle, title, days }: Alike): boolean => samePath && (text >= 0.2 || sameTitle || title >= 0.6 || days === 0)

/** For choosing between several: the more alike the better. */
export const worth = ({ text, sameTitle, title, days, sameStart, samePath }: Alike): number =>
  4 * text + (sameTitle ? 3 : title) + (days === 0 ? 2 : 0) + (sameStart ? 1 : 0) + (samePath ? 0.5 : 0)

/**
 * Whether two accounts in different files tell one incident. Nothing but the day apart would tell two entries of a status page from each other, so
 * another day is another incident; without days it takes most of the text. Files side by side are a series, each written because it is another
 * incident: there a likeness that their house style explains is not enough.
 */
export function tellOne({ title, shared, days, sameStart, sameEnd, text, sameFolder }: Alike): boolean {
  if (days !== null && days > 1) return false
  const sameWords = title === 1 && shared >= 3
  if (days === null) return text >= 0.8 || (text >= 0.4 && title === 1 && shared >= 4)
  if (sameFolder) return text >= 0.7 || (sameStart && text >= 0.4) || (title === 1 && shared >= 2 && (days === 0 || text >= 0.4))
  if (sameStart && (sameEnd || text >= 0.25)) return title >= 0.3 || text >= 0.25
  return text >= (days === 0 ? 0.5 : 0.7) || (sameStart && title >= 0.6) || (days === 0 && (sameWords || (title >= 0.6 && shared >= 2 && text >= 0.15)))
}

const folderOf = (path: string) => path.slice(0, path.lastIndexOf('/') + 1)

// Of every title, so that thousands of comparisons take it apart once.
const taken = new Map<string, Set<string>>()
const MOST_TITLES = 50_000

/** The telling words of a title: without its dates and clocks, which a log and a report write differently, and without what all titles say. */
function titleWords(title: string): Set<string> {
  let known = taken.get(title)
  if (known) return known
  if (taken.size > MOST_TITLES) taken.clear()
  const stamps = noiseIn(title).filter(({ kind }) => kind === 'time stamps')
  const rest = stamps.reduceRight((left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`, title)
  taken.set(title, known = new Set(words(rest).filter(word => !COMMON.has(word) && !/^\d{1,4}$/.test(word)).map(stem)))
  return known
}

const COMMON = new Set('a an and at by due during for from in incident issue issues is of on or outage post mortem postmortem report rca review the to was were with'.split(' '))

/** The same moment, by both zones where both are known, else by the clocks as told. */
function sameInstant(a: string | null, b: string | null): boolean {
  if (!a || !b || !a.includes('T') || !b.includes('T')) return false
  const zoned = (at: string) => /(Z|[+-]\d\d:\d\d)$/.test(at)
  return zoned(a) && zoned(b) ? Date.parse(a) === Date.parse(b) : a.slice(0, 16) === b.slice(0, 16)
}
