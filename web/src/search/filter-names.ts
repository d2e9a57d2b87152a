import type { Filters } from '../../../store/filters.ts'

export type FilterName = keyof Filters

/** What each filter is called, in the order of the search page. */
const LABELS: { [name in FilterName]-?: string } = {
  cause: 'Cause', service: 'Service', detectedBy: 'Found by', severity: 'Severity', year: 'Year', has: 'Has', mitigation: 'Fixed by', trigger: 'Set off by', missing: 'Not stated',
}
export const FILTER_NAMES = Object.keys(LABELS) as FilterName[]

/** So many have a menu each; those behind them stand under "More", each with a heading. */
const WITH_MENU = 5
const all = FILTER_NAMES.map(name => ({ name, label: LABELS[name] }))
export const MENUS = all.slice(0, WITH_MENU)
export const MORE = all.slice(WITH_MENU)

/** A filter's name inside a sentence: `found by`. */
export const labelOf = (name: FilterName): string => LABELS[name].toLowerCase()
