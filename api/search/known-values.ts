// A value that no incident can ever have is a slip of the asker: "nothing found" would be a wrong answer to it.
import { COVERED } from '../../store/facets.ts'
import type { Filters } from '../../store/filters.ts'
import { CAUSES } from '../../taxonomy/causes.ts'
import { DETECTION } from '../../taxonomy/detection.ts'
import { MITIGATIONS } from '../../taxonomy/mitigations.ts'
import { TRIGGERS } from '../../taxonomy/triggers.ts'
import { Failure } from '../errors.ts'

const idsOf = (tags: readonly { id: string }[]) => tags.map(({ id }) => id)

/** Services and severities are free: each archive has its own. */
const KNOWN: { [K in keyof Filters]?: readonly string[] } = {
  cause: idsOf(CAUSES), trigger: idsOf(TRIGGERS), mitigation: idsOf(MITIGATIONS), detectedBy: idsOf(DETECTION), missing: COVERED,
}
const NAMES: { [field: string]: string } = { detectedBy: 'way of being detected', missing: 'field' }
const YEAR = /^(?:\d{4}|undated)$/

/** The filters, if every value of theirs can exist. Throws `unknown_value` with those that can. */
export function knownValues(filters: Filters): Filters {
  for (const [name, known] of Object.entries(KNOWN)) {
    for (const value of filters[name as keyof Filters] ?? []) if (!known.includes(value)) throw new Failure('unknown_value', { name: NAMES[name] ?? name, value, known: known.join(', ') })
  }
  for (const value of filters.year ?? []) if (!YEAR.test(value)) throw new Failure('unknown_value', { name: 'year', value, known: 'years of four digits, and undated' })
  return filters
}
