// What an answer shows of an incident: made when it is written, so that showing ten of them does not take ten records to pieces.
// Who changes its shape adds `DELETE FROM cards` to the steps of the schema: one that has none is made when it is asked for.
import type { Evidence, Fact, Mitigation } from '../ingest/record.ts'
import { plain } from '../text/plain.ts'
import { knownDay } from './day.ts'
import { countedTasks, isOpen, openTasks } from './facets.ts'
import type { Incident } from './incident.ts'

/** `shown`: as a page shows it; `causes` and `services`: each with where it is told first; null where a person set it. */
export type Card = {
  shown: ReturnType<typeof shownOf>
  causes: { tag: string; evidence: Evidence | null }[]
  services: { name: string; evidence: Evidence | null }[]
  verdicts: Incident['verdicts']
}

export function cardOf(incident: Incident): Card {
  const first = ({ evidence }: Pick<Fact, 'evidence'>) => evidence[0] ?? null
  return {
    shown: shownOf(incident),
    causes: incident.causes.map(cause => ({ tag: cause.tag, evidence: first(cause) })),
    services: incident.services.map(service => ({ name: service.value, evidence: first(service) })),
    verdicts: incident.verdicts,
  }
}

/** A first few tasks say what kind of follow-up there was; the incident's page has them all. */
const TASKS = 3
/** Of the durations those that say how bad it was. */
const SHOWN = ['detect', 'mitigate', 'resolve'] as const

function shownOf(incident: Incident) {
  const { id, archive, moments, durations, mitigations, falseLeads, source, sources } = incident, tasks = countedTasks(incident)
  return {
    id,
    title: incident.title?.value ?? source.path,
    started: moments.started?.value.at ?? null,
    day: knownDay(incident),
    detect: durations.detect?.value ?? null,
    mitigate: durations.mitigate?.value ?? null,
    resolve: durations.resolve?.value ?? null,
    asStated: SHOWN.filter(name => durations[name] && !durations[name].computed),
    clock: SHOWN.map(name => durations[name]?.note).find(Boolean) ?? null,
    causes: incident.causes.map(({ tag }) => tag),
    services: incident.services.map(({ value }) => value),
    severity: incident.severity?.value ?? null,
    detectedBy: incident.detectedBy?.value ?? null,
    summary: incident.summary ? plain(incident.summary.value) : null,
    fixed: mitigations.map(remedyOf),
    ruledOut: falseLeads.map(({ text, ruledOutAt, evidence }) => ({ text: plain(text.value), quote: plain(evidence[0]?.quote ?? text.value), ...placeOf(evidence[0]), at: ruledOutAt })),
    tasks: { total: tasks.length, open: openTasks(incident), first: tasks.filter(isOpen).slice(0, TASKS).map(({ id, text, owner, due }) => ({ id, text: text.value, owner: owner?.value ?? null, due: due?.value ?? null })) },
    // The link is put in behind what it is made of (api/search/linked.ts).
    source: { archive, path: source.path, incident: source.incident, line: source.line, link: null, also: sources.slice(1).map(({ path }) => path) },
  }
}

function remedyOf(mitigation: Mitigation) {
  const told = sentenceOf(mitigation)
  return { tag: mitigation.tag, confidence: mitigation.confidence, text: told ? plain(told.quote) : null, ...placeOf(told) }
}

const placeOf = (told: Evidence | undefined) => ({ line: told?.line ?? null, ...(told?.path !== undefined && { path: told.path }) })

/** The sentence that says most of a mitigation; one that only announces a list ("What we did:") says less than the next. */
const sentenceOf = ({ evidence }: Mitigation) => evidence.find(({ quote }) => !/[:*\s]$/.test(quote)) ?? evidence[0]
