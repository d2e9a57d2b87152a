import type { Filters } from '../../../store/filters.ts'

export type FilterName = keyof Filters
export const FILTER_NAMES = ['cause', 'service', 'severity', 'detectedBy', 'trigger', 'mitigation', 'year', 'has', 'missing'] as const satisfies readonly FilterName[]

/** Menus of the search page, in order. */
export const MENUS: { name: FilterName; label: string }[] = [
  { name: 'cause', label: 'Cause' },
  { name: 'service', label: 'Service' },
  { name: 'detectedBy', label: 'Found by' },
  { name: 'severity', label: 'Severity' },
  { name: 'year', label: 'Year' },
]
/** Under "More", each with a heading. */
export const MORE: { name: FilterName; label: string }[] = [
  { name: 'has', label: 'Has' },
  { name: 'mitigation', label: 'Fixed by' },
  { name: 'trigger', label: 'Set off by' },
  { name: 'missing', label: 'Not stated' },
]

/** A filter's name inside a sentence: `found by`. */
export const labelOf = (name: FilterName): string => [...MENUS, ...MORE].find(menu => menu.name === name)!.label.toLowerCase()
