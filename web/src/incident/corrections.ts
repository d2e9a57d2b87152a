// What people corrected: which facts are of which field, and how a value is shown beside the one that was read.
import type { Correction, IncidentAnswer } from '../../../api/incidents/schema.ts'
import { clock, day, minutes, zoneName } from '../lib/when.ts'
import { named } from '../lib/words.ts'

const DURATIONS = ['detect', 'acknowledge', 'mitigate', 'resolve', 'repair', 'restore']
const FIELDS: { [fact: string]: string } = {
  cause: 'causes', not: 'falseLeads', service: 'services', fixed: 'mitigations', 'found-by': 'detectedBy', affected: 'affectedPercent', zone: 'timeZone',
  ...Object.fromEntries(['kind', 'title', 'summary', 'severity', 'trigger', 'started', 'detected', 'acknowledged', 'declared', 'mitigated', 'resolved'].map(name => [name, name])),
  ...Object.fromEntries(DURATIONS.map(name => [name, `time-to-${name}`])),
}

/** The field that a fact, by its id, is a value of; null where it is not corrected here. */
export const fieldOf = (fact: string): string | null => FIELDS[fact.split('.')[0]!] ?? null

export const correctionOf = ({ corrections }: Pick<IncidentAnswer, 'corrections'>, field: string | null): Correction | null => corrections.find(correction => correction.field === field) ?? null

/** A value of a field in a few words: `14:05`, `9 Jun 14:05`, `1 h 20 min`, `dns, bad-deploy`. `beside`: another moment, whose day need not be told again. */
export function shownValue(field: string, value: unknown, beside: unknown = null): string {
  if (value === null || value === undefined || (Array.isArray(value) && !value.length)) return 'not stated'
  if (Array.isArray(value)) return value.join(', ')
  if (isMoment(value)) return shownMoment(value.at, isMoment(beside) ? beside.at : '')
  if (field.startsWith('time-to-')) return minutes(Number(value))
  if (field === 'affectedPercent') return `${Number(value)} %`
  return field === 'timeZone' ? zoneName(String(value)) : named(String(value))
}

function shownMoment(at: string, beside: string): string {
  const date = day(at), isOtherDay = date !== null && date !== day(beside)
  return [isOtherDay || !clock(at) ? date : null, clock(at)].filter(Boolean).join(' ')
}

const isMoment = (value: unknown): value is { at: string } => typeof value === 'object' && value !== null && 'at' in value

/** `set by Hannah Brandt, 29 Nov 2026`. */
export const setBy = ({ who, at }: Pick<Correction, 'who' | 'at'>): string => `set by ${who}, ${day(at)}`

/** The value that was read. */
export const shownRead = ({ field, value, read }: Correction): string => shownValue(field, read, value)

/** Where the read value stands: `line 12`, or nothing where it stood nowhere. */
export const readIn = ({ evidence }: Correction): string => (evidence[0] ? `line ${evidence[0].line}` : '')
