// Front matter as rows: a key that holds a list comes once for each element, and is shown once.
import type { Run, SourceAnswer } from '../../../api/incidents/schema.ts'

/** The elements of one key in order, each with its place in the source, so that evidence can be marked in it. */
export type FieldRow = { key: string; elements: Run[] }

export function rowsOf({ fields, text }: Pick<SourceAnswer, 'fields' | 'text'>): FieldRow[] {
  const rows: FieldRow[] = []
  for (const { key, start, end } of fields) {
    const element = { text: text.slice(start, end), start, end }
    const last = rows.at(-1)
    if (last?.key === key) last.elements.push(element)
    else rows.push({ key, elements: [element] })
  }
  return rows
}
