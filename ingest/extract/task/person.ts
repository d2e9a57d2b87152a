// Whether a document knows a name for a person's: in a label, or as one who says, asks or looks at something.
import { toldBy, type Document } from '../../document.ts'
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

const ENDS_IN_WORD = /[\p{L}\p{N}-]$/u
const ACTS_AFTER = new RegExp(String.raw`^(?: \p{Lu}\p{Ll}+)? ${ACTS}(?![\p{L}\p{N}])`, 'u')
const NAMED_BEFORE = /\b(?:(?:written|reviewed|kept) by|ack,?|acknowledged by,?) $/
const SIGNED_BEFORE = /[–—] $/
const SIGNED_AFTER = /^ \p{Lu}\p{Ll}+\*?(?:\n|$)/u
/** How far around a name its words are looked at. */
const NEAR = 60

/** "Ada asks what changed", "(Ada)" behind what she took, "Ada Lovelace" under what she wrote. */
function acts(document: Document, name: string): boolean {
  const text = toldBy(document)
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const before = text.slice(Math.max(0, at - NEAR), at), after = text.slice(at + name.length, at + name.length + NEAR)
    if (ACTS_AFTER.test(after) && !ENDS_IN_WORD.test(before)) return true
    if (NAMED_BEFORE.test(before) && !/^\w/.test(after)) return true
    if (SIGNED_BEFORE.test(before) && SIGNED_AFTER.test(after)) return true
  }
  return false
}
