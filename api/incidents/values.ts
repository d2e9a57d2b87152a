// Values of an incident's fields as people write them, and back: "2024-06-08 10:05 UTC", "10:05", "1 h 20 min", "dns, bad-deploy".
import { lengthsIn } from '../../ingest/extract/stated-durations.ts'
import { DURATIONS, MOMENTS, type Moment } from '../../ingest/record.ts'
import { addDays, resolveDate } from '../../ingest/time/dates.ts'
import { stampsIn } from '../../ingest/time/stamps.ts'
import { momentAt } from '../../ingest/time/points.ts'
import { zoneAt } from '../../ingest/time/zone.ts'
import { knownDay } from '../../store/day.ts'
import { INCIDENT_FIELDS } from '../../store/fields.ts'
import type { Incident } from '../../store/incident.ts'
import { Failure } from '../errors.ts'
import { CHOICES, type Choice } from './choices.ts'
import { nameOf } from './field-names.ts'

/** What a form about a field needs. `lines`: whether its text may have several. */
type Writing = {
  hint: string
  lines?: boolean
  /** Value of a text that is not empty; throws Unreadable. */
  read(text: string, incident: Incident, field: string): unknown
  /** The text that gives the value again. */
  write(value: never): string
}

/** Why a text is no value; the message ends a sentence. */
class Unreadable extends Error {}

const words = (hint: string, lines = false): Writing => ({ hint, lines, read: text => text, write: (value: string) => value })

const list = (hint: string, between: RegExp, joint: string): Writing => ({
  hint, lines: joint === '\n',
  // One a line where there are lines: a value may hold a comma.
  read: text => text.split(text.includes('\n') ? '\n' : between).map(part => part.trim()).filter(Boolean),
  write: (values: string[]) => values.some(value => between.test(value)) ? lined(values).join('\n') : values.join(joint),
})

const lined = (values: string[]) => values.map(value => value.replace(/\s*\n\s*/g, ' '))

const chosen: Writing = { hint: '', read: (text, _, field) => idOf(CHOICES[field]!, text), write: (value: string) => value }
const chosenInOrder = (hint: string): Writing => ({
  hint,
  read: (text, _, field) => text.split(/[,;\n]/).map(part => part.trim()).filter(Boolean).map(part => idOf(CHOICES[field]!, part)),
  write: (values: string[]) => values.join(', '),
})

const moment: Writing = { hint: '10:05, 2024-06-08 10:05 UTC, or 2024-06-08', read: momentIn, write: writtenMoment }
const length: Writing = { hint: '1 h 20 min, 80, or −5 min', read: minutesIn, write: writtenMinutes }
const percent: Writing = { hint: '12 %', read: percentIn, write: (value: number) => `${value} %` }
const zone: Writing = { hint: 'UTC, +02:00 or Europe/Oslo', read: zoneIn, write: (value: string) => (value === '+00:00' ? 'UTC' : value) }

const WRITINGS: { [field: string]: Writing } = {
  kind: chosen,
  title: words(''), summary: words('', true), severity: words('as your team writes it: SEV2'),
  timeZone: zone, affectedPercent: percent, detectedBy: chosen, trigger: chosen,
  ...Object.fromEntries(MOMENTS.map(name => [name, moment])),
  ...Object.fromEntries(DURATIONS.map(name => [`time-to-${name}`, length])),
  services: list('checkout-api, orders-db', /[;\n]|,(?![^()]*\))/, ', '),
  causes: chosenInOrder('the root cause first'),
  mitigations: chosenInOrder('the most important first'),
  falseLeads: list('one a line', /\n/, '\n'),
}

/** A field's form: its value as text, and what else may be written. `choices` where only these may be. */
export type FieldForm = { field: string; text: string; hint: string; lines: boolean; several: boolean; choices: Choice[] | null }

