// How far a task is, by its own words.
import { ENGLISH_MONTH, WHOLE_MONTH } from '../../words/months.ts'
import { STATUS_WORDS } from '../../words/tasks.ts'
import { WHOLE_WEEKDAY } from '../../words/weekdays.ts'
import type { TASK_STATUSES } from '../../record.ts'
import type { Found } from './found.ts'
import { matches } from '../../../text/matches.ts'

export type Status = (typeof TASK_STATUSES)[number]

// "Status: Declined - …", "Status: In progress Add …"
const NAMED = /^status:\s*/i
// "[DONE] …", "(done) …", "✅ …", "Done: …", "Implemented: …"; in capitals, or of two words, also without a colon: "TODO add …", "In progress Make …"
const IN_FRONT = /^(?:[[(](?<said>[\p{L}'’ -]{2,20})[\])]\s*[-–—:]?\s*|(?<said>✅|✔️?|☑️?|:white_check_mark:|:heavy_check_mark:)\s*|(?<said>done|completed|declined|in progress|wip|todo)\s*[-–—:]\s*|(?<said>implemented|planned|pending|ongoing|deferred|not started)\s?:\s|(?<said>in progress)(?=\s+\S)\s+)/iu
const CAPITALS = /^(?<said>TODO|DOING|DONE|WIP)\b[\s:–—-]*(?=\S)/
// "Done Add an alert", "Declined Page on it", "Done shop:T1234 – Page on it"
const BEFORE_SENTENCE = /^(?<said>Done|Declined)\s+(?=\p{Lu}|\p{L}+:\p{Lu}\d)/u
// "Add an alert Done"
const LAST_WORD = / (?<said>Done|DONE)\s*$/
// "… - Done", "… (already done)", "… [in progress]", "… Done.", "… ✅"
const BEHIND = /(?:\s[-–—:]{1,9}\s{0,9}(?:status:?\s{0,9})?(?<said>[\p{L}'’ -]{2,24})|(?<!\s)\s*[[(](?:status:?\s*)?(?<said>[\p{L}'’ -]{2,24})[\])]|(?<=[.!?)]\s)(?<said>[\p{L}'’]{2,12})|(?<!\s)\s*(?<said>✅|✔️?|☑️?|:white_check_mark:|:heavy_check_mark:))[.!]?\s*$/iu
// "… this has already been done.", "… -- now fixed with change-1831"
const SENTENCE = /(?:\s[-–—]+\s*|[.;,]\s+|\()(?:(?:this|it|which) (?:has|is)(?: now| already| since)*(?: been)?(?: already)?|now|already) (?:done|completed|implemented|fixed|resolved|merged|deployed)\b(?:[.)]*| (?:in|by|with|as|via) \S+)(?:\s*\([^()]{0,40}\))?\s*$/iu
// "… (done during the incident)", "… (Done in change-12)", "… (TODO: #12)"
const IN_BRACKETS = /(?<!\s)\s*[[(](?:already |now )?(?<said>done|completed|fixed|implemented|deployed|todo|wip)(?:\s*:\s*| (?:during|in|by|with|on|at|as|via) )[^()[\]]{1,60}[)\]][.!]?\s*$/iu

// "… . Declined: it would cost more", "… – won't do, the new one brings this", "~~…~~ won't do: too dear", "… – done, they liked it", "… - DONE 6 march": a status with a remark behind it
const REMARK = /(?:(?<=[.!?)])\s+|\s[–—-]{1,2}\s+|(?<!\s|\b(?:we|I|they|you|it|this|that))\s+(?=\S+(?: \S+)?:\s))(?<no>declined|rejected|won['’]?t (?:do|fix)|wont[- ]?(?:fix|do)|not doing)\b[^.]*(?:\.\s*)?$|(?:(?<=[.!?)])\s+|\s[–—-]{1,2}\s+|,\s+)(?<yes>done)(?:[,;:]\s|\s(?=\d|(?:on|in|since)\s))[^.]{0,60}(?:\.\s*)?$/iu

// "… (fixed by adding a probe for the other name)", "… (we added a channel with loud alerts)", "… (added one with loud alerts)": but "… the flag (introduced in v2.3)" tells of the flag
const MADE = '(?:addressed|added|created|enabled|configured|updated|introduced|removed|deployed)'
const DONE_ASIDE = new RegExp(String.raw`(?<!\s)\s*\((?:(?:we |now |already )?(?:(?:have|has been) )?(?:fixed|resolved|solved|implemented|completed|done)|we (?:have |now |already )?${MADE}|${MADE} (?:an?(?! (?:while|year|month|week|day|few|long)\b)|one|by \p{L}+ing))\b[^()]{0,140}\)[.!]?\s*$`, 'iu')

const WINDOW = 160

/** Longer words are no status. */
const LONGEST = 40

// "🔲 Pending", "✅ Done — no dump was found": a sign in front of the word says the same.
const SIGN = /^\p{Extended_Pictographic}\uFE0F?\s+/u

/** The status that words stand for as a whole ("In progress"), or null. */
export function statusNamed(words: string): Status | null {
  if (words.length > LONGEST) return null
  const bare = words.trim().replace(/(?<![.!\s])[.!\s]+$/, '').replace(/^[-–—:\s]+/, '').replace(SIGN, '')
  return STATUS_WORDS.find(s => s.words.test(bare))?.status ?? null
}

// "Done (health check)", "Resolved by PR #47", "Open — until the move"
const WITH_REMARK = /^(?<said>[\p{L}'’ -]{2,24}?)(?=\s*[([–—:,;]|\s-\s|\s(?:by|in|on|with|via|as|since|until)\b)/u

// "Added as ticket 12", "Updated, awaiting review", "Done by end of June", "Completed in Q4", "Fixed in staging, not in production": what is done only in part, or will be
const NOT_YET = new RegExp(String.raw`\b(?:if|not|once|unless|staging)\b|^added (?:as|to)\b|^added (?:in|on) (?:the |our )?(?:\w+ )?(?:backlog|board|list|tickets?|roadmap|sprint)\b|\b(?:waiting|awaiting|pending)\b|\b(?:by|until) (?:the )?(?:\d|(?:end|next|q[1-4]|${WHOLE_WEEKDAY}|${ENGLISH_MONTH})\b)|\b(?:in|on) (?:next|q[1-4]|${WHOLE_WEEKDAY}|(?:${WHOLE_MONTH})(?! \d{4}))\b`, 'i')

/** The same where a remark may stand behind it, as in a column for it. */
export function statusRemarked(words: string): Status | null {
  const value = statusNamed(words) ?? statusNamed(WITH_REMARK.exec(words.trim().replace(SIGN, ''))?.groups!.said ?? '')
  return value === 'done' && NOT_YET.test(words) ? null : value
}

/** A status written before or behind a task's words, with the span that it takes there. Asked of an item several times, so the answers are kept. */
export function statusIn(text: string): Found<Status> | null {
  let found = known.get(text)
  if (found === undefined) {
    if (known.size > 2000) known.clear()
    known.set(text, found = readStatus(text))
  }
  return found
}
const known = new Map<string, Found<Status> | null>()

function readStatus(text: string): Found<Status> | null {
  const named = NAMED.exec(text)
  if (named) return namedStatus(text, named[0].length)
  return statusInFront(text) ?? statusAtEnd(text)
}

function statusInFront(text: string): Found<Status> | null {
  const match = CAPITALS.exec(text) ?? BEFORE_SENTENCE.exec(text) ?? IN_FRONT.exec(text)
  const value = match && statusNamed(match.groups!.said!)
  return value && { value, start: 0, end: match[0].length }
}

function statusAtEnd(text: string): Found<Status> | null {
  const from = Math.max(0, text.length - WINDOW)
  const tail = text.slice(from)
  for (const pattern of [LAST_WORD, BEHIND, IN_BRACKETS]) {
    const match = pattern.exec(tail)
    const value = match && statusNamed(match.groups!.said!)
    if (value) return { value, start: from + match.index, end: text.length }
  }
  const said = SENTENCE.exec(tail) ?? DONE_ASIDE.exec(tail)
  return said && { value: 'done', start: from + said.index, end: text.length }
}

/** A status at the end of a text that goes on to give its reason or its day; `said` is where the status itself begins. */
export function remarkIn(text: string): { status: Status; start: number; said: number } | null {
  const match = REMARK.exec(text)
  const words = match && (match.groups!.no ?? match.groups!.yes!)
  return match && { status: match.groups!.no ? 'wont-do' : 'done', start: match.index, said: match.index + match[0].indexOf(words!) }
}

/** The longest run of words behind "Status:" that stands for one. */
function namedStatus(text: string, from: number): Found<Status> | null {
  const words = matches(text.slice(from, from + 40), /[\p{L}'’-]+/gu).slice(0, 3)
  for (const word of words.reverse()) {
    const end = from + word.index + word[0].length
    const status = statusNamed(text.slice(from, end))
    if (status) return { value: status, start: 0, end }
  }
  return null
}

/** The status that a heading gives to the tasks under it: "Done", "In progress (next 2 weeks)", "Immediate actions (completed)". */
export function statusOfHeading(text: string): Status | null {
  const [, name = '', aside = ''] = /^[^\p{L}(]*([^(]*)(?:\(([^)]*)\))?/u.exec(text)!
  return statusNamed(name.replace(/\b(?:actions?|items?|tasks?|fixes|work)\b/gi, '')) ?? statusNamed(aside)
}
