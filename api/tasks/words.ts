// Tasks in words.
import type { TaskRow } from './schema.ts'

export const STATUS_NAMES: { [K in TaskRow['status']]: string } = { open: 'open', 'in-progress': 'in progress', done: 'done', 'wont-do': 'declined' }
