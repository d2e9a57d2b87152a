// What may be a system's name: a few words that are no sentence and say more than "the service".
import { PLAIN_MONTH } from '../../words/months.ts'
import { GENERIC_SERVICES, NO_SERVICES, NO_SUBJECTS, PLACES } from '../../words/roles.ts'

const LONGEST = 40, MOST_WORDS = 5

const SENTENCE = /\b(?:was|were|is|are|be|been|not|could|had|did|can|will|we|they|their|which|that|when|how|due|inside|within|across|such|several|after|while|because|affected|experienced|following|unable|users?|customers?|caused?|with|from|during|approximately)\b/i

/** The name in a few words, without article in front, and where it begins; null where the words are a sentence or name nothing. */
export function nameIn(words: string): { text: string; start: number } | null {
  const start = /^(?:(?:the|our|all|its|a|an)\s+)*/i.exec(words)![0].length
  const text = words.slice(start).replace(/(?<!\s)\s*\([^()]*(?:\)\s*)?$|\sURLs?$/, '').replace(/(?<![.,:;])[.,:;]+$/, '').trim()
  const parts = text.split(/\s+/)
  if (!/\p{L}{2}/u.test(text) || text.length > LONGEST || parts.length > MOST_WORDS || /[?!"|<>=%]|https?:|^\d|-\d{3}|\b[45](?:\d\d|xx)\b|\d-level\b|-based\b/i.test(text) || SENTENCE.test(text)) return null
  return isGeneric(text) || isPlace(text) || MONTH.test(text) ? null : { text, start }
}

const MONTH = new RegExp(String.raw`\b(?:${PLAIN_MONTH})\b`, 'i')

const isGeneric = (text: string) => text.split(/\s+/).every(word => GENERIC_SERVICES.has(word.toLowerCase()))

/** "Japan East", "multiple regions". */
export const isPlace = (text: string) => text.split(/[\s/,&]+/).every(word => PLACES.has(word.toLowerCase()))

const FILE = /\.(?:js|ts|py|rb|go|yaml|yml|json|conf|cfg|ini|sh|md|txt|log|sql|html|php|lock|toml|xml|env|in)$/

/** Code that looks like a system's own name: "checkout-api", "orders.internal"; no path, command, option, number, constant or file. */
export const isIdentifier = (code: string) => /^[a-z][a-z0-9]*(?:[-.][a-z0-9]+){1,5}$/.test(code) && code.length <= LONGEST && !FILE.test(code)

/** Whether two names are one, or one is part of the other ("Search", "Search API"). */
export function sameName(a: string, b: string): boolean {
  const [x, y] = [plain(a), plain(b)]
  return x.includes(y) || y.includes(x)
}

const plain = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

// "us-central1", "europe-west1-b": a place
const REGION = /^[a-z]{2,12}-[a-z]+-?\d(?:-?[a-z])?$/

/** Whether the subject of a sentence is a system rather than a pronoun, a place, a day or a symptom. */
export const isSystem = (name: string) => isNamed(name) && !NO_SERVICES.has(name.split(/\s+/)[0]!.toLowerCase())

/** The same for what customers are said to use: there "Service Bus" and "Data Factory" are names. */
export const isNamed = (name: string) => !REGION.test(name) && !name.split(/\s+/).some(word => NO_SUBJECTS.has(word.toLowerCase())) && !name.split(/\s+/).every(word => NO_SERVICES.has(word.toLowerCase()) || GENERIC_SERVICES.has(word.toLowerCase()))