/** Throws `unknown_value` for a field that nobody can set. */
export function formOf(field: string, incident: Incident): FieldForm {
  const { hint, lines = false } = writingOf(field), value = INCIDENT_FIELDS[field]!.read(incident)
  return { field, text: writtenValue(field, value), hint, lines, several: Array.isArray(value), choices: CHOICES[field] ? [...CHOICES[field]] : null }
}

/** A value as people write it; empty for "not stated". */
export const writtenValue = (field: string, value: unknown): string =>
  value === null || value === undefined || !Object.hasOwn(WRITINGS, field) ? '' : WRITINGS[field]!.write(value as never)

/**
 * A field's value, from a text or as JSON, as the ledger keeps it; null for "not stated" (an empty text, "none"). What a text leaves open, day and
 * zone of "10:05", is taken from the incident. Throws `bad_value` or `unknown_value`.
 */
export function valueOf(field: string, given: unknown, incident: Incident): unknown {
  const writing = writingOf(field)
  const value = typeof given === 'string' ? valueIn(writing, field, given.trim(), incident) : isMoment(given) ? { ...exactly(field, given.at, incident), precision: given.precision } : given
  const known = CHOICES[field]?.map(({ id }) => id)
  for (const one of known && value !== null ? [value].flat() : []) if (!known!.includes(one as string)) throw new Failure('unknown_value', { name: NAMES[field] ?? field, value: String(one), known: known!.join(', ') })
  return Array.isArray(value) ? [...new Set(value)] : value
}

const NAMES: { [field: string]: string } = { causes: 'cause', mitigations: 'mitigation', detectedBy: 'way of being detected' }

function writingOf(field: string): Writing {
  if (!Object.hasOwn(WRITINGS, field)) throw new Failure('unknown_value', { name: 'field', value: field, known: Object.keys(WRITINGS).join(', ') })
  return WRITINGS[field]!
}

function valueIn({ read }: Writing, field: string, text: string, incident: Incident): unknown {
  if (/^(?:none|not stated)?$/i.test(text)) return null
  if (text.length > LONGEST) throw new Failure('bad_value', { field: nameOf(field), value: `"${text.slice(0, 40)} …"`, reason: `it has more than ${LONGEST} characters` })
  try {
    return read(text, incident, field)
  } catch (error) {
    if (error instanceof Unreadable) throw new Failure('bad_value', { field: nameOf(field), value: `"${text}"`, reason: error.message })
    throw error
  }
}

/** Longer than any value; the patterns that read times are not made for books. */
const LONGEST = 10_000

const isMoment = (given: unknown): given is Moment => typeof given === 'object' && given !== null && typeof (given as Moment).at === 'string'

/** A moment as records write it says all that it means. */
function exactly(field: string, at: string, incident: Incident): { at: string } {
  const read = valueIn(moment, field, at, incident) as Moment | null
  const isExact = read !== null && (read.at === at || read.at === at.replace(/Z$/, '+00:00') || (!/[+-]\d\d:\d\d$/.test(at) && read.at.startsWith(at)))
  if (!isExact) throw new Failure('bad_value', { field: nameOf(field), value: `"${at}"`, reason: 'it is not written as 2024-06-08T10:05+00:00, 2024-06-08T10:05, 2024-06-08 or 10:05' })
  return { at: at.replace(/Z$/, '+00:00') }
}

/** An id, or a name of one. */
function idOf(choices: readonly Choice[], text: string): string {
  const same = (name: string) => name.toLowerCase().replace(/[\s-]+/g, '-') === text.toLowerCase().replace(/[\s-]+/g, '-')
  return choices.find(({ id, name }) => same(id) || same(name))?.id ?? text
}

