import type { Filters } from './filters-schema.ts'

export type { Facets, Filters } from './filters-schema.ts'

export const FILTERS = ['cause', 'service', 'severity', 'detectedBy', 'trigger', 'mitigation', 'year', 'has', 'missing'] as const satisfies readonly (keyof Filters)[]
