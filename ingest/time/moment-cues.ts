// What labels and events say of the moment that a time is.
import { toldBy, type Document } from '../document.ts'
import { MOMENTS, type MomentName } from '../record.ts'
import { MOMENT_CUES_NO, MOMENT_LABELS_NO } from '../words/moments.no.ts'
import { ANOTHER, MOMENT_CUES, MOMENT_LABELS, PAGE_DATES } from '../words/moments.ts'

const LABELS: ReadonlyMap<string, MomentName> = new Map(MOMENTS.flatMap(name => [...MOMENT_LABELS[name], ...MOMENT_LABELS_NO[name] ?? []].map(label => [label, name] as const)))
// Norwegian cues are for Norwegian documents: their short words mean other things in English.
const NORWEGIAN = /(?<!\p{L})(?:og|ikke|det|som|til|feil|vi|på|av|ble)(?!\p{L})/giu
/** Whether a document is written in Norwegian. */
export const isNorwegian = (document: Document) => {
  const opening = toldBy(document).slice(0, 3000)
  return /[æøåÆØÅ]/.test(opening) && (opening.match(NORWEGIAN)?.length ?? 0) >= 8
}
const ALL_CUES = [...MOMENT_CUES, ...MOMENT_CUES_NO]

/** Which moment a label names: "Start Time (UTC)" → started. */
export function momentNamed(label: string): MomentName | undefined {
  const name = label.toLowerCase().replace(/\([^)]*\)?/g, ' ').replace(/[^\p{L}\p{N}_-]+/gu, ' ').trim().replace(/ (?:at|on|around|approximately|approx|about|by|is|was|the)$/, '')
  return LABELS.get(name)
}

/** Whether a label or a front-matter key is that of a page: "Published", "last_updated_on". */
export const isPageDate = (label: string) => PAGE_DATES.test(label.replaceAll('_', ' '))

// Where one thing that happened ends and the next begins, within an event.
const CLAUSE = /(?<![.;,!?()\n])[.;,!?()\n]+(?=\s|$)| (?:and|but|however|while|og|men) /
const EVENT_WORDS = 240
// Cues that are too weak to be believed anywhere but where an event begins.
const WEAK = 0.8
// "After connectivity was restored, …"
const CONDITION = /^\s*(?:after|once|when|before|until|as soon as)\b/i

// "The node is healthy again, but its disk is still not mounted"
const BUT_NOT = /\b(?:but|however)\b[^.;]{0,80}?(?:\bnot\b|n['’]t\b|\bstill\b|\bfail)/i
const PLAIN = 0.9

/** The moments that the words of an event speak of, each with how sure the best of its cues is. */
export function cuesIn(words: string, norwegian = false): Map<MomentName, number> {
  const found = new Map<MomentName, number>(), event = words.slice(0, EVENT_WORDS).replaceAll('\n', ' ') // a line may end anywhere in a phrase
  const clauses = event.split(CLAUSE).filter(clause => clause.length > 2), opening = clauses.slice(0, 2)
  for (const { moment, words: cue, not, weight } of norwegian ? ALL_CUES : MOMENT_CUES)
    if (!found.has(moment) && (weight < WEAK ? opening : clauses).some(clause => cue.test(clause) && !not?.test(clause) && !(moment === 'resolved' && (CONDITION.test(clause) || (weight < PLAIN && BUT_NOT.test(event)))))) found.set(moment, weight)
  return found.size && ANOTHER.test(event) ? new Map() : found
}
