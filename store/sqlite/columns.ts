// What every search needs of all incidents at once, kept in memory: about 250 bytes an incident. After a change of the data file only what changed is read again.
import type { DatabaseSync } from 'node:sqlite'
import { chunkOf, unpacked } from './postings.ts'
import { FACET } from './schema.ts'

export type Columns = {
  /** Of the store, up to which they tell. */
  edition: number
  /** At least one more than the highest number of an incident. */
  size: number
  documents: number
  meanLength: number
  /** By number; null where the number is free, or a file of kind `other`. */
  ids: (string | null)[]
  lengths: Uint32Array
  /** By how much a text's length damps the repetitions of a word in it. */
  damping: Float32Array
  /** Milliseconds since 1970; -Infinity where no date is known. */
  started: Float64Array
  /** Numbers, newest first; those without a date last. */
  newest: Uint32Array
  /** By chunk of the postings (postings.ts): the edition in which one of its incidents last changed. */
  changed: Uint32Array
  /** By field of the filters: its values, each with the numbers that have it. */
  facets: Map<string, Map<string, Uint32Array>>
}

type Row = { number: number; id: string; length: number; started: number | null }
/** `facets`: of the rows. */
type News = { edition: number; rows: Row[]; gone: Set<string>; facets: Gathered }
/** By field and value the numbers that have it. */
type Gathered = Map<string, Map<string, number[]>>

const NOTHING: Columns = {
  edition: -1, size: 0, documents: 0, meanLength: 0, ids: [], lengths: new Uint32Array(), damping: new Float32Array(), started: new Float64Array(), newest: new Uint32Array(), changed: new Uint32Array(),
  facets: new Map(),
}

/** A reader of the columns as they stand. */
export function columnsOf(db: DatabaseSync): () => Columns {
  const edition = db.prepare('SELECT edition FROM editions')
  const changed = db.prepare(`
    SELECT number, id, length, started, facets FROM figures JOIN incidents ON number = figures.incident JOIN indexed ON indexed.incident = number WHERE stamp > ?
    ORDER BY started DESC NULLS LAST, id`)
  const vanished = db.prepare('SELECT id FROM vanished WHERE stamp > ?')
  let last = NOTHING, facetOf = facetReader(db)
  return () => {
    const now = Number(edition.get()!.edition)
    // Somebody has put an older state in its place under a running program: nothing that is kept holds, not even the numbers of terms.
    if (now < last.edition) {
      last = NOTHING
      facetOf = facetReader(db)
    }
    if (now !== last.edition) {
      const rows: Row[] = [], facets: Gathered = new Map(), gone = new Set(vanished.all(last.edition).map(({ id }) => String(id)))
      // One by one: at the first question all incidents come, and what their facets are packed in is soon as large as all that is made of it.
      for (const { facets: packed, ...row } of changed.iterate(last.edition) as NodeJS.Iterator<Row & { facets: Uint8Array }>) {
        rows.push(row)
        for (const term of unpacked(packed)) gather(facets, facetOf(term), row.number)
      }
      last = rows.length || gone.size ? updated(last, { edition: now, rows, gone, facets }) : { ...last, edition: now }
    }
    return last
  }
}

function updated(last: Columns, { edition, rows, gone, facets }: News): Columns {
  const size = rows.reduce((most, { number }) => Math.max(most, number + 1), last.size), fresh = new Set(rows.map(({ id }) => id))
  const ids = [...last.ids, ...new Array<null>(size - last.size).fill(null)], lengths = new Uint32Array(size), started = new Float64Array(size), isLeft = new Uint8Array(size)
  const changed = new Uint32Array(chunkOf(size) + 1)
  changed.set(last.changed)
  lengths.set(last.lengths)
  started.set(last.started)
  // One that was away for a while may stand at another number now.
  last.ids.forEach((id, number) => {
    if (id === null || !(fresh.has(id) || gone.has(id))) return
    isLeft[number] = 1
    changed[chunkOf(number)] = edition
    ids[number] = null
    lengths[number] = started[number] = 0
  })
  for (const row of rows) {
    changed[chunkOf(row.number)] = edition
    ids[row.number] = row.id
    lengths[row.number] = row.length
    started[row.number] = row.started ?? -Infinity
  }
  const isNewer = (a: number, b: number) => started[b]! - started[a]! || (ids[a]! < ids[b]! ? -1 : 1) // of two without a date the difference is no number
  // Two runs in order are soon sorted.
  const newest = Uint32Array.from([...last.newest.filter(number => !isLeft[number]), ...rows.map(({ number }) => number)].sort(isNewer))
  const documents = newest.length, meanLength = documents ? lengths.reduce((sum, length) => sum + length, 0) / documents : 0
  // As api/search/rank.ts damps words: k1 0.8, length in full.
  const damping = Float32Array.from(lengths, length => (0.8 * length) / meanLength)
  return { edition, size, documents, meanLength, ids, lengths, damping, started, newest, changed, facets: facetsWith(last.facets, isLeft, facets) }
}

function gather(facets: Gathered, facet: ReturnType<FacetOf>, number: number): void {
  if (!facet) return
  const [field, value] = facet, values = facets.get(field) ?? new Map<string, number[]>(), numbers = values.get(value)
  if (numbers) return void numbers.push(number)
  facets.set(field, values.set(value, [number]))
}

function facetsWith(last: Columns['facets'], isLeft: Uint8Array, added: Gathered): Columns['facets'] {
  const fields = [...new Set([...last.keys(), ...added.keys()])]
  return new Map(fields.map(field => {
    const before = last.get(field), more = added.get(field), values = [...new Set([...before?.keys() ?? [], ...more?.keys() ?? []])]
    const numbers = values.map(value => [value, Uint32Array.from([...(before?.get(value) ?? []).filter(number => !isLeft[number]), ...more?.get(value) ?? []])] as const)
    return [field, new Map(numbers.filter(([, { length }]) => length))]
  }))
}

/** Null for a word. */
type FacetOf = (term: number) => readonly [field: string, value: string] | null

/** A term keeps its number for good: each is read once. */
function facetReader(db: DatabaseSync): FacetOf {
  const read = db.prepare('SELECT term FROM terms WHERE number = ?'), known = new Map<number, ReturnType<FacetOf>>()
  return number => {
    let facet = known.get(number)
    if (facet === undefined) known.set(number, facet = split(String(read.get(number)!.term)))
    return facet
  }
}

/** `:cause:bad-deploy` → cause, bad-deploy */
function split(term: string): ReturnType<FacetOf> {
  if (!term.startsWith(FACET)) return null
  const colon = term.indexOf(':', FACET.length)
  return [term.slice(FACET.length, colon), term.slice(colon + 1)]
}
