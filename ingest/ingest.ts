// An archive → what changed in it since it was last read. Reads the disk, writes nothing; files are parsed in worker threads.
import type { Bag } from '../text/bag.ts'
import type { PostmortemRecord, Problem } from './record.ts'

export type Found =
  | { type: 'progress'; found: number; done: number }
  | { type: 'file'; path: string; hash: string; bytes: number; format: string; text: string; records: { record: PostmortemRecord; bag: Bag }[] }
  | { type: 'unread'; path: string; hash: string; bytes: number; problem: Problem }
  | { type: 'unchanged'; path: string }
  | { type: 'gone'; path: string }

export type IngestOptions = { known?: ReadonlyMap<string, string>; maxBytes?: number; signal?: AbortSignal }

/** What is new, changed, unreadable and gone in a folder (or a single file), given the hashes already known by path. */
export async function* ingest(_root: string, _options: IngestOptions = {}): AsyncGenerator<Found> {
  throw new Error('not built yet')
}
