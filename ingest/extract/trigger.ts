// What set it off: of the triggers that a document speaks of (meaning/trigger-candidates.ts), or that go with the causes it gives, the likeliest (meaning/likely-trigger.ts).
import { CAUSES } from '../../taxonomy/causes.ts'
import { TRIGGERS } from '../../taxonomy/triggers.ts'
import { evidence, type Document } from '../document.ts'
import type { Fact } from '../record.ts'
import { likelyTriggers, type BesideTrigger, type LikelyTrigger } from '../meaning/likely-trigger.ts'
import { markedStatements, type Marked } from '../meaning/marked-statements.ts'
import { triggerCandidates, type TriggerCandidate } from '../meaning/trigger-candidates.ts'
import { causes } from './causes.ts'
import { mitigations } from './mitigations.ts'

/** Below this it is a mention. */
const ENOUGH = 0.37

/** Causes that say what set them off: a certificate's expiry, a failed disk. */
const IMPLIED = new Map(CAUSES.map(({ id, trigger }) => [id, trigger]))

/** What set it off: one tag of taxonomy/triggers.ts. */
export function trigger(document: Document): Fact<string> | null {
  const found = likeliest(likelyTriggers(triggersOf(document), besideTrigger(document)))
  if (markedStatements(document).some(callsUnknown) && !(found && isPlain(found))) return null
  return found ? { value: found.tag, basis: 'inferred', confidence: Math.round(found.likelihood * 100) / 100, evidence: evidenceOf(document, found) } : ofCause(document)
}

/** "Why? Unknown at this stage": the text says that nobody knows; not "Unknown at the time, …", nor "Unclear: why the canary did not catch it". */
const callsUnknown = ({ topics: [topic], text }: Marked) => (topic === 'cause' || topic === 'trigger') && UNKNOWN.test(text)
const UNKNOWN = /^\W*(?:unknown|unclear|undetermined|not (?:yet )?known)(?!,? at (?:the time|first)\b|[^.:]{0,40}:\s*(?:why|how|what|who|when|where|which|whether)\b)(?=\W*$|[.,;:]|\s(?:at|as|so far|but|yet|still|for now)\b)/i

/** Told in another sentence so plainly that it stands even where the text says that nobody knows. */
const isPlain = ({ likelihood, support: [best] }: LikelyTrigger) => likelihood >= PLAIN && best !== undefined && !callsUnknown(best.statement)
const PLAIN = 0.6

/** Where nothing is told to have set it off, the primary cause did if it is an event: a failed disk, an expired key. A setting may have been wrong from the beginning, and a leaked key is no attack. */
function ofCause(document: Document): Fact<string> | null {
  const [primary] = causes(document)
  const implied = primary && primary.confidence >= LIKELY_CAUSE && IMPLIED.get(primary.tag)
  return implied && !NO_EVENT.includes(implied) ? { value: implied, basis: 'inferred', confidence: Math.round(primary.confidence * OF_CAUSE * 100) / 100, evidence: primary.evidence } : null
}
const NO_EVENT = ['config-change', 'attack']
/** How likely such a cause must be, and how often it is then what set it off, by the labels. */
const LIKELY_CAUSE = 0.7, OF_CAUSE = 0.8

/** The one that is given, if it is likely enough. */
export const likeliest = ([first]: LikelyTrigger[]): LikelyTrigger | undefined => first && first.likelihood >= ENOUGH ? first : undefined

/** What may have set it off: what the document speaks of, and what goes with the causes that it gives. */
export function triggersOf(document: Document): TriggerCandidate[] {
  const implied = new Set(causes(document).map(({ tag }) => IMPLIED.get(tag)))
  const spokenOf = triggerCandidates(document).filter(({ tag, support }) => support.length || implied.has(tag))
  return [...spokenOf, ...TRIGGERS.filter(({ id }) => implied.has(id) && !spokenOf.some(({ tag }) => tag === id)).map(({ id }) => ({ tag: id, mentions: [], support: [], worth: 0 }))]
}

/** What else a document tells that goes with some triggers. */
export function besideTrigger(document: Document): BesideTrigger {
  const [primary] = causes(document)
  return { ofPrimary: primary && IMPLIED.get(primary.tag), remedies: new Set(mitigations(document).map(({ tag }) => tag)) }
}

function evidenceOf(document: Document, { tag, support }: LikelyTrigger) {
  const [best] = support
  return best
    ? [evidence(document, best.statement.block, best.statement.start, best.statement.end)]
    : causes(document).find(cause => IMPLIED.get(cause.tag) === tag)?.evidence ?? []
}
