import type { Since } from '../figure.ts'
import type { Page, Store } from '../store.ts'
import type { Written } from '../written.ts'
import { fileIn, identityOf } from './data-file.ts'
import { startThread } from './thread.ts'

/** Opens (or makes) the data file in a folder, with one thread that writes and one or two that read: a slow question must not hold up the quick ones. Rejects with a StoreError. */
export async function openSqlite(folder: string): Promise<Store> {
  // The writer comes first: it makes the file and brings its tables up to date.
  const writer = await startThread({ folder, role: 'writer' })
  const reader = { folder, role: 'reader' as const, identity: identityOf(fileIn(folder)) }
  const readers = [await startThread(reader).catch(async error => {
    await writer.close()
    throw error
  })]
  let growing: Promise<void> | null = null, isClosing = false
  // A second reader is started once the first is busy: at the start of the program every thread would delay the first answer. Without it the first goes on alone.
  const grow = () => startThread(reader).then(reader => void readers.push(reader), () => {})

  const read = <T>(method: keyof Store, ...args: unknown[]) => {
    const idlest = readers.reduce((a, b) => (b.waiting < a.waiting ? b : a))
    if (idlest.waiting && !isClosing) growing ??= grow()
    return idlest.call<T>(method, ...args)
  }
  const write = <T = void>(method: keyof Store, ...args: unknown[]) => writer.call<T>(method, ...args)

  return {
    ready: () => read('ready'),
    archives: () => read('archives'),
    putArchive: archive => write('putArchive', archive),
    removeArchive: name => write('removeArchive', name),
    known: archive => read('known', archive),
    apply: change => write('apply', change),
    identities: () => read('identities'),
    tasksOf: tellings => read('tasksOf', tellings),
    ledger: wanted => read('ledger', wanted),
    event: id => read('event', id),
    replaceLedger: events => write('replaceLedger', events),
    backup: file => read('backup', file),
    incident: id => read('incident', id),
    incidents: ids => read('incidents', ids),
    pages: async ids => JSON.parse(await read<string>('pages', ids)) as Page[],
    accounts: ids => read('accounts', ids),
    file: (archive, path) => read('file', archive, path),
    frequencies: terms => read('frequencies', terms),
    complete: (beginning, limit) => read('complete', beginning, limit),
    near: (word, edits, isBeginning) => read('near', word, edits, isBeginning),
    sideBySide: pair => read('sideBySide', pair),
    candidates: wanted => read('candidates', wanted),
    run: async <T>(module: URL, asked: unknown): Promise<Written<T>> => Buffer.from((await read<Uint8Array<ArrayBuffer>>('run', module.href, asked)).buffer),
    browse: (filters, offset, limit, limits, order) => read('browse', filters, offset, limit, limits, order),
    since: async edition => JSON.parse(await read<string>('since', edition)) as Since,
    health: () => read('health'),
    problems: wanted => read('problems', wanted),
    files: wanted => read('files', wanted),
    tokens: () => read('tokens'),
    addToken: token => write('addToken', token),
    removeToken: name => write('removeToken', name),
    addSession: session => write('addSession', session),
    removeSession: hash => write('removeSession', hash),
    bearer: (kind, hash) => read('bearer', kind, hash),
    async close() {
      isClosing = true
      await growing
      await Promise.all(readers.map(reader => reader.close()))
      await writer.close()
    },
  }
}
