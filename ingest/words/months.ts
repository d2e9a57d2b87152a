// Month names, whole and short, in lower case → 1 to 12.
import { LANGUAGES, orWords } from './languages.ts'

const NAMES: string[][] = [
  ['january', 'jan'],
  ['february', 'feb'],
  ['march', 'mar'],
  ['april', 'apr'],
  ['may'],
  ['june', 'jun'],
  ['july', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
]

export const MONTHS: ReadonlyMap<string, number> = new Map([NAMES, ...LANGUAGES.map(({ months }) => months)].flatMap(names => names.flatMap((month, i) => month.map(name => [name, i + 1] as const))))

/** Names that are also common words ("it may 5 …"): taken as months only where they are capitalised. */
export const MONTHS_THAT_ARE_WORDS: ReadonlySet<string> = new Set(['may', 'march', 'mar', ...LANGUAGES.flatMap(({ monthsThatAreWords }) => monthsThatAreWords)])

const ENGLISH = NAMES.flat()
// Names that English lacks, in small letters and with a capital; those that it has are capitalised there.
const ELSEWHERE = [...LANGUAGES.flatMap(({ months }) => months.flat()).filter(name => !ENGLISH.includes(name)).map(name => `[${name[0]!.toUpperCase()}${name[0]}]${name.slice(1)}`), ...ENGLISH.filter(name => name.length > 4)]

/** "3. mai 2024", "3. mai kl. 10:00", up to the stop: where it opens a line, it is a day and no item of a list. */
export const DAY_BEFORE_MONTH = String.raw`\d{1,2}(?=\. (?:${ELSEWHERE.join('|')})(?:,? (?:(?:19|20)\d\d|at${orWords('clock')})|[,:]|[ \t]*$))`

/** Alternatives for a regular expression, longest first. */
export const MONTH_PATTERN = [...MONTHS.keys()].sort((a, b) => b.length - a.length).join('|')

/** In English, written whole. */
export const ENGLISH_MONTHS = NAMES.map(([name]) => name!)

/** An English month, whole or short, for a regular expression … */
export const ENGLISH_MONTH = `(?:${ENGLISH_MONTHS.map(name => name.slice(0, 3)).join('|')})[a-z]*`
/** … or whole only, as alternatives … */
export const WHOLE_MONTH = ENGLISH_MONTHS.join('|')
/** … and those that are no common words. */
export const PLAIN_MONTH = ENGLISH_MONTHS.filter(name => !MONTHS_THAT_ARE_WORDS.has(name)).join('|')
