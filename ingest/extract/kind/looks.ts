// What every sign of a kind looks at, gathered once.
import { wordCount } from '../../block-words.ts'
import { toldBy, type Block, type Document } from '../../document.ts'
import { topicsNamed } from '../../meaning/sections.ts'
import type { Evidence, PostmortemRecord } from '../../record.ts'
import { datesIn } from '../../time/dates.ts'
import { dateOfName } from '../../time/file-name.ts'
import type { Topic } from '../../words/topics.ts'
import { headline } from '../headline.ts'

export type Other = NonNullable<PostmortemRecord['other']>

export type Looks = {
  document: Document
  /** The file's name without its endings. */
  name: string
  title: string
  titled: Evidence[]
  /** Whether the title stands where titles stand. */
  surely: boolean
  /** All but the headings. */
  body: readonly Block[]
  /** Their words, a block a line. */
  text: string
  words: number
  /** Parts of an account that are there and not empty. */
  tells: ReadonlySet<Topic>
  clocks: number
}

const CLOCK = /\b\d{1,2}[:.h]\d{2}\b/g
// "Impact: …"
const LABEL = /^([^:\n]{3,40}):\s\S/

/** What an account of an incident has parts about. */
export const ACCOUNT: ReadonlySet<Topic> = new Set<Topic>(['cause', 'timeline', 'resolution', 'detection', 'impact', 'misleading', 'contributing', 'trigger'])

export function looksOf(document: Document): Looks {
  const own = document.blocks.filter(block => block.start >= document.start)
  const body = own.filter(block => block.kind !== 'heading')
  const text = body.map(block => block.text).join('\n')
  const told = headline(document)
  return {
    document,
    name: document.path.slice(document.path.lastIndexOf('/') + 1).replace(/(?:\.\p{L}\w*)+$/u, ''),
    title: told?.value ?? own.find(block => block.kind === 'heading')?.text ?? '',
    titled: told?.evidence ?? [],
    surely: (told?.confidence ?? 0) >= 0.9,
    body,
    text,
    words: body.reduce((sum, block) => sum + wordCount(block), 0),
    tells: partsOfAccount(document.blocks),
    clocks: text.match(CLOCK)?.length ?? 0,
  }
}

function partsOfAccount(blocks: readonly Block[]): Set<Topic> {
  const labels = blocks.flatMap(({ kind, text }, i) => kind !== 'heading' ? LABEL.exec(text)?.[1] ?? [] : blocks[i + 1]?.kind === 'heading' ? [] : text)
  return new Set(labels.flatMap(topicsNamed).filter(topic => ACCOUNT.has(topic)))
}

/** Whether a document tells of a day. */
export const isDated = (document: Document) => dateOfName(document.path) !== null || datesIn(toldBy(document)).length > 0

export const tellsYear = (document: Document) => datesIn(toldBy(document)).some(({ year }) => year)

/** Words in which an incident may be told, but hardly anything of several. */
export const FEW = 45

/** So far into a document is it said what it is for. */
export const PREFACE = 8

/** What a title may say of failures in general. */
export const ABOUT_FAILURE = /\b(?:incident|post[- ]?mortem|outage)s?\b/gi

export const other = (what: Other['what'], confidence: number, evidence: Evidence[]): Other => ({ what, basis: 'inferred', evidence, confidence })

/** "P0: Add an alert", "Describe the steps", under "Action items": a task is worded like a level or a direction. */
export const isUnderTasks = (document: Document, { section }: Block) => topicsNamed(document.blocks[section]?.text ?? '').includes('tasks')
