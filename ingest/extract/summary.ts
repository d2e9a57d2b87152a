import { evidence, kept, quote, type Block, type Document } from '../document.ts'
import type { Fact } from '../record.ts'
import { sentences } from '../../text/sentences.ts'
import { topicsNamed } from '../meaning/sections.ts'
import type { Topic } from '../words/topics.ts'
import { FAILURE } from '../words/failures.ts'
import { BYLINE, EVENT, FIRST_MESSAGE, LABEL, LEADS_ON, NAMES_ASPECT, OF_CLOCK, OF_DOCUMENT, OTHERWISE, SHORT, STATES, SUMMARY_FIELDS } from '../words/summary.ts'

const LONGEST_BYLINE = 160
const SHORTEST = 40, SHORTEST_STATED = 25, LONGEST = 420
const SENTENCES = 2
/** So much of a block set as code is a paste. */
const PASTED = 0.8
const TIMELINE: readonly Topic[] = ['timeline']

/** The first sentence or two that say what happened, as written; null where no sentence does. */
export const summary = kept((document): Fact<string> | null => {
  const field = document.fields.find(field => SUMMARY_FIELDS.includes(field.key.toLowerCase()) && field.value.length >= SHORTEST)
  if (field) return { value: field.value, basis: 'stated', evidence: [quote(document, field.start, field.end)], confidence: 0.9 }
  const own = [...document.blocks.entries()].filter(([, block]) => block.start >= document.start)
  const telling = own.filter(([, block]) => tells(block) && !stands(document, block, OTHERWISE))
  const heading = (is: (name: string, at: number) => boolean) => own.find(([i, block]) => block.kind === 'heading' && is(block.text, i))?.[0]
  // "Cluster incident" over all of it is a title.
  const headed = heading((name, at) => topicsNamed(name)[0] === 'summary' && (at > own[0]![0] || SHORT.test(name)))
  const under = firstOf(telling.filter(([, block]) => isUnder(document, block, headed)))?.[1]
  // An opening of several sentences in front of the first section says it shorter than a section that tells the story.
  const lead = telling.find(([i, block]) => block.kind === 'paragraph' && i < (headed ?? 0) && block.section <= 0 && sentences(block.text).length >= SENTENCES)?.[1]
  if (under) return opening(document, lead && !SHORT.test(document.blocks[headed!]!.text) ? lead : under, 0.9)
  const labelled = own.find(([, block]) => LABEL.test(block.text) && block.text.length >= SHORTEST)?.[1]
  if (labelled) return opening(document, labelled, 0.9)
  const message = heading(name => FIRST_MESSAGE.test(name))
  const first = telling.find(([, block]) => isUnder(document, block, message)) ?? firstOf(telling.filter(([, block]) => !stands(document, block, TIMELINE))) ?? telling[0]
  return first ? opening(document, first[1], first[1].section <= 0 ? 0.8 : 0.6) : null
})

/** The first, unless it is an event or a quotation and a paragraph tells it elsewhere. */
function firstOf<T extends readonly [number, Block]>(telling: T[]): T | undefined {
  const [first] = telling
  return first && (EVENT.test(first[1].text) || first[1].kind === 'quote') ? telling.find(([, { kind, text }]) => kind === 'paragraph' && !EVENT.test(text)) ?? first : first
}

/** Whether one of the incident's own headings above a block says first that it is about one of these. */
function stands({ blocks, start }: Document, block: Block, topics: readonly Topic[]): boolean {
  for (let at = block.section; at >= 0 && blocks[at]!.start >= start; at = blocks[at]!.section) if (topics.includes(topicsNamed(blocks[at]!.text)[0]!)) return true
  return false
}

function isUnder({ blocks }: Document, block: Block, heading: number | undefined): boolean {
  if (heading === undefined) return false
  let at = block.section
  while (at > heading) at = blocks[at]!.section
  return at === heading
}

/** Prose of some length that is neither a list of data nor about the document itself. */
function tells({ kind, text: whole, styles }: Block): boolean {
  if (kind !== 'paragraph' && kind !== 'quote' && kind !== 'item' || styles?.some(({ style, start, end }) => style === 'code' && end - start >= whole.length * PASTED)) return false
  const text = whole.slice(behindClocks(whole))
  if (OF_DOCUMENT.test(text) || (text.length <= LONGEST_BYLINE && BYLINE.test(text)) || !/\p{Ll}{2} \p{Ll}/u.test(text)) return false
  const said = text.slice(0, LONGEST).replace(/https?:\/\/\S+/g, '').trim()
  if (text.endsWith(':')) return (sentences(text).at(-1)?.start ?? 0) >= SHORTEST || (said.length >= SHORTEST && FAILURE.test(said) && !LEADS_ON.test(said) && !topicsNamed(text.slice(text.lastIndexOf('\n') + 1)).length)
  if (said.length >= SHORTEST) return true
  return NAMES_ASPECT.test(text) ? text.replace(NAMES_ASPECT, '').length >= SHORTEST_STATED : said.length >= SHORTEST_STATED && STATES.test(said) && FAILURE.test(said)
}

/** Where what happened begins behind sentences that only tell when. */
const behindClocks = (text: string) => OF_CLOCK.test(text) ? sentences(text).find(({ start, end }) => !OF_CLOCK.test(text.slice(start, end)))?.start ?? 0 : 0

function opening(document: Document, block: Block, confidence: number): Fact<string> {
  const from = (LABEL.exec(block.text) ?? NAMES_ASPECT.exec(block.text))?.[0].length ?? behindClocks(block.text)
  const all = sentences(block.text).filter(span => span.end > from)
  // What ends in a colon leads to a list: it is left out behind another sentence, and told without the colon where it is alone.
  const spans = all.length > 1 && block.text.endsWith(':') ? all.slice(0, -1) : all
  const start = Math.max(from, spans[0]?.start ?? from)
  const whole = spans.slice(0, SENTENCES).findLast((span, i) => i === 0 || span.end - start <= LONGEST)
  const skipped = /^\s*(?:[-•*–]\s)?\s*/.exec(block.text.slice(start))![0].length
  const end = whole?.end ?? block.text.length
  const at = start + skipped, to = end - /(?<!\s)\s*:?$/.exec(block.text.slice(at, end))![0].length
  return { value: block.text.slice(at, to).replace(/\s+/g, ' '), basis: 'stated', evidence: [evidence(document, block, at, to)], confidence }
}
