// Tasks among the items of a list.
import type { Block } from '../../document.ts'
import { sentences } from '../../../text/sentences.ts'
import { ACTION_VERBS } from '../../words/tasks.ts'
import { labelOf, topicsNamed } from '../../meaning/sections.ts'
import type { Topic } from '../../words/topics.ts'
import { SURE, type Candidate } from './candidate.ts'
import type { Place } from './places.ts'
import { endBefore, numbersIn } from './in-line.ts'
import { statusIn, statusNamed } from './status.ts'
import { ticketsIn } from './ticket.ts'
import { fromProse } from './prose.ts'
import { announcesDone, isCommitment, isDone, isDuty, isGerund, isInstruction, isNoTask, isPast, isPhrase } from './wording.ts'

// "The next steps are:", "To prevent this from happening again, we will:"
const ANNOUNCES = /\b(?:next steps?|action items?|follow[- ]ups?|to (?:prevent|avoid) (?:this|such|similar)|in (?:the )?future|we (?:will|plan to|are going to)|we['’]ll)\b/i

// "We phased this work into a few steps:"
const TELLS_STEPS = /\b(?:we|i|they|the team) (?:\w+ly )?(?!need)[a-z]+ed\b[^.!?:]{0,120}:\s*$/i

/** What a paragraph says last is what it announces: "There are many next steps, but some things went well:" announces none. */
const announces = (intro: string) => ANNOUNCES.test(intro.slice(Math.max(0, intro.lastIndexOf(' but '))))

/** The items of a list that may be tasks. `intro` is the paragraph right above it. */
export function fromList(items: Block[], place: Place, intro: string): Candidate[] {
  // "- Tasks:" among its own tasks, as people write who do not indent.
  const label = items.findIndex(({ text }) => /:\s*$/.test(text) && topicsNamed(text).includes('tasks'))
  if (label >= 0 && place !== 'tasks') return [...fromList(items.slice(0, label), place, intro), ...fromList(items.slice(label + 1), 'tasks', '')]
  if (place === 'closed') return []
  const leaves = leavesOf(items)
  const taken = listed(leaves, place, intro)
  // "- Next steps: We will …" beside "- Cause: …"
  if (!taken.length) return items.flatMap(sentencesBehindLabel)
  return taken.filter(({ text }) => !isNoTask(text) && !statusNamed(text)).flatMap(block => partsOf(block).map(part =>
    ({ block, ...part, sure: place === 'tasks' ? itemSure(block.text.slice(part.start, part.end)) : place === 'mixed' ? SURE.mixed : SURE.list })))
}

/** What an item promises behind a label that names tasks. */
function sentencesBehindLabel(item: Block): Candidate[] {
  const label = labelOf(item.text)
  if (label?.topics[0] !== 'tasks') return []
  return fromProse([item], 'tasks').map(candidate => ({ ...candidate, start: Math.max(candidate.start, label.end) }))
}

/** An item, or each of those that follow it in its line: "1) Widen the pool 2) Watch the queue". */
function partsOf({ text, ordered }: Block): { start: number; end: number }[] {
  const starts = ordered ? numbersIn(text, 2) : []
  return [0, ...starts].map((start, i) => ({ start: start + (start && /^\d+[.)]\s+/.exec(text.slice(start))![0].length), end: endBefore(text, start, starts[i] ?? text.length) }))
}

/** The items of a list that may be tasks, by where it stands and what announces it. */
function listed(items: Block[], place: Place, intro: string): Block[] {
  const announced = announces(intro), done = announcesDone(intro)
  if (place === 'tasks') return items
  if (place === 'unnamed' && !announced) return items.every(acts) && items.some(marked) && items.some(isPlain) ? items : []
  if (place !== 'mixed' && !announced) return place === 'open' && !TELLS_STEPS.test(intro) ? actingTail(items) : []
  const left = done || place === 'mixed' && announced ? items : items.filter(item => item.checked !== undefined || statusIn(item.text) || !isDone(item.text))
  const due = left.filter(states)
  return done || due.length >= items.length / 2 ? left : due
}

const itemSure = (text: string) => isInstruction(text) ? SURE.instruction : isCommitment(text) || isDuty(text) || isGerund(text) ? SURE.committed : SURE.item

const states = (item: Block) => marked(item) || isInstruction(item.text) || isCommitment(item.text) || isDuty(item.text) || isGerund(item.text)

/** Whether an item carries a check box, a status or a ticket. */
const marked = (item: Block) => item.checked !== undefined || statusIn(item.text) !== null || ticketsIn(item, 0, item.text.length).length > 0

/** "Impact: Complete loss of the shop", "Resolution: Load balancer set right": what such labels name was. */
const PAST_TOPICS: readonly Topic[] = ['summary', 'impact', 'cause', 'trigger', 'resolution']

/** Whether an item is something to do: so marked, so worded, or with a ticket where it does not tell what happened. */
function acts(item: Block): boolean {
  if (isNoTask(item.text) || labelOf(item.text)?.topics.some(topic => PAST_TOPICS.includes(topic))) return false
  if (item.checked !== undefined || statusIn(item.text)) return true
  return !isPast(firstSentence(item)) && (isPlain(item) || marked(item))
}

// "✅ Disk: no errors found"
const TICK = /^(?:✅|✔️?|☑️?)\s*/u

/** Plain enough to vouch for the items beside it; a link into a tracker alone is not, nor is a finding that is ticked. */
function isPlain({ text, checked }: Block): boolean {
  const told = text.replace(TICK, '')
  return checked !== undefined || isInstruction(told) || isDuty(told) || statusIn(text) !== null && (told === text || isDone(told))
}

/** Enough of an item to hold its first sentence. */
const OPENING = 400

function firstSentence(item: Block): string {
  const text = item.text.slice(0, OPENING)
  return text.slice(0, sentences(text)[0]?.end ?? text.length)
}

/** The end of a list under no telling heading, from where on most of its items act; a document without headings ends its story so. */
function actingTail(items: Block[]): Block[] {
  let count = 0, from = items.length
  for (let i = items.length - 1; i >= 0; i--) {
    const item = items[i]!
    if (!acts(item)) continue
    count++
    if (count >= 0.6 * (items.length - i) && (marked(item) || isInstruction(item.text) || items.length - i === count)) from = i
  }
  const tail = items.slice(from)
  return (tail.filter(acts).length >= 2 && tail.some(isPlain)) || tail.some(item => /^status:/i.test(item.text)) ? tail.filter(item => acts(item) || isPhrase(item.text)) : []
}

// "Ada to draft", "Bakers to come up with a way …": not "What to expect"
const GIVEN = /^(?!(?:What|How|When|Where|Who|Things|Steps|Time) )\p{Lu}[\p{L}-]*(?: \p{L}+){0,2} to (?=(\p{Ll}+))/u

/** Whether an item is itself what is to be done, though a colon leads to details: "Alert on each of:", over "the disk", "the drawer". */
const leadsToDetails = ({ text }: Block) => isInstruction(text) || ACTION_VERBS.has(GIVEN.exec(text)?.[1] ?? '')

/** The items at the lowest level that states an action: an item with instructions under it only names them, one with mere details stands for itself. */
function leavesOf(items: Block[]): Block[] {
  const actsBefore = [0] // instructions among the items before each
  for (const [i, item] of items.entries()) actsBefore.push(actsBefore[i]! + Number((isInstruction(item.text) && !isNoTask(item.text)) || item.checked !== undefined))
  const names = items.map((item, i) => {
    const end = endOfItem(items, i)
    const acting = actsBefore[end]! - actsBefore[i + 1]!
    return end > i + 1 && (/:\s*$/.test(item.text) && !(acting === 0 && leadsToDetails(item)) || acting >= (end - i - 1) / 2)
  })
  const above: number[] = []
  return items.filter((item, i) => {
    while (above.length && items[above.at(-1)!]!.depth >= item.depth) above.pop()
    const named = above.every(parent => names[parent])
    above.push(i)
    return named && !names[i]
  })
}

/** Where the items under an item end. */
function endOfItem(items: Block[], i: number): number {
  let end = i + 1
  while (end < items.length && items[end]!.depth > items[i]!.depth) end++
  return end
}
