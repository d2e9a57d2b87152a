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
import { services } from './extract/services.ts'
import { severity } from './extract/severity.ts'
import { summary } from './extract/summary.ts'
import { tasks } from './extract/tasks.ts'
import { title } from './extract/title.ts'
import { trigger } from './extract/trigger.ts'
import { readDocument } from './read/format.ts'
import { lineAt } from './document.ts'
import { VERSION, type PostmortemRecord, type Problem } from './record.ts'
import { split } from './split.ts'

export type Part = { document: Document; record: PostmortemRecord }

/** The records of one decoded file, in document order: one an incident, or a single one of kind `other`. `path` is relative to the archive, with `/`. */
export function parse(path: string, source: string): PostmortemRecord[] {
  return read(path, source).parts.map(part => part.record)
}

/** The same, each record with the document that it was read from; `problems` of the file itself go to the first record. */
export function read(path: string, source: string, problems: Problem[] = []): { format: string; parts: Part[] } {
  const { document: whole, problems: found } = readDocument(path, source)
  const parts = split(whole).map((document, i) => ({ document, record: recordOf(document, i + 1) }))
  parts[0]!.record.problems.unshift(...problems, ...found)
  for (const problem of problemsOfFile(whole)) (parts.find(part => stands(problem, part)) ?? parts[0]!).record.problems.unshift(problem)
  return { format: whole.format, parts }
}

const stands = ({ place }: Problem, { document: { start, end } }: Part) => place !== undefined && place.start >= start && place.start < end

function recordOf(document: Document, incident: number): PostmortemRecord {
  const other = otherKind(document)
  const when = moments(document)
  const line = lineAt(document, document.start)
  const record: PostmortemRecord = {
    version: VERSION,
    source: {
      path: document.path, incident, format: document.format, start: document.start, end: document.end,
      line, lines: lineAt(document, Math.max(document.start, document.end - 1)) - line + 1, // what follows the last line end is no line
    },
    kind: other ? 'other' : 'incident',
    other,
    title: title(document),
    summary: summary(document),
    timeZone: when.timeZone,
    moments: when.moments,
    durations: durations(document, when),
    severity: severity(document),
    affectedPercent: affectedPercent(document),
    services: services(document),
    people: people(document),
    detectedBy: detectedBy(document),
    trigger: trigger(document),
    causes: causes(document),
    mitigations: mitigations(document),
    tasks: tasks(document),
    falseLeads: falseLeads(document),
    problems: [],
  }
  // A template's example times contradict nothing, and it need not tell anything.
  return calibrated(other ? record : { ...record, problems: [...when.problems, ...problemsOfIncident(document, record)] })
}

/** What a document is found by: its words and the values of its fields, without markup. */
export const wordsOf = ({ fields, blocks }: Document) => [...fields.map(field => field.value), ...blocks.map(block => block.text)].join('\n')
