// Month names, English and Norwegian, whole and short, in lower case → 1 to 12.
const NAMES: string[][] = [
  ['january', 'januar', 'jan'],
  ['february', 'februar', 'feb'],
  ['march', 'mars', 'mar'],
  ['april', 'apr'],
  ['may', 'mai'],
  ['june', 'juni', 'jun'],
  ['july', 'juli', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['october', 'oktober', 'oct', 'okt'],
  ['november', 'nov'],
  ['december', 'desember', 'dec', 'des'],
]

export const MONTHS: ReadonlyMap<string, number> = new Map(NAMES.flatMap((names, i) => names.map(name => [name, i + 1] as const)))

/** Names that are also common words ("it may 5 …", "mars"): taken as months only where they are capitalised. */
export const MONTHS_THAT_ARE_WORDS: ReadonlySet<string> = new Set(['may', 'mars', 'march', 'mar', 'des', 'mai'])

/** Alternatives for a regular expression, longest first. */
export const MONTH_PATTERN = [...MONTHS.keys()].sort((a, b) => b.length - a.length).join('|')
