// The line that names a document's incident, as it stands there.
import { evidence, kept, quote, type Block, type Document } from '../document.ts'
import type { Fact } from '../record.ts'
import { isSectionName } from '../read/section-name.ts'
import { durationNamed, isDayLabel } from '../time/labels.ts'
import { momentNamed } from '../time/moment-cues.ts'
import { columnOf } from '../time/statements.ts'
import { ENGLISH_MONTH } from '../words/months.ts'
import { GENERIC, TITLE_FIELDS, TITLE_HEADING, TITLE_LABEL } from '../words/titles.ts'

// "2024-03-01", "March 1, 2024 10:05 UTC", "On the 3rd of May"
const ONLY_WHEN = new RegExp(`^(?:\\d|${ENGLISH_MONTH}\\b|st|nd|rd|th|on|the|of|[ap]m|utc|[\\s.,:/–-])*$`, 'i')
const CREDIT = /^(?:(?:written )?by\s|(?:authors?|date|status|owner|team|tags?|involved|duration)\b\s*(?::|$))/i
// "Internal review: https://…"
const ADDRESS = /(?:^|:\s*)https?:\/\/\S+$/
const LONGEST = 200
/** Lines above a title are no longer: who wrote it, when. */
const LONGEST_ABOVE = 80
const ABOVE = 5

/** The name of the incident as the document gives it, from a heading, the front matter or the first line; null where it only says "Postmortem". */
export const headline = kept((document): Fact<string> | null => {
  const own = document.blocks.filter(block => block.start >= document.start)
  // One incident of a log is called as its own heading says, even where that is a day alone.
  if (document.start > 0 && own[0]?.kind === 'heading') return fact(document, own[0], 0.95)
  // A row of a table of incidents is called by the first of its cells that is more than a word and no time.
  const cell = document.start > 0 && own[0]?.kind === 'row' ? own[0].cells?.find(({ start, end }) => isPhrase(own[0]!.text.slice(start, end)) && !isWhen(columnOf(document, document.blocks.indexOf(own[0]!), start))) : undefined
  if (cell) return { value: own[0]!.text.slice(cell.start, cell.end), basis: 'stated', evidence: [evidence(document, own[0]!, cell.start, cell.end)], confidence: 0.9 }
  const heading = opening(own)
  if (heading?.depth === 1) return fact(document, heading, 0.95)
  // A page whose title stands in the front matter begins with its parts.
  const field = TITLE_FIELDS.flatMap(key => document.fields.filter(field => field.key.toLowerCase() === key))[0]
  if (field && isName(field.value)) return { value: field.value, basis: 'stated', evidence: [quote(document, field.start, field.end)], confidence: 0.95 }
  if (heading?.depth === 2) return fact(document, heading, 0.95)
  for (const [i, block] of own.slice(0, 12).entries()) {
    const label = block.kind === 'heading' ? null : TITLE_LABEL.exec(block.text)
    if (label) return fact(document, block, 0.9, label[0].length)
    const under = block.kind === 'heading' && TITLE_HEADING.test(block.text) ? own[i + 1] : undefined
    if (under && isName(firstLine(under))) return fact(document, under, 0.9)
  }
  if (heading) return fact(document, heading, 0.9)
  const [first] = own
  return first && first.kind === 'paragraph' && first.text.length <= 120 && !/[.:;,]$/.test(first.text) && isName(first.text) ? fact(document, first, 0.7) : null
})

/** The first heading that is a name, with nothing told above it: further down a heading names a part. */
function opening(own: readonly Block[]): Block | undefined {
  for (const [i, block] of own.slice(0, ABOVE).entries()) {
    if (block.kind === 'heading' ? TITLE_HEADING.test(block.text) || isSectionName(block.text) && i > 0 : block.text.length > LONGEST_ABOVE) return undefined
    if (block.kind === 'heading' && isName(block.text) && (block.depth === 1 || i <= 1)) return block
  }
  return undefined
}

/** Whether words name an incident: not a section, not a day, not who wrote it. */
export function isName(text: string): boolean {
  return text.length <= LONGEST && /\p{L}{2}/u.test(text) && !GENERIC.test(text.toLowerCase()) && !ONLY_WHEN.test(text) && !CREDIT.test(text) && !ADDRESS.test(text) && !isSectionName(text) && !/^\[.*\]$/.test(text)
}

const isPhrase = (text: string) => isName(text) && (text.match(/\p{L}{2,}/gu)?.length ?? 0) > 1

// "Date", "From", "Duration"
const isWhen = (column: string) => isDayLabel(column) || momentNamed(column) !== undefined || durationNamed(column) !== undefined

const firstLine = ({ text }: Block) => text.split('\n', 1)[0]!

function fact(document: Document, block: Block, confidence: number, from = 0): Fact<string> {
  const end = block.text.indexOf('\n', from)
  const to = end < 0 ? block.text.length : end
  return { value: block.text.slice(from, to), basis: 'stated', evidence: [evidence(document, block, from, to)], confidence }
}
