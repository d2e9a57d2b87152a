import type { ReadingResult } from '../../api/archive/reading.ts'
import type { FileNews } from '../../api/archive/reconcile.ts'
import type { FilesAnswer, Health } from '../../store/health.ts'
import type { Store } from '../../store/store.ts'
import { count, number, printable, wrapped } from './print.ts'

/** "Looked through 431 files in 1.4 s: 400 read into 412 incidents, 22 without one, 9 not read; 903 tasks, 46 problems, 131 notes on what is missing": the same figures as on the archive's page. */
export function readingSummary({ changed, unchanged, gone, milliseconds }: ReadingResult, { incidents, tasks, problems, rules, files }: Health): string {
  const total = changed + unchanged
  const news = unchanged ? `, ${changed ? number(changed) : 'none'} had changed` : ''
  const vanished = gone ? `, ${count(gone, 'file')} gone` : ''
  const notes = rules.reduce((sum, { severity, count }) => sum + (severity === 'note' ? count : 0), 0)
  const reach = files.found === total ? ':' : '. All archives together:'
  return `Looked through ${count(total, 'file')} in ${took(milliseconds)}${news}${vanished}${reach} ${number(files.read)} read into ${count(incidents, 'incident')}, `
    + `${number(files.other)} without one, ${number(files.unread)} not read; ${count(tasks, 'task')}, ${count(problems - notes, 'problem')}${notes ? `, ${count(notes, 'note')} on what is missing` : ''}`
}

/** "12 ms", "1.4 s": a tenth of a second is the least that shows in seconds. */
const took = (milliseconds: number) => (milliseconds < 100 ? `${Math.max(1, Math.round(milliseconds))} ms` : `${(milliseconds / 1000).toFixed(1)} s`)

/** "14:02:11 Read 2 changed files: a.md, b.md; 3 incidents in them. 1 file is gone: c.md". The time is that of the machine. */
export function newsText(news: readonly FileNews[], at: Date): string {
  const { read = [], unread = [], gone = [] } = Object.groupBy(news, ({ incidents }) => (typeof incidents === 'number' ? 'read' : incidents))
  const incidents = read.reduce((sum, { incidents }) => sum + Number(incidents), 0)
  const said = [
    read.length && `Read ${count(read.length, 'changed file')}: ${names(read)}; ${count(incidents, 'incident')} in ${read.length === 1 ? 'it' : 'them'}`,
    unread.length && `${count(unread.length, 'file')} could not be read: ${names(unread)}`,
    gone.length && `${count(gone.length, 'file is', 'files are')} gone: ${names(gone)}`,
  ]
  return `${at.toTimeString().slice(0, 8)} ${said.filter(Boolean).join('. ')}`
}

const NEWS_NAMED = 3
const names = (files: readonly FileNews[]) => files.slice(0, NEWS_NAMED).map(({ path }) => path).join(', ') + (files.length > NEWS_NAMED ? ` and ${number(files.length - NEWS_NAMED)} more` : '')

/** The same for a program, in one line, with every file that was not read. */
export function readingJson(result: ReadingResult, { incidents, tasks, problems, files }: Health, notes: string[], unread: FilesAnswer['files']): string {
  return JSON.stringify({ ...result, incidents, tasks, problems, files, notes, unread: unread.map(({ path, reason }) => ({ path, reason })) })
}

/** The files that could not be read, all of them. */
export async function unreadFiles(store: Store, { files }: Health): Promise<FilesAnswer['files']> {
  return files.unread ? (await store.files({ state: 'unread', offset: 0, limit: files.unread })).files : []
}

const NAMED = 10

/** The files that were not read, a line each; of many the first ten, and `where` to see the rest. */
export function unreadText(files: FilesAnswer['files'], where: string): string {
  if (!files.length) return ''
  const rest = files.length - NAMED
  return ['Not read:', ...files.slice(0, NAMED).map(({ path, reason }) => wrapped(printable(reason.includes(path) ? reason : `${path}: ${reason}`), process.stdout, '  ')), ...(rest > 0 ? [wrapped(`and ${number(rest)} more; see them ${where}.`, process.stdout, '  ')] : [])].join('\n')
}
