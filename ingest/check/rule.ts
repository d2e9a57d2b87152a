// What a rule is: a pure function that looks at what was read and says what its keeper should see. One file a rule, named as the rule.
import type { Document } from '../document.ts'
import type { Evidence, MomentName, PostmortemRecord, Problem } from '../record.ts'

/** What a rule found: `message` says what, `remedy` what to do; both are sentences. */
export type Finding = Omit<Problem, 'rule' | 'severity'>

/** `error`: must not stay so. `warning`: something is wrong. `note`: something is missing. */
export type Rule<Given extends unknown[], Found extends Finding = Finding> = { id: string; severity: Problem['severity']; find: (...given: Given) => Found[] }

/** Looks at one incident: its document and what was read from it. */
export type IncidentRule = Rule<[document: Document, record: PostmortemRecord]>

/** Looks at a whole file, whatever it holds. */
export type FileRule = Rule<[document: Document]>

/** What is looked at of each incident, in the order of paths and places: little enough to hold a whole archive. `line` is where it begins in its file. */
export type Told = {
  path: string
  incident: number
  line: number
  title: string | null
  /** `YYYY-MM-DD` */
  day: string | null
  /** As told: `2023-10-10T15:00+03:00`. */
  moments: { [name in MomentName]?: string }
}

/** Which incident a finding is about. */
export type ArchiveFinding = Finding & { path: string; incident: number }

/** Looks at all incidents of an archive. */
export type ArchiveRule = Rule<[told: readonly Told[]], ArchiveFinding>

/** What the rules find, in their order. */
export function problemsBy<Given extends unknown[], Found extends Finding>(rules: readonly Rule<Given, Found>[], ...given: Given): (Found & Problem)[] {
  return rules.flatMap(({ id, severity, find }) => find(...given).map(found => ({ rule: id, severity, ...found })))
}

export const placeOf = ({ line, start, end }: Evidence): NonNullable<Problem['place']> => ({ line, start, end })

const LONGEST_QUOTE = 80

/** Somebody's words inside a message. */
export const cited = (words: string) => `“${words.length > LONGEST_QUOTE ? `${words.slice(0, LONGEST_QUOTE)}…` : words}”`.replace(/\s+/g, ' ')

/** Where an incident is told, for a person. */
export const whereTold = ({ path, line }: Told) => (line > 1 ? `${path}, line ${line}` : path)
