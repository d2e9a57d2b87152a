// "root_cause: expired certificate": front matter that names the cause, read as a section of the text about it.
import type { Block, Document, Field } from '../document.ts'
import { topicsNamed } from './sections.ts'

/** The fields that name a cause. */
export const causeFields = ({ fields }: Pick<Document, 'fields'>): Field[] =>
  fields.filter(({ key, value }) => value.trim() && topicsNamed(key.replace(/[._-]+/g, ' '))[0] === 'cause')

/** A document whose only section tells what these fields say; null where there are none. */
export function sectionOfCauseFields(document: Document): Document | null {
  const told = causeFields(document)
  if (!told.length) return null
  const heading: Block = { kind: 'heading', text: 'Root cause', start: told[0]!.start, end: told[0]!.start, map: [], depth: 1, section: -1 }
  return { ...document, fields: [], blocks: [heading, ...told.map(({ value, start, end }): Block => ({ kind: 'item', text: value, start, end, map: [], depth: 0, section: 0 }))] }
}
