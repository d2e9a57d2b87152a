import type { Person } from '../../ingest/record.ts'
import type { Incident } from '../../store/incident.ts'
import { namesOf } from '../tasks/people.ts'
import type { LinkTo } from './link.ts'
import type { IncidentAnswer } from './schema.ts'

/** An incident whose sources lead to their originals, and who has a part in it once for each. */
export async function answerOf(incident: Incident, linkTo: LinkTo): Promise<IncidentAnswer> {
  const sources = await Promise.all(incident.sources.map(async source => ({ ...source, link: await linkTo(source.archive, source.path, source.line) })))
  return { ...incident, people: onceEach(incident.people), sources, link: sources[0]!.link }
}

/** Whoever is written in several ways stands there once in each role, with all the words that name him. */
export function onceEach(people: readonly Person[]): Person[] {
  const names = namesOf(people.map(({ value }) => value)), byRole = Map.groupBy(people, ({ role, value }) => JSON.stringify([role, names.get(value)]))
  return [...byRole.values()].map(same => ({ ...same[0]!, value: names.get(same[0]!.value)!, evidence: same.flatMap(({ evidence }) => evidence) }))
}
