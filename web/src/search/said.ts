// What people said of a match before an alike question, as a sentence.
import type { Hit } from '../../../api/search/schema.ts'
import { instant } from '../lib/when.ts'
import { list } from '../lib/words.ts'

type Verdict = Hit['verdicts'][number]

/** Those who said it, each once, "you" first. */
export function saidBy(verdicts: readonly Verdict[], was: boolean, me: string | null): string[] {
  const names = [...new Set(verdicts.filter(verdict => verdict.was === was).map(({ who }) => who))]
  return [...(names.includes(me ?? '') ? ['you'] : []), ...names.filter(name => name !== me)]
}

/** "Marked as it by you and Ines Okafor for a question like this, last 3 Nov 2026 20:15"; null where nobody did. */
export function said(verdicts: readonly Verdict[], was: boolean, me: string | null, now = new Date()): string | null {
  const names = saidBy(verdicts, was, me), last = verdicts.findLast(verdict => verdict.was === was)
  return last ? `Marked as ${was ? 'it' : 'not it'} by ${list(names)} for a question like this, ${names.length > 1 ? 'last ' : ''}${instant(last.at, now)}` : null
}

/** The same where there is little room: "as it by 2 people, as not it by you". */
export function saidShortly(verdicts: readonly Verdict[], me: string | null): string {
  return [true, false].flatMap(was => {
    const names = saidBy(verdicts, was, me)
    return names.length ? `as ${was ? 'it' : 'not it'} by ${names.length > 1 ? `${names.length} people` : names[0]}` : []
  }).join(', ')
}
