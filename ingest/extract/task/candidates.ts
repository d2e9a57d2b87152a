// Which parts of a document state tasks: items, rows, sentences and headings.
import type { Block, Document } from '../../document.ts'
import { TASK_FIELD } from '../../words/tasks.ts'
import { topicsNamed } from '../../meaning/sections.ts'
import { SURE, type Candidate } from './candidate.ts'
import { columnsOf, type Columns } from './columns.ts'
import { fromList } from './lists.ts'
import { placesOf, type Place } from './places.ts'
import { fromProse } from './prose.ts'
import { ticketsIn } from './ticket.ts'
import { announcesDone, headingOfDone, isCourtesy, isInstruction, isNoTask, reportsDone } from './wording.ts'
import { listsIncidents } from '../../time/incident-table.ts'

/** Candidates in document order. */
export function candidates(document: Document): Candidate[] {
  const { places, statuses } = placesOf(document)
  const found: Candidate[] = []
  let columns: Columns | null = null
  for (const run of runsOf(document, places)) {
    const place = places[run.from]!
    const blocks = document.blocks.slice(run.from, run.to)
    if (run.kind !== 'row') columns = null
    // Behind a list, prose closes the section.
    if (run.kind === 'prose' && place === 'tasks' && found.at(-1)?.block.section === blocks[0]!.section && found.at(-1)?.block.kind !== 'paragraph') continue
    const here = run.kind === 'item' ? fromList(blocks, place, run.intro) : run.kind === 'prose' ? fromProse(blocks, place) : blocks.flatMap((block, i) => {
      if (block.header) columns = place !== 'tasks' && listsIncidents(block) ? null : columnsOf(block, place === 'tasks' ? blocks[i + 1] : undefined)
      return block.header ? [] : fromRow(block, columns, place)
    })
    const heading = statuses.get(document.blocks[run.from]!.section)
    const done = announcesDone(run.intro) ? document.blocks[run.from - 1] : run.kind === 'item' && place === 'tasks' && reportsDone(blocks) ? blocks[0] : undefined
    found.push(...here.map(candidate => {
      const above = heading ?? (done && headingOfDone(candidate.block.text.slice(candidate.start, candidate.end), done))
      return above ? { ...candidate, heading: above } : candidate
    }))
  }
  return withDetails(document, withHeadings(document, places, found))
}

function fromRow(block: Block, columns: Columns | null, place: Place): Candidate[] {
  const cell = block.cells?.[columns?.text ?? 0]
  // Elsewhere a table is one of tasks only where it says who, when or how far.
  const telling = columns && (columns.owner ?? columns.status ?? columns.due) !== undefined
  if (!cell || place === 'closed' || (place !== 'tasks' && !telling)) return []
  const text = block.text.slice(cell.start, cell.end)
  if (isNoTask(text) || (!telling && isCourtesy(text))) return []
  return [{ block, ...cell, sure: columns ? SURE.row : SURE.item, ...(columns && { columns }) }]
}

// "1. Add an alert"
const unnumbered = (text: string) => text.replace(/^\d{1,2}[.)]\s+/, '')

/** An instruction set as a heading is a task of its own where nothing under it is one. */
function withHeadings({ blocks }: Document, places: Place[], found: Candidate[]): Candidate[] {
  const taken = new Set<number>()
  for (const { block } of found) for (let i = block.section; i >= 0 && !taken.has(i); i = blocks[i]!.section) taken.add(i)
  const headings = blocks.filter((block, i) => block.kind === 'heading' && places[i] === 'tasks' && !taken.has(i) && isInstruction(unnumbered(block.text)) && !topicsNamed(block.text).includes('tasks') && !isNoTask(block.text))
  return [...found, ...headings.map(block => ({ block, start: block.text.length - unnumbered(block.text).length, end: block.text.length, sure: SURE.prose }))].sort((a, b) => a.block.start - b.block.start || a.start - b.start)
}

/** A line that is nothing but a link into a tracker. */
const isReference = (block: Block) => block.text.length < 200 && ticketsIn(block, 0, block.text.length).some(({ start, end }) => end - start >= block.text.length - 2)

function withDetails({ blocks }: Document, found: Candidate[]): Candidate[] {
  const at = new Map(blocks.map((block, i) => [block, i]))
  return found.map((candidate, i) => {
    if (found[i + 1]?.block === candidate.block) return candidate
    const details: Block[] = []
    for (let k = at.get(candidate.block)! + 1; k < blocks.length && (TASK_FIELD.test(blocks[k]!.text) || isReference(blocks[k]!)); k++) details.push(blocks[k]!)
    return details.length ? { ...candidate, details } : candidate
  })
}

/** Blocks in a row of one kind and place under one heading; `intro` is the paragraph right above a list. */
type Run = { kind: 'item' | 'row' | 'prose'; from: number; to: number; intro: string }

function runsOf({ blocks }: Document, places: Place[]): Run[] {
  const runs: Run[] = []
  for (const [i, block] of blocks.entries()) {
    if (block.kind === 'heading' || block.kind === 'code' || block.kind === 'quote') continue
    const kind = block.kind === 'item' || block.kind === 'row' ? block.kind : 'prose'
    const last = runs.at(-1)
    const continues = last && last.to === i && last.kind === kind && blocks[last.from]!.section === block.section && places[last.from] === places[i]
    if (continues) last.to = i + 1
    else runs.push({ kind, from: i, to: i + 1, intro: last?.kind === 'prose' && last.to === i ? blocks[i - 1]!.text : '' })
  }
  return runs
}
