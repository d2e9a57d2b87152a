import { knownDay } from '../../store/day.ts'
import type { Page, Store } from '../../store/store.ts'
import { countedTasks, isOpen, openTasks } from '../../store/facets.ts'
import type { Evidence, Mitigation } from '../../ingest/record.ts'
import { plain } from '../../text/plain.ts'
import { readPage, type ReadPage } from './lines.ts'
import type { Ranked } from './rank.ts'
import type { Hit, Passage } from './schema.ts'

/** A first few tasks say what kind of follow-up there was; the incident's page has them all. */
const TASKS = 3

/** An incident as an answer. */
export function hitOf({ incident }: Pick<Page, 'incident'>, score: number, strength: Hit['strength'], passages: Passage[]): Hit {
  const { id, archive, moments, durations, mitigations, falseLeads, source, sources } = incident, tasks = countedTasks(incident)
  const fix = mitigations[0] && sentenceOf(mitigations[0])
  return {
    id,
    title: incident.title?.value ?? source.path,
    started: moments.started?.value.at ?? null,
    day: knownDay(incident),
    detect: durations.detect?.value ?? null,
    mitigate: durations.mitigate?.value ?? null,
    resolve: durations.resolve?.value ?? null,
    asStated: (['detect', 'mitigate', 'resolve'] as const).filter(name => durations[name] && !durations[name].computed),
    causes: incident.causes.map(({ tag }) => tag),
    services: incident.services.map(({ value }) => value),
    severity: incident.severity?.value ?? null,
    detectedBy: incident.detectedBy?.value ?? null,
    summary: incident.summary ? plain(incident.summary.value) : null,
    fixed: { confidence: mitigations[0]?.confidence ?? 0, tags: mitigations.map(({ tag }) => tag), text: fix ? plain(fix.quote) : null, ...placeOf(fix) },
    ruledOut: falseLeads.map(({ text, ruledOutAt, evidence }) => ({ text: plain(text.value), quote: plain(evidence[0]?.quote ?? text.value), ...placeOf(evidence[0]), at: ruledOutAt })),
    tasks: { total: tasks.length, open: openTasks(incident), first: tasks.filter(isOpen).slice(0, TASKS).map(({ text, owner }) => ({ text: text.value, owner: owner?.value ?? null })) },
    passages,
    verdicts: [],
    source: { archive, path: source.path, incident: source.incident, line: source.line, link: null, also: sources.slice(1).map(({ path }) => path) },
    score,
    strength,
  }
}

const placeOf = (told: Evidence | undefined) => ({ line: told?.line ?? null, ...(told?.path !== undefined && { path: told.path }) })

/** The sentence that says most of a mitigation; one that only announces a list ("What we did:") says less than the next. */
const sentenceOf = ({ evidence }: Mitigation) => evidence.find(({ quote }) => !/[:*\s]$/.test(quote)) ?? evidence[0]

/** Ranked incidents with their pages; those that vanished meanwhile are left out. */
export async function pagesOf(store: Store, ranked: readonly Ranked[]): Promise<{ page: ReadPage; one: Ranked }[]> {
  const read = await Promise.all((await store.pages(ranked.map(({ id }) => id))).map(readPage)), pages = new Map(read.map(page => [page.incident.id, page]))
  return ranked.flatMap(one => {
    const page = pages.get(one.id)
    return page ? [{ page, one }] : []
  })
}
