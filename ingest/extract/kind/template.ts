// A form that is still to be filled in.
import { evidence, type Block, type Document } from '../../document.ts'
import { dateOfName } from '../../time/file-name.ts'
import { BRACKETED, DIRECTION, PLACEHOLDER, SAYS_TEMPLATE, TEMPLATE_FILE, TEMPLATE_NAME } from '../../words/kinds.ts'
import { sentences } from '../../../text/sentences.ts'
import { isDated, isUnderTasks, other, PREFACE, tellsYear, type Looks, type Other } from './looks.ts'

/** So many blocks with something to be filled in, and so large a share, leave nothing that was written. */
const FILLED = 4, FILLED_SHARE = 0.3

export function template({ document, body, name, title, titled, tells, clocks }: Looks): Other | null {
  const called = TEMPLATE_NAME.test(name) || TEMPLATE_NAME.test(title) || document.fields.some(field => field.key === 'title' && TEMPLATE_NAME.test(field.value))
  const unfilled = toBeFilledIn(document, called)
  if (called && (unfilled.length || (clocks === 0 && !tells.has('timeline')))) return other('template', 0.97, firstOf(document, unfilled))
  const said = body.slice(0, PREFACE).find(block => block.kind !== 'code' && SAYS_TEMPLATE.test(block.text))
  if (said && clocks === 0) return other('template', 0.88, [evidence(document, said)])
  // An example that is filled in tells no year.
  if (TEMPLATE_FILE.test(name) && !dateOfName(document.path) && !tellsYear(document)) return other('template', 0.9, titled)
  if (unfilled.length >= FILLED && unfilled.length >= body.length * FILLED_SHARE) return other('template', 0.9, firstOf(document, unfilled))
  const { paragraphs, directions } = directionsIn(document)
  if (directions.length >= DIRECTIONS && directions.length >= paragraphs.length * DIRECTIONS_SHARE) return other('template', 0.88, firstOf(document, directions))
  return document.start > 0 && PLACEHOLDER.test(title) ? other('template', 0.9, firstOf(document, unfilled)) : null
}

const firstOf = (document: Document, blocks: readonly Block[]) => blocks.slice(0, 3).map(block => evidence(document, block))

/** Brackets are to be filled in only in what is called a template. */
const toBeFilledIn = (document: Document, called: boolean) => document.blocks.filter(({ kind, text, start }) => start >= document.start && kind !== 'code' && (isPlaceholder(text) || (called && BRACKETED.test(text))))

// "Date (YYYY-MM-DD): 2024-03-01" is filled in.
const isPlaceholder = (text: string) => PLACEHOLDER.test(text) && !/\b(?:19|20)\d\d-\d\d/.test(text)

/** So many paragraphs that tell their writer what to write, and so large a share, leave nothing that was written. */
const DIRECTIONS = 3, DIRECTIONS_SHARE = 0.4

function directionsIn(document: Document): { paragraphs: Block[]; directions: Block[] } {
  const paragraphs = document.blocks.filter(block => block.kind === 'paragraph' && block.start >= document.start && !isUnderTasks(document, block))
  return { paragraphs, directions: paragraphs.filter(({ text }) => DIRECTION.test(text)) }
}

/** So many questions are those of a form, where they are most of a text or stand in most of its sections. */
const QUESTIONS = 5
const QUESTION = /\?[)"'”’»\]]*\s*$/
// What is still open is asked of an incident.
const STILL_ASKED = /\bquestions\b/i

/** What asks, section for section and in whatever language, what is to be told of an incident, answers nothing, and tells of no day. */
export function questions({ document, body, clocks }: Looks): Other | null {
  const asking = body.filter((block, i) => block.kind !== 'row' && block.kind !== 'code' && asks(block) && !isAnswered(block, body[i + 1]) && !STILL_ASKED.test(document.blocks[block.section]?.text ?? ''))
  if (asking.length < QUESTIONS || clocks > 0 || isDated(document)) return null
  const all = new Set(body.map(({ section }) => section)).size, asked = new Set(asking.map(({ section }) => section)).size
  const most = asked >= QUESTIONS ? asked > all / 2 : asking.length > body.length / 2
  return most ? other('template', 0.85, firstOf(document, asking)) : null
}

/** Whether a block asks more than it tells: "Why did it stop? The disk was full." answers. */
function asks({ text }: Block): boolean {
  const told = text.includes('?') ? sentences(text) : []
  return told.filter(({ start, end }) => QUESTION.test(text.slice(start, end))).length > told.length / 2
}

/** "Why did it stop?", and below it "The disk was full." */
const isAnswered = (question: Block, next?: Block) => next?.section === question.section && !asks(next)
