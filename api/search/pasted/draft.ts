// A postmortem being written: it is read as the archive's are, and asked with what tells one from another.
import type { Evidence, PostmortemRecord } from '../../../ingest/record.ts'
import { lineNumbers, type PastedLine, type Reading } from './pasted.ts'

/** A heading, as Markdown has them or as a line in bold; two of them, in so many letters, are worth reading as a document. */
const HEADING = /^(?:#{1,6} \S|\*\*[^*\n]{3,60}\*\*:?$)/gm
const HEADINGS = 2
const LEAST = 400
/** No postmortem is longer. */
const READ = 50_000

export async function draftPaste(text: string, lines: readonly PastedLine[]): Promise<Reading | null> {
  if (text.length < LEAST || (text.match(HEADING)?.length ?? 0) < HEADINGS) return null
  // All that reads documents: loaded when it is first needed.
  const { parse } = await import('../../../ingest/parse.ts')
  const record = parse('draft.md', text.slice(0, READ)).find(({ kind }) => kind === 'incident')
  if (!record) return null
  const numberOf = lineNumbers(text), wanted = new Set(tellingOf(record).flatMap(({ start, end }) => linesFrom(numberOf(start), numberOf(end))))
  const told = lines.filter(({ line }) => wanted.has(line))
  return told.length ? { shape: { kind: 'draft', name: 'postmortem draft' }, lines: told, setAside: told.length < lines.length ? ['the rest of the draft'] : [] } : null
}

const linesFrom = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, i) => first + i)

/** What broke, why, how it was noticed and ended, and what was suspected: not the course of the day, nor what is to be done. */
function tellingOf({ title, summary, causes, trigger, detectedBy, mitigations, falseLeads, services }: PostmortemRecord): Evidence[] {
  return [title, summary, ...causes, trigger, detectedBy, ...mitigations, ...falseLeads, ...services].flatMap(fact => fact?.evidence ?? [])
}
