// What a reading of an archive hands out, piece by piece.
import type { Problem } from './record.ts'
import type { ReadRecord } from './workers.ts'

export type Found =
  | { type: 'progress'; found: number; done: number }
  | { type: 'file'; path: string; hash: string; bytes: number; format: string; text: string; records: ReadRecord[] }
  | { type: 'unread'; path: string; hash: string; bytes: number; problem: Problem }
  | { type: 'unchanged'; path: string }
  /** Was read before, and cannot be read now: what is known of it still holds. */
  | { type: 'kept'; path: string; problem: Problem }
  | { type: 'gone'; path: string }
  /** What there is to say of the reading itself, a sentence. */
  | { type: 'note'; what: string }
