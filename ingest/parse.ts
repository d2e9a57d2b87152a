// One file's text → its records. Pure: no disk, no clock, no store.
import { problemsOfFile, problemsOfIncident } from './check/document.ts'
import { calibrated } from './calibrate.ts'
import type { Document } from './document.ts'
import { affectedPercent } from './extract/affected.ts'
import { causes } from './extract/causes.ts'
import { detectedBy } from './extract/detection.ts'
import { durations } from './extract/durations.ts'
import { falseLeads } from './extract/false-leads.ts'
import { otherKind } from './extract/kind.ts'
import { mitigations } from './extract/mitigations.ts'
import { moments } from './extract/moments.ts'
import { people } from './extract/people.ts'
import { isUndated, reported } from './extract/reported.ts'
import { services } from './extract/services.ts'
import { severity } from './extract/severity.ts'
import { summary } from './extract/summary.ts'
import { tasks } from './extract/tasks.ts'
import { title } from './extract/title.ts'
import { trigger } from './extract/trigger.ts'
import { readDocument } from './read/format.ts'
import { lineAt } from './document.ts'
import { partRecord, placed, together } from './together.ts'
import { VERSION, type PostmortemRecord, type Problem } from './record.ts'
import { split } from './split.ts'
import type { Asks, Order, Surroundings } from './surroundings.ts'
import { tickedOnce } from './surroundings/history.ts'
import { calendarOf } from './time/calendar.ts'

export type Part = { document: Document; record: PostmortemRecord }

/** The records of one decoded file, in document order: one an incident, or a single one of kind `other`. `path` is relative to the archive, with `/`. */
export function parse(path: string, source: string): PostmortemRecord[] {
  return read(path, source).parts.map(part => part.record)
}

/** The same, each record with the document that it was read from; `problems` of the file itself go to the first record. `around`: what is known of the file from around it; `beside`: files that may tell one incident with it. */
export const read = (path: string, text: string, problems: Problem[] = [], around: Surroundings = {}, beside: readonly Beside[] = []): Read => readAll([{ path, text, problems, around, beside }])[0]!

/** A decoded file with what is known of it. */
export type Given = { path: string; text: string; problems: Problem[]; around: Surroundings; beside: readonly Beside[] }
export type Read = { format: string; parts: Part[]; asks: Asks }

/** Some files, each as it would be read by itself. One step is done for all of them before the next: a step's code and patterns then stay in the processor's caches, which do not hold those of all steps. */
export function readAll(files: readonly Given[]): Read[] {
  const opened = files.map(({ path, text }) => readDocument(path, text))
  const wholes = files.map(({ around, beside }, i): Document => ({ ...opened[i]!.document, around: withSureDays(around, [opened[i]!.document.source, ...beside.map(({ text }) => text)]) }))
  const joined = wholes.map((whole, i) => inParts(whole, files[i]!.beside))
  const alone = inTurn(wholes.map((whole, i) => (joined[i] ? [] : split(whole))), recordsOf)
  return wholes.map((whole, i) => {
    const { parts, asks } = joined[i] ?? { parts: alone[i]!, asks: asksOf(alone[i]!) }
    parts[0]!.record.problems.unshift(...files[i]!.problems, ...opened[i]!.problems)
    for (const problem of problemsOfFile(whole)) (parts.find(part => stands(problem, part)) ?? parts[0]!).record.problems.unshift(problem)
    return { format: whole.format, parts, asks }
  })
}

function withSureDays({ history, ...around }: Surroundings, texts: string[]): Surroundings {
  return history ? { ...around, history: { ...history, ticked: tickedOnce(history.ticked, texts) } } : around
}

/** The parts of several files, each file's by themselves again. */
function inTurn(files: readonly Document[][], recordsOf: (incidents: Incident[]) => PostmortemRecord[]): Part[][] {
  const records = recordsOf(files.flatMap(documents => documents.map((document, i) => ({ document, incident: i + 1 })))).values()
  return files.map(documents => documents.map(document => ({ document, record: records.next().value! })))
}

