// What people said in words of an incident and its tasks: it is found by these as well as by those of its files.
import { bagOf, type Bag } from '../text/bag.ts'
import { conceptsOf } from '../text/concepts.ts'
import type { Incident } from './incident.ts'

/** Fields whose values are somebody's own words, not choices or moments. */
const WORDED = new Set(['title', 'summary', 'services', 'trigger', 'falseLeads', 'text', 'owner', 'ticket'])

const none = conceptsOf({})

export function saidWords({ corrections, tasks }: Incident): Bag {
  const said = [corrections, ...tasks.map(task => task.corrections)].flat().flatMap(({ field, value }) => (WORDED.has(field) && value !== null ? [value].flat() : []))
  return bagOf(said.join('\n'), none)
}
