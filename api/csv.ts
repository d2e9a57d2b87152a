// Tables for spreadsheets and other programs.
import type { FastifyReply } from 'fastify'

export type Cell = string | number | null

/**
 * RFC 4180: lines end in CRLF, null is empty. A spreadsheet takes a text that begins like a formula for one, and what a postmortem says would run on its reader's machine:
 * as OWASP advises (CSV injection), such a text gets an apostrophe before it. An owner "@tom" becomes "'@tom", also for programs: nobody can tell who will open the file, and
 * programs have the same as JSON. Numbers stay as they are.
 */
export const csvOf = (rows: readonly (readonly Cell[])[]): string => rows.map(row => `${row.map(cellOf).join(',')}\r\n`).join('')

/** The same as a file to be saved. */
export function asCsv(reply: FastifyReply, name: string, rows: readonly (readonly Cell[])[]): string {
  reply.header('content-type', 'text/csv; charset=utf-8; header=present').header('content-disposition', `attachment; filename="hindsight-${name}.csv"`)
  return csvOf(rows)
}

/** The full-width signs are read as the others in Japanese and Chinese; tab and line ends are passed over. */
const FORMULA = /^[=+\-@＝＋－＠\t\r\n]/

function cellOf(cell: Cell): string {
  if (typeof cell !== 'string') return cell === null ? '' : String(cell)
  const text = FORMULA.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
