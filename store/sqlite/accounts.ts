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

/** The account that leads an incident, with its file: what `filesIn` is made of. */
const LEADING = 'tellings.file, told.telling, numbers, parts, lines IS NULL AS asInFile, archive'
const LEADS = 'LEFT JOIN tellings ON tellings.id = leader LEFT JOIN told ON told.telling = tellings.number LEFT JOIN files ON files.number = tellings.file'

type Row = Record<string, SQLOutputValue>

/** By the number of an incident: the files that tell it, the leading one first. */
export function linesReader(db: DatabaseSync): { files(number: number): ToldFile[]; /** The same of a row with what `LEADING` names. */ filesIn(number: number, row: Row): ToldFile[]; numbers(number: number): Uint32Array[] } {
  // Lines are read where somebody asks for them: of most accounts that are looked through nobody does.
  const text = db.prepare('SELECT text FROM texts WHERE file = ?'), own = db.prepare('SELECT lines FROM told WHERE telling = ?')
  const linesOf = ({ file, telling, asInFile }: Row) => String(asInFile === 1 ? text.get(file!)!.text : own.get(telling!)!.lines)
  const fileIn = (row: Row): ToldFile => {
    let lines: string | null = null
    return { get lines() { return (lines ??= linesOf(row)) }, asInFile: row.asInFile === 1, numbers: numbersOf(row.numbers as Uint8Array) }
  }
  const leading = db.prepare(`SELECT ${LEADING} FROM incidents ${LEADS} WHERE incidents.number = ?`)
  const numbers = db.prepare(`SELECT numbers, parts FROM incidents JOIN tellings ON tellings.id = leader JOIN told ON told.telling = tellings.number WHERE incidents.number = ?`)
  const others = db.prepare(`
    SELECT path, file, told.telling, numbers, lines IS NULL AS asInFile FROM files JOIN tellings ON tellings.file = files.number JOIN told ON told.telling = tellings.number
    WHERE archive = ? AND path IN (SELECT value FROM json_each(?)) ORDER BY path, place`)

  const texts = textsOf(db), beginning = db.prepare(`SELECT record ->> '$.source.line' AS line FROM incidents JOIN tellings ON tellings.id = leader WHERE incidents.number = ?`)
  /** Of one that an earlier version wrote, until it is written again: its text as it stands. */
  const unnumbered = (number: number): ToldFile[] => {
    const { text, parts } = texts(number) ?? { text: '', parts: [] }, told = (text: string, first: number) => toldOf(textLines(text, first), NO_CONCEPTS, false) as { lines: string; numbers: Uint32Array }
    return [{ ...told(text, Number(beginning.get(number)?.line ?? 1)), asInFile: false }, ...parts.map(({ path, text }) => ({ ...told(text, 1), asInFile: false, path }))]
  }
  const filesIn = (number: number, row: Row): ToldFile[] => {
    if (row.numbers === null) return unnumbered(number)
    const parts = row.parts === null ? [] : others.all(row.archive!, row.parts!)
    return [fileIn(row), ...parts.map(part => Object.assign(fileIn(part), { path: String(part.path) }))]
  }
  const files = (number: number) => filesIn(number, leading.get(number)!)
  return {
    files, filesIn,
    numbers(number) {
      const row = numbers.get(number)
      return row && row.parts === null ? [numbersOf(row.numbers as Uint8Array)] : files(number).map(({ numbers }) => numbers)
    },
  }
}

export function accountsOf(db: DatabaseSync, incidents: Incidents): (ids: readonly string[]) => Account[] {
  const { filesIn } = linesReader(db)
  const statement = db.prepare(`SELECT incidents.id, incidents.number, card, ${LEADING} FROM json_each(?) CROSS JOIN incidents ON incidents.id = value LEFT JOIN cards ON cards.incident = incidents.number ${LEADS}`)
  return ids => {
    const rows = new Map(statement.all(JSON.stringify(ids)).map(row => [String(row.id), row]))
    return ids.flatMap((id): Account[] => {
      const row = rows.get(id)
      if (!row) return []
      // One that an earlier version wrote has none until it is written again.
      return [{ card: row.card === null ? cardOf(incidents.read(id)!) : JSON.parse(String(row.card)) as Card, files: filesIn(Number(row.number), row) }]
    })
  }
}
