// What answers show of incidents, and the lines that they are looked through by.
import type { DatabaseSync, SQLOutputValue } from 'node:sqlite'
import { conceptsOf } from '../../text/concepts.ts'
import { textLines } from '../../text/lines.ts'
import { toldOf, type ToldFile } from '../../text/told.ts'
import { cardOf, type Card } from '../card.ts'
import type { Account } from '../store.ts'
import type { Incidents } from './incidents.ts'
import { numbersOf } from './postings.ts'
import { textsOf } from './texts.ts'

const NO_CONCEPTS = conceptsOf({})

/** By the number of an incident: the files that tell it, the leading one first. */
export function linesReader(db: DatabaseSync): { files(number: number): ToldFile[]; numbers(number: number): Uint32Array[] } {
  const from = `FROM incidents JOIN tellings ON tellings.id = leader JOIN told ON told.telling = tellings.number`
  // Lines are read where somebody asks for them: of most accounts that are looked through nobody does.
  const lines = db.prepare('SELECT coalesce(lines, (SELECT text FROM texts WHERE texts.file = tellings.file)) AS lines FROM told JOIN tellings ON tellings.number = told.telling WHERE told.telling = ?')
  const file = ({ telling, asInFile, numbers }: Record<string, SQLOutputValue>): ToldFile => ({ get lines() { return String(lines.get(telling!)!.lines) }, asInFile: asInFile === 1, numbers: numbersOf(numbers as Uint8Array) })
  const leading = db.prepare(`SELECT told.telling, numbers, parts, lines IS NULL AS asInFile, archive ${from} JOIN files ON files.number = tellings.file WHERE incidents.number = ?`)
  const numbers = db.prepare(`SELECT numbers, parts ${from} WHERE incidents.number = ?`)
  const others = db.prepare(`
    SELECT path, told.telling, numbers, lines IS NULL AS asInFile FROM files JOIN tellings ON tellings.file = files.number JOIN told ON told.telling = tellings.number
    WHERE archive = ? AND path IN (SELECT value FROM json_each(?)) ORDER BY path, place`)

  const texts = textsOf(db), beginning = db.prepare(`SELECT record ->> '$.source.line' AS line FROM incidents JOIN tellings ON tellings.id = leader WHERE incidents.number = ?`)
  /** Of one that an earlier version wrote, until it is written again: its text as it stands. */
  const unnumbered = (number: number): ToldFile[] => {
    const { text, parts } = texts(number) ?? { text: '', parts: [] }, told = (text: string, first: number) => toldOf(textLines(text, first), NO_CONCEPTS, false) as { lines: string; numbers: Uint32Array }
    return [{ ...told(text, Number(beginning.get(number)?.line ?? 1)), asInFile: false }, ...parts.map(({ path, text }) => ({ ...told(text, 1), asInFile: false, path }))]
  }
  const files = (number: number): ToldFile[] => {
    const row = leading.get(number)
    if (!row) return unnumbered(number)
    const parts = row.parts === null ? [] : others.all(row.archive!, row.parts!)
    return [file(row), ...parts.map(part => Object.assign(file(part), { path: String(part.path) }))]
  }
  return {
    files,
    numbers(number) {
      const row = numbers.get(number)
      return row && row.parts === null ? [numbersOf(row.numbers as Uint8Array)] : files(number).map(({ numbers }) => numbers)
    },
  }
}

export function accountsOf(db: DatabaseSync, incidents: Incidents): (ids: readonly string[]) => Account[] {
  const card = db.prepare('SELECT number, card FROM incidents LEFT JOIN cards ON cards.incident = number WHERE id = ?'), { files } = linesReader(db)
  return ids => ids.flatMap((id): Account[] => {
    const row = card.get(id)
    if (!row) return []
    // One that an earlier version wrote has none until it is written again.
    return [{ card: row.card === null ? cardOf(incidents.read(id)!) : JSON.parse(String(row.card)) as Card, files: files(Number(row.number)) }]
  })
}
