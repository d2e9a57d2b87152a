// Which parts of a document state tasks: items, rows and sentences, at the lowest level that states an action.
import type { Block, Document } from '../../document.ts'
import { sentences } from '../../../text/sentences.ts'
import { topicsNamed, type Topic } from '../sections.ts'
import { TASK_FIELD } from '../../words/tasks.ts'
import { columnsOf, type Columns } from './columns.ts'
import { statusIn, statusNamed, statusOfHeading, type Status } from './status.ts'
import { ticketsIn } from './ticket.ts'
import { isCommitment, isDone, isDuty, isGerund, isInstruction, isNoTask, isPast, isPhrase, isPromise } from './wording.ts'

/** A task's words within a block. `sure`: how far the place and the wording can be trusted. `details`: lines under it that tell its owner, date, status, ticket. */
export type Candidate = { block: Block; start: number; end: number; sure: number; details?: Block[]; columns?: Columns; heading?: { block: Block; status: Status } }

/**
 * What a part of a document is, as far as tasks go: a list of them; such a list mixed with other things; one that may end in them; one that says
 * nothing we know; one that may promise some in passing; none.
 */
type Place = 'tasks' | 'mixed' | 'open' | 'unnamed' | 'told' | 'closed'

// Under a heading for tasks, "Detection" or "Mitigation" says what sort of tasks; these say that it is over.
const ENDS_TASKS: readonly Topic[] = ['timeline', 'cause', 'well', 'badly', 'lucky', 'impact', 'trigger']
const MIXES: readonly Topic[] = ['resolution', 'lessons', 'cause', 'badly', 'investigation']
const OPEN: readonly Topic[] = ['lucky', 'summary', 'links', 'background']
const TELLS: readonly Topic[] = ['lessons', 'badly']

/** How likely a candidate of each sort is a task. */
const SURE = { row: 0.95, instruction: 0.97, item: 0.88, committed: 0.9, mixed: 0.85, prose: 0.85, list: 0.9, lone: 0.65 }

/** Candidates in document order. */
export function candidates(document: Document): Candidate[] {
  const { places, statuses } = sectionsOf(document)
  const found: Candidate[] = []
  let columns: Columns | null = null
  for (const run of runsOf(document)) {
    const place = places[run.from]!
    const blocks = document.blocks.slice(run.from, run.to)
    if (run.kind !== 'row') columns = null
    // Behind a list, prose closes the section.
    if (run.kind === 'prose' && place === 'tasks' && found.at(-1)?.block.section === blocks[0]!.section && found.at(-1)?.block.kind !== 'paragraph') continue
    const here = run.kind === 'item' ? fromList(blocks, place, run.intro) : run.kind === 'prose' ? fromProse(blocks, place) : blocks.flatMap(block => {
      if (block.header) columns = columnsOf(block)
      return block.header ? [] : fromRow(block, columns, place)
    })
    const heading = statuses.get(document.blocks[run.from]!.section)
    found.push(...(heading ? here.map(candidate => ({ ...candidate, heading })) : here))
  }
  return withDetails(document, withHeadings(document, places, found))
}

/** An instruction set as a heading is a task of its own where nothing under it is one. */
function withHeadings({ blocks }: Document, places: Place[], found: Candidate[]): Candidate[] {
  const taken = new Set<number>()
  for (const { block } of found) for (let i = block.section; i >= 0 && !taken.has(i); i = blocks[i]!.section) taken.add(i)
  const headings = blocks.filter((block, i) => block.kind === 'heading' && places[i] === 'tasks' && !taken.has(i) && isInstruction(block.text) && !topicsNamed(block.text).includes('tasks') && !isNoTask(block.text))
  return [...found, ...headings.map(block => ({ block, start: 0, end: block.text.length, sure: SURE.prose }))].sort((a, b) => a.block.start - b.block.start || a.start - b.start)
}

