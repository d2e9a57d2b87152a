// Tables for spreadsheets and other programs.
import type { FastifyReply } from 'fastify'

export type Cell = string | number | null

/** RFC 4180: lines end in CRLF, null is empty. A spreadsheet takes a text that begins like a formula for one, so that it gets an apostrophe before it; numbers stay as they are. */
export const csvOf = (rows: readonly (readonly Cell[])[]): string => rows.map(row => `${row.map(cellOf).join(',')}\r\n`).join('')

/** The same as a file to be saved. */
export function asCsv(reply: FastifyReply, name: string, rows: readonly (readonly Cell[])[]): string {
  reply.header('content-type', 'text/csv; charset=utf-8; header=present').header('content-disposition', `attachment; filename="hindsight-${name}.csv"`)
  return csvOf(rows)
}

function cellOf(cell: Cell): string {
  if (typeof cell !== 'string') return cell === null ? '' : String(cell)
  const text = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
