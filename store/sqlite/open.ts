import type { Store } from '../store.ts'
import { startThread, type Thread } from './thread.ts'

/** Searches are short: two readers keep a slow question from holding up the quick ones. */
const READERS = 2

/** Opens (or makes) the data file in a folder, with one thread that writes and some that read. Rejects with a StoreError. */
export async function openSqlite(folder: string): Promise<Store> {
  // The writer comes first: it makes the file and brings its tables up to date.
  const writer = await startThread({ folder, role: 'writer' })
  const readers = await startReaders(folder).catch(async error => {
    await writer.close()
    throw error
  })

  const read = <T>(method: keyof Store, ...args: unknown[]) => readers.reduce((a, b) => (b.waiting < a.waiting ? b : a)).call<T>(method, ...args)
  const write = (method: keyof Store, ...args: unknown[]) => writer.call<void>(method, ...args)

  return {
    archives: () => read('archives'),
    putArchive: archive => write('putArchive', archive),
    removeArchive: name => write('removeArchive', name),
    known: archive => read('known', archive),
    apply: change => write('apply', change),
    incident: id => read('incident', id),
    incidents: ids => read('incidents', ids),
    pages: ids => read('pages', ids),
    file: (archive, path) => read('file', archive, path),
    frequencies: terms => read('frequencies', terms),
    complete: (beginning, limit) => read('complete', beginning, limit),
    nearest: word => read('nearest', word),
    candidates: wanted => read('candidates', wanted),
    browse: (filters, offset, limit) => read('browse', filters, offset, limit),
    health: () => read('health'),
    problems: wanted => read('problems', wanted),
    files: wanted => read('files', wanted),
    async close() {
      await Promise.all(readers.map(reader => reader.close()))
      await writer.close()
    },
  }
}

async function startReaders(folder: string): Promise<Thread[]> {
  const started = await Promise.allSettled(Array.from({ length: READERS }, () => startThread({ folder, role: 'reader' })))
  const readers = started.flatMap(one => (one.status === 'fulfilled' ? [one.value] : []))
  const failed = started.find(one => one.status === 'rejected')
  if (!failed) return readers
  await Promise.all(readers.map(reader => reader.close()))
  throw failed.reason
}