function withDetails({ blocks }: Document, found: Candidate[]): Candidate[] {
  const at = new Map(blocks.map((block, i) => [block, i]))
  return found.map((candidate, i) => {
    if (found[i + 1]?.block === candidate.block) return candidate
    const details: Block[] = []
    for (let k = at.get(candidate.block)! + 1; k < blocks.length && TASK_FIELD.test(blocks[k]!.text); k++) details.push(blocks[k]!)
    return details.length ? { ...candidate, details } : candidate
  })
}

/** Blocks in a row of one kind under one heading; `intro` is the paragraph right above a list. */
type Run = { kind: 'item' | 'row' | 'prose'; from: number; to: number; intro: string }

function runsOf({ blocks }: Document): Run[] {
  const runs: Run[] = []
  for (const [i, block] of blocks.entries()) {
    if (block.kind === 'heading' || block.kind === 'code' || block.kind === 'quote') continue
    const kind = block.kind === 'item' || block.kind === 'row' ? block.kind : 'prose'
    const last = runs.at(-1)
    const continues = last && last.to === i && last.kind === kind && blocks[last.from]!.section === block.section
    if (continues) last.to = i + 1
    else runs.push({ kind, from: i, to: i + 1, intro: last?.kind === 'prose' && last.to === i ? blocks[i - 1]!.text : '' })
  }
  return runs
}

/** What each block's headings make of it, and the status that a heading gives to what is under it. */
function sectionsOf({ blocks }: Document): { places: Place[]; statuses: Map<number, { block: Block; status: Status }> } {
  const ofHeading: Place[] = []
  const statuses = new Map<number, { block: Block; status: Status }>()
  const places = blocks.map((block, i) => {
    const above = block.section >= 0 ? ofHeading[block.section]! : 'open'
    if (block.kind === 'heading') {
      const status = above === 'tasks' || topicsNamed(block.text).includes('tasks') ? statusOfHeading(block.text) : null
      // A heading that says nothing we know holds no list of tasks that is told by its wording alone; the document's title is no such heading.
      const named = status ? 'tasks' : placeNamed(block, above)
      ofHeading[i] = i > 0 && named === 'open' && !topicsNamed(block.text).length ? 'unnamed' : named
      const told = status ? { block, status } : statuses.get(block.section)
      if (told) statuses.set(i, told)
    }
    return above
  })
  return { places, statuses }
}

function placeNamed(heading: Block, above: Place): Place {
  const topics = topicsNamed(heading.text)
  if (topics.includes('tasks')) {
    if (/\btaken\b|\bimmediate\b/i.test(heading.text)) return above === 'tasks' ? 'tasks' : 'closed'
    return topics.some(t => MIXES.includes(t)) && above !== 'tasks' ? 'mixed' : 'tasks'
  }
  if (!topics.length) return above
  if (above === 'tasks' || above === 'mixed') return topics.some(t => ENDS_TASKS.includes(t)) ? 'closed' : above
  return topics.every(t => OPEN.includes(t)) ? 'open' : topics.some(t => TELLS.includes(t)) ? 'told' : 'closed'
}

function fromRow(block: Block, columns: Columns | null, place: Place): Candidate[] {
  const cell = block.cells?.[columns?.text ?? 0]
  if (!cell || place === 'closed' || (place !== 'tasks' && (!columns || Object.keys(columns).length < 2 || columns.owner === undefined && columns.status === undefined && columns.due === undefined))) return []
  const text = block.text.slice(cell.start, cell.end)
  if (isNoTask(text)) return []
  return [{ block, ...cell, sure: columns ? SURE.row : SURE.item, ...(columns && { columns }) }]
}

