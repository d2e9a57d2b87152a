// A file as extractors see it: a row of blocks in reading order, each with its plain words and the way back to the source.
import type { Evidence } from './record.ts'
import type { Surroundings } from './surroundings.ts'

export type BlockKind = 'heading' | 'paragraph' | 'item' | 'row' | 'code' | 'quote'

export type Block = {
  kind: BlockKind
  /** The words, without markup. A soft line break inside is one `\n`; the cells of a row are joined by ` | `. */
  text: string
  /** The block's span in the source. */
  start: number
  end: number
  /** Way back: pairs (offset in `text`, offset in the source), ascending; between two pairs both run alike. */
  map: number[]
  /**
   * Level of a heading: 1 to 6 as set; 7 a label that introduces what follows it ("**Timeline**", "Actions taken:", a run-in "Next steps: We …");
   * 8 and more a list item that is only a label for the items under it, 8 + its own depth. For other blocks the depth of the list item
   * that they are or stand in (0 outermost); else 0.
   */
  depth: number
  /** Index in `blocks` of the heading that this block stands under (a heading: the one above its own level), or −1. */
  section: number
  /** The cells of a row, as spans of `text`; `header` rows name the columns of the rows after them. */
  cells?: { start: number; end: number }[]
  header?: boolean
  /** State of an item's check box. */
  checked?: boolean
  /** An item of a numbered list. */
  ordered?: boolean
  /** How parts of `text` were set: for showing, never for deciding. */
  styles?: { start: number; end: number; style: 'strong' | 'emphasis' | 'code' | 'strike' | 'link'; href?: string }[]
}

/** A value of the front matter (or a header of fields), with the place of its words. Nested keys are joined by `.`; lists give one field an element. */
export type Field = { key: string; value: string; start: number; end: number }

export type Document = {
  /** Relative to the archive, with `/`. */
  path: string
  format: string
  /** The decoded file, without a byte-order mark. */
  source: string
  /** The part of the source that this document is: all of it, or one incident of a file that holds several. */
  start: number
  end: number
  fields: Field[]
  blocks: Block[]
  /** What is known of the file from around it, where that was asked. */
  around?: Surroundings
}

/** Whether it is one incident of a file that holds several. */
export const isPart = ({ start, end, source }: Document) => start > 0 || end < source.length

/** Formats whose source is not what people read. */
const MARKUP = new Set(['html', 'word', 'pdf'])

/** Whether a format's words stand between tags. */
export const isMarkup = (format: string) => MARKUP.has(format)

/** A function of a document whose answer is kept with it: several extractors ask the same. */
export function kept<T>(work: (document: Document) => T): (document: Document) => T {
  const answers = new WeakMap<Document, { answer: T }>()
  return document => {
    let known = answers.get(document)
    if (!known) answers.set(document, known = { answer: work(document) })
    return known.answer
  }
}

/** All that a document tells, for words that may stand anywhere in it: its source, or of markup the words of its blocks. */
export const toldBy = kept(({ format, source, start, end, blocks }) => (isMarkup(format) ? blocks.map(block => block.text).join('\n') : source.slice(start, end)))

/** Evidence for a span of the source. */
export function quote(document: Document, start: number, end: number): Evidence {
  return { quote: document.source.slice(start, end), line: lineAt(document, start), start, end }
}

/** Evidence for a span of a block's words; the quote is the source as it stands there, markup and all. */
export function evidence(document: Document, block: Block, from = 0, to = block.text.length): Evidence {
  if (to <= from) return quote(document, sourceOffset(block, from), sourceOffset(block, to))
  // A link of which only a part is quoted is quoted whole, with its address; words from within one stand alone.
  const [first, last] = [from, to - 1].map(at => block.styles?.find(link => link.style === 'link' && link.start <= at && at < link.end && !(link.start <= from && to <= link.end)))
  return quote(document, first ? startOfLink(document, block, first.start) : sourceOffset(block, from), last ? endOfLink(document, block, last.end) : endOfLetter(document, block, to - 1))
}

// "[**", "![`"
const OPENING = /!?\[[*_`~]{0,4}$/
// "**](https://shop.example/a_(b) "the release")", "][1]"
const CLOSING = /[*_`~]{0,4}\](?:\((?:[^()\s]|\([^()\s]*\))*(?:\s+"[^"\n]*")?\)|\[[^\]\n]*\])?/y
const MOST_MARKS = 6

/** Where the markup of a link begins whose words begin at an offset in the block's; in other formats than Markdown at the words themselves. */
function startOfLink({ source }: Document, block: Block, offset: number): number {
  const start = sourceOffset(block, offset)
  return start - (OPENING.exec(source.slice(Math.max(0, start - MOST_MARKS), start))?.[0].length ?? 0)
}

/** The same for its end. */
function endOfLink(document: Document, block: Block, offset: number): number {
  const end = endOfLetter(document, block, offset - 1)
  CLOSING.lastIndex = end
  return end + (CLOSING.exec(document.source)?.[0].length ?? 0)
}

// "&uuml;", "&#8217;"
const ENTITY = /&(?:#x?[\da-f]+|[a-z][a-z\d]*);/iy

/** Where a letter of a block's words ends in the source: behind its entity, where it is written as one. */
function endOfLetter({ source }: Document, block: Block, offset: number): number {
  const start = sourceOffset(block, offset)
  ENTITY.lastIndex = start
  const entity = source[start] === '&' && ENTITY.exec(source)?.[0]
  return start + (entity && (block.text[offset] !== '&' || /^&(?:amp|#38);$/i.test(entity)) ? entity.length : 1)
}

/** Offset in the source of an offset in a block's words. */
export function sourceOffset({ map, start }: Pick<Block, 'map' | 'start'>, offset: number): number {
  let low = 0, high = map.length / 2 - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (map[middle * 2]! <= offset) low = middle
    else high = middle - 1
  }
  return map.length ? map[low * 2 + 1]! + (offset - map[low * 2]!) : start + offset
}

// Of the sources asked about last: the incidents of one file share it, however many they are, and several files are read at once.
const lineStarts = new Map<string, number[]>()
/** Letters of them that are kept at most, but for a single one that has more. */
const LETTERS = 1_000_000
let letters = 0

function startsOf(source: string): number[] {
  let starts = lineStarts.get(source)
  if (!starts) {
    starts = [0]
    for (let i = source.indexOf('\n'); i >= 0; i = source.indexOf('\n', i + 1)) starts.push(i + 1)
    if ((letters += source.length) > LETTERS) {
      lineStarts.clear()
      letters = source.length
    }
    lineStarts.set(source, starts)
  }
  return starts
}

/** Line (from 1) of an offset in the source. */
export function lineAt({ source }: Document, offset: number): number {
  const starts = startsOf(source)
  let low = 0, high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (starts[middle]! <= offset) low = middle
    else high = middle - 1
  }
  return low + 1
}
