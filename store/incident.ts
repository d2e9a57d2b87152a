// The incident as people should see it, and what it is made of: what was read of it in each place that tells it, and what people said.
import type { Evidence, Fact, PostmortemRecord, Task } from '../ingest/record.ts'
import type { Verdict } from './verdicts.ts'

/** A record with the ids that it and its tasks were given. Several may tell one incident. */
export type Telling = Omit<PostmortemRecord, 'tasks'> & { id: string; archive: string; tasks: (Task & { id: string })[] }

/** A value that a person set, beside the one that was read and the words that it was read from. `event` is its id in the ledger. */
export type Correction = { field: string; value: unknown; read: unknown; evidence: Evidence[]; who: string; at: string; why: string | null; event: string }

export type IncidentTask = Task & {
  id: string
  /** Ids of the same task in other tellings. */
  also: string[]
  /** The account that it was read from, and its file. */
  telling: string
  path: string
  /** No file tells it any more. */
  gone: boolean
  /** When a person said that it is done or declined (ISO 8601, UTC), else when its box was ticked by the file's history; null while it is not, and where nobody knows. */
  closed: string | null
  /** Why it was declined. */
  why: string | null
  corrections: Correction[]
  /** How many events people added to its history: whoever changes it says which he saw. */
  revision: number
}

/** Where an incident is told: the leading one first. */
export type SourceRef = { telling: string; archive: string; path: string; line: number; title: Fact<string> | null }

export type Incident = Omit<PostmortemRecord, 'tasks'> & {
  id: string
  /** Name of the archive that its leading source was read from. */
  archive: string
  tasks: IncidentTask[]
  sources: SourceRef[]
  corrections: Correction[]
  /** As a task's. */
  revision: number
  verdicts: Verdict[]
}
