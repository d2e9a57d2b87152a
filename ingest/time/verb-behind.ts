// Sentences of languages whose verb may stand behind the clock: "Feilen ble kl. 11:00 rettet", "Like etter kl. 11 var den rettet".
import type { Language } from '../words/language.ts'
import { eitherOf, LANGUAGES } from '../words/languages.ts'

/** More words only lead to nothing. */
const MOST_LEADS = 8

const PATTERNS = new Map(LANGUAGES.map(language => [language, {
  leads: new RegExp(`(?<![\\p{L}\\p{N}])(?:(?:ca\\.?|${eitherOf([...language.when, ...language.clock, ...language.about, ...language.from, ...language.between, ...language.until, ...language.weekdays])})(?:[\\s,(~]+|$)){1,${MOST_LEADS}}$`, 'iu'),
  helping: new RegExp(`(?<![\\p{L}\\p{N}])(?:${eitherOf(language.helping)})$`, 'iu'),
  joins: new RegExp(`(?<![\\p{L}\\p{N}])(?:${eitherOf([...language.and, ...language.but])})$`, 'iu'),
  ends: new RegExp(`[.,;:!?()\\n]|\\s(?:[-–—]|${eitherOf([...language.and, ...language.but])})\\s`, 'iu'),
}]))

/** What stands before a clock, without the words that only lead to it ("ved", "søndag kveld kl."). */
export const withoutLeads = (before: string, language: Language | null): string => language ? before.trimEnd().replace(PATTERNS.get(language)!.leads, '').trimEnd() : before

/** "Feilen ble", before "rettet, og …" behind its clock: the two together; behind "Vi så det, og" what the clock belongs to; null where what stands before the clock needs no more. */
export function completed(before: string, behind: string, language: Language | null): string | null {
  const patterns = language && PATTERNS.get(language)!
  if (patterns?.joins.test(before)) return behind
  return patterns?.helping.test(before) ? `${before} ${behind.trimStart().split(patterns.ends, 1)[0]!}` : null
}
