// What is read out of a postmortem, for all that check no shapes: its names, and its types, which are those of the schema.
// It grows by addition; a change that breaks a reader raises VERSION.
import { DURATIONS, MOMENTS } from './record-names.ts'
import type { PostmortemRecord } from './record-schema.ts'

export * from './record-names.ts'
export type * from './record-schema.ts'

const nulls = <K extends string>(names: readonly K[]) => Object.fromEntries(names.map(name => [name, null])) as { [name in K]: null }

/** What a record tells of which nothing was read. */
export const nothingRead = (): Omit<PostmortemRecord, 'version' | 'source' | 'kind' | 'other'> => ({
  title: null, summary: null, timeZone: null, moments: nulls(MOMENTS), durations: nulls(DURATIONS), severity: null, affectedPercent: null, services: [], people: [],
  detectedBy: null, trigger: null, causes: [], mitigations: [], tasks: [], falseLeads: [], problems: [],
})
