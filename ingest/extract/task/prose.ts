// Tasks among the sentences of running text.
import type { Block } from '../../document.ts'
import { matches } from '../../../text/matches.ts'
import { sentences } from '../../../text/sentences.ts'
import { SURE, type Candidate } from './candidate.ts'
import type { Place } from './places.ts'
import { endBefore, numbersIn, starsIn } from './in-line.ts'
import { statusIn, statusNamed } from './status.ts'
import { ticketsIn } from './ticket.ts'
import { announcesDone, headingOfDone, isCommitment, isCourtesy, isDone, isDuty, isGerund, isInstruction, isNoTask, namesOthers, isPast, isPrevention, isPromise, progressTold } from './wording.ts'

// "To prevent this in future, we will do all of the above"
const SUMS_UP = /^to (?:prevent|avoid|mitigate|reduce|minimi[sz]e|ensure)\b[^.]*,/i

// Words without which nothing is promised in passing; most prose has none, and is not looked at further.
const MAY_PROMISE = /(?:^action (?:point|item)\b|\bfuture\b|\bforward\b|\bagain\b|\bprevent|\bensure\b|\bwill\b|['’]ll\b|\bplan|\bintend|\bgoing to\b|(?:\bare|['’]re|\bis|\bam|['’]m) (?:\w+ )?\w+ing\b)/i

/** The sentences of neighbouring paragraphs that commit to something. */
export function fromProse(blocks: Block[], place: Place): Candidate[] {
  if (place === 'closed') return []
  const near = place === 'tasks' || place === 'mixed'
  const lines = (near ? blocks : blocks.filter(block => MAY_PROMISE.test(block.text))).flatMap(block => linesOf(block).map(line => ({ block, line, spans: sentences(block.text.slice(line.start, line.end)) })))
  // Short paragraphs side by side are a list without bullets.
  const listed = place === 'tasks' && lines.filter(({ spans }) => spans.length <= 2).length >= 2
  // "We have implemented the following measures:", and a line each
  const done = listed ? lines.findIndex(({ block, line }) => announcesDone(block.text.slice(line.start, line.end))) : -1
  return lines.flatMap(({ block, line, spans }, n) => {
    const made = done >= 0 && n > done
    const found = spans.flatMap((span, i) => announcedIn(block.text, line.start + span.start, line.start + span.end).flatMap(({ start, end, announced }) => {
      const text = block.text.slice(start, end)
      if (isNoTask(text) || namesOthers(text) || /:\s*$/.test(text) || /^(?:if|when|once|had|may|behold)\b/i.test(text) || (listed && n > 0 && SUMS_UP.test(text))) return []
      const called = CALLED_TASK.exec(text)?.[0].length ?? 0
      const sure = (called && SURE.committed) || proseSure(text, place, i === 0, listed) || (made && i === 0 ? SURE.prose : 0) || (announced && progressTold(text) === 'in-progress' ? SURE.lone : 0)
      const heading = made ? headingOfDone(text, lines[done]!.block) : undefined
      return sure ? [{ block, start: start + called, end, sure, ...(heading && { heading }) }] : []
    }))
    // A status or a ticket in brackets behind the stop belongs to what it follows.
    for (const [i, one] of found.entries()) if (spans.length === 2 && found.length - 1 === i && (statusIn(block.text.slice(one.start, line.end)) || isReference(block, line.start + spans[1]!.start, line.start + spans[1]!.end))) one.end = line.start + spans.at(-1)!.end
    // "Monitoring: Add an alert. Page on it.": one entry, as an item would be.
    return listed && found[0]?.start === line.start && /^[^:.!?\n]{2,70}:\s/.test(block.text.slice(line.start, line.end)) ? [{ ...found[0]!, end: line.start + spans.at(-1)!.end }] : found
  })
}

/** "(https://tracker.example.org/issues/12)" */
function isReference(block: Block, start: number, end: number): boolean {
  const [ticket] = ticketsIn(block, start, end)
  return ticket !== undefined && !/[\p{L}\p{N}]/u.test(block.text.slice(start, ticket.start) + block.text.slice(ticket.end, end))
}

/** Lines that each begin anew ("— Add …", "Add …") and the numbers of a list written into a line ("1. Add … 2. Move …"); wrapped prose is one. */
function linesOf({ text }: Block): { start: number; end: number }[] {
  const breaks = matches(text, /\n(?=\s{0,80}(?:[—–-] |\p{Lu}))/gu).map(m => m.index + 1)
  const whole = breaks.length === (text.match(/\n/g)?.length ?? 0)
  const starts = [0, ...(whole ? breaks : []), ...numbersIn(text), ...starsIn(text), ...statusesIn(text)].sort((a, b) => a - b)
  return starts.map((start, i) => ({ start: start + (/^[\s—–*•-]*(?:\d{1,2}[.)]\s+)?/.exec(text.slice(start))?.[0].length ?? 0), end: starts[i + 1] ?? text.length })).filter(line => line.end > line.start)
}

/** Behind each status in brackets that the next entry of the line follows: "Widen the pool [in progress] Watch the queue (done)". */
const statusesIn = (text: string) => matches(text, /[[(](\p{L}[\p{L} ]{2,20})[\])]\s+(?=\p{Lu})/gu).filter(match => statusNamed(match[1]!)).map(match => match.index + match[0].length)

// "In this case, this includes (but is not limited to): Widen the pool"
const INTRO = /^[^:]{0,80}\b(?:includ(?:e|es|ed|ing)|following (?:steps|actions|measures|improvements)|limited to)\b[^:]{0,80}:\s+(?=[\p{L}*•])/iu

/** A sentence without what only announces; what it then lists one by one: "we take the following steps: we widen the pool; we watch the queue". */
function announcedIn(text: string, start: number, end: number): { start: number; end: number; announced: boolean }[] {
  const to = endBefore(text, start, end)
  const intro = INTRO.exec(text.slice(start, to))
  if (!intro) return [{ start, end: to, announced: false }]
  const from = start + intro[0].length
  const listed = text.slice(from, to), stars = starsIn(listed)
  const starts = stars.length ? stars.map(at => from + at) : [from, ...matches(listed, /;\s(?:and )?(?=we\b)/gi).map(match => from + match.index + match[0].length)]
  return starts.map((at, i) => ({ start: at + (stars.length ? 2 : 0), end: starts[i + 1] ?? to, announced: true }))
}

// "Action point: send alerts to all shops"; but "Action item: see below", "Action item: was closed"
const CALLED_TASK = /^action (?:point|item)\s*:\s+(?!(?:see|was|were|is|are|has|had|the|it|this|that|there)\b)(?=\p{L}+ \p{L})/iu

function proseSure(text: string, place: Place, first: boolean, listed: boolean): number {
  if (place === 'open' || place === 'unnamed' || place === 'told') return isPromise(text) && !isDone(text) || isPrevention(text) ? SURE.lone : 0
  if (isInstruction(text) && first) return place === 'tasks' ? SURE.instruction : SURE.mixed
  if (isPrevention(text)) return SURE.lone
  if (isDone(text)) return 0
  if (isInstruction(text) || isCommitment(text)) return SURE.committed
  const phrase = listed && first && !isPast(text) && !isCourtesy(text) && text.split(/\s+/).length >= 5
  return place === 'tasks' && (isDuty(text) || isGerund(text) || phrase) ? SURE.prose : 0
}
