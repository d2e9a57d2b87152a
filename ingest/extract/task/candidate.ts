// A part of a document that may state a task.
import type { Block } from '../../document.ts'
import type { Columns } from './columns.ts'
import type { Status } from './status.ts'

/** A task's words within a block. */
export type Candidate = {
  block: Block
  start: number
  end: number
  /** How far the place and the wording can be trusted. */
  sure: number
  /** Lines under it that tell its owner, date, ticket, status. */
  details?: Block[]
  /** What the cells of its row hold. */
  columns?: Columns
  /** What tells its status from above it: a heading, or what its list begins with. */
  heading?: { block: Block; status: Status }
}

/** How likely a candidate of each sort is a task, as measured on labelled postmortems. */
export const SURE = { row: 0.95, instruction: 0.97, item: 0.88, committed: 0.9, mixed: 0.85, prose: 0.85, list: 0.9, lone: 0.65 }
