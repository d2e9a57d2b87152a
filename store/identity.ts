// What the bearers of ids are known by.

/** What a telling is known by, as the ledger keeps it. */
export type Known = {
  archive: string
  kind: 'incident' | 'other'
  path: string
  /** As read; empty where there is none. */
  title: string
  /** `2024-06-08`, or null. */
  day: string | null
  /** Moments as told, null where they have no clock. */
  started: string | null
  resolved: string | null
  /** text/sketch.ts of its words. */
  sketch: string
  /** How much it tells: the fuller of two tellings leads. */
  fullness: number
}

/** `stands`: whether a file tells it at present. */
export type Identity = { id: string; known: Known; stands: boolean }

/** `incident` is the id of the telling that it was first seen in. */
export type TaskIdentity = { id: string; incident: string; text: string }

/** A link that was noted between two tellings: that they tell one incident, or that they do not. The last one a person noted holds, else the last. */
export type Link = { a: string; b: string; same: boolean; byPerson: boolean }
