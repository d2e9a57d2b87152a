// Month names, whole and short, in lower case → 1 to 12.
import { LANGUAGES } from './languages.ts'

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

/** Alternatives for a regular expression, longest first. */
export const MONTH_PATTERN = [...MONTHS.keys()].sort((a, b) => b.length - a.length).join('|')

/** An English month, whole or short, for a regular expression. */
export const ENGLISH_MONTH = `(?:${NAMES.map(([name]) => name!.slice(0, 3)).join('|')})[a-z]*`
