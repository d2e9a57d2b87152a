import { evidence, quote, type Block, type Document } from '../document.ts'
import type { Fact } from '../record.ts'
import { sentences } from '../../text/sentences.ts'
import { topicsNamed } from './sections.ts'

const SUMMARY_FIELDS = ['summary', 'description', 'abstract', 'excerpt', 'sammendrag']
// "Date: 5 March 2024", "Authors: …": about the document or the clock, not about what happened.
const ABOUT = /^(?:date|authors?|owner|status|duration|start|end|time|severity|involved|participants|tags?|priority|version|incident (?:id|number|commander|lead)|last updated|av|dato|jira|ticket|tracking id|all times|slack|video|link|meeting|! ?this)\b/i

const SHORTEST = 40, LONGEST = 420
const SENTENCES = 2

/** The first sentence or two that say what happened, as written; null where no sentence does. */
export function summary(document: Document): Fact<string> | null {
  const field = document.fields.find(field => SUMMARY_FIELDS.includes(field.key.toLowerCase()) && field.value.length >= SHORTEST)
  if (field) return { value: field.value, basis: 'stated', evidence: [quote(document, field.start, field.end)], confidence: 0.9 }
  const own = [...document.blocks.entries()].filter(([, block]) => block.start >= document.start)
  const [headed] = own.find(([, block]) => block.kind === 'heading' && topicsNamed(block.text).includes('summary')) ?? []
  const under = headed === undefined ? undefined : own.find(([i, block]) => i > headed && isUnder(document, block, headed) && tells(block))?.[1]
  if (under) return opening(document, under, 0.9)
  const labelled = own.find(([, block]) => /^(?:summary|sammendrag|tl;?dr|what happened|description)\s*:\s*\S/i.test(block.text) && block.text.length >= SHORTEST)?.[1]
  if (labelled) return opening(document, labelled, 0.9, /:\s*/.exec(labelled.text)!.index + 1)
  const first = own.find(([, block]) => tells(block))?.[1]
  return first ? opening(document, first, first.section <= 0 ? 0.8 : 0.6) : null
}

function isUnder({ blocks }: Document, block: Block, heading: number): boolean {
  let at = block.section
  while (at > heading) at = blocks[at]!.section
  return at === heading
}

/** Prose of some length that is neither a list of data nor about the document itself. */
function tells({ kind, text }: Block): boolean {
  return (kind === 'paragraph' || kind === 'quote' || kind === 'item') && text.length >= SHORTEST && !ABOUT.test(text) && /\p{Ll}{2} \p{Ll}/u.test(text) && !text.endsWith(':')
}

function opening(document: Document, block: Block, confidence: number, from = 0): Fact<string> {
  const spans = sentences(block.text).filter(span => span.end > from)
  const start = Math.max(from, spans[0]?.start ?? from)
  const whole = spans.slice(0, SENTENCES).findLast((span, i) => i === 0 || span.end - start <= LONGEST)
  const skipped = /^\s*/.exec(block.text.slice(start))![0].length
  const at = start + skipped, to = whole?.end ?? block.text.length
  return { value: block.text.slice(at, to).replace(/\s+/g, ' '), basis: 'stated', evidence: [evidence(document, block, at, to)], confidence }
}
