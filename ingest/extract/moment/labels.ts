// Times behind labels, and under columns, that are called after a moment.
import type { Document } from '../../document.ts'
import type { Candidate } from '../../settle/candidate.ts'
import { listsIncidents } from '../../time/incident-table.ts'
import { isDayLabel } from '../../time/labels.ts'
import type { Mention } from '../../time/mentions.ts'
import { isDayOfIncident, momentNamed } from '../../time/moment-cues.ts'
import { columnOf, headOf } from '../../time/statements.ts'
import type { Timed } from '../../time/points.ts'
import { orWords } from '../../words/languages.ts'
import { candidate, statement } from './candidate.ts'

// "From 10:00 to 12:00": the words of a range are no label of its first time.
const RANGE_WORD = new RegExp(`^(?:from|between${orWords('from')}${orWords('between')})$`, 'i')

// "… nobody knew of it\nuntil 08:40": where running text is wrapped, a line begins with no label.
const BINDING = new RegExp(`^(?:until|till|to|from${orWords('until')}${orWords('from')})$`, 'u')
const isWrapped = ({ label, place, start, block, stamp }: Mention) => place === 'prose' && BINDING.test(label) && /\p{L}[^\p{L}.:;]*\n/u.test(block.text.slice(start, stamp.start))

// "Date: 2024-05-03 Time: 10:00"
const DATE_LABEL = /(?:^|\s)date$/i, TIME_LABEL = /\btime:/i

// "Time: 10:00", beside "Date: 2024-05-03" in a line, a row or a heading of its own
const isTimeOf = (time: Timed, date: Timed | undefined) => date !== undefined && /^time$/i.test(time.label) && isDayLabel(date.label) && date.minute === null && Math.abs(time.index - date.index) <= NEXT_TO
/** Blocks from one to the next, with one between them. */
const NEXT_TO = 2

// "Date | Duration | Cause" over "2024-05-03 10:15 | 5 min | …"
function isListed(document: Document, { index, stamp }: Mention): boolean {
  const head = isDayLabel(columnOf(document, index, stamp.start)) ? headOf(document, index) : undefined
  return head !== undefined && listsIncidents(head)
}

// "The maintenance window was scheduled for:", over a start and an end
const PLAN = /\b(?:maintenance window|scheduled|planned)\b[^.]*$/i
const isPlan = ({ blocks }: Document, { block, index }: Mention) => [blocks[block.section], blocks[index - 1]].some(over => over && (over.kind === 'paragraph' || over.depth > 6) && PLAN.test(over.text))

/** The clock of a day, under no name of its own. `before`: the mention before it. */
const isClockOfDay = (document: Document, m: Timed, before: Timed | undefined) =>
  DATE_LABEL.test(m.label) && TIME_LABEL.test(m.block.text.slice(m.stamp.start, m.stamp.end)) || isDayOfIncident(m.label) || isListed(document, m) || isTimeOf(m, before)

/** By what stands before them, above them or over their column. */
export function fromLabels(document: Document, mentions: Timed[]): Candidate[] {
  return mentions.flatMap((m, i) => {
    if (m.range && m.stamp === m.range.to) return []
    const moment = m.range && RANGE_WORD.test(m.label) || isWrapped(m) ? undefined : momentNamed(m.label)
    const isDay = m.minute === null
    if (!moment && isDay) return isDayLabel(m.label) ? candidate('started', m, 'day', 0.72, statement(document, m)) : []
    if (!moment) return isClockOfDay(document, m, mentions[i - 1]) ? candidate('started', m, 'label', 0.85, statement(document, m)) : []
    if (m.topics[0] === 'tasks' || isPlan(document, m)) return []
    return candidate(moment, m, 'label', isDay ? 0.85 : 0.97, statement(document, m))
  })
}
