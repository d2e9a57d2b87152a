// What opens the door to the store from other machines: named tokens, and the sessions that were opened with them. Of each only a hash is kept.

/** What somebody may do, the least first: read · change incidents and tasks · read the archive again, take out the ledger. */
export const ROLES = ['reader', 'editor', 'keeper'] as const
export type Role = (typeof ROLES)[number]

export type Token = {
  /** Who shows it: the name that stands beside every change made with it. */
  name: string
  role: Role
  /** SHA-256 of the token, in hexadecimal. */
  hash: string
  /** ISO 8601, UTC. */
  made: string
}

export type Session = {
  /** SHA-256 of what the browser keeps, in hexadecimal. */
  hash: string
  /** Hash of the token that it was opened with. It has that token's name and role, and goes with it. */
  token: string
  /** ISO 8601, UTC. */
  made: string
  expires: string
}

/** Who stands behind a token or a session; `expires` is null for a token. */
export type Bearer = { name: string; role: Role; expires: string | null }
