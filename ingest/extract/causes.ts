// What caused or contributed: of the causes that a document speaks of (meaning/cause-candidates.ts) those that are likely enough (meaning/likely-cause.ts).
import { CAUSES, type CauseGroup } from '../../taxonomy/causes.ts'
import { evidence, kept, quote, type Document } from '../document.ts'
import type { Cause } from '../record.ts'
import type { Token } from '../../text/tokens.ts'
import { candidates, type Candidate } from '../meaning/cause-candidates.ts'
import { sectionOfCauseFields } from '../meaning/cause-fields.ts'
import { asCause, tellsWhy, under } from '../meaning/in-context.ts'
import { HINT, likely, type Beside, type Likely } from '../meaning/likely-cause.ts'
import { markedStatements } from '../meaning/marked-statements.ts'
import { mitigations } from './mitigations.ts'

/** Below this a tag is a mention … */
const ENOUGH = 0.4
/** … unless nothing else is told as the root: every incident has one. DESIGN.md has the figures. */
const ALONE = 0.35
/** Roots told of one incident; what only made it longer stands beside them. */
const MOST = 3
/** Two tags this close in worth, or in likelihood, are as well supported: the more telling one leads. */
const CLOSE = 0.1, AS_LIKELY = 0.2
/** A phrase of a trigger that counts as told: its weight, and how much of it the sentence lets stand. */
const TRIGGER = { weight: 0.8, meant: 0.3 }

/** What caused or contributed, by the document's own account; primary first. Read once a document and kept: triggers and false leads ask again. */
export const causes = kept(readCauses)

function readCauses(document: Document): Cause[] {
  const spokenOf = candidates(document), unknown = spokenOf.filter(c => c.tag.id === 'unknown' && c.worth >= UNKNOWN_ENOUGH)
  const kept = chosen(likely(spokenOf.filter(c => c.tag.id !== 'unknown'), beside(document)), unknown.length ? ENOUGH : ALONE)
  const rootless = !kept.some(isRoot)
  const told = [...(rootless ? unknown.map(c => ({ ...c, likelihood: SAID_UNKNOWN })) : []), ...kept].map(c => causeOf(document, c))
  return told.some(({ role }) => role === 'root') ? told : [...fromFields(document), ...told]
}

/** What front matter names as the cause, for a text that tells no root. Of its words the file is quoted whole: YAML may fold them. */
function fromFields(document: Document): Cause[] {
  const section = sectionOfCauseFields(document)
  if (!section) return []
  return chosen(likely(candidates(section).filter(({ tag }) => !tag.contributingOnly), beside(document)))
    .map(c => ({ ...causeOf(section, c), evidence: c.support.slice(0, MOST).map(({ statement: { block } }) => quote(document, block.start, block.end)) }))
}
const UNKNOWN_ENOUGH = 0.3, SAID_UNKNOWN = 0.8

const isRoot = ({ tag }: Likely) => !tag.contributingOnly

/** Those that are likely enough, primary first. `alone`: from which likelihood on a root is told where it is the only one. */
export function chosen(found: Likely[], alone = ALONE): Likely[] {
  const mayBe = found.filter(c => !isSuspicion(c) && !isHint(c) && !isOfEnd(c) && !found.some(other => saysMore(other, c))).sort(primaryFirst)
  const told = mayBe.filter(c => c.likelihood >= ENOUGH || isNamedPlace(c, found))
  const only = told.some(isRoot) ? [] : mayBe.filter(c => isRoot(c) && c.likelihood >= alone).slice(0, 1)
  return [...only, ...told].filter((c, i) => !isRoot(c) || i < MOST)
}

/** Where it is said that a wrong setting lies, its place is told with it. */
const isNamedPlace = (place: Likely, found: Likely[]) => found.some(kind => kind.likelihood >= ENOUGH && placeLeads(place, kind))

