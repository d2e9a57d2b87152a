// A log without headings → the blocks that each tell an incident: rows of a table, items or lines that open with its day.
import type { Block, Document } from './document.ts'
import { dayNumber, isLog, lieApart } from './log.ts'
import { datesIn } from './time/dates.ts'
import { topicsNamed } from './meaning/sections.ts'
import { listsIncidents } from './time/incident-table.ts'
import { cuesIn, momentNamed } from './time/moment-cues.ts'
import { UNPLANNED, UNPLANNED_TITLE } from './words/failures.ts'
import { LOG_TITLE } from './words/kinds.ts'
import { EMPTY_WORDS } from './words/sections.ts'

/** So many rows, under columns that say of each when it was and how long, make a log; … */
const ROWS = 2
/** … and so many items or lines. */
const LINES = 3
/** Of either, so many at least tell a failure. */
const SHARE = 0.5
/** So far into a line stands the day that it opens with. */
const OPENS = 4

/** The entries of what calls itself a log, each of which tells a failure of a day of its own. */
export function logEntries(document: Document): number[] {
  const { blocks } = document, [title, ...headings] = blocks.filter(({ kind }) => kind === 'heading')
  // What has a subject or sections is an account: its entries are the course of one incident.
  if (!isLog(document) || title && !isBare(title.text) || headings.some(({ text }) => topicsNamed(text).length)) return []
  return runsOf(blocks).find(run => isHistory(blocks, run)) ?? []
}

// "Outages", "Incident log of 2024", "Interruptions", or the columns of a table, "from to reason"; but "Login issues" is a subject.
function isBare(title: string): boolean {
  const words = title.toLowerCase().match(/[\p{L}-]+/gu) ?? [], moments = words.map(momentNamed)
  return words.length <= 1 || moments.includes('started') && moments.includes('resolved') || words.every(word => LOG_TITLE.test(word) || EMPTY_WORDS.has(word))
}

/** Rows under one header, and lines and items that follow each other: those with a day. */
function runsOf(blocks: readonly Block[]): number[][] {
  const runs: number[][] = []
  let header: Block | undefined, last: Block | undefined
  for (const [i, block] of blocks.entries()) {
    if (block.header) header = block
    const isRow = block.kind === 'row' && !block.header
    if (isRow ? !header || !listsIncidents(header) : (block.kind !== 'item' && block.kind !== 'paragraph') || block.depth > 0) {
      if (block.kind !== 'item') last = undefined // what is told below an item is a part of it
      continue
    }
    const isNext = last && last.kind === block.kind && last.section === block.section
    if (!opensOnDay(block)) { if (!isRow) last = undefined; continue }
    if (isNext) runs.at(-1)!.push(i)
    else runs.push([i])
    last = block
  }
  return runs
}

const opensOnDay = ({ kind, text }: Block) => datesIn(text).some(({ year, start }) => year && (kind === 'row' || start <= OPENS))

function isHistory(blocks: readonly Block[], run: number[]): boolean {
  const texts = run.map(i => blocks[i]!.text), isTable = blocks[run[0]!]!.kind === 'row', days = [...new Set(texts.map(dayNumber))]
  const failing = texts.filter(text => UNPLANNED_TITLE.test(text) || UNPLANNED.some(sign => sign.test(text)))
  return run.length >= (isTable ? ROWS : LINES) && days.length === run.length && lieApart(days) && failing.length >= run.length * SHARE && (isTable || !isCourse(texts))
}

/** Whether entries go on with each other: one fails "again", or the last alone tells an end. */
const isCourse = (texts: string[]) => texts.some(text => /\bagain\b/i.test(text)) || texts.findIndex(text => cuesIn(text).has('resolved')) === texts.length - 1