// "The next steps are:", "To prevent this from happening again, we will:"
const ANNOUNCES = /\b(?:next steps?|action items?|follow[- ]ups?|to (?:prevent|avoid) (?:this|such|similar)|in (?:the )?future|we (?:will|plan to|are going to)|we['’]ll)\b/i

function fromList(items: Block[], place: Place, intro: string): Candidate[] {
  // "- Tasks:" among its own tasks, as people write who do not indent.
  const label = items.findIndex(({ text }) => /:\s*$/.test(text) && topicsNamed(text).includes('tasks'))
  if (label >= 0 && place !== 'tasks') return [...fromList(items.slice(0, label), place, intro), ...fromList(items.slice(label + 1), 'tasks', '')]
  if (place === 'closed') return []
  const leaves = items.filter((_, i) => isLeaf(items, i))
  return listed(leaves, place, ANNOUNCES.test(intro)).filter(({ text }) => !isNoTask(text) && !statusNamed(text)).map(block =>
    ({ block, start: 0, end: block.text.length, sure: place === 'tasks' ? itemSure(block.text) : place === 'mixed' ? SURE.mixed : SURE.list }))
}

/** The items of a list that may be tasks, by where it stands and what announces it. */
function listed(items: Block[], place: Place, announced: boolean): Block[] {
  if (place === 'tasks') return items
  if (place === 'unnamed' && !announced) return items.every(acts) && items.some(marked) && items.some(isPlain) ? items : []
  if (place !== 'mixed' && !announced) return place === 'open' ? actingTail(items) : []
  const left = items.filter(item => item.checked !== undefined || statusIn(item.text) || !isDone(item.text))
  const due = left.filter(states)
  return due.length >= items.length / 2 ? left : due
}

const itemSure = (text: string) => isInstruction(text) ? SURE.instruction : isCommitment(text) || isDuty(text) || isGerund(text) ? SURE.committed : SURE.item

const states = (item: Block) => marked(item) || isInstruction(item.text) || isCommitment(item.text) || isDuty(item.text) || isGerund(item.text)

/** Whether an item carries a check box, a status or a ticket. */
const marked = (item: Block) => item.checked !== undefined || statusIn(item.text) !== null || ticketsIn(item, 0, item.text.length).length > 0

/** Whether an item is something to do: so marked, so worded, or with a ticket where it does not tell what happened. */
function acts(item: Block): boolean {
  if (isNoTask(item.text)) return false
  if (item.checked !== undefined || statusIn(item.text)) return true
  return !isPast(firstSentence(item)) && (isPlain(item) || marked(item))
}

/** Plain enough to vouch for the items beside it; a link into a tracker alone is not. */
const isPlain = (item: Block) => item.checked !== undefined || isInstruction(item.text) || isDuty(item.text) || statusIn(item.text) !== null

const firstSentence = ({ text }: Block) => text.slice(0, sentences(text)[0]?.end ?? text.length)

/** The end of a list under no telling heading, from where on most of its items act; a document without headings ends its story so. */
function actingTail(items: Block[]): Block[] {
  let count = 0, from = items.length
  for (let i = items.length - 1; i >= 0; i--) {
    const item = items[i]!
    if (!acts(item)) continue
    count++
    if (count >= 0.6 * (items.length - i) && (marked(item) || isInstruction(item.text) || items.length - i === count)) from = i
  }
  const tail = items.slice(from)
  return (tail.filter(acts).length >= 2 && tail.some(isPlain)) || tail.some(item => /^status:/i.test(item.text)) ? tail.filter(item => acts(item) || isPhrase(item.text)) : []
}

/** The lowest level that states an action: an item with instructions under it only names them. */
function isLeaf(items: Block[], i: number): boolean {
  const { depth } = items[i]!
  const next = items[i + 1]
  if (next && next.depth > depth) return !actsBelow(items, i)
  for (let k = i - 1, level = depth; k >= 0 && level > 0; k--) {
    if (items[k]!.depth >= level) continue
    level = items[k]!.depth
    if (!actsBelow(items, k)) return false
  }
  return true
}

function actsBelow(items: Block[], i: number): boolean {
  const below: Block[] = []
  for (let k = i + 1; k < items.length && items[k]!.depth > items[i]!.depth; k++) below.push(items[k]!)
  if (/:\s*$/.test(items[i]!.text)) return true
  const acts = below.filter(b => isInstruction(b.text) || b.checked !== undefined).length
  return acts >= below.length / 2
}

// "To prevent this in future, we will do all of the above"
const SUMS_UP = /^to (?:prevent|avoid|mitigate|reduce|minimi[sz]e|ensure)\b[^.]*,/i

function fromProse(blocks: Block[], place: Place): Candidate[] {
  if (place === 'closed') return []
  const lines = blocks.flatMap(block => linesOf(block).map(line => ({ block, line, spans: sentences(block.text.slice(line.start, line.end)) })))
  // Short paragraphs side by side are a list without bullets.
  const listed = place === 'tasks' && lines.filter(({ spans }) => spans.length <= 2).length >= 2
  return lines.flatMap(({ block, line, spans }, n) => {
    const found = spans.flatMap((span, i) => {
      const start = line.start + span.start, end = line.start + span.end
      const text = block.text.slice(start, end)
      if (isNoTask(text) || /:\s*$/.test(text) || /^(?:if|when|once|had|may|behold)\b/i.test(text) || (listed && n > 0 && SUMS_UP.test(text))) return []
      const sure = proseSure(text, place, i === 0, listed)
      return sure ? [{ block, start, end, sure }] : []
    })
    // A status in brackets behind the stop belongs to what it follows.
    for (const [i, one] of found.entries()) if (spans.length === 2 && found.length - 1 === i && statusIn(block.text.slice(one.start, line.end))) one.end = line.start + spans.at(-1)!.end
    // "Monitoring: Add an alert. Page on it.": one entry, as an item would be.
    return listed && found[0]?.start === line.start && /^[^:.!?\n]{2,70}:\s/.test(block.text.slice(line.start, line.end)) ? [{ ...found[0]!, end: line.start + spans.at(-1)!.end }] : found
  })
}

/** Lines that each begin anew ("— Add …", "Add …") and the numbers of a list written into a line ("1. Add … 2. Move …"); wrapped prose is one. */
function linesOf({ text }: Block): { start: number; end: number }[] {
  const breaks = [...text.matchAll(/\n(?=\s*(?:[—–-] |\p{Lu}))/gu)].map(m => m.index + 1)
  const whole = breaks.length === (text.match(/\n/g)?.length ?? 0)
  const starts = [0, ...(whole ? breaks : []), ...numbersIn(text)].sort((a, b) => a - b)
  return starts.map((start, i) => ({ start: start + (/^[\s—–-]*(?:\d{1,2}[.)]\s+)?/.exec(text.slice(start))?.[0].length ?? 0), end: starts[i + 1] ?? text.length })).filter(line => line.end > line.start)
}

/** Where a list's numbers stand in a line, if they count up from 1. */
function numbersIn(text: string): number[] {
  const found: number[] = []
  for (const match of text.matchAll(/(?<=\s)(\d{1,2})[.)]\s+(?=\p{Lu})/gu)) if (Number(match[1]) === found.length + 1) found.push(match.index)
  return found.length > 1 ? found : []
}

function proseSure(text: string, place: Place, first: boolean, listed: boolean): number {
  if (place === 'open' || place === 'unnamed' || place === 'told') return isPromise(text) && !isDone(text) ? SURE.lone : 0
  if (isInstruction(text) && first) return place === 'tasks' ? SURE.instruction : SURE.mixed
  if (isDone(text)) return 0
  if (isInstruction(text) || isCommitment(text)) return SURE.committed
  const phrase = listed && first && !isPast(text) && text.split(/\s+/).length >= 5
  return place === 'tasks' && (isDuty(text) || isGerund(text) || phrase) ? SURE.prose : 0
}
