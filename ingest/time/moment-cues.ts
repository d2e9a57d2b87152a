// What labels and events say of the moment that a time is.
import { kept, toldBy, type Document } from '../document.ts'
import { MOMENTS, type MomentName } from '../record.ts'
import { narrow, narrower } from '../../text/narrow.ts'
import type { Language } from '../words/language.ts'
import { LANGUAGES, orWords } from '../words/languages.ts'
import { ANNOUNCEMENT, ANOTHER, DAY_LABELS, LABEL_CORES, LABEL_OF_INCIDENT, LABEL_PLAIN, MOMENT_CUES, MOMENT_LABELS, NO_TROUBLE, PAGE_DATES, THEIR_PAGE, WATCHED } from '../words/moments.ts'

const LABELS: ReadonlyMap<string, MomentName> = new Map(MOMENTS.flatMap(name => [...MOMENT_LABELS[name], ...LANGUAGES.flatMap(({ momentLabels }) => momentLabels[name] ?? [])].map(label => [label, name] as const)))
/** So many of a language's frequent words among the first tell a text of it, or so large a share of few. */
const OPENING = 3000, MANY = 8, SOME = 4, SHARE = 0.12

/** The language that a document is written in, or null for English. */
export const languageOf = kept(readLanguage)

function readLanguage(document: Document): Language | null {
  const opening = toldBy(document).slice(0, OPENING).toLowerCase()
  // Most texts have none of its letters, and need not be taken apart.
  const likely = LANGUAGES.filter(({ letters }) => [...letters].some(letter => opening.includes(letter)))
  const words = likely.length ? opening.match(/\p{L}+/gu) ?? [] : []
  const told = likely.map(language => ({ language, found: words.filter(word => language.common.includes(word)).length })).filter(({ found }) => found >= MANY || (found >= SOME && found >= SHARE * words.length))
  // Neighbours have letters and words in common.
  return told.sort((a, b) => b.found - a.found)[0]?.language ?? null
}

// "Started at", "Rettet ca. kl."
const BEFORE_TIME = new RegExp(`(?: (?:ca${orWords('clock')}${orWords('about')})){0,2}(?: (?:at|on|around|approximately|approx|about|by|is|was|the))?$`)

/** Which moment a label names: "Start Time (UTC)" → started. */
export function momentNamed(label: string): MomentName | undefined {
  const name = label.toLowerCase().replace(/\([^)]*\)?/g, ' ').replace(/[^\p{L}\p{N}_-]+/gu, ' ').trim().replace(BEFORE_TIME, '')
  return LABELS.get(name) ?? momentIn(label)
}

const LONGEST_LABEL = 60

/** "outageResolvedDate", "date_of_first_occurrence" → their words. */
const labelWords = (label: string) => label.replace(/\([^)]*\)?/g, ' ').replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ').toLowerCase().match(/\p{L}+/gu) ?? []

// "Date and time that the outage began": one word that says which moment, among words that say no more than that it is a time of the incident.
function momentIn(label: string): MomentName | undefined {
  if (label.length > LONGEST_LABEL) return
  const words = labelWords(label), cores = words.filter(word => LABEL_CORES.has(word))
  const { moment, bare } = LABEL_CORES.get(cores[0] ?? '') ?? {}
  if (!moment || cores.some(word => LABEL_CORES.get(word)!.moment !== moment) || !words.every(word => LABEL_CORES.has(word) || LABEL_PLAIN.has(word) || LABEL_OF_INCIDENT.has(word))) return
  return bare || words.some(word => LABEL_OF_INCIDENT.has(word)) ? moment : undefined
}

/** Whether a label is that of the incident's day, and not only of some day: "Date of Incident", "Outage date/time", but not "Date". */
export function isDayOfIncident(label: string): boolean {
  const words = labelWords(label)
  return words.length > 1 && words.some(word => LABEL_OF_INCIDENT.has(word)) && words.some(word => DAY_LABELS.has(word) || word === 'time') && words.every(word => LABEL_PLAIN.has(word) || LABEL_OF_INCIDENT.has(word))
}

/** Whether a label or a front-matter key is that of a page: "Published", "last_updated_on", "pubDate". */
export const isPageDate = (label: string) => PAGE_DATES.test(label.replaceAll('_', ' ').replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' '))

