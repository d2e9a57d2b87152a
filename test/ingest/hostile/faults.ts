// What must hold of whatever is read, however it was spoiled.
import { Compile } from 'typebox/compile'
import { bagOf } from '../../../text/bag.ts'
import { conceptsOf } from '../../../text/concepts.ts'
import { sketch } from '../../../text/sketch.ts'
import { GLOSSARY } from '../../../taxonomy/glossary.ts'
import { read, wordsOf } from '../../../ingest/parse.ts'
import { textOf } from '../../../ingest/read/text-of.ts'
import { PostmortemRecord, type Evidence } from '../../../ingest/record-schema.ts'

const schema = Compile(PostmortemRecord)
const concepts = conceptsOf(GLOSSARY)

/** Minutes. A fault may be noticed before its outage begins, but not long before. */
const A_DAY = 1440

async function readAll(path: string, bytes: Uint8Array) {
  const decoded = await textOf(path, bytes)
  if ('problem' in decoded) return decoded
  const { parts } = read(path, decoded.text, decoded.problems)
  return { text: decoded.text, records: parts.map(part => part.record), found: parts.map(({ document }) => [bagOf(wordsOf(document), concepts), sketch(wordsOf(document))]) }
}

/** What is wrong with how a file is read, a sentence each; nothing for a file that is refused by name. Rejects where reading throws. */
export async function faultsIn(path: string, bytes: Uint8Array): Promise<string[]> {
  const once = await readAll(path, bytes), again = await readAll(path, bytes)
  const faults: string[] = []
  if (JSON.stringify(once) !== JSON.stringify(again)) faults.push('reading it twice gives two answers')
  if ('problem' in once) return once.problem.message.includes(path) && once.problem.remedy ? faults : [...faults, `the refusal does not name the file: ${once.problem.message}`]
  const { text, records } = once
  let end = 0
  for (const [i, record] of records.entries()) {
    const { source } = record
    if (source.incident !== i + 1) faults.push(`incident ${i + 1} is called ${source.incident}`)
    if (source.start < end || source.end < source.start || source.end > text.length) faults.push(`incident ${i + 1} stands from ${source.start} to ${source.end}, the one before to ${end}`)
    end = source.end
    if (!schema.Check(record)) faults.push(`not as the schema says: ${JSON.stringify([...schema.Errors(record)].slice(0, 2))}`)
    for (const [name, duration] of Object.entries(record.durations))
      for (const fact of [duration, duration?.computed, duration?.stated]) if (fact && !(fact.value >= (name === 'detect' ? -A_DAY : 0) && Number.isFinite(fact.value))) faults.push(`the duration "${name}" is ${fact.value}`)
    for (const { place, rule } of record.problems) if (place && !(place.start >= 0 && place.start <= place.end && place.end <= text.length)) faults.push(`${rule} stands at ${place.start} to ${place.end} of ${text.length}`)
  }
  const lines = lineStarts(text)
  for (const { quote, start, end, line } of quotesIn(records))
    if (text.slice(start, end) !== quote || !(lines[line - 1]! <= start && start < (lines[line] ?? Infinity))) faults.push(`"${quote.slice(0, 80)}" does not stand at ${start} to ${end}, line ${line}`)
  return faults
}

function lineStarts(text: string): number[] {
  const starts = [0]
  for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) starts.push(i + 1)
  return starts
}

/** All evidence in a value, wherever it stands. */
function quotesIn(value: unknown): Evidence[] {
  if (typeof value !== 'object' || value === null) return []
  return 'quote' in value ? [value as Evidence] : Object.values(value).flatMap(quotesIn)
}
