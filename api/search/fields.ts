// The fields of a search: what each is called when it is typed, and what its values mean.
import { DURATIONS, type DurationName } from '../../ingest/record.ts'
import { COVERED } from '../../store/facets.ts'
import type { Figure } from '../../store/figure.ts'
import type { Filters } from '../../store/filters.ts'
import type { Limits, Range } from '../../store/limits.ts'
import { words } from '../../text/tokens.ts'
import { CAUSES } from '../../taxonomy/causes.ts'
import { DETECTION } from '../../taxonomy/detection.ts'
import { MITIGATIONS } from '../../taxonomy/mitigations.ts'
import { TRIGGERS } from '../../taxonomy/triggers.ts'
import { firstDay, isCalendarDay, lastDay } from '../days.ts'
import { Failure } from '../errors.ts'
import { joined } from '../incidents/field-names.ts'
import { lengthOf } from '../incidents/values.ts'
import { nearestFirst } from './known-here.ts'

type Filter = Exclude<keyof Filters, 'has'>
export type FieldName = Filter | 'has' | 'status' | 'before' | 'since' | 'after' | DurationName

/** `written`: all of it, at `at` in the text; `not`: none of it is wanted. */
export type Field = { name: FieldName; value: string; not: boolean; written: string; at: number }

/** As typed. */
export const FIELDS: ReadonlyMap<string, FieldName> = new Map<string, FieldName>([
  ...(['cause', 'service', 'severity', 'trigger', 'year', 'has', 'missing', 'status', 'before', 'since', 'after'] as const).map(name => [name, name] as const),
  ['sev', 'severity'], ['found-by', 'detectedBy'], ['detected-by', 'detectedBy'], ['set-off-by', 'trigger'], ['fixed-by', 'mitigation'], ['mitigation', 'mitigation'],
  ['ttd', 'detect'], ['tta', 'acknowledge'], ['ttm', 'mitigate'], ['ttr', 'resolve'],
  ...DURATIONS.map(name => [`time-to-${name}`, name] as const),
])

const idsOf = (tags: readonly { id: string }[]) => tags.map(({ id }) => id)

/** Values of fields that are the same in every archive. */
const CHOICES: { [name: string]: readonly string[] } = {
  cause: idsOf(CAUSES), trigger: idsOf(TRIGGERS), mitigation: idsOf(MITIGATIONS), detectedBy: idsOf(DETECTION), missing: COVERED, has: ['open-tasks', 'false-leads'], status: ['open', 'done'],
}
const UNDATED = 'undated'
/** Values that each archive has its own of. */
export const OWN: { [name: string]: (figure: Figure) => readonly (string | null)[] } = {
  service: ({ services }) => services, severity: ({ severity }) => [severity], year: ({ day }) => [day?.at.slice(0, 4) ?? UNDATED],
}

/** The values that a field may have: of what is each archive's own each as often as an incident has it. None for days and lengths of time. */
export const choicesOf = (name: FieldName, figures: readonly Figure[]): readonly string[] => CHOICES[name] ?? (OWN[name] ? figures.flatMap(OWN[name]).filter(value => value !== null) : [])

/** `meant`: of each field the values that it means; none for days and lengths of time. */
export type Restriction = { filters: Filters; limits: Limits; meant: string[][] }

/** What the fields of a query ask for. `figures`: all incidents, asked for where a value is each archive's own. Throws `bad_field`. */
export async function restrictionOf(fields: readonly Field[], figures: () => Promise<readonly Figure[]>): Promise<Restriction> {
  const filters: { [field: string]: string[] } = {}, values: { [field: string]: string[] } = {}, ranges: Range[] = [], meant: string[][] = []
  const add = (to: typeof filters, name: string, more: readonly string[]) => (to[name] = [...to[name] ?? [], ...more])
  for (const field of fields) {
    const { name, not } = field, known = await valuesOf(field, figures)
    meant.push(known)
    if (name === 'status') {
      // Of one whose tasks are all done none is open, and there are some.
      const isOpen = (known[0] === 'open') !== not
      add(isOpen ? filters : values, 'has', ['open-tasks'])
      if (!isOpen) add(values, 'missing', ['tasks'])
    } else if (CHOICES[name] || OWN[name]) add(not ? values : filters, name, known)
    else if (not) throw wrong(field, 'A range cannot be left out; turn it round')
    else ranges.push(name === 'before' || name === 'since' || name === 'after' ? daysIn(field, name) : lengthsIn(field, name as DurationName))
  }
  return { filters: filters as Filters, limits: { phrases: [], ranges, without: { values: values as Filters, terms: [], phrases: [] } }, meant }
}

