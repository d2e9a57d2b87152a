import type { ArchiveAnswer } from '../../../api/archive/schema.ts'
import { capital } from '../lib/words.ts'

export type Rules = ArchiveAnswer['rules']
export type Severity = Rules[number]['severity']

/** What is wrong, and what is missing: a page each, so that many notes do not bury one error. */
export const WRONG: Severity[] = ['error', 'warning']
export const MISSING: Severity[] = ['note']

/** Kinds of problem and of file in words: their names are `kebab-case` sentences already. */
export const named = (rule: string): string => rule.replaceAll('-', ' ')

/** The rules of some severities. */
export const rulesOf = (rules: Rules, severities: Severity[]): Rules => rules.filter(({ severity }) => severities.includes(severity))

/** How many problems the rules of some severities found. */
export const problemsOf = (rules: Rules, severities: Severity[]): number => rulesOf(rules, severities).reduce((sum, { count }) => sum + count, 0)

/** A message about a file, beside its path: `notes/a.pdf is PDF, which is not read yet.` → `Is PDF, which is not read yet.` */
export function withoutPath(message: string, path: string): string {
  return capital(message.startsWith(path) ? message.slice(path.length).trimStart() : message)
}
