// Searching 100,000 incidents, beside MiniSearch, Orama and plain FTS5. Takes a quarter of an hour.
import type { Measure } from './measurement.ts'
import { searching } from './search/searching.ts'

export const measure: Measure = () => searching(100_000, { typed: 30, searches: 30, alerts: 100, memory: 300 })
