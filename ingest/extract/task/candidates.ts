// Which parts of a document state tasks: items, rows and sentences, at the lowest level that states an action.
import type { Block, Document } from '../../document.ts'
import { sentences } from '../../../text/sentences.ts'
import { topicsNamed, type Topic } from '../sections.ts'
import { columnsOf, type Columns } from './columns.ts'
import type { Status } from './status.ts'
import { isCommitment, isDone, isDuty, isGerund, isInstruction, isNoTask } from './wording.ts'

/** A task's words within a block. `sure`: how far the place and the wording can be trusted. */
export type Candidate = { block: Block; start: number; end: number; sure: number; columns?: Columns; heading?: { block: Block; status: Status } }

/** What a part of a document is, as far as tasks go: a list of them; such a list mixed with other things; one that may end in them; none. */
type Place = 'tasks' | 'mixed' | 'open' | 'closed'

// Under a heading for tasks, "Detection" or "Mitigation" says what sort of tasks; these say that it is over.
const ENDS_TASKS: readonly Topic[] = ['timeline', 'cause', 'well', 'badly', 'lucky', 'impact', 'trigger']
const MIXES: readonly Topic[] = ['resolution', 'lessons', 'cause', 'badly', 'investigation']
const OPEN: readonly Topic[] = ['lessons', 'badly', 'lucky', 'resolution', 'summary', 'links', 'background']

/** How likely a candidate of each sort is a task. */
const SURE = { row: 0.95, instruction: 0.95, item: 0.85, committed: 0.85, mixed: 0.75, prose: 0.7, list: 0.8, lone: 0.55 }

/** Candidates in document order. */
export function candidates(document: Document): Candidate[] {
  const places = placesOf(document)
  const found: Candidate[] = []
  let columns: Columns | null = null
  for (const run of runsOf(document)) {
    const place = places[run.from]!
    const blocks = document.blocks.slice(run.from, run.to)
    if (run.kind === 'row') {
      for (const block of blocks) {
        if (block.header) columns = columnsOf(block)
        else found.push(...fromRow(block, columns, place))
      }
    } else if (run.kind === 'item') found.push(...fromList(blocks, place, run.intro))
    else found.push(...fromProse(blocks, place))
  }
  return found
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

/** What each block's headings make of it. */
function placesOf({ blocks }: Document): Place[] {
  const ofHeading: Place[] = []
  return blocks.map((block, i) => {
    const above = block.section >= 0 ? ofHeading[block.section]! : 'open'
    if (block.kind === 'heading') ofHeading[i] = placeNamed(block, above)
    return above
  })
}

function placeNamed(heading: Block, above: Place): Place {
  const topics = topicsNamed(heading.text)
  if (topics.includes('tasks')) {
    if (/\btaken\b|\bimmediate\b/i.test(heading.text)) return above === 'tasks' ? 'tasks' : 'closed'
    return topics.some(t => MIXES.includes(t)) && above !== 'tasks' ? 'mixed' : 'tasks'
  }
  if (!topics.length) return above
  if (above === 'tasks' || above === 'mixed') return topics.some(t => ENDS_TASKS.includes(t)) ? 'closed' : above
  return topics.some(t => OPEN.includes(t)) ? 'open' : 'closed'
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
  if (place === 'closed') return []
  const leaves = items.filter((_, i) => isLeaf(items, i))
  const whole = place === 'tasks' || (place === 'open' && looksLikeTasks(leaves))
  if (place === 'open' && !whole && !ANNOUNCES.test(intro)) return []
  return leaves.flatMap(block => {
    const { text } = block
    if (isNoTask(text)) return []
    const told = isInstruction(text) ? SURE.instruction : isCommitment(text) || isDuty(text) || isGerund(text) ? SURE.committed : SURE.item
    if (!whole && (told === SURE.item || isDone(text))) return []
    return [{ block, start: 0, end: text.length, sure: place === 'tasks' ? told : place === 'mixed' ? SURE.mixed : SURE.list }]
  })
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

/** A list under no telling heading is one of tasks when most of its items are instructions. */
function looksLikeTasks(items: Block[]): boolean {
  const acts = items.filter(item => isInstruction(item.text)).length
  return acts >= 2 && acts >= items.length * 0.6
}

function fromProse(blocks: Block[], place: Place): Candidate[] {
  if (place === 'closed') return []
  return blocks.flatMap(block => sentences(block.text).flatMap((span, i) => {
    const text = block.text.slice(span.start, span.end)
    if (isNoTask(text) || /:\s*$/.test(text)) return []
    const sure = proseSure(text, place, i === 0)
    return sure ? [{ block, ...span, sure }] : []
  }))
}

function proseSure(text: string, place: Place, first: boolean): number {
  if (place === 'open') return 0
  if (isInstruction(text) && first) return place === 'tasks' ? SURE.instruction : SURE.mixed
  if (isDone(text)) return 0
  if (isInstruction(text) || isCommitment(text)) return SURE.committed
  if (place === 'tasks' && (isDuty(text) || isGerund(text))) return SURE.prose
  return 0
}
