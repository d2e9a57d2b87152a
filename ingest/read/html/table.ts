// Tables of HTML → rows. A table that only arranges a page is none.
import type { RawBlock } from '../piece.ts'
import { holds } from './chrome.ts'
import { Line, type Style } from './line.ts'
import { elementsIn, isElement, type Element, type Node } from './tree.ts'

/** A cell that spans more columns or rows is a mistake, or made to keep us busy. */
const WIDEST = 50
const LONGEST_NAME = 40
/** Elements whose words stand on lines of their own within a cell. */
const OWN_LINE = /^(?:p|div|li|pre|blockquote|d[dlt]|ul|ol|ac:task|ac:plain-text-body)$/

const isCell = ({ name }: Element) => name === 'td' || name === 'th' || name === 'dt' || name === 'dd'

/** Rows of a table itself, not of tables in its cells. */
const rows = (table: Element) => elementsIn(table, ({ name }) => name !== 'table' && !isCell({ name } as Element)).filter(({ name }) => name === 'tr')
const cellsOf = (row: Element) => row.children.filter(child => isElement(child)).filter(isCell)

export function isLayout(table: Element): boolean {
  if (/^(?:presentation|none)$/.test(table.attributes.role ?? '')) return true
  const all = rows(table)
  return all.every(row => cellsOf(row).length <= 1) || all.some(row => cellsOf(row).some(cell => holds(cell, ({ name }) => name === 'table' || /^h[1-6]$/.test(name)))) || (all.length === 1 && holds(table, ({ name }) => name === 'pre'))
}

/** The rows of a table that say something; those that name the columns are headers. */
export function rowsOf(table: Element, looks: (element: Element) => Style[], isLeftOut: (element: Element) => boolean): RawBlock[] {
  const found: { block: RawBlock; isHead: boolean }[] = []
  let hanging: number[] = [] // rows that the cell of each column still spans
  for (const row of rows(table)) {
    const cells = cellsOf(row).filter(cell => !isLeftOut(cell))
    const block: RawBlock = { kind: 'row', text: '', start: row.start, end: row.end, map: [], depth: 0, cells: [] }
    const next: number[] = []
    const skip = () => {
      for (; (hanging[next.length] ?? 0) > 0; next.push(hanging[next.length]! - 1)) addCell(block, null)
    }
    for (const cell of cells) {
      skip()
      addCell(block, lineOf(cell, looks, isLeftOut))
      const down = spanOf(cell, 'rowspan'), across = spanOf(cell, 'colspan')
      next.push(down)
      for (let i = 1; i < across; i++) {
        addCell(block, null)
        next.push(down)
      }
    }
    skip()
    hanging = next
    const isHead = row.parent?.name === 'thead' || (cells.length > 1 && cells.every(({ name }) => name === 'th'))
    if (block.cells!.some(cell => cell.end > cell.start)) found.push({ block, isHead })
  }
  const isNamed = found.some(({ isHead }) => isHead)
  return found.map(({ block, isHead }, i) => (isHead || (!isNamed && i === 0 && found.length > 1 && namesColumns(block)) ? { ...block, header: true } : block))
}

const spanOf = ({ attributes }: Element, name: 'rowspan' | 'colspan') => Math.min(WIDEST, Math.max(1, Number(attributes[name]) || 1)) - Number(name === 'rowspan')

/** A first row set in bold throughout, or of short names for three columns and more. */
function namesColumns({ text, cells, styles }: RawBlock): boolean {
  const filled = cells!.filter(cell => cell.end > cell.start)
  if (filled.length < 2 || filled.length < cells!.length) return false
  const isStrong = filled.every(cell => styles?.some(({ style, start, end }) => style === 'strong' && start <= cell.start && end >= cell.end))
  return isStrong || (filled.length > 2 && filled.every(cell => cell.end - cell.start <= LONGEST_NAME && !/[\d:\n]/.test(text.slice(cell.start, cell.end))))
}

function addCell(block: RawBlock, line: Line | null): void {
  if (block.cells!.length) block.text += ' | '
  const at = block.text.length
  const { text, map, styles } = line?.trimmed() ?? { text: '', map: [], styles: [] }
  block.text += text
  block.cells!.push({ start: at, end: block.text.length })
  for (let i = 0; i < map.length; i += 2) block.map.push(map[i]! + at, map[i + 1]!)
  if (text) block.end = map.at(-1)! + text.length - map.at(-2)!
  if (styles?.length) (block.styles ??= []).push(...styles.map(style => ({ ...style, start: style.start + at, end: style.end + at })))
}

function lineOf(cell: Element, looks: (element: Element) => Style[], isLeftOut: (element: Element) => boolean): Line {
  const line = new Line()
  const set: Style[] = []
  const visit = (node: Node) => {
    if (!isElement(node)) return line.add(node, set)
    if (isLeftOut(node)) return
    const own = OWN_LINE.test(node.name), styles = looks(node)
    if (node.name === 'br' || own) line.break(node.start, node.start + 1)
    set.push(...styles)
    node.children.forEach(visit)
    set.length -= styles.length
    if (own) line.break(node.end - 1, node.end)
  }
  visit({ ...cell, name: 'cell' })
  return line
}
