// Somebody who keeps an archive, as a plain model: files of accounts on a disk of its own, and what people said of which story.
import { bagOf } from '../../../../../text/bag.ts'
import { toldOf } from '../../../../../text/told.ts'
import { conceptsOf } from '../../../../../text/concepts.ts'
import { sketch } from '../../../../../text/sketch.ts'
import { GLOSSARY } from '../../../../../taxonomy/glossary.ts'
import { bookshelf, type Bookshelf } from '../../../../../api/archive/identity/books.ts'
import type { Found } from '../../../../../ingest/found.ts'
import { read, wordsOf } from '../../../../../ingest/parse.ts'
import type { LedgerEvent } from '../../../../../store/ledger.ts'
import type { Store } from '../../../../../store/store.ts'
import { fileText, type Account } from './story.ts'

export const ARCHIVE = 'shop'
const concepts = conceptsOf(GLOSSARY)
type ReadFile = Extract<Found, { type: 'file' }>

/** Characters whose words are indexed: the index is proven elsewhere. */
const INDEXED = 120

/** Parsed once: most files of a sequence stay as they are. */
const parsed = new Map<string, Pick<ReadFile, 'format' | 'records'>>()
function parse(path: string, text: string): Pick<ReadFile, 'format' | 'records'> {
  const key = `${path}\n${text}`, before = parsed.get(key)
  if (before) return before
  const { format, parts } = read(path, text)
  if (parsed.size > 2_000) parsed.clear()
  const found = { format, records: parts.map(({ document, record }) => ({ record, bag: bagOf(wordsOf(document).slice(0, INDEXED), concepts), told: toldOf([], concepts, true), sketch: sketch(wordsOf(document)) })) }
  parsed.set(key, found)
  return found
}

export type Said = { event: LedgerEvent; token: string; todo: string | null }

export type Keeper = {
  store: Store
  /** Of a program that goes on running. */
  shelf: Bookshelf
  files: Map<string, Account[]>
  /** Files that cannot be read at present. */
  garbled: Set<string>
  /** Taken out of the archive, and may come back. */
  bin: { path: string; account: Account }[]
  droppedTasks: { token: string; task: Account['tasks'][number] }[]
  reader: number
  said: Said[]
  /** Stories that were changed so much that nobody can be sure of them: their new account may be taken for another story's, never for the wrong one's. */
  loose: Set<string>
  moved: Set<string>
  rewritten: Set<string>
  united: [string, string][]
  parted: Set<string>
  copied: Set<string>
  /** Which story each id was first seen to tell: it never tells another. */
  storyOf: Map<string, string>
  at: number
  names: number
}

export const newKeeper = (store: Store): Keeper =>
  ({ store, shelf: bookshelf(store), files: new Map(), garbled: new Set(), bin: [], droppedTasks: [], reader: 1, said: [], loose: new Set(), moved: new Set(), rewritten: new Set(), united: [], parted: new Set(), copied: new Set(), storyOf: new Map(), at: 0, names: 0 })

/** What stands in the store, each account with the story that it tells: its text says which. */
export async function tellings(store: Store): Promise<{ id: string; path: string; token: string; incident: string }[]> {
  const paths = [...(await store.known(ARCHIVE)).keys()]
  return (await Promise.all(paths.map(async path => {
    const { text, tellings } = (await store.file(ARCHIVE, path))!
    return Promise.all(tellings.map(async ({ id, source }) => ({
      id, path, token: /mark\d+x/.exec(text!.slice(source.start, source.end))![0], incident: (await store.incident(id))!.id,
    })))
  }))).flat()
}

/** Accounts that can be read. */
export const standing = ({ files, garbled }: Keeper) => [...files].filter(([path]) => !garbled.has(path))

/** What `ingest` would find; asks to stop after some files. */
export async function* found({ files, garbled, store, reader }: Keeper, enough = Infinity, stopping?: AbortController): AsyncGenerator<Found> {
  const known = await store.known(ARCHIVE)
  yield { type: 'progress', found: files.size, done: 0 }
  for (const path of [...known.keys()].sort()) if (!files.has(path)) yield { type: 'gone', path }
  let left = enough
  for (const [path, accounts] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (left-- <= 0) stopping?.abort()
    const text = fileText(accounts), hash = garbled.has(path) ? 'garbled' : `${reader} ${text}`
    if (garbled.has(path) && known.get(path) !== hash) yield { type: 'unread', path, hash, bytes: 9, problem: { rule: 'not-text', severity: 'error', message: `${path} is not text.`, remedy: 'Save it as text.' } }
    else yield known.get(path) === hash ? { type: 'unchanged', path } : { type: 'file', path, hash, bytes: text.length, text, ...parse(path, text) }
  }
}
