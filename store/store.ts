// The port: what every engine must do. It speaks of files, incidents and words, never of SQL or Elasticsearch JSON.
import type { Problem } from '../ingest/record.ts'
import type { Bag } from '../text/bag.ts'
import type { Told, ToldFile } from '../text/told.ts'
import type { Card } from './card.ts'
import type { Since } from './figure.ts'
import type { Facets, Filters } from './filters.ts'
import type { FilesAnswer, Health, ProblemsAnswer } from './health.ts'
import type { Identity, Link, TaskIdentity } from './identity.ts'
import type { Incident, Telling } from './incident.ts'
import type { Limits } from './limits.ts'
import type { LedgerEvent } from './ledger.ts'
import type { Bearer, Session, Token } from './keys.ts'
import type { Written } from './written.ts'

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
  tellings: { telling: Telling; bag: Bag; told: Told }[]
}

/**
 * What is to happen: applied as a whole or not at all.
 * `events` are added to the ledger; one whose id it has already is passed over.
 */
export type Change = {
  /** What one reading found in an archive. */
  found?: { archive: string; written: StoredFile[]; gone: string[] }
  events?: LedgerEvent[]
  groups?: Group[]
  /** Where one of these has moved on since (another person was quicker), nothing is applied. */
  expect?: { subject: string; revision: number }[]
  /** How many links the groups were made of. Where more were noted since, nothing is applied. */
  links?: number
}

/** An incident that several tellings tell, or told: those that stand in order, the leading one first. A telling in no group tells an incident of its own id.
 * `bag`: of the leading one, where that is a telling that leads for the first time and is not written in the same change. */
export type Group = { incident: string; members: string[]; bag?: Bag }

/** Something that texts may say, for the order: any of its terms says it (a word still being typed may become several). `weight`: what saying it is worth, for the engine's own rough order. */
export type WantedWord = { terms: string[]; weight: number }

/** `likeliest` by the engine's own rough order; by date those without one are last, by time to resolve those that do not tell it. */
export type Order = 'likeliest' | 'newest' | 'oldest' | 'longest'

/** Incidents that say some of `words`, and among them those that have `all`: of each of its lists at least one term. With an empty `all` none has. `facets`: false where nobody looks at them. */
export type Wanted = { words: WantedWord[]; all: string[][]; filters: Filters; limits?: Limits; order: Order; limit: number; facets?: boolean }

/** One that may be an answer: `counts` says how often each wanted word occurs (sum over its terms); `length` is its bag's. */
export type Candidate = { id: string; length: number; counts: number[]; hasAll: boolean }

/** `match`: whether any incident within the limits has all, whatever the filters; `total`: of those that say some of the words; `withAll`: of these how many have all;
 * `candidates`: in the order asked for, those with all before the others, ties by id; `facets`: over those with all, or, where none has, over those with some; empty where they were not wanted. */
export type Candidates = { match: 'all' | 'any'; total: number; withAll: number; candidates: Candidate[]; facets: Facets }

/** A word of the index as people wrote it, in how many incidents it is, and how many edits it is from another (store/spelling.ts). */
export type Near = { word: string; documents: number; away: number }

/** N, mean length and document frequencies, over incidents (not over files of kind `other`). */
export type Frequencies = { documents: number; meanLength: number; of: number[] }

/** A file as it is kept: its bags have gone into the index. */
export type KeptFile = Omit<StoredFile, 'tellings'> & { tellings: Telling[] }

/** An incident with its part of the file's text: the text begins at `source.start`. `parts`: the other files that tell it with that one, as far as they stand, whole, in the order of their paths. */
export type Page = { incident: Incident; text: string; parts: { path: string; format: string; text: string }[] }

/** What an answer shows of an incident, and its lines: of the leading account, then of the other files that tell it with that one, in the order of their paths. */
export type Account = { card: Card; files: ToldFile[] }

export const INSIDE = ['archives', 'incident', 'accounts', 'frequencies', 'complete', 'near', 'sideBySide', 'candidates', 'browse'] as const satisfies (keyof Store)[]
/** What may be asked by what runs inside (`run`). */
export type Inside = Pick<Store, (typeof INSIDE)[number]>

