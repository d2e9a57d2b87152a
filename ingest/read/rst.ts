// reStructuredText → blocks. Its structure is its indentation: each region that stands further in is read as the one around it.
import type { Block, Field } from '../document.ts'
import { checkBox } from './check-box.ts'
import { described } from './described.ts'
import { codeOf, gather, joined, spanOf } from './gather.ts'
import { withoutMarkup } from './markup.ts'
import { LABEL } from './labels.ts'
import { outline } from './outline.ts'
import type { RawBlock } from './piece.ts'
import { csvRows, gridEnd, gridRows, listRows, simpleEnd, simpleRows } from './rst-tables.ts'
import { RST_MARKUP } from './rst-words.ts'
import { sourceLines, type Line } from './source-lines.ts'

const ADORNMENT = /^([!-/:-@[-`{-~])\1{2,}$/
/** A line under a heading may be shorter than the heading from this length on. */
const SHORTEST_ADORNMENT = 4
const UNDERLINE = /^([!-/:-@[-`{-~])\1*$/
const BULLET = /^[-*+•‣⁃](?:\s+|$)/
// "1.", "#.", "(a)", "iv)"
const NUMBER = /^\(?(?:\d{1,3}|#|[a-z]|[A-Z]|[ivxlIVXL]{1,6})[.)]\s+(?=\S)/
const FIELD = /^:((?:[^:\\\n]|:(?! )|\\.){1,60}):(?:\s+|$)/
const DIRECTIVE = /^\.\.\s+(\|[^|]+\|\s+)?([\w:.+-]+?)::(?:\s+|$)/
const OPTION = /^:[\w-]+:/
const LINE_BLOCK = /^\|(?:\s+|$)/

/** Directives whose content is text like the text around them. All but these, code and tables say nothing in words. */
const TEXT = new Set([
  'note', 'warning', 'tip', 'hint', 'important', 'caution', 'danger', 'attention', 'error', 'seealso', 'todo', 'deprecated', 'versionadded', 'versionchanged', 'epigraph', 'highlights', 'pull-quote',
  'compound', 'container', 'only', 'figure', 'table', 'details', 'collapse', 'dropdown', 'tab', 'tab-item', 'tab-set', 'tabs', 'grid', 'card', 'rst-class', 'class',
])
/** The same with a title in front. */
const TITLED = new Set(['admonition', 'topic', 'sidebar', 'rubric', 'dropdown', 'details', 'collapse', 'tab', 'tab-item', 'card', 'table'])
/** What stands behind the name of these is an address or a condition. */
const NAMED_ONLY = new Set(['figure', 'only', 'container', 'rst-class', 'class', 'tab-set', 'tabs', 'grid'])
const CODE = new Set(['code', 'code-block', 'sourcecode', 'parsed-literal', 'prompt', 'console', 'highlight-block'])

/** Nobody nests as deep; what does is read as text. */
const DEEPEST = 40

/** Where blocks stand: in how many lists and regions, in a quotation, and as what item the next paragraph begins. */
type Place = { lists: number; deep: number; quoted: boolean; item: Partial<RawBlock> | null }

/** The blocks of `source` from `from` on, in reading order, and the fields at its top. */
export function readRst(source: string, from = 0): { blocks: Block[]; fields: Field[] } {
  const lines = sourceLines(source, from)
  const blocks: RawBlock[] = [], fields: Field[] = [], levels: string[] = []

  const words = (spans: { start: number; end: number }[]) => withoutMarkup(gather(source, spans), RST_MARKUP)
  const push = (block: RawBlock) => {
    if (block.text) blocks.push(block)
  }
  const put = (block: RawBlock, { lists }: Place) => push({ ...block, depth: Math.max(lists - 1, 0), ...(lists > 0 && { inItem: true }) })
  const say = (block: RawBlock, place: Place) => {
    const { item } = place
    place.item = null
    put(item ? checkBox({ ...block, kind: 'item', ...item }) : { ...block, kind: place.quoted ? 'quote' : 'paragraph' }, place)
  }
  /** Index behind the lines from `i` on that stand further in than `indent`. */
  const regionEnd = (i: number, end: number, indent: number) => {
    while (i < end && (!lines[i]!.text || lines[i]!.indent > indent)) i++
    return i
  }
  const innerIndent = (i: number, end: number) => Math.min(...lines.slice(i, end).filter(line => line.text).map(line => line.indent))

  const read = (from: number, end: number, place: Place) => {
    for (let i = from; i < end;) i = lines[i]!.text ? readOne(i, end, place) : i + 1
  }
  const inside = (from: number, end: number, place: Place, change: Partial<Place>) => {
    if (place.deep < DEEPEST) read(from, end, { ...place, item: null, deep: place.deep + 1, ...change })
    else for (const line of lines.slice(from, end)) if (line.text) say(words([spanOf(line)]), place)
  }

  const readOne = (i: number, end: number, place: Place): number => {
    const { text, indent } = lines[i]!
    const heading = readHeading(i, end, place) ?? readTable(i, end, place)
    if (heading) return heading
    if (/^\.\.(?:\s|$)/.test(text) || /^__ \S/.test(text)) return readExplicit(i, end, place)
    if (BULLET.test(text)) return readItem(i, end, place, BULLET.exec(text)![0], {})
    if (isNumbered(i, end)) return readItem(i, end, place, NUMBER.exec(text)![0], { ordered: true })
    if (FIELD.test(text)) return readField(i, end, place)
    if (LINE_BLOCK.test(text)) return readLineBlock(i, end, place)
    if (text.startsWith('>>> ')) return readDoctest(i, end, place)
    const next = lines[i + 1]
    if (i + 1 < end && next!.text && next!.indent > indent && !text.endsWith('::')) return readDefinition(i, end, place)
    return readParagraph(i, end, place)
  }

  const readHeading = (i: number, end: number, { lists, deep }: Place): number | null => {
    const [line, next, after] = [lines[i]!, lines[i + 1], lines[i + 2]]
    const strokes = ADORNMENT.exec(line.text)
    const title = (words: Line, mark: string): void => {
      if (!levels.includes(mark)) levels.push(mark)
      push({ ...wordsOfLine(words), kind: 'heading', depth: Math.min(levels.indexOf(mark) + 1, 6) })
    }
    if (lists || deep) return null
    if (strokes && i + 2 < end && next!.text && !ADORNMENT.test(next!.text) && after!.text[0] === strokes[1] && ADORNMENT.test(after!.text)) {
      title(next!, `over ${strokes[1]}`)
      return i + 3
    }
    if (strokes) return i + 1
    const under = i + 1 < end && line.indent === 0 ? UNDERLINE.exec(next!.text) : null
    if (!under || (next!.text.length < SHORTEST_ADORNMENT && next!.text.length < line.text.length)) return null
    title(line, under[1]!)
    return i + 2
  }
  const wordsOfLine = (line: Line) => words([spanOf(line)])

  const readTable = (i: number, end: number, place: Place): number | null => {
    const grid = gridEnd(lines, i, end), simple = grid > i ? i : simpleEnd(lines, i, end)
    for (const row of grid > i ? gridRows(source, lines.slice(i, grid)) : simple > i ? simpleRows(source, lines.slice(i, simple)) : []) put(row, place)
    return Math.max(grid, simple) > i ? Math.max(grid, simple) : null
  }

  const readItem = (i: number, end: number, place: Place, mark: string, item: Partial<RawBlock>): number => {
    const line = lines[i]!, after = regionEnd(i + 1, end, line.indent)
    // Authors indent the lines of an item by less than its mark, too.
    lines[i] = { text: line.text.slice(mark.length), start: line.start + mark.length, indent: Math.min(line.indent + mark.length, innerIndent(i + 1, after)) }
    inside(i, after, place, { lists: place.lists + 1, item })
    return after
  }
  /** A letter is a number only where no sentence begins with it: what wraps is a paragraph ("A. Lovelace saw it\nfirst"). */
  const isNumbered = (i: number, end: number) => {
    const { text, indent } = lines[i]!, next = i + 1 < end ? lines[i + 1]! : null
    return NUMBER.test(text) && (!next?.text || next.indent > indent || NUMBER.test(next.text))
  }

  const readField = (i: number, end: number, place: Place): number => {
    const { text, start } = lines[i]!, after = regionEnd(i + 1, end, lines[i]!.indent)
    const [mark, key] = FIELD.exec(text) as unknown as [string, string]
    const spans = [{ start: start + mark.length, end: start + text.length }, ...lines.slice(i + 1, after).filter(line => line.text).map(spanOf)].filter(span => span.end > span.start)
    const isTop = !place.deep && blocks.every(({ kind }) => kind === 'heading')
    const value = words(spans)
    if (isTop && value.text) fields.push({ key, value: value.text.replaceAll('\n', ' '), start: value.start, end: value.end })
    else if (!isTop) say(joined([words([{ start: start + 1, end: start + 1 + key.length }]), ...(value.text ? [value] : [])], ': '), place)
    return after
  }

  const readLineBlock = (i: number, end: number, place: Place): number => {
    let after = i
    while (after < end && LINE_BLOCK.test(lines[after]!.text)) after++
    const spans = lines.slice(i, after).map(({ text, start }) => ({ start: start + LINE_BLOCK.exec(text)![0].length, end: start + text.length })).filter(span => span.end > span.start)
    for (const span of spans) say(words([span]), place)
    return after
  }

  const readDoctest = (i: number, end: number, place: Place): number => {
    let after = i
    while (after < end && lines[after]!.text) after++
    put(codeOf(source, lines.slice(i, after)), place)
    return after
  }

  const readDefinition = (i: number, end: number, place: Place): number => {
    const after = regionEnd(i + 1, end, lines[i]!.indent), { item } = place
    // The first line of an item with others further in is a paragraph that was indented by taste.
    if (item) return readParagraph(i, end, place)
    const at = blocks.length
    inside(i + 1, after, place, { lists: place.lists + 1 })
    blocks.push(...described(wordsOfLine(lines[i]!), blocks.splice(at), place.lists))
    return after
  }

  const readParagraph = (i: number, end: number, place: Place): number => {
    const { indent } = lines[i]!
    let after = i + 1
    const opens = (line: Line, before: Line) => (BULLET.test(line.text) && before.text.endsWith(':')) || line.text.startsWith('.. ') || ADORNMENT.test(line.text)
    while (after < end && lines[after]!.text && lines[after]!.indent === indent && !lines[after - 1]!.text.endsWith('::') && !opens(lines[after]!, lines[after - 1]!)) after++
    const said = lines.slice(i, after), last = said.at(-1)!
    const literal = last.text.endsWith('::') ? regionEnd(after, end, indent) : after
    if (literal > after) said[said.length - 1] = { ...last, text: last.text === '::' ? '' : last.text.slice(0, -1) }
    say(words(said.filter(line => line.text).map(spanOf)), place)
    if (literal > after) put(codeOf(source, lines.slice(after, literal)), place)
    // What stands further in behind a paragraph is a quotation, or a list or a further paragraph of the same item.
    const further = literal > after ? literal : regionEnd(after, end, indent)
    if (further > after && literal === after) inside(after, further, place, { quoted: !place.lists })
    return further
  }

  /** Comments, targets of links, footnotes and substitutions are no words; directives are by their kind. */
  const readExplicit = (i: number, end: number, place: Place): number => {
    const { text, start, indent } = lines[i]!, after = regionEnd(i + 1, end, indent)
    const [mark, substitution, directive = ''] = DIRECTIVE.exec(text) ?? []
    const name = directive.toLowerCase()
    if (!mark || substitution) return after
    const argument = { start: start + mark.length, end: start + text.length }
    let first = i + 1
    while (first < after && OPTION.test(lines[first]!.text)) first++
    const options = lines.slice(i + 1, first)
    if (CODE.has(name)) put(codeOf(source, lines.slice(first, after)), place)
    else if (name === 'list-table' || name === 'csv-table') readTableDirective(name, options, lines.slice(first, after), place)
    else if (TITLED.has(name)) {
      push({ ...words([argument]), kind: 'heading', depth: LABEL })
      inside(first, after, place, {})
    } else if (TEXT.has(name)) {
      // Text may begin on the first line.
      if (argument.end > argument.start && !NAMED_ONLY.has(name)) lines[--first] = { text: text.slice(mark.length), start: argument.start, indent: innerIndent(i + 1, after) }
      inside(first, after, place, {})
    }
    return after
  }
  const readTableDirective = (name: string, options: Line[], rows: Line[], place: Place) => {
    const headers = Number(options.map(({ text }) => /^:header-rows:\s*(\d)/.exec(text)?.[1]).find(Boolean) ?? 0)
    const head = options.map(({ text, start }) => ({ text, start, indent: 0, mark: /^:header:\s*/.exec(text)?.[0].length ?? 0 })).filter(({ mark }) => mark)
      .map(({ text, start, mark }) => ({ text: text.slice(mark), start: start + mark, indent: 0 }))
    const content = [...head, ...rows]
    for (const row of name === 'list-table' ? listRows(source, content, headers) : csvRows(source, content, headers + head.length)) put(row, place)
  }

  read(0, lines.length, { lists: 0, deep: 0, quoted: false, item: null })
  return { blocks: outline(blocks, source), fields }
}
