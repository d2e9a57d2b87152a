// The files of a folder that tell one incident between them, as one document. Extractors read that as any other; what they found is then put back into the file that it stands in.
import { lineAt, type Block, type Document } from './document.ts'
import { headline } from './extract/headline.ts'
import { otherKind } from './extract/kind.ts'
import { moments } from './extract/moments.ts'
import { nothingRead, type Evidence, type PostmortemRecord, type Problem } from './record.ts'
import { split } from './split.ts'
import { partName, roleOf } from './surroundings/parts.ts'
import { daysBetween } from './time/dates.ts'

export type Together = {
  lead: Document
  whole: Document
  /** Each file, with the place in the whole where its text begins. */
  places: { document: Document; base: number }[]
}

/** Whole reports lead, then summaries, then pages that only lead to the others. */
const LEADING = ['whole', 'summary', 'front', 'part']

/**
 * The incident that some files are parts of, given in the order of their paths; null where they are not: one of them holds several, two tell of different days, two reports bear different titles, or
 * there is no incident in them at all, or only a front page and no time.
 */
export function together(documents: readonly Document[]): Together | null {
  const ordered = documents.toSorted((a, b) => LEADING.indexOf(roleOf(a.path)!) - LEADING.indexOf(roleOf(b.path)!))
  if (ordered.some(document => split(document).length > 1) || areSeveral(ordered)) return null
  const joined = join(ordered)
  return otherKind(joined.whole) || (roleOf(joined.lead.path) === 'front' && !isTimed(joined.whole)) ? null : joined
}

/** A front page of an archive tells no times of its own, whatever stands beside it. */
const isTimed = (whole: Document) => Object.values(moments(whole).moments).some(moment => moment !== null)

/** Days between which an incident may go on, and its report be written. */
const CLOSE_DAYS = 1

function areSeveral(documents: readonly Document[]): boolean {
  const told = documents.map(document => {
    const { started, detected, resolved } = moments(document).moments, at = (started ?? detected ?? resolved)?.value.at ?? ''
    return { isReport: roleOf(document.path) === 'whole', day: /^\d{4}-\d\d-\d\d/.exec(at)?.[0] ?? null, title: headline(document)?.value.toLowerCase() ?? null }
  })
  return told.some((one, i) => told.slice(i + 1).some(other => {
    if (one.day && other.day) return Math.abs(daysBetween(one.day, other.day)) > CLOSE_DAYS
    return one.isReport && other.isReport && one.title !== other.title
  }))
}

function join([lead, ...others]: Document[]): Together {
  const blocks: Block[] = [...lead!.blocks], fields = [...lead!.fields], places = [{ document: lead!, base: 0 }]
  let source = lead!.source
  for (const document of others) {
    // What a part is about, its name says.
    const name = partName(document.path), start = source.length + 2, base = start + name.length + 2, heading = blocks.length
    source += `\n\n${name}\n\n${document.source}`
    blocks.push({ kind: 'heading', text: name, start, end: start + name.length, map: [0, start], depth: 1, section: -1 })
    for (const block of document.blocks) {
      blocks.push({ ...block, start: block.start + base, end: block.end + base, map: block.map.map((place, i) => (i % 2 ? place + base : place)), section: block.section < 0 ? heading : block.section + heading + 1 })
    }
    fields.push(...document.fields.map(field => ({ ...field, start: field.start + base, end: field.end + base })))
    places.push({ document, base })
  }
  return { lead: lead!, whole: { ...lead!, source, end: source.length, fields, blocks }, places }
}

/** The record of the whole as that of its leading file: evidence in another one says so. Problems are told where they stand. */
export function placed(record: PostmortemRecord, { lead, places }: Together): PostmortemRecord {
  const { source: { start, line }, source } = record
  return {
    ...moved(record, lead, places),
    source: { ...source, end: lead.end, lines: lineAt(lead, Math.max(start, lead.end - 1)) - line + 1, parts: places.slice(1).map(({ document }) => document.path) },
    problems: problemsIn(record, lead, places),
  }
}

/** A part's own record: what it tells stands in that of the leading file. */
export function partRecord({ version, source, title, timeZone }: PostmortemRecord, whole: PostmortemRecord, { lead, places }: Together): PostmortemRecord {
  const document = places.find(({ document }) => document.path === source.path)!.document
  return {
    version, source, kind: 'other', other: { what: 'part', of: lead.path, basis: 'inferred', evidence: [], confidence: 0.9 },
    ...nothingRead(), title: title?.basis === 'stated' ? title : null, timeZone, problems: problemsIn(whole, document, places),
  }
}

function problemsIn({ problems }: PostmortemRecord, document: Document, places: Together['places']): Problem[] {
  return problems.flatMap(problem => {
    const at = problem.place && placeAt(problem.place.start, places)
    if ((at?.document ?? places[0]!.document) !== document) return []
    const { place, ...rest } = moved(problem, document, places)
    return [{ ...rest, ...(place && at && { place: { start: place.start - at.base, end: place.end - at.base, line: lineAt(document, place.start - at.base) } }) }]
  })
}

/** A copy in which each piece of evidence stands in its own file, named where that is not `home`. What was read from the name of a file has no words. */
function moved<T>(value: T, home: Document, places: Together['places']): T {
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) return value.flatMap(one => (isEvidence(one) ? inItsFile(one, home, places) : [moved(one, home, places)])) as T
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, moved(inner, home, places)])) as T
}

const isEvidence = (value: unknown): value is Evidence => typeof value === 'object' && value !== null && 'quote' in value && 'line' in value

function inItsFile({ quote, start, end }: Evidence, home: Document, places: Together['places']): Evidence[] {
  const at = placeAt(start, places)
  if (!at) return []
  const { document, base } = at
  return [{ quote, line: lineAt(document, start - base), start: start - base, end: end - base, ...(document !== home && { path: document.path }) }]
}

const placeAt = (start: number, places: Together['places']) => places.findLast(({ base, document }) => start >= base && start <= base + document.source.length)
