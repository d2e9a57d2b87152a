import type { Incident } from '../../store/incident.ts'
import type { LinkTo } from './link.ts'
import type { IncidentAnswer } from './schema.ts'

/** An incident whose sources lead to their originals. */
export async function answerOf(incident: Incident, linkTo: LinkTo): Promise<IncidentAnswer> {
  const sources = await Promise.all(incident.sources.map(async source => ({ ...source, link: await linkTo(source.archive, source.path, source.line) })))
  return { ...incident, sources, link: sources[0]!.link }
}
