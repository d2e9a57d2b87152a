// The words of one block of HTML while it is read, with the way back to the source.
import type { Block } from '../../document.ts'
import { MOST_STYLES } from '../piece.ts'
import { matches } from '../../../text/matches.ts'
import type { Words } from './tree.ts'

export type Style = Pick<NonNullable<Block['styles']>[number], 'style' | 'href'>

export class Line {
  text = ''
  map: number[] = []
  styles: NonNullable<Block['styles']> = []
  breaks: number[] = []
  end = 0
  /** White space met, which is a blank only where a word follows. */
  private blank: { start: number; end: number; styles: readonly Style[] } | null = null
  /** Kept apart: asking a text that grows for its last letter costs as much as all of it. */
  private last = ''

  get isEmpty() { return !this.text }
  get isBroken() { return this.last === '\n' }

  /** White space runs together into one blank, as a browser shows it. */
  add({ text, start, end }: Words, styles: readonly Style[]): void {
    const isEntity = end - start !== text.length
    for (const { 0: part, index } of matches(text, /\s+|\S+(?: \S+)*/g)) {
      const from = isEntity ? start : start + index, to = isEntity ? end : from + part.length
      if (!part.trim()) this.blank ??= { start: from, end: to, styles: [...styles] }
      else {
        if (this.blank && this.text && !this.isBroken) this.put(' ', this.blank.start, this.blank.end, this.blank.styles)
        this.blank = null
        this.put(part, from, to, styles, isEntity)
      }
    }
  }

  /** As it stands, line by line: code. */
  addAsIs({ text, start, end }: Words): void {
    this.put(text, start, end, [], end - start !== text.length)
  }

  /** A line end that the author forced; several are one. */
  break(start: number, end: number): void {
    this.blank = null
    if (!this.text || this.isBroken) return
    this.breaks.push(this.text.length)
    this.put('\n', start, end, [])
  }

  /** White space at the end dropped, with what points behind it. */
  trimmed(): Pick<Block, 'text' | 'start' | 'end' | 'map' | 'styles'> & { breaks: number[] } {
    const text = this.text.trimEnd(), length = text.length
    const map = this.map.slice(0, this.map.findLastIndex((offset, i) => i % 2 === 0 && offset < length) + 2)
    const end = length < this.text.length ? map.at(-1)! + Math.max(1, length - map.at(-2)!) : this.end
    return {
      text, start: map[1] ?? 0, end, map, breaks: this.breaks.filter(at => at < length),
      styles: this.styles.filter(({ start }) => start < length).map(style => ({ ...style, end: Math.min(style.end, length) })),
    }
  }

  private put(text: string, start: number, end: number, styles: readonly Style[], isEntity = false): void {
    const at = this.text.length, { map } = this
    if (!map.length || start - map.at(-1)! !== at - map.at(-2)!) map.push(at, start)
    // The second half of a letter that takes two units points to the beginning of its entity as well.
    if (isEntity) for (let i = 1; i < text.length; i++) map.push(at + i, start)
    this.text += text
    this.last = text.at(-1)!
    this.end = end
    for (const style of styles) this.set(style, at, this.text.length)
  }

  private set({ style, href }: Style, start: number, end: number): void {
    const last = this.styles.findLast(set => set.style === style)
    if (last && last.end === start && last.href === href) last.end = end
    else if (this.styles.length < MOST_STYLES) this.styles.push({ start, end, style, ...(href !== undefined && { href }) })
  }
}
