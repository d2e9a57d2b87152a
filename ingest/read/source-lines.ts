import { matches } from '../../text/matches.ts'

/** A line of a file without white space at its ends; `start` is the place of its first letter, `indent` the number of characters before it. */
export type Line = { text: string; start: number; indent: number }

/** A line without so many letters at its beginning. */
export const behind = ({ text, start, indent }: Line, length: number): Line => ({ text: text.slice(length), start: start + length, indent })

/** The lines of `source` from `from` on. */
export function sourceLines(source: string, from: number): Line[] {
  const lines: Line[] = []
  for (const line of matches(source.slice(from), /(?<![^\r\n])([^\r\n]*)(?:\r\n?|\n|$)/g)) {
    const text = line[1]!.trim()
    const indent = text ? line[1]!.indexOf(text[0]!) : 0
    lines.push({ text, start: from + line.index + indent, indent })
    if (from + line.index + line[0].length >= source.length) break
  }
  return lines
}
