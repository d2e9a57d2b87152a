// What a person may set a field to (fields.ts): of an incident, and of a task.
import { Type, type TSchema } from 'typebox'
import { Moment } from '../ingest/record-schema.ts'
import { DURATIONS, MOMENTS, OTHER_KINDS, TASK_KINDS, TASK_STATUSES } from '../ingest/record.ts'

const Text = Type.String({ minLength: 1, maxLength: 2_000 })
const Texts = Type.Array(Text, { maxItems: 100 })
/** A year of before 1900 is a slip of the hand, and would be overdue for ever. */
const Day = Type.String({ format: 'date', pattern: '^(?!0|1[0-8])', description: 'a day of the calendar, like 2024-06-08' })

const DAY = String.raw`\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])`, CLOCK = String.raw`(?:[01]\d|2[0-3]):[0-5]\d`
/** As documents give them; an offset that no place on earth has is none. */
const AnyMoment = Type.Object({ ...Moment.properties, at: Type.String({ pattern: String.raw`^(?:${DAY}(?:T${CLOCK}(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)?)?|${CLOCK})$` }) })

/** A hundred years. */
const LONGEST_MINUTES = 52_600_000
const Minutes = Type.Number({ minimum: -LONGEST_MINUTES, maximum: LONGEST_MINUTES })

const each = <K extends string>(names: readonly K[], schema: TSchema) => Object.fromEntries(names.map(name => [name, schema]))

export const INCIDENT_VALUES: { [field: string]: TSchema } = {
  kind: Type.Enum(['incident', ...OTHER_KINDS]),
  title: Text, summary: Text, timeZone: Text, severity: Text,
  affectedPercent: Type.Number({ minimum: 0, maximum: 100 }),
  detectedBy: Type.Enum(['monitoring', 'user', 'staff', 'third-party']),
  trigger: Text,
  ...each(MOMENTS, AnyMoment), ...each(DURATIONS.map(name => `time-to-${name}`), Minutes),
  services: Texts, causes: Texts, mitigations: Texts, falseLeads: Texts,
}

export const TASK_VALUES: { [field: string]: TSchema } = { text: Text, kind: Type.Enum([...TASK_KINDS]), owner: Text, due: Day, ticket: Text, status: Type.Enum([...TASK_STATUSES]) }