// Where one thing that happened ends and the next begins, within an event.
const CLAUSE = new RegExp(`(?<![.;,!?()\\n])[.;,!?()\\n]+(?=\\s|$)| (?:and|but|however|while${orWords('and')}${orWords('but')}) `)
const EVENT_WORDS = 240
// Cues that are too weak to be believed anywhere but where an event begins.
const WEAK = 0.8
// "After connectivity was restored, …"
const CONDITION = /^\s*(?:after|once|when|before|until|as soon as)\b/i

// "The node is healthy again, but its disk is still not mounted"
const BUT_NOT = /\b(?:but|however)\b[^.;]{0,80}?(?:\bnot\b|n['’]t\b|\bstill\b|\bfail|\b(?:drop|fall|f[ae]ll|break|broke|down|slow)\w* again|\b(?:stopped|separated|disabled|offline|read-only|degraded)\b)/i
const PLAIN = 0.9
// "Error rates began to fall": the end of something begins.
const EASES = /\b(?:begin|begins|began|starts?|started|starting) (?:to )?(?:\w+ )?(?:fall|falling|drop|dropping|go down|drain\w*|subsid\w*|declin\w*|respond\w*|clear\w*|shrink\w*|ease)\b/i
// "We suspected that the provider was down"
const SUPPOSED = /\b(?:suspect(?:s|ed)?|assum(?:e|ed)|believ(?:e|ed)|thought)\b/i
// "The script is still running, 137 orders have been recovered"
const UNDER_WAY = /\b(?:still|yet) (?:running|working|restoring|rebuilding|in progress|ongoing|under ?way)\b/i
// "The provider confirmed that everything was fine at their end": ours was not.
const THEIRS = /\b(?:at|on|from) their (?:end|side)\b|\b(?:confirm\w*|says?|said|answer\w*|repl\w+) that their\b/i
// "Our domain had expired, and has now been restored": told when it was over
const RESTORED = /\b(?:has|have) (?:now |all |since |already )?been (?:\w+ )?(?:restored|resolved|fixed|recovered)\b/i
// "Rolled back release 8, no change"
const IN_VAIN = /\b(?:no (?:change|improvement|effect|difference)|without (?:effect|success)|to no avail|errors? (?:continue|persist|remain)\w*)\b/i

/** Whether words that sound like a beginning or an end tell of something else. */
function isAnother(moment: MomentName, weight: number, clause: string, event: string): boolean {
  if (moment === 'started') return ANNOUNCEMENT.test(event) || EASES.test(clause) || SUPPOSED.test(event) || RESTORED.test(event)
  if (moment === 'acknowledged') return ANNOUNCEMENT.test(event) || THEIR_PAGE.test(event)
  if (moment === 'detected') return NO_TROUBLE.test(event) || (weight < WEAK && WATCHED.test(event))
  if (moment === 'declared') return THEIR_PAGE.test(event)
  return moment === 'resolved' && (THEIR_PAGE.test(event) || CONDITION.test(clause) || SUPPOSED.test(event) || THEIRS.test(event) || IN_VAIN.test(event) || (weight < PLAIN && (BUT_NOT.test(event) || UNDER_WAY.test(event))))
}

/** By language, null for English. */
const CUES = new Map([null, ...LANGUAGES].map(language => [language, [...MOMENT_CUES, ...language?.momentCues ?? []].sort((a, b) => b.weight - a.weight)]))

/** The moments that the words of an event speak of, each with how sure the best of its cues is. */
export function cuesIn(words: string, language: Language | null = null): Map<MomentName, number> {
  const found = new Map<MomentName, number>(), event = narrow(words.slice(0, EVENT_WORDS).replaceAll('\n', ' ')) // a line may end anywhere in a phrase
  const clauses = event.split(CLAUSE).filter(clause => clause.length > 2).map(narrower(event)), opening = clauses.slice(0, 2)
  for (const { moment, words: cue, not, weight } of CUES.get(language)!)
    if (!found.has(moment) && (weight < WEAK ? opening : clauses).some(clause => cue.test(clause) && !not?.test(clause) && !isAnother(moment, weight, clause, event))) found.set(moment, weight)
  return found.size && ANOTHER.test(event) ? new Map() : found
}