/** Every method may reject with a StoreError, and throws nothing else on any input of the right shape. */
export interface Store {
  /** Rejects where what is written now would not be found after a restart. */
  ready(): Promise<void>
  archives(): Promise<Archive[]>
  putArchive(archive: Archive): Promise<void>
  /** Forgets an archive with all that was read from it. */
  removeArchive(name: string): Promise<void>
  /** Hash of each file of an archive by path, as last read. */
  known(archive: string): Promise<Map<string, string>>
  /** The edition after it; null where `expect` or `links` was not met, and nothing was applied. */
  apply(change: Change): Promise<number | null>
  /** All tellings that were ever given an id, in that order, and what was noted of their being one incident. */
  identities(): Promise<{ incidents: Identity[]; links: Link[] }>
  /** The tasks that were ever seen in some tellings. */
  tasksOf(tellings: string[]): Promise<TaskIdentity[]>
  /** The ledger in its order, or the part of it about some subjects (of `same` and `apart` either of the two). `after`: how many events to pass over. */
  ledger(wanted: { subjects?: string[]; after?: number; limit: number }): Promise<LedgerEvent[]>
  event(id: string): Promise<LedgerEvent | null>
  /** Puts another ledger in the place of the whole one, with its identities; all files are to be read again. */
  replaceLedger(events: LedgerEvent[]): Promise<void>
  /** Writes a copy of all data to a new file, as of one moment, while others go on reading and writing. */
  backup(file: string): Promise<void>
  /** By its id, that of one of its tellings, or that of a task. */
  incident(id: string): Promise<Incident | null>
  /** In the order of the ids; those that are not there are left out. */
  incidents(ids: string[]): Promise<Incident[]>
  /** In the order of the ids; those that are not there are left out. */
  pages(ids: string[]): Promise<Page[]>
  /** In the order of the ids, those of incidents themselves; those that are not there are left out. */
  accounts(ids: string[]): Promise<Account[]>
  file(archive: string, path: string): Promise<KeptFile | null>
  frequencies(terms: string[]): Promise<Frequencies>
  /** Terms of the index that a beginning of a word may become, most frequent first. */
  complete(beginning: string, limit: number): Promise<string[]>
  /** Words of the index that begin with the same letter and are at most `edits` from one, of those equally far the most frequent first; for a word still being typed those that may become one; where none with that letter is, those one edit from all of it that begin otherwise. */
  near(word: string, edits: number, isBeginning: boolean): Promise<Near[]>
  /** Of some incidents that have two stems, in how many the words stand side by side. */
  sideBySide(pair: [string, string]): Promise<{ looked: number; found: number }>
  candidates(wanted: Wanted): Promise<Candidates>
  /** Runs what a module has as its default where the data is: who asks many things for one answer does so there, and only that comes over. It is handed `Inside` and `asked`, a copy, and sees
   * one state of the store; what it answers is handed on as JSON. What it throws arrives as an Error with its message; its class is lost. */
  run<T>(module: URL, asked: unknown): Promise<Written<T>>
  /** By filters and limits alone; ties by id. */
  browse(filters: Filters, offset: number, limit: number, limits?: Limits, order?: Exclude<Order, 'likeliest'>): Promise<{ total: number; ids: string[]; facets: Facets }>
  /** All incidents in figures that changed after an edition: whoever keeps them in memory asks with the edition that it has. */
  since(edition: number): Promise<Since>
  health(): Promise<Health>
  /** Of the files that were read, the worst first; without `severity` all of them. */
  problems(wanted: { rule?: string; severity?: Problem['severity'][]; offset: number; limit: number }): Promise<ProblemsAnswer>
  files(wanted: { state: 'unread' | 'other'; offset: number; limit: number }): Promise<FilesAnswer>
  /** By name. */
  tokens(): Promise<Token[]>
  /** False where a token of that name stands already. */
  addToken(token: Token): Promise<boolean>
  /** With every session that was opened with it; false where there is none of that name. */
  removeToken(name: string): Promise<boolean>
  /** False where its token is gone. Sessions that were over when this one was made are forgotten. */
  addSession(session: Session): Promise<boolean>
  removeSession(hash: string): Promise<void>
  /** Who stands behind the hash of a token, or of a session, whether or not it is over. */
  bearer(kind: 'token' | 'session', hash: string): Promise<Bearer | null>
  close(): Promise<void>
}
