// What a label, a column or a key says that it stands over: the incident's day, how long something took.
import type { DurationName } from '../record.ts'
import { DURATION_LABELS } from '../words/durations.ts'
import { DAY_LABELS } from '../words/moments.ts'

/** "Date", "Date (UTC)"; but "Day 2" is one of several. */
export const isDayLabel = (label: string) => DAY_LABELS.has(unbracketed(label).trim())

/** "Time to recovery:", "Downtime (minutes)" */
export const durationNamed = (label: string): DurationName | undefined => DURATION_LABELS.get(unbracketed(label).replace(/[^\p{L}]+/gu, ' ').trim())

const unbracketed = (label: string) => label.toLowerCase().replace(/\([^)]*\)?/g, ' ')
