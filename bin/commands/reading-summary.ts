import type { ReadingResult } from '../../api/archive/reading.ts'
import type { Health } from '../../store/health.ts'
import { count } from './print.ts'

/** "Read 431 files in 1.4 s: 412 incidents, 903 tasks, 46 problems, 9 files not read" */
export function readingSummary({ changed, unchanged, gone, milliseconds }: ReadingResult, { incidents, tasks, problems, files }: Health): string {
  const seconds = `${(milliseconds / 1000).toFixed(1)} s`, total = changed + unchanged
  const read = !unchanged ? `Read ${count(total, 'file')} in ${seconds}`
    : changed ? `Read ${changed} of ${count(total, 'file')} in ${seconds}, the rest had not changed`
    : `None of ${count(total, 'file')} had changed (${seconds})`
  const vanished = gone ? `, ${count(gone, 'file')} gone` : ''
  return `${read}${vanished}: ${count(incidents, 'incident')}, ${count(tasks, 'task')}, ${count(problems, 'problem')}, ${count(files.unread, 'file')} not read`
}

/** The same for a program, in one line. */
export function readingJson(result: ReadingResult, { incidents, tasks, problems, files }: Health, notes: string[]): string {
  return JSON.stringify({ ...result, incidents, tasks, problems, files, notes })
}