/** A decoded file. */
export type Beside = { path: string; text: string }

/** A file that tells an incident with others: it leads, and has all that they tell, or it is one of its parts. */
function inParts(own: Document, beside: readonly Beside[]): { parts: Part[]; asks: Asks } | null {
  const others = beside.map(({ path, text }) => ({ ...readDocument(path, text).document, around: own.around! }))
  const incident = beside.length ? together([own, ...others].sort((a, b) => (a.path < b.path ? -1 : 1))) : null
  if (!incident) return null
  const record = recordOf(incident.whole, 1), asks = asksOf([{ document: incident.whole, record }])
  if (own === incident.lead) return { parts: [{ document: incident.whole, record: placed(record, incident) }], asks }
  // All that the dates of an incident prove counts once.
  return { parts: [{ document: own, record: partRecord(recordOf(own, 1), record, incident) }], asks: { ...asks, order: asks.order === 'open' ? 'open' : null } }
}

/** What a file would know from around it, and what it tells of itself there. */
function asksOf(parts: readonly Part[]): Asks {
  const orders = new Set(parts.map(({ document }) => calendarOf(document).order).filter(order => order !== null)), [only = null]: Order[] = [...orders]
  return { order: orders.has('open') ? 'open' : orders.size === 1 ? only : null, history: parts.some(asksHistory) }
}

const asksHistory = ({ document, record }: Part) =>
  record.kind === 'incident' && (isUndated(document, record.moments) || (record.tasks.some(({ status }) => status?.value === 'done') && document.blocks.some(({ checked }) => checked)))

const stands = ({ place }: Problem, { document: { start, end } }: Part) => place !== undefined && place.start >= start && place.start < end

/** `incident`: the how manieth of its file, from 1. */
type Incident = { document: Document; incident: number }

const recordOf = (document: Document, incident: number): PostmortemRecord => recordsOf([{ document, incident }])[0]!

function recordsOf(incidents: readonly Incident[]): PostmortemRecord[] {
  const each = <T>(step: (document: Document) => T): T[] => incidents.map(({ document }) => step(document))
  const told = {
    other: each(otherKind), when: each(moments), title: each(title), summary: each(summary), severity: each(severity), affectedPercent: each(affectedPercent), services: each(services), people: each(people),
    detectedBy: each(detectedBy), trigger: each(trigger), causes: each(causes), mitigations: each(mitigations), tasks: each(tasks), falseLeads: each(falseLeads),
  }
  return incidents.map(({ document, incident }, i) => {
    const other = told.other[i]!, when = told.when[i]!, latest = other ? null : reported(document, when.moments)
    const line = lineAt(document, document.start)
    const record: PostmortemRecord = {
      version: VERSION,
      source: {
        path: document.path, incident, format: document.format, start: document.start, end: document.end,
        line, lines: lineAt(document, Math.max(document.start, document.end - 1)) - line + 1, // what follows the last line end is no line
      },
      kind: other ? 'other' : 'incident',
      other,
      title: told.title[i]!,
      summary: told.summary[i]!,
      ...(latest && { reported: latest }),
      timeZone: when.timeZone,
      moments: when.moments,
      durations: durations(document, when),
      severity: told.severity[i]!,
      affectedPercent: told.affectedPercent[i]!,
      services: told.services[i]!,
      people: told.people[i]!,
      detectedBy: told.detectedBy[i]!,
      trigger: told.trigger[i]!,
      causes: told.causes[i]!,
      mitigations: told.mitigations[i]!,
      tasks: told.tasks[i]!,
      falseLeads: told.falseLeads[i]!,
      problems: [],
    }
    // A template's example times contradict nothing, and it need not tell anything.
    return calibrated(other ? record : { ...record, problems: [...when.problems, ...problemsOfIncident(document, record)] })
  })
}

/** What a document is found by: its words and the values of its fields, without markup. */
export const wordsOf = ({ fields, blocks }: Document) => [...fields.map(field => field.value), ...blocks.map(block => block.text)].join('\n')
