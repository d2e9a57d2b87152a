// Changes to the index, gathered and then written chunk by chunk.
import type { DatabaseSync } from 'node:sqlite'
import type { Bag } from '../../text/bag.ts'
import { blobOf, chunkOf, entriesOf, entryOf, packed, placeInChunk, unpacked, without } from './postings.ts'

/** What is to happen to the entries of one term in one chunk. */
type Edit = { removed: Set<number>; added: number[] }

export type IndexWriter = {
  /** Enters an incident with those of the terms that it does not have `already`. Answers what to keep of it for `remove`. */
  add(number: number, terms: readonly string[], counts: readonly number[], already?: Uint8Array): Uint8Array
  remove(number: number, kept: Uint8Array): void
  /** Notes words as written, by which one being typed is completed. */
  note(bag: Bag): void
  /** Writes what was gathered; to be called before the transaction ends. */
  flush(): void
  /** Forgets what a transaction that was rolled back had gathered. */
  reset(): void
}

/** Words whose being in the file is remembered; beyond that they are offered to it again. */
const REMEMBERED = 1_000_000

export function indexWriter(db: DatabaseSync): IndexWriter {
  const mint = db.prepare('INSERT INTO terms (term, documents) VALUES (?, 0) ON CONFLICT (term) DO UPDATE SET term = term RETURNING number')
  const recount = db.prepare('UPDATE terms SET documents = documents + ? WHERE number = ?')
  const addForm = db.prepare('INSERT OR IGNORE INTO forms (form, term) VALUES (?, ?)')
  const chunks = chunkWriter(db)

  // A term keeps its number for good, whatever process gave it, and a form is never taken out: both may be remembered from change to change.
  const numbers = new Map<string, number>()
  const forms = new Set<string>()
  const edits = new Map<number, Map<number, Edit>>()
  const more = new Map<number, number>()

  const numberOf = (term: string) => {
    let number = numbers.get(term)
    if (number === undefined) numbers.set(term, number = Number(mint.get(term)!.number))
    return number
  }

  const editOf = (chunk: number, term: number) => {
    let terms = edits.get(chunk)
    if (!terms) edits.set(chunk, terms = new Map())
    let edit = terms.get(term)
    if (!edit) terms.set(term, edit = { removed: new Set(), added: [] })
    return edit
  }

  const count = (term: number, by: number) => more.set(term, (more.get(term) ?? 0) + by)

  return {
    add(number, terms, counts, already) {
      if (numbers.size > REMEMBERED) numbers.clear()
      const has = new Set(already && unpacked(already)), entered: number[] = []
      terms.forEach((word, i) => {
        const term = numberOf(word)
        if (has.has(term)) return
        editOf(chunkOf(number), term).added.push(entryOf(number, counts[i]!))
        count(term, 1)
        entered.push(term)
      })
      return packed(Uint32Array.from(entered).sort())
    },
    remove(number, kept) {
      for (const term of unpacked(kept)) {
        editOf(chunkOf(number), term).removed.add(placeInChunk(number))
        count(term, -1)
      }
    },
    note({ terms, forms: written, formOf }) {
      if (forms.size > REMEMBERED) forms.clear()
      written.forEach((form, i) => {
        if (forms.has(form)) return
        forms.add(form)
        addForm.run(form, terms[formOf[i]!]!)
      })
    },
    flush() {
      for (const [chunk, terms] of edits) for (const [term, edit] of [...terms].sort(([a], [b]) => a - b)) chunks.write(chunk, term, edit)
      for (const [term, by] of [...more].sort(([a], [b]) => a - b)) if (by) recount.run(by, term)
      edits.clear()
      more.clear()
    },
    reset() {
      for (const gathered of [numbers, forms, edits, more]) gathered.clear()
    },
  }
}

function chunkWriter(db: DatabaseSync) {
  // `||` makes a text of two blobs, byte for byte; the cast takes that back.
  const append = db.prepare('INSERT INTO postings (chunk, term, docs) VALUES (?, ?, ?) ON CONFLICT (chunk, term) DO UPDATE SET docs = CAST(docs || excluded.docs AS BLOB)')
  const read = db.prepare('SELECT docs FROM postings WHERE chunk = ? AND term = ?')
  const replace = db.prepare('UPDATE postings SET docs = ? WHERE chunk = ? AND term = ?')
  const drop = db.prepare('DELETE FROM postings WHERE chunk = ? AND term = ?')

  const remove = (chunk: number, term: number, removed: ReadonlySet<number>) => {
    const left = without(entriesOf(read.get(chunk, term)!.docs as Uint8Array), removed)
    if (left.length) replace.run(blobOf(left), chunk, term)
    else drop.run(chunk, term)
  }

  return {
    write(chunk: number, term: number, { removed, added }: Edit) {
      if (removed.size) remove(chunk, term, removed)
      if (added.length) append.run(chunk, term, blobOf(Uint16Array.from(added)))
    },
  }
}
