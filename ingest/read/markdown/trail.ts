// Words as they are found along a stretch of the source, each one behind those before it.
import type { Block } from '../../document.ts'
import { MOST_STYLES } from '../piece.ts'

type Style = NonNullable<Block['styles']>[number]

/** How far behind the last word a lost one is looked for: the markup between two is seldom longer. */
const WINDOW = 12

const LINE_END = /[\r\n]/g

export class Trail {
  text = ''
  readonly map: number[] = []
  readonly styles: Style[] = []
  /** Offsets in `text` of line ends that the author forced. */
  readonly breaks: number[] = []
  private readonly region: string
  private readonly start: number
  /** How far the source has been gone along. */
  private at = 0
  private readonly open: Omit<Style, 'end'>[] = []

  constructor(source: string, start: number, end: number) {
    this.region = source.slice(start, end)
    this.start = start
  }

  /** The offset in the source behind the last word. */
  get cursor() { return this.start + this.at }

  /** Adds words that stand there as they are; else word by word, or letter by letter: the parser changes them (code over two lines, a dropped escape). */
  add(text: string): void {
    if (!text) return
    const at = this.region.indexOf(text, this.at)
    if (at >= 0) return this.put(text, at)
    for (const word of text.split(/( )/)) {
      if (word === ' ') this.gap(word)
      else if (!this.addNear(word)) for (const letter of word) if (!this.addNear(letter)) this.gap(letter)
    }
  }

  /** Adds words that are written otherwise, `dropped` letters of it in front of them. */
  addWritten(text: string, written: string, dropped = 0): void {
    const at = this.region.indexOf(written, this.at)
    if (at >= 0) this.put(text, at + dropped, written.length - dropped)
  }

  addLineEnd(isForced: boolean): void {
    if (isForced) this.breaks.push(this.text.length)
    LINE_END.lastIndex = this.at
    const at = LINE_END.exec(this.region)?.index
    this.put('\n', at ?? this.at, at === undefined ? 0 : 1)
  }

  /** Adds a line end that is forced by a tag. */
  addBreak(tag: string): void {
    const at = this.region.indexOf(tag, this.at)
    if (at < 0) return
    this.breaks.push(this.text.length)
    this.put('\n', at, tag.length)
  }

  skip(markup: string): void {
    const at = this.region.indexOf(markup, this.at)
    if (at >= 0) this.at = at + markup.length
  }

  /** Skips what stands behind the words of a link. */
  skipAddress(): void {
    this.at = afterLink(this.region, this.at)
  }

  setOn(style: Style['style'], href?: string): void {
    this.open.push({ style, start: this.text.length, ...(href !== undefined && { href }) })
  }

  setOff(): void {
    const opened = this.open.pop()
    if (opened && this.text.length > opened.start && this.styles.length < MOST_STYLES) this.styles.push({ ...opened, end: this.text.length })
  }

  private put(text: string, at: number, length = text.length): void {
    const { map, start } = this
    const runsOn = map.length > 0 && start + at - map.at(-1)! === this.text.length - map.at(-2)!
    if (!runsOn) map.push(this.text.length, start + at)
    this.text += text
    this.at = at + length
  }

  private addNear(words: string): boolean {
    const at = this.region.indexOf(words, this.at)
    const isNear = at >= 0 && at - this.at <= WINDOW
    if (isNear) this.put(words, at)
    return isNear
  }

  /** Adds a letter that stands nowhere. */
  private gap(letter: string): void {
    this.put(letter, Math.min(this.at, Math.max(0, this.region.length - 1)), /\s/.test(this.region[this.at] ?? '') ? 1 : 0)
  }
}

/** Where the text goes on behind `](address "title")` or `][name]`, so that no word is looked for inside an address. */
function afterLink(region: string, from: number): number {
  const close = region.indexOf(']', from)
  if (close < 0) return from
  const opener = region[close + 1]
  if (opener === '[') return region.indexOf(']', close + 2) + 1 || close + 1
  if (opener !== '(') return close + 1
  let depth = 0, quoted = ''
  for (let i = close + 1; i < region.length; i++) {
    const char = region[i]!
    if (char === '\\') i++
    else if (quoted) quoted = char === quoted ? '' : quoted
    else if (char === '"' || char === '<') quoted = char === '<' ? '>' : char
    else if (char === '(') depth++
    else if (char === ')' && --depth === 0) return i + 1
  }
  return close + 1
}
