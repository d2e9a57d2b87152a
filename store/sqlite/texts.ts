// The words of an incident as its files have them: its part of the leading one, and the other files that tell it with that one.
import type { DatabaseSync } from 'node:sqlite'
import type { Page } from '../store.ts'

/** By the number of an incident; null where there is none of it. */
export function textsOf(db: DatabaseSync): (number: number) => Pick<Page, 'text' | 'parts'> | null {
  const leading = db.prepare(`
    SELECT archive, text, record ->> '$.source.start' AS start, record ->> '$.source.end' AS end, record -> '$.source.parts' AS parts
    FROM incidents JOIN tellings ON tellings.id = leader JOIN files ON files.number = tellings.file JOIN texts ON texts.file = files.number WHERE incidents.number = ?`)
  const others = db.prepare('SELECT path, format, text FROM files JOIN texts ON texts.file = files.number WHERE archive = ? AND path IN (SELECT value FROM json_each(?)) ORDER BY path')
  return number => {
    const row = leading.get(number)
    if (!row) return null
    const parts = row.parts === null ? [] : others.all(row.archive!, row.parts!) as Page['parts']
    return { text: String(row.text).slice(Number(row.start), Number(row.end)), parts }
  }
}
