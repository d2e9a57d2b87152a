// What opens with two dots. Comments, targets of links, footnotes and substitutions are no words; directives are by their kind.
import { codeOf } from '../gather.ts'
import { LABEL } from '../labels.ts'
import { behind, type Line } from '../source-lines.ts'
import type { Place, Reading } from './reading.ts'
import { csvRows, listRows } from './tables.ts'

const OPENING = /^(?:\.\.(?:\s|$)|__ \S)/
const DIRECTIVE = /^\.\.\s+(\|[^|]+\|\s+)?([\w:.+-]+?)::(?:\s+|$)/
const OPTION = /^:[\w-]+:/

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

export function explicit(reading: Reading, i: number, end: number, place: Place): number | null {
  const { lines } = reading, { text, indent } = lines[i]!
  if (!OPENING.test(text)) return null
  const after = reading.regionEnd(i + 1, end, indent)
  const [mark, substitution, name = ''] = DIRECTIVE.exec(text) ?? []
  if (mark && !substitution) readDirective(reading, i, after, place, mark.length, name.toLowerCase())
  return after
}

/** `length`: of what names the directive on its first line. */
function readDirective(reading: Reading, i: number, after: number, place: Place, length: number, name: string): void {
  const { source, lines } = reading, { text, start } = lines[i]!
  let first = i + 1
  while (first < after && OPTION.test(lines[first]!.text)) first++
  if (CODE.has(name)) reading.put(codeOf(source, lines.slice(first, after)), place)
  else if (name === 'list-table' || name === 'csv-table') for (const row of rowsOf(source, name, lines.slice(i + 1, first), lines.slice(first, after))) reading.put(row, place)
  else if (TITLED.has(name)) {
    reading.push({ ...reading.words([{ start: start + length, end: start + text.length }]), kind: 'heading', depth: LABEL })
    reading.inside(first, after, place)
  } else if (TEXT.has(name)) {
    // Text may begin on the first line.
    if (text.length > length && !NAMED_ONLY.has(name)) lines[--first] = { ...behind(lines[i]!, length), indent: reading.innerIndent(i + 1, after) }
    reading.inside(first, after, place)
  }
}

function rowsOf(source: string, name: string, options: readonly Line[], rows: readonly Line[]) {
  const headers = Number(options.map(({ text }) => /^:header-rows:\s*(\d)/.exec(text)?.[1]).find(Boolean) ?? 0)
  const head = options.flatMap(line => {
    const mark = /^:header:\s*/.exec(line.text)
    return mark ? [{ ...behind(line, mark[0].length), indent: 0 }] : []
  })
  const content = [...head, ...rows]
  return name === 'list-table' ? listRows(source, content, headers) : csvRows(source, content, headers + head.length)
}
