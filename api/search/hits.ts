import { knownDay } from '../../store/day.ts'
import type { Incident } from '../../store/incident.ts'
import type { Page, Store } from '../../store/store.ts'
import { countedTasks, isOpen, openTasks } from '../../store/facets.ts'
import type { Evidence, Mitigation } from '../../ingest/record.ts'
import { plain } from '../../text/plain.ts'
import { readPage, type ReadPage } from './lines.ts'
import type { Ranked } from './rank.ts'
import type { Copy, Hit, Passage, Reason, Remedy } from './schema.ts'

/** A first few tasks say what kind of follow-up there was; the incident's page has them all. */
const TASKS = 3

/** What of the question an incident answers. */
export type Shown = { passages: Passage[]; why: Reason[] }

/** An incident as an answer. */
export function hitOf({ incident }: Pick<Page, 'incident'>, score: number, strength: Hit['strength'], { passages, why }: Shown): Hit {
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
    why,
    passages,
    verdicts: [],
    source: { archive, path: source.path, incident: source.incident, line: source.line, link: null, also: sources.slice(1).map(({ path }) => path) },
    copies: [],
    score,
    strength,
  }
}

/** Of the durations those that say how bad it was. */
const SHOWN = ['detect', 'mitigate', 'resolve'] as const

function remedyOf(mitigation: Mitigation): Remedy {
  const told = sentenceOf(mitigation)
  return { tag: mitigation.tag, confidence: mitigation.confidence, text: told ? plain(told.quote) : null, ...placeOf(told) }
}

const placeOf = (told: Evidence | undefined) => ({ line: told?.line ?? null, ...(told?.path !== undefined && { path: told.path }) })

/** The sentence that says most of a mitigation; one that only announces a list ("What we did:") says less than the next. */
const sentenceOf = ({ evidence }: Mitigation) => evidence.find(({ quote }) => !/[:*\s]$/.test(quote)) ?? evidence[0]

export const copyOf = (incident: Incident): Copy => ({ id: incident.id, title: incident.title?.value ?? incident.source.path, day: knownDay(incident)?.at ?? null, path: incident.source.path })

/** Ranked incidents with their pages; those that vanished meanwhile are left out. */
export async function pagesOf(store: Store, ranked: readonly Ranked[]): Promise<{ page: ReadPage; one: Ranked }[]> {
  const read = await Promise.all((await store.pages(ranked.map(({ id }) => id))).map(readPage)), pages = new Map(read.map(page => [page.incident.id, page]))
  return ranked.flatMap(one => {
    const page = pages.get(one.id)
    return page ? [{ page, one }] : []
  })
}
