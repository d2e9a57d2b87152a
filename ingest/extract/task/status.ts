// How far a task is, by its own words.
import { STATUS_WORDS } from '../../words/tasks.ts'
import type { TASK_STATUSES } from '../../record.ts'

export type Status = (typeof TASK_STATUSES)[number]
export type StatusWords = { status: Status; start: number; end: number }

// "Status: Declined - …", "[DONE] …", "(done) …", "✅ …", "Done: …"
const IN_FRONT = /^(?:\*?status:?\s*(?<named>[\p{L}'’ -]{2,20}?)\s*(?:[-–—:.]|$)\s*|[[(](?<boxed>[\p{L}'’ -]{2,20})[\])]\s*[-–—:]?\s*|(?<mark>✅|✔️?|☑️?|:white_check_mark:|:heavy_check_mark:)\s*|(?<said>done|completed|in progress|wip|todo)\s*[-–—:]\s*)/iu
// "… - Done", "… (already done)", "… [in progress]", "… Done.", "… ✅"
const BEHIND = /(?:\s[-–—:]+\s*(?:status:?\s*)?(?<dashed>[\p{L}'’ -]{2,24})|\s*[[(](?:status:?\s*)?(?<boxed>[\p{L}'’ -]{2,24})[\])]|(?<=[.!?)]\s)(?<said>[\p{L}'’]{2,12})|\s*(?<mark>✅|✔️?|☑️?|:white_check_mark:|:heavy_check_mark:))[.!]?\s*$/iu
// "… this has already been done."
const SENTENCE = /(?:\s[-–—]\s*|[.;,]\s+|\()(?:this|it|which) (?:has|is)(?: now| already| since)*(?: been)?(?: already)? (?:done|completed|implemented|fixed|resolved|merged|deployed)\b[.)]*\s*$/iu

const WINDOW = 90

/** The status that words stand for as a whole ("In progress"), or null. */
export function statusNamed(words: string): Status | null {
  const bare = words.trim().replace(/[.!\s]+$/, '').replace(/^[-–—:\s]+/, '')
  return STATUS_WORDS.find(s => s.words.test(bare))?.status ?? null
}

/** A status written before or behind a task's words, with the span that it takes there. */
export function statusIn(text: string): StatusWords | null {
  const front = IN_FRONT.exec(text)
  const inFront = front && statusNamed(front.groups!.named ?? front.groups!.boxed ?? front.groups!.mark ?? front.groups!.said ?? '')
  if (inFront) return { status: inFront, start: 0, end: front[0].length }
  const from = Math.max(0, text.length - WINDOW)
  const tail = text.slice(from)
  const behind = BEHIND.exec(tail)
  const atEnd = behind && statusNamed(behind.groups!.dashed ?? behind.groups!.boxed ?? behind.groups!.said ?? behind.groups!.mark ?? '')
  if (atEnd) return { status: atEnd, start: from + behind.index, end: text.length }
  const sentence = SENTENCE.exec(tail)
  return sentence && { status: 'done', start: from + sentence.index, end: text.length }
}