/** "A bug that leaks memory" is a leak: a more exact tag, as well told in the same sentence. */
const saysMore = (exact: Likely, { tag, worth, support }: Likely) => tag.yieldsTo?.includes(exact.tag.id)
  && exact.worth >= worth - CLOSE && exact.support.some(({ statement }) => statement === support[0]!.statement)

/** "With a timeout of 5 s": words that only hint at a tag do not tell of it, however many. */
const isHint = ({ support }: Likely) => support.every(({ mark }) => mark.weight <= HINT)

/** "The rollback wanted a migration undone": told only where the end is told, once, and not as what began it. */
const isOfEnd = ({ support: [told, ...more] }: Likely) => !more.length && told!.statement.topics[0] === 'resolution' && !tellsWhy(told!.statement) && !ORIGIN.test(told!.statement.text)
/** "The issue was caused by …", "the root cause was …", "was found to be the cause" */
const ORIGIN = /\b(?:(?:issue|incident|outage|problem|failure|disruption)s? (?:was|were|is) (?:\w+ )?(?:caused|triggered|due|because)|root cause|(?:was|were|is|be) the (?:cause|culprit))\b/i

/** Nobody says that it was so; a section about the cause says that what it suspects is the best that is known. */
const isSuspicion = ({ support }: Likely) => support.every(({ statement, mark }) => under(statement, 'doubted', mark) && !statement.topics.includes('cause'))

/** What else a document tells that goes with some causes. */
export function beside(document: Document): Beside {
  const triggers = markedStatements(document).flatMap(statement => statement.marks.trigger.filter(mark => mark.weight >= TRIGGER.weight && asCause(statement, mark, 0) >= TRIGGER.meant))
  return { triggers: new Set(triggers.map(({ tag }) => tag)), remedies: new Set(mitigations(document).map(({ tag }) => tag)) }
}

function primaryFirst(a: Likely, b: Likely): number {
  if (a.tag.contributingOnly !== b.tag.contributingOnly) return a.tag.contributingOnly ? 1 : -1
  if (Math.abs(a.worth - b.worth) <= CLOSE && placeLeads(a, b) !== placeLeads(b, a)) return placeLeads(a, b) ? -1 : 1
  return Math.abs(a.likelihood - b.likelihood) > AS_LIKELY ? b.likelihood - a.likelihood : CAUSES.indexOf(a.tag) - CAUSES.indexOf(b.tag)
}

/** "A misconfiguration in the load balancer": the place says more than the kind. "In the load balancer's settings" names a setting, not a place. */
function placeLeads(place: Candidate, kind: Candidate): boolean {
  if (kind.tag.id !== 'misconfiguration' || !PLACES.includes(place.tag.group)) return false
  return place.support.some(({ statement: { words, marks }, worth }) => worth >= WELL_TOLD && marks.cause.some(at => at.tag === place.tag.id
    && marks.cause.some(what => what.tag === kind.tag.id && what.to <= at.from && isIn(words.slice(what.to, at.from)))
    && !SETTING.test(words[at.to]?.word ?? '') && !SETTING.test(words[at.to - 1]!.word)))
}
const WELL_TOLD = 0.55
const PLACES: readonly CauseGroup[] = ['network', 'platform']
const SETTING = /^(?:s$|setting|config|rule|parameter|value|limit|file|record)/
const isIn = (words: Token[]) => words.length > 0 && words.length <= 3 && /^(?:in|within|on|of|at)$/.test(words[0]!.word)

function causeOf(document: Document, { tag, support, likelihood }: Likely): Cause {
  const contributing = tag.contributingOnly || support[0]!.statement.topics[0] === 'contributing' || support[0]!.statement.topics[0] === 'badly'
  return {
    tag: tag.id, role: contributing ? 'contributing' : 'root', basis: 'inferred', confidence: Math.round(likelihood * 100) / 100,
    evidence: support.slice(0, 3).map(({ statement }) => evidence(document, statement.block, statement.start, statement.end)),
  }
}
