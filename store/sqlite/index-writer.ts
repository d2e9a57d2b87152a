// Changes to the index, gathered and then written term by term.
import type { DatabaseSync } from 'node:sqlite'
import { blobOf, changed, chunkOf, entriesOf, entryOf, packed, placeInChunk, unpacked } from './postings.ts'

/** What is to happen to one chunk of one term's postings. */
type Edit = { removed: Set<number>; added: number[] }

export type IndexWriter = {
  /** Enters an incident. Answers what to keep for `remove`. */
  add(number: number, terms: readonly string[], counts: readonly number[]): Uint8Array
  remove(number: number, kept: Uint8Array): void
  /** Writes what was gathered; must be called before the transaction ends. */
  flush(): void
}

export function indexWriter(db: DatabaseSync): IndexWriter {
  const mint = db.prepare('INSERT INTO terms (term, documents) VALUES (?, 0) ON CONFLICT (term) DO UPDATE SET term = term RETURNING number')
  const recount = db.prepare('UPDATE terms SET documents = documents + ? WHERE number = ?')
  const read = db.prepare('SELECT docs FROM postings WHERE term = ? AND chunk = ?')
  const write = db.prepare('INSERT INTO postings (term, chunk, docs) VALUES (?, ?, ?) ON CONFLICT (term, chunk) DO UPDATE SET docs = excluded.docs')
  const drop = db.prepare('DELETE FROM postings WHERE term = ? AND chunk = ?')
  const forget = db.prepare('DELETE FROM terms WHERE number = ? AND documents = 0')
  const numbers = new Map<string, number>()
  const edits = new Map<number, Map<number, Edit>>()

  const numberOf = (term: string) => {
    let number = numbers.get(term)
    if (number === undefined) numbers.set(term, number = Number(mint.get(term)!.number))
    return number
  }

  const editOf = (term: number, chunk: number) => {
    let chunks = edits.get(term)
    if (!chunks) edits.set(term, chunks = new Map())
    let edit = chunks.get(chunk)
    if (!edit) chunks.set(chunk, edit = { removed: new Set(), added: [] })
    return edit
  }

  const writeChunk = (term: number, chunk: number, { removed, added }: Edit) => {
    const blob = read.get(term, chunk)?.docs as Uint8Array | undefined
    const entries = changed(blob ? entriesOf(blob) : new Uint16Array(), removed, added)
    if (entries.length) write.run(term, chunk, blobOf(entries))
    else if (blob) drop.run(term, chunk)
  }

  return {
    add(number, terms, counts) {
      const of = terms.map(numberOf)
      of.forEach((term, i) => editOf(term, chunkOf(number)).added.push(entryOf(number, counts[i]!)))
      return packed(Uint32Array.from(of).sort())
    },
    remove(number, kept) {
      for (const term of unpacked(kept)) editOf(term, chunkOf(number)).removed.add(placeInChunk(number))
    },
    flush() {
      for (const [term, chunks] of [...edits].sort(([a], [b]) => a - b)) {
        let more = 0
        for (const [chunk, edit] of chunks) {
          writeChunk(term, chunk, edit)
          more += edit.added.length - edit.removed.size
        }
        recount.run(more, term)
        if (more < 0) forget.run(term)
      }
      edits.clear()
      numbers.clear()
    },
  }
}
