// The ledger: what cannot be read again. It is only ever added to.
export type { LedgerEvent } from './ledger-schema.ts'

/** Who the program is in the ledger. */
export const HINDSIGHT = 'hindsight'

/** Of a question that somebody judged only some words are kept, by which an alike one is known again; that all of them stand in the archive keeps what was pasted out of the ledger. */
export const MOST_WORDS = 24
