// AsciiDoc → blocks. Lines open what they stand for: headings, items, fences around blocks and tables, attributes in front of them.
import type { Block, Field } from '../document.ts'
import { ATTRIBUTE, isComment, readHeader } from './asciidoc-header.ts'
import { tableRows } from './asciidoc-table.ts'
import { ASCIIDOC_MARKUP } from './asciidoc-words.ts'
import { checkBox } from './check-box.ts'
import { described } from './described.ts'
import { codeOf, gather, spanOf } from './gather.ts'
import { withoutMarkup } from './markup.ts'
import { LABEL } from './labels.ts'
import { outline } from './outline.ts'
import type { RawBlock } from './piece.ts'
import { sourceLines, type Line } from './source-lines.ts'

const HEADING = /^(={1,6}|#{1,6})\s+(?=\S)/
const UNDERLINE = /^([=\-~^+])\1{2,}$/
const UNDERLINES = '=-~^+'
const BULLET = /^(\*{1,6}|-)\s+(?=\S)/
const NUMBER = /^(\.{1,6}|\d{1,3}\.|[a-zA-Z]\.|[ivxIVX]{1,6}\)|<(?:\d{1,3}|\.)>)\s+(?=\S)/
// "Term:: description", "Term::"
const LABELLED = /^(?!\/\/)(.*?\S)(:{2,4}|;;)(?:\s+|$)/
const FENCE = /^(?:-{4,}|\.{4,}|={4,}|\*{4,}|_{4,}|\+{4,}|\/{4,}|--|`{3,}\w*)$/
const TABLE = /^[|,:!]={3,}$/
const ADMONITION = /^(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION):\s+/
const BLOCK_ATTRIBUTES = /^\[(?:[\w.#%"'[\s,][^\n]*)?\]$/
const TITLE = /^\.(?=[^\s.])/
/** Pictures, conditions, other files and rules say nothing in words. */
const SILENT = /^(?:(?:image|video|audio|include|toc|ifdef|ifndef|ifeval|endif|plantuml|diagram)::[^\s[]*\[.*\]|'{3,}|<{3,}|[-*](?: ?[-*]){2})$/

/** Nobody nests as deep; what does is read as text. */
const DEEPEST = 40

/** An open item of a list: by what mark it is told, and, of a term, its words and where its description begins among the blocks. */
type Open = { mark: string; term?: RawBlock; at: number }
/** Where blocks stand: in how many fences, in a quotation, in which items; and whether the next one belongs to the last of these, though no list goes on with it. */
type Place = { deep: number; quoted: boolean; lists: Open[]; isTied: boolean }

/** The blocks of `source` from `from` on, in reading order, and the attributes of its header. */
export function readAsciidoc(source: string, from = 0): { blocks: Block[]; fields: Field[] } {
  const lines = sourceLines(source, from)
  const blocks: RawBlock[] = []
  /** What stands in brackets above the next block. */
  let attributes = ''

  const words = (lines: Line[]) => withoutMarkup(gather(source, lines.map(spanOf)), ASCIIDOC_MARKUP)
  const push = (block: RawBlock) => {
    if (block.text) blocks.push(block)
  }
  const inItem = ({ lists }: Place) => ({ depth: Math.max(lists.length - 1, 0), ...(lists.length && { inItem: true }) })
  const say = (block: RawBlock, place: Place) => push({ ...block, kind: place.quoted ? 'quote' : 'paragraph', ...inItem(place) })
  const behind = (line: Line, length: number): Line => ({ text: line.text.slice(length), start: line.start + length, indent: line.indent })

  const endLists = (place: Place, left = 0) => {
    while (place.lists.length > left) {
      const { term, at } = place.lists.pop()!
      if (term) blocks.push(...described(term, blocks.splice(at), place.lists.length))
    }
  }

  const read = (from: number, end: number, place: Place) => {
    for (let i = from; i < end;) i = readOne(i, end, place)
    endLists(place)
  }

  const readOne = (i: number, end: number, place: Place): number => {
    const line = lines[i]!, { text } = line
    if (!text || SILENT.test(text) || isComment(line)) return i + 1
    if (text === '+') {
      place.isTied = true
      return i + 1
    }
    if (FENCE.test(text)) return readFenced(i, end, place)
    if (TABLE.test(text)) return readTable(i, end, place)
    if (BLOCK_ATTRIBUTES.test(text)) {
      attributes = text
      return i + 1
    }
    if (ATTRIBUTE.test(text)) return i + 1
    if (TITLE.test(text) && !NUMBER.test(text)) {
      if (!place.isTied) endLists(place)
      if (!SILENT.test(lines[i + 1]?.text ?? '')) push({ ...words([behind(line, 1)]), kind: 'heading', depth: LABEL })
      return i + 1
    }
    return readHeading(i, end, place) ?? readItem(i, end, place) ?? readParagraph(i, end, place)
  }

  /** A block ends the lists before it, unless a "+" ties it to the item, or a term waits for its description. */
  const detach = (place: Place) => {
    if (!place.isTied) endLists(place)
    place.isTied = false
  }

  const isUnderlined = (i: number, end: number): boolean => {
    const [line, next] = [lines[i]!, lines[i + 1]]
    return i + 1 < end && UNDERLINE.test(next!.text) && Math.abs(next!.text.length - line.text.length) <= 1 && /\p{L}/u.test(line.text) && !(i > 0 && lines[i - 1]!.text && !BLOCK_ATTRIBUTES.test(lines[i - 1]!.text))
  }

  const readHeading = (i: number, end: number, place: Place): number | null => {
    const line = lines[i]!, marks = HEADING.exec(line.text)
    if (!marks && !isUnderlined(i, end)) return null
    endLists(place)
    attributes = ''
    const depth = marks ? marks[1]!.length : UNDERLINES.indexOf(lines[i + 1]!.text[0]!) + 1
    const title = marks ? behind(line, marks[0].length) : line
    push({ ...words([{ ...title, text: marks ? title.text.replace(/(?<!\s)\s+[=#]+$/, '') : title.text }]), kind: 'heading', depth })
    return i + (marks ? 1 : 2)
  }

  const readFenced = (i: number, end: number, place: Place): number => {
    const fence = lines[i]!.text, closing = fence.startsWith('`') ? fence.replace(/\b\w+$/, '') : fence
    let close = i + 1
    while (close < end && lines[close]!.text !== closing) close++
    const style = attributes, content = lines.slice(i + 1, close)
    attributes = ''
    if (/^[/+]/.test(fence)) return close + 1
    detach(place)
    const isCode = /^[-.`]{3}/.test(fence) || (fence === '--' && /^\[(?:source|listing|literal|plantuml|mermaid)\b/.test(style))
    const quoted = place.quoted || fence.startsWith('_') || /^\[(?:quote|verse)\b/.test(style)
    if (isCode) {
      if (!/^\[(?:plantuml|mermaid|ditaa|graphviz)\b/.test(style)) push({ ...codeOf(source, content), ...inItem(place) })
    } else if (place.deep < DEEPEST) read(i + 1, close, { deep: place.deep + 1, quoted, lists: [], isTied: false })
    else for (const line of content) if (line.text) say(words([line]), place)
    return close + 1
  }

  const readTable = (i: number, end: number, place: Place): number => {
    const fence = lines[i]!.text
    let close = i + 1
    while (close < end && lines[close]!.text !== fence) close++
    detach(place)
    for (const row of tableRows(source, lines.slice(i + 1, close), attributes)) push({ ...row, ...inItem(place) })
    attributes = ''
    return close + 1
  }

  const readItem = (i: number, end: number, place: Place): number | null => {
    const line = lines[i]!, bullet = BULLET.exec(line.text), number = bullet ? null : NUMBER.exec(line.text), label = bullet || number ? null : LABELLED.exec(line.text)
    const marked = bullet ?? number ?? label
    if (!marked) return null
    attributes = ''
    place.isTied = false
    // All of one kind of numbers are one list.
    const mark = label ? `term ${label[2]}` : number ? number[1]!.replace(/[^.]+/, '1') : bullet![1]!
    const depth = place.lists.findIndex(open => open.mark === mark)
    endLists(place, depth < 0 ? place.lists.length : depth)
    if (label) place.lists.push({ mark, term: words([{ ...line, text: label[1]! }]), at: blocks.length })
    else place.lists.push({ mark, at: blocks.length })
    const told = behind(line, marked[0].length)
    if (label && !told.text) {
      place.isTied = true
      return i + 1
    }
    const after = textEnd(i + 1, end)
    const text = words([told, ...lines.slice(i + 1, after)].filter(isTold))
    if (label) say(text, place)
    else push(checkBox({ ...text, kind: 'item', depth: place.lists.length - 1, ...(number && { ordered: true }) }))
    return after
  }

  const isTold = (line: Line) => line.text !== '' && !isComment(line)
  const opens = ({ text }: Line) => FENCE.test(text) || TABLE.test(text) || BLOCK_ATTRIBUTES.test(text) || SILENT.test(text) || text === '+'
  const isItem = ({ text }: Line) => BULLET.test(text) || NUMBER.test(text) || LABELLED.test(text)
  /** Index behind the lines that go on with the text of an item. */
  const textEnd = (i: number, end: number) => {
    while (i < end && lines[i]!.text && !opens(lines[i]!) && !isItem(lines[i]!)) i++
    return i
  }

  const readParagraph = (i: number, end: number, place: Place): number => {
    const line = lines[i]!
    let after = i + 1
    // A list right under "Steps:" is meant as one, though it would need an empty line.
    const endsAt = (i: number) => opens(lines[i]!) || (isItem(lines[i]!) && (place.isTied || lines[i - 1]!.text.endsWith(':')))
    while (after < end && lines[after]!.text && !endsAt(after)) after++
    // Behind an empty line, what is indented goes on with the item.
    place.isTied ||= line.indent > 0
    detach(place)
    const quoted = place.quoted || /^\[(?:quote|verse)\b/.test(attributes)
    attributes = ''
    const admonition = ADMONITION.exec(line.text)
    const said = [admonition ? behind(line, admonition[0].length) : line, ...lines.slice(i + 1, after)].filter(isTold)
    say(words(said), { ...place, quoted })
    return after
  }

  const { title, fields, end } = readHeader(lines)
  if (title) push({ ...words([title]), kind: 'heading', depth: 1 })
  read(end, lines.length, { deep: 0, quoted: false, lists: [], isTied: false })
  return { blocks: outline(blocks, source), fields }
}
