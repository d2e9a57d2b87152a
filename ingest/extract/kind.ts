// What a document is that tells of no incident: each kind by signs of its own, the surest first.
import type { Document } from '../document.ts'
import { index, named } from './kind/listing.ts'
import { looksOf, type Other } from './kind/looks.ts'
import { maintenance } from './kind/maintenance.ts'
import { notes, nothing, uneventful } from './kind/notes.ts'
import { ladder, policy, teaching } from './kind/policy.ts'
import { questions, template } from './kind/template.ts'
import { empty, stub } from './kind/unwritten.ts'

const SIGNS = [template, questions, stub, empty, named, index, maintenance, policy, ladder, teaching, notes, nothing, uneventful]

/** What a document is that tells of no incident, or null for an incident. */
export function otherKind(document: Document): Other | null {
  const looks = looksOf(document)
  for (const sign of SIGNS) {
    const other = sign(looks)
    if (other) return other
  }
  return null
}
