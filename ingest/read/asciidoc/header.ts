// The header of an AsciiDoc document: its title, who wrote it and when, and attributes, up to the first empty line.
import type { Field } from '../../document.ts'
import { behind, type Line } from '../source-lines.ts'
import { matches } from '../../../text/matches.ts'
import { isComment } from './opening.ts'

export const ATTRIBUTE = /^:(!?[\w][\w-]*!?):(?:\s+|$)/

const TITLE = /^[=#]\s+(?=\S)/
// "Ada Lovelace <ada@shop.example>; Grace Hopper"
const NAME = "\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){0,2}(?: <[^>\\s]+>)?"
const AUTHORS = new RegExp(`^${NAME}(?:; ${NAME})*$`, 'u')
// "v1.2, 2024-05-02: after review", "May 2, 2024"
const REVISION = /^(?:v?\d[\d.]*, ?)?(\d{4}-\d{2}-\d{2}|\p{L}+ \d{1,2}, \d{4}|\d{1,2}\.? \p{L}+ \d{4})(?::.*)?$/u

/** Attributes that tell the program how to set a page, not its reader what happened. */
const SETTING = /^(?:toc|icons|sect|source-|highlight|doctype|experimental|numbered|no|style|id|hardbreaks|link|hide-|xref|compat-|encoding|level|page-layout|url-|uri-|table-|figure-|outline|part)|(?:dir|caption)$/

/** `end` is the index behind the header; `title` the line without its mark. */
export function readHeader(lines: readonly Line[]): { title: Line | null; fields: Field[]; end: number } {
  const fields: Field[] = []
  const add = (key: string, { start }: Line, at: number, value: string) => fields.push({ key, value, start: start + at, end: start + at + value.length })
  const attribute = (line: Line): boolean => {
    const found = ATTRIBUTE.exec(line.text)
    const value = found ? line.text.slice(found[0].length).replace(/(?<!\s)\s+[\\+]$/, '') : ''
    if (value && !SETTING.test(found![1]!)) add(found![1]!, line, found![0].length, value)
    return found !== null
  }
  let end = 0
  while (end < lines.length && (!lines[end]!.text || isComment(lines[end]!) || attribute(lines[end]!))) end++
  const opening = lines[end], mark = opening && TITLE.exec(opening.text)
  if (!mark) return { title: null, fields, end }
  for (end++; lines[end]?.text; end++) {
    const line = lines[end]!, { text } = line, date = REVISION.exec(text)?.[1]
    if (isComment(line) || attribute(line)) continue
    if (date) add('revdate', line, text.indexOf(date), date)
    else if (AUTHORS.test(text)) for (const name of matches(text, /(?:^|; )([^;<]*[^;< ])/g)) add('author', line, name.index + name[0].length - name[1]!.length, name[1]!)
    else break
  }
  return { title: behind(opening, mark[0].length), fields, end }
}
