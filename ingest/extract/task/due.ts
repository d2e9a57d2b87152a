// When a task is due: a date that the words say is a deadline.
import { parseDate, type DateContext } from '../../time/dates.ts'
import { orWords } from '../../words/languages.ts'
import type { Found } from './found.ts'
import { matches } from '../../../text/matches.ts'

// "(due 2024-06-20)", "Deadline: 20 June 2024", "by 20 June 2024", "ETA: 2024-06-20", "target date 3 May"
const LEAD = new RegExp(`[([]?\\b(?:due(?: date| on| by)?|deadline|eta|target(?: date)?|to be (?:completed|done|finished)(?: by| on)?|complete(?:d)? by|completion date|no later than|before|by(?: the)?${orWords('due')})(?:\\s*[:=]\\s*|\\s+)`, 'giu')

/** Farthest that a date may stand behind the words that announce it. */
const REACH = 32

/** The due date that a task's words name, with the span of the words that say it. */
export function dueIn(text: string, context: DateContext): Found | null {
  if (!/\d/.test(text)) return null
  for (const lead of matches(text, LEAD)) {
    const from = lead.index + lead[0].length
    const date = parseDate(text.slice(from, from + REACH), context)
    if (!date || date.start > 1 + (/^\p{L}+day,? /u.exec(text.slice(from))?.[0].length ?? 0)) continue
    const end = from + date.end
    return { value: date.date, start: lead.index, end: /^[([]/.test(lead[0]) && /^[)\]]/.test(text.slice(end)) ? end + 1 : end }
  }
  return null
}