/** Of a field with values those that are meant. */
async function valuesOf(field: Field, figures: () => Promise<readonly Figure[]>): Promise<string[]> {
  const { name, value } = field
  if (CHOICES[name]) return chosen(field, CHOICES[name])
  if (!OWN[name]) return []
  return name === 'year' && value === UNDATED ? [UNDATED] : named(field, (await figures()).flatMap(OWN[name]).filter(value => value !== null))
}

/** The value that is meant, or all that begin so: `cause:cap` is capacity. */
function chosen(field: Field, known: readonly string[]): string[] {
  const typed = joined(field.value), exact = known.find(value => joined(value) === typed)
  const meant = exact ? [exact] : known.filter(value => typed && joined(value).startsWith(typed))
  if (!meant.length) throw wrong(field, nearest(field, known))
  return meant
}

const NAMED = 6

/** Names of an archive's own that are meant: this one in any case, else all that have its words, the last as far as it is typed. */
function named(field: Field, all: readonly string[]): string[] {
  const typed = joined(field.value), known = [...new Set(all)], exact = known.filter(value => joined(value) === typed)
  if (exact.length) return exact
  const asked = words(field.value), meant = known.filter(value => asked.length && hasRow(words(value), asked))
  if (!meant.length) throw wrong(field, nearest(field, all))
  return meant
}

const nearest = ({ value }: Field, known: readonly string[]) => (known.length ? `The nearest are ${nearestFirst(value, known).slice(0, NAMED).join(', ')}` : 'No incident names any')

/** Whether some words stand in a row of others, the last as far as it is typed. */
export const hasRow = (row: readonly string[], asked: readonly string[]) =>
  row.some((_, from) => asked.every((word, i) => (i === asked.length - 1 ? row[from + i]?.startsWith(word) : row[from + i] === word)))

const DAY_MILLISECONDS = 86_400_000

function daysIn(field: Field, name: 'before' | 'since' | 'after'): Range {
  if (!/^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(field.value) || !isCalendarDay(firstDay(field.value))) throw wrong(field, 'Days, months and years are like 2024-06-08, 2024-06 and 2024')
  const first = Date.parse(firstDay(field.value)), next = Date.parse(lastDay(field.value)) + DAY_MILLISECONDS
  if (name === 'before') return { of: 'day', from: -Infinity, to: first - 1 }
  return { of: 'day', from: name === 'since' ? first : next, to: Infinity }
}

/** Minutes are told to a hundredth. */
const LITTLE = 0.001

/** `>60`, `<=2h`, `30..90`, `45`. */
function lengthsIn(field: Field, of: DurationName): Range {
  const [, sign, one, other] = /^([<>]=?|=)?([^<>=]+?)(?:\.\.([^<>=]+))?$/.exec(field.value) ?? []
  const from = one === undefined ? null : lengthOf(one), to = other === undefined ? from : lengthOf(other)
  if (from === null || to === null || (other !== undefined && sign)) throw wrong(field, 'Lengths of time are like >60 (minutes), <2h or 30..90')
  if (sign?.startsWith('>')) return { of, from: from + (sign === '>' ? LITTLE : 0), to: Infinity }
  if (sign?.startsWith('<')) return { of, from: -Infinity, to: from - (sign === '<' ? LITTLE : 0) }
  return { of, from, to }
}

const wrong = ({ written, at }: Field, reason: string) => new Failure('bad_field', { written, at: at + 1, reason }, { place: { start: at, end: at + written.length } })
