// A file → the incidents in it. Nearly every file holds one; a log holds one under each of several headings of the same level.
import type { Block, Document } from './document.ts'
import { zoneDeclaredIn } from './extract/time-zone.ts'
import { DAY, DEEPEST, listed, sectionEnd, toldByDays } from './log.ts'
import { logEntries } from './log-entries.ts'
import { topicsNamed } from './meaning/sections.ts'
import { UPDATE } from './words/status-pages.ts'
import { headOf } from './time/statements.ts'
import type { Topic } from './words/topics.ts'
import { isSectionName } from './read/section-name.ts'

/** Sections that an incident is told in. */
const TELLING = new Set<Topic>(['summary', 'cause', 'detection', 'timeline', 'impact', 'resolution', 'tasks', 'contributing', 'trigger', 'investigation'])
/** What counts beside them under a heading with a day. */
const TELLING_OF_DAY: ReadonlySet<Topic> = new Set(['lessons', 'well', 'badly'])
/** So many blocks under a log's own heading are looked at for what holds for all of its incidents. */
const PREFACE = 5
/** So many of them make a section with a day in its heading an incident of its own … */
const DATED_TELLS = 2
/** … and so many one without. */
const UNDATED_TELLS = 4

// "Incident 2: Search slow", "Outage #3"
const NUMBERED = /^\W*(?:incident|outage|hendelse) (?:#|no\.? ?|nr\.? ?)?\d{1,3}\b/i

/**
 * The incidents of a file, each a document of its own over the same source: the headings above it come first among its blocks, and what is said
 * under them of the zone of all times, so that a year, a service or a zone named there is not lost. What a log says in front matter speaks of the log and is left out; tasks that it lists for all of its
 * incidents together go with the first.
 */
export function split(document: Document): Document[] {
  const telling = document.blocks.flatMap((block, i) => (block.kind === 'heading' && block.depth <= DEEPEST && tellsIncident(document, i) ? [i] : []))
  // The quarters of a log hold incidents and so tell of some, too: the level with most of them is the one meant.
  const levels = [...Map.groupBy(telling, i => document.blocks[i]!.depth).values()].sort((a, b) => b.length - a.length || a[0]! - b[0]!)
  const own = [levels[0] ?? [], listed(document), updated(document), toldByDays(document), logEntries(document)].find(({ length }) => length > 1) ?? []
  if (own.length < 2) return [document]
  const common = commonTasks(document, own)
  return own.map((heading, n) => partOf(document, heading, n === 0 ? common : []))
}

/** Whether the section under a heading tells an incident by itself. */
function tellsIncident({ blocks }: Document, heading: number): boolean {
  const { text, depth } = blocks[heading]!
  if (isSectionName(text)) return false
  const isDated = DAY.test(text)
  const told = new Set<Topic>()
  for (let i = heading + 1, end = sectionEnd(blocks, heading); i < end; i++) {
    const block = blocks[i]!
    const label = block.kind === 'heading' ? block.text : /^([^:\n]{3,40}):(?:\s|$)/.exec(block.text)?.[1]
    // A part of a larger incident may have its own cause and fix; a whole one is not told inside a section of another.
    if (label && (block.kind !== 'heading' || block.depth > depth)) for (const topic of topicsNamed(label)) if (TELLING.has(topic) || isDated && TELLING_OF_DAY.has(topic)) told.add(topic)
  }
  return told.size >= (isDated || NUMBERED.test(text) ? DATED_TELLS : UNDATED_TELLS)
}

/** The headings of one level that each stand over two updates or more. */
function updated({ blocks }: Document): number[] {
  const headings = blocks.flatMap((block, i) => block.kind === 'heading' && !UPDATE.test(block.text) && blocks.slice(i + 1, sectionEnd(blocks, i)).filter(b => b.section === i && UPDATE.test(b.text)).length >= 2 ? [i] : [])
  return [...Map.groupBy(headings, i => blocks[i]!.depth).values()].sort((a, b) => b.length - a.length)[0] ?? []
}

function commonTasks({ blocks }: Document, own: number[]): number[] {
  const last = endOf(blocks, own.at(-1)!)
  return blocks.flatMap((block, i) => {
    if (i < last || block.kind !== 'heading' || !topicsNamed(block.text).includes('tasks')) return []
    return Array.from({ length: sectionEnd(blocks, i) - i }, (_, k) => i + k)
  }).filter((index, i, all) => all.indexOf(index) === i)
}

/** Index of the block right under a heading that declares a zone ("Newest on top, times in UTC."). */
function zoneUnder(blocks: readonly Block[], heading: number): number[] {
  for (let i = heading + 1; i <= heading + PREFACE && i < blocks.length && blocks[i]!.kind !== 'heading'; i++) if (zoneDeclaredIn(blocks[i]!)) return [i]
  return []
}

/** Index behind the last block of an incident: of its section, or of its entry with what hangs on it. */
function endOf(blocks: readonly Block[], own: number): number {
  const { kind, depth } = blocks[own]!
  if (kind === 'heading') return sectionEnd(blocks, own)
  let end = own + 1
  while (kind === 'item' && end < blocks.length && blocks[end]!.depth > depth && blocks[end]!.kind !== 'heading') end++
  return end
}

function partOf(document: Document, heading: number, common: number[]): Document {
  const { blocks, source } = document
  const above: number[] = []
  for (let i = blocks[heading]!.section; i >= 0; i = blocks[i]!.section) above.unshift(i, ...zoneUnder(blocks, i))
  const end = endOf(blocks, heading), head = headOf(document, heading)
  if (head) above.push(blocks.indexOf(head))
  const kept = [...above, ...Array.from({ length: end - heading }, (_, k) => heading + k), ...common]
  const place = new Map(kept.map((old, i) => [old, i]))
  const sectionOf = (block: Block) => {
    let at = block.section
    while (at >= 0 && !place.has(at)) at = blocks[at]!.section
    return place.get(at) ?? -1
  }
  // All of a page may stand on one line.
  const start = Math.max(source.lastIndexOf('\n', blocks[heading]!.start - 1) + 1, blocks[heading - 1]?.end ?? 0)
  return {
    ...document, fields: [], start, end: blocks[end - 1]!.end,
    blocks: kept.map(i => ({ ...blocks[i]!, section: sectionOf(blocks[i]!) })),
  }
}
