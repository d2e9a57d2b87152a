// Searching 10,000 incidents, beside MiniSearch, Orama and plain FTS5.
import type { Measure } from './measurement.ts'
import { searching } from './search/searching.ts'

export const measure: Measure = () => searching(10_000, { typed: 8, searches: 8, alerts: 20, together: 500, hostile: 200 })