function momentIn(text: string, incident: Incident, field: string): Moment {
  // An offset apart from its clock could be the end of a range, and is none here.
  const plain = text.replace(/\s+(?=[+\-−]\d\d:?\d\d$)/, ' UTC'), stamps = stampsIn(plain), stamp = stamps[0]
  if (stamps.length !== 1 || stamp!.start > 0 || stamp!.end < plain.length) throw new Unreadable(/\d{4}-\d\d-\d\d/.test(text) && !stamps.some(({ date }) => date) ? 'no calendar has that day' : 'that is no day or time as it can be read here')
  const { date, clock } = stamp!, day = dayOf(incident, field, stamp!.clock?.minute)
  const resolved = date ? resolveDate(date, { dayFirst: null, year: day ? Number(day.slice(0, 4)) : null }) : day
  if (date && !resolved) throw new Unreadable(date.other ? 'which number is the day? Write 2024-06-08' : 'it lacks the year')
  if (clock?.zone && !clock.zone.value) throw new Unreadable(`${clock.zone.name} means several zones; write UTC+01:00 or the like`)
  return momentAt({ date: resolved, minute: clock?.minute ?? null }, clock?.zone?.value ?? zoneOf(incident), clock?.precision)!
}

/** The day that a clock alone is on: that of the moment it corrects, else the incident's. 24:00 is the moment that stands as 00:00 of the next day. */
function dayOf(incident: Incident, field: string, minute?: number): string | null {
  const own = incident.moments[field as keyof Incident['moments']]?.value.at ?? '', day = /^\d{4}-\d\d-\d\d/.exec(own)?.[0]
  return day ? addDays(day, minute === 24 * 60 && own.startsWith('T00:00', 10) ? -1 : 0) : knownDay(incident)?.at ?? null
}

/** The zone that a clock without one is in: the document's. */
function zoneOf({ timeZone, moments }: Incident): string | null {
  const told = MOMENTS.map(name => /[+-]\d\d:\d\d$/.exec(moments[name]?.value.at.split('T')[1] ?? '')?.[0]).find(Boolean)
  return timeZone?.value ?? told ?? null
}

function minutesIn(text: string): number {
  const [, sign, rest] = /^([-−+]?)\s*(.*)$/s.exec(text)!, minutes = lengthOf(rest!)
  if (minutes === null) throw new Unreadable('that is no length of time: write 1 h 20 min, or minutes')
  return (sign && sign !== '+' ? -1 : 1) * minutes
}

/** Minutes of a length of time as people write it, a bare number being minutes; null where it is none. */
export function lengthOf(text: string): number | null {
  const lengths = lengthsIn(text), isWhole = lengths.length === 1 && lengths[0]!.start === 0 && lengths[0]!.end === text.length
  const minutes = /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : isWhole ? lengths[0]!.minutes : null
  return minutes && Math.round(minutes * 100) / 100
}

function percentIn(text: string): number {
  const found = /^(\d{1,3}(?:[.,]\d+)?)\s*(?:%|percent)?$/i.exec(text)?.[1]
  if (!found || Number(found.replace(',', '.')) > 100) throw new Unreadable('that is no share from 0 to 100 %')
  return Number(found.replace(',', '.'))
}

function zoneIn(text: string): string {
  const found = zoneAt(text, 0)
  if (!found || found.end < text.length) throw new Unreadable('that is no zone: write UTC, +02:00 or Europe/Oslo')
  if (!found.zone.value) throw new Unreadable(`${found.zone.name} means several zones; write +01:00 or the like`)
  return found.zone.value
}

function writtenMoment({ at }: Moment): string {
  const [, local, zone = ''] = /^(.*?)(Z|(?<=T.*)[+-]\d\d:\d\d)?$/.exec(at)!
  return `${local!.replace('T', ' ')} ${/^(?:Z|[+-]00:00)$/.test(zone) ? 'UTC' : zone && `UTC${zone}`}`.trim()
}

function writtenMinutes(minutes: number): string {
  const size = Math.abs(minutes), hours = Number.isInteger(size) ? Math.floor(size / 60) : 0, rest = size - hours * 60
  return `${minutes < 0 ? '−' : ''}${[hours && `${hours} h`, (rest || !hours) && `${rest} min`].filter(Boolean).join(' ')}`
}
