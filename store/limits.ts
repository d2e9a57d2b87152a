// What narrows a search beyond the filters.
import type { DurationName } from '../ingest/record.ts'
import type { Filters } from './filters.ts'

/** Both ends belong to it; an open end is infinite. Minutes, or of the day milliseconds since 1970 as store/facets.ts has them. Where it is not known, it is in no range. */
export type Range = { of: 'day' | DurationName; from: number; to: number }

/** All of these hold. `phrases`: words, as written, that stand together in the text. `without`: what an incident must not have: values, terms of the index, words that stand together. */
export type Limits = { phrases: string[][]; ranges: Range[]; without: { values: Filters; terms: string[]; phrases: string[][] } }
