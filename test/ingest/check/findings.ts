// What rules find in invented texts.
import type { Told } from '../../../ingest/check/rule.ts'
import { read } from '../../../ingest/parse.ts'
import type { Problem } from '../../../ingest/record.ts'

/** What a rule finds in all incidents of a text. */
export const foundBy = (rule: string, source: string, path = 'a.md'): Problem[] => read(path, source).parts.flatMap(({ record }) => record.problems.filter(problem => problem.rule === rule))

/** The words at its place. */
export const at = (source: string, { place }: Problem): string | null => place ? source.slice(place.start, place.end) : null

/** An incident of an archive in what is looked at of it. */
export const told = (path: string, { incident = 1, line = 1, title = path, day = null, ...moments }: Partial<Omit<Told, 'path' | 'moments'>> & Told['moments'] = {}): Told => ({ path, incident, line, title, day, moments })
