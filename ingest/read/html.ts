// HTML → blocks: saved pages, exports of Confluence and Google Docs, what Word was turned into. What a reader sees is read, what stands around it is not.
import type { Block, Field } from '../document.ts'
import type { Problem } from '../record.ts'
import { code } from './html/code.ts'
import { fieldsOf } from './html/fields.ts'
import { heading, headingDepth, isPermalink, isTitleWords, titleWords } from './html/heading.ts'
import { definitions, isWordItem, item, list } from './html/lists.ts'
import { Reading, type Reader } from './html/reading.ts'
import { isLayout, rowsOf } from './html/table.ts'
import { textOf, treeOf, type Element } from './html/tree.ts'
import { outline } from './outline.ts'

/** Elements that begin and end a block; all others stand within one. */
const APART = new Set(`address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu ol p section summary table tbody td tfoot th thead tr ul
  ac:layout ac:layout-section ac:layout-cell ac:rich-text-body ac:task ac:task-list`.trim().split(/\s+/))

const READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['br', (reading, element) => reading.break(element)],
  ['pre', code], ['ac:plain-text-body', code],
  ['ul', list], ['ol', list], ['ac:task-list', list],
  ['li', item], ['ac:task', item],
  ['table', table],
  ['dl', definitions],
  ['blockquote', (reading, element) => reading.inside(element, { kind: 'quote', depth: reading.kind.depth, inItem: reading.kind.inItem })],
  ['ac:parameter', parameter],
  ['time', time],
])

/** The blocks of HTML `source` from `from` on in reading order, and what its head says of it. */
export function readHtml(source: string, from = 0): { blocks: Block[]; fields: Field[]; problems: Problem[] } {
  const { root, cutAt } = treeOf(source, from)
  const blocks = new Reading(root, source, readerOf).read()
  return { blocks: outline(blocks, source), fields: fieldsOf(root, source), problems: cutAt === null ? [] : [nestedTooDeep(source, cutAt)] }
}

function readerOf(element: Element): Reader {
  if (isPermalink(element)) return nothing
  if (isTitleWords(element)) return titleWords
  if (headingDepth(element)) return heading
  return READERS.get(element.name) ?? (isWordItem(element) ? item : APART.has(element.name) ? inside : within)
}

const nothing: Reader = () => {}
const inside: Reader = (reading, element) => reading.inside(element)
const within: Reader = (reading, element) => reading.within(element)

function table(reading: Reading, element: Element): void {
  if (isLayout(element)) return reading.inside(element)
  reading.flush()
  for (const row of rowsOf(element, reading.looks, reading.isLeftOut)) reading.blocks.push(row)
}

/** Of what a macro of Confluence is told, its title is shown. */
function parameter(reading: Reading, element: Element): void {
  if (element.attributes['ac:name'] === 'title') reading.within(element)
}

function time(reading: Reading, element: Element): void {
  const { datetime } = element.attributes
  if (datetime && !textOf(element)) reading.say(valueOf(element, datetime, reading.source))
  else reading.within(element)
}

/** What an element says in an attribute, with the place of that in its tag. */
function valueOf({ start, end }: Element, value: string, source: string) {
  const at = start + source.slice(start, end).lastIndexOf(value)
  return { text: value, start: Math.max(start, at), end: Math.max(start, at) + value.length }
}

const nestedTooDeep = (source: string, at: number): Problem => ({
  rule: 'html-too-deep', severity: 'warning', message: 'The page is nested more than 500 elements deep; what stands there and below was not read.', remedy: 'Save it again from the page that it was, or as Markdown.',
  place: { line: source.slice(0, at).split('\n').length, start: at, end: at + 1 },
})
