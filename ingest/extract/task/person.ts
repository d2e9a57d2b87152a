// Whether a document knows a name for a person's: in a label, or as one who says, asks or looks at something.
import type { Document } from '../../document.ts'
import { people } from '../people.ts'

// What people do and things do not: a query also takes, calls, finds, reports.
const ACTS = String.raw`(?:asks?|asked|says?|said|thinks?|thought|leads|led|looks? at|looked|sees|saw|checked|noticed|notices|wakes|woke|acknowledges?|acknowledged|decides?|decided|suspects?|suspected|remembers?|remembered|joins?|joined|and I)`

const known = new WeakMap<Document, Map<string, boolean>>()

/** "Ada", "ada", "A. Lovelace": asked once a name and document. */
export function isPerson(document: Document, name: string): boolean {
  let names = known.get(document)
  if (!names) known.set(document, names = new Map())
  let is = names.get(name)
  if (is === undefined) names.set(name, is = isLabelled(document, name) || acts(document, name))
  return is
}

function isLabelled(document: Document, name: string): boolean {
  const wanted = name.toLowerCase()
  return people(document).some(({ value }) => {
    const told = value.toLowerCase().replace(/^@/, '')
    return told === wanted || told.startsWith(wanted + ' ')
  })
}

/** "Ada asks what changed", "(Ada)" behind what she took, "Ada Lovelace" under what she wrote. */
function acts({ source, start, end }: Document, name: string): boolean {
  const words = name.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
  return new RegExp(String.raw`(?<![\p{L}\p{N}-])${words}(?: \p{Lu}\p{Ll}+)? ${ACTS}(?![\p{L}\p{N}])|\b(?:written|reviewed|kept) by ${words}\b|\b(?:ack|acknowledged by),? ${words}\b|[–—] ${words} \p{Lu}\p{Ll}+\*?$`, 'mu').test(source.slice(start, end))
}
