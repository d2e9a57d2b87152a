// The port: what every engine must do. It speaks of files, incidents and words, never of SQL or Elasticsearch JSON.
import type { Problem } from '../ingest/record.ts'
import type { Bag } from '../text/bag.ts'
import type { Facets, Filters } from './filters.ts'
import type { FilesAnswer, Health, ProblemsAnswer } from './health.ts'
import type { Incident } from './incident.ts'

export type Archive = { name: string; root: string; sample: boolean; readAt: string | null; milliseconds: number | null; changed: number | null }

/** A file as it was last met. `hash` covers its bytes and the program that read it, so that either changing makes it new. */
export type StoredFile = {
  path: string
  hash: string
  bytes: number
  format: string
  /** The decoded text; null for a file that was not read, whose `problem` says why. */
  text: string | null
  problem: Problem | null
  /** One an incident, or a single one of kind `other`; none for a file that was not read. */
  incidents: { incident: Incident; bag: Bag }[]
}

/** What one reading found in an archive: applied as a whole or not at all. */
export type Change = { archive: string; written: StoredFile[]; gone: string[] }

/** Words wanted of the index, rarest first; a word still being typed may stand for several terms. */
export type Wanted = { terms: string[]; match: 'all' | 'any'; filters: Filters; limit: number }

/** One that may be an answer: `counts` runs along `Wanted.terms`, `length` is its bag's. */
export type Candidate = { id: string; length: number; counts: number[] }
export type Candidates = { total: number; candidates: Candidate[]; facets: Facets }

export type Frequencies = { documents: number; meanLength: number; of: number[] }

export interface Store {
  archives(): Promise<Archive[]>
  putArchive(archive: Archive): Promise<void>
  /** Forgets an archive with all that was read from it. */
  removeArchive(name: string): Promise<void>
  /** Hash of each file of an archive by path, as last read. */
  known(archive: string): Promise<Map<string, string>>
  apply(change: Change): Promise<void>
  incident(id: string): Promise<Incident | null>
  /** In the order of the ids; those that are not there are left out. */
  incidents(ids: string[]): Promise<Incident[]>
  file(archive: string, path: string): Promise<StoredFile | null>
  frequencies(terms: string[]): Promise<Frequencies>
  /** Terms of the index that a beginning of a word may become, most frequent first. */
  complete(beginning: string, limit: number): Promise<string[]>
  candidates(wanted: Wanted): Promise<Candidates>
  /** Newest first, by filters alone. */
  browse(filters: Filters, offset: number, limit: number): Promise<{ total: number; ids: string[]; facets: Facets }>
  health(): Promise<Health>
  problems(wanted: { rule?: string; offset: number; limit: number }): Promise<ProblemsAnswer>
  files(wanted: { state: 'unread' | 'other'; offset: number; limit: number }): Promise<FilesAnswer>
  close(): Promise<void>
}
