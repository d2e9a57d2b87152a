// Tables for spreadsheets and other programs.
export type Cell = string | number | null

/** RFC 4180: lines end in CRLF, null is empty. A spreadsheet takes a text that begins like a formula for one, so that it gets an apostrophe before it; numbers stay as they are. */
export const csvOf = (rows: readonly (readonly Cell[])[]): string => rows.map(row => `${row.map(cellOf).join(',')}\r\n`).join('')

function cellOf(cell: Cell): string {
  if (typeof cell !== 'string') return cell === null ? '' : String(cell)
  const text = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
