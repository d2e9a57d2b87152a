import { evidence, quote, type Block, type Document } from '../document.ts'
import type { Fact } from '../record.ts'
import { sentences } from '../../text/sentences.ts'
import { topicsNamed } from '../meaning/sections.ts'

const SUMMARY_FIELDS = ['summary', 'description', 'abstract', 'excerpt', 'sammendrag']
// "Date: 5 March 2024", "Authors: …": about the document or the clock, not about what happened.
const ABOUT = /^(?:date|authors?|owner|status|duration|start|end|time|severity|involved|participants|tags?|priority|version|incident (?:id|number|commander|lead)|last updated|av|dato|jira|ticket|tracking id|all times|slack|video|link|meeting|! ?this|this is an? (?:template|incident report|post-?mortem)|(?:(?:detected|found)(?: by)?|acknowledged|services?(?: affected)?|affected(?: services?)?|systems?)(?=:))\b/i
// "Written by Ada Lovelace, reviewed on Monday", "6 November 2024, kept by Ada", "Tuesday 17 June 2025. All times are CEST."
const BYLINE = /\b(?:written|kept|reviewed|compiled|prepared|logged) by @?\p{Lu}|\b(?:all )?times (?:are|in)\b/iu
const LONGEST_BYLINE = 160
// "Summary: Baskets were empty", "Summary. Baskets …", "Short version: …", "what: …"
const LABEL = /^(?:summary|sammendrag|tl;?dr|what(?: happened)?|description|(?:in )?short(?: version)?|in brief|kort fortalt)(?:\s*:\s*|\.\s+)(?=\S)/i
// "Start time: 9:00. End time: 11:00. Baskets were empty."
const CLOCK = /^(?:date|duration|start|end|time)(?: time)?\s*:/i
// "9:05 AM - Customers called"
const EVENT = /^\W{0,6}\d{1,2}[:.]\d\d\b/
// Headings that say "summary"; "What happened", "Problem", "Issue" head the whole story as well.
const SHORT = /\b(?:summary|overview|tl;?dr|abstract|synopsis|in short|sammendrag)\b/i

const SHORTEST = 40, LONGEST = 420
const SENTENCES = 2

/** The first sentence or two that say what happened, as written; null where no sentence does. */
export function summary(document: Document): Fact<string> | null {
  const field = document.fields.find(field => SUMMARY_FIELDS.includes(field.key.toLowerCase()) && field.value.length >= SHORTEST)
  if (field) return { value: field.value, basis: 'stated', evidence: [quote(document, field.start, field.end)], confidence: 0.9 }
  const own = [...document.blocks.entries()].filter(([, block]) => block.start >= document.start)
  const [headed] = own.find(([, block]) => block.kind === 'heading' && topicsNamed(block.text).includes('summary')) ?? []
  const below = headed === undefined ? [] : own.filter(([i, block]) => i > headed && isUnder(document, block, headed) && tells(block)).map(([, block]) => block)
  const under = below.find(block => !isEvent(block)) ?? below[0]
  // An opening of several sentences in front of the first section says it shorter than a section that tells the story.
  const lead = own.find(([i, block]) => block.kind === 'paragraph' && i < (headed ?? 0) && block.section <= 0 && tells(block) && sentences(block.text).length >= SENTENCES)?.[1]
  if (under) return opening(document, lead && !SHORT.test(document.blocks[headed!]!.text) ? lead : under, 0.9)
  const labelled = own.find(([, block]) => LABEL.test(block.text) && block.text.length >= SHORTEST)?.[1]
  if (labelled) return opening(document, labelled, 0.9)
  const all = own.filter(([, block]) => tells(block)).map(([, block]) => block)
  const first = all[0] && isEvent(all[0]) ? all.find(block => block.kind === 'paragraph' && !isEvent(block)) ?? all[0] : all[0] ?? own.find(([, { kind, text }]) => kind === 'quote' && text.length >= SHORTEST)?.[1]
  return first ? opening(document, first, first.section <= 0 ? 0.8 : 0.6) : null
}

function isUnder({ blocks }: Document, block: Block, heading: number): boolean {
  let at = block.section
  while (at > heading) at = blocks[at]!.section
  return at === heading
}

/** Prose of some length that is neither a list of data nor about the document itself. */
const tells = (block: Block) => (block.kind === 'paragraph' || block.kind === 'item') && telling(block) !== null

const isEvent = ({ text }: Block) => EVENT.test(text)

/** From where on a block says what happened: behind sentences that tell the clock; null where nothing does, or in code. */
function telling({ text, styles }: Block): number | null {
  if (text.length <= LONGEST_BYLINE && BYLINE.test(text) || styles?.some(({ style, start, end }) => style === 'code' && end - start >= text.length * 0.8)) return null
  const start = sentences(text).find(span => !CLOCK.test(text.slice(span.start, span.end)))?.start ?? text.length
  const told = text.slice(start)
  return told.length >= SHORTEST && !ABOUT.test(told) && /\p{Ll}{2} \p{Ll}/u.test(told) && sentences(told).some(({ end }) => told[end - 1] !== ':') ? start : null
}

function opening(document: Document, block: Block, confidence: number): Fact<string> {
  const from = Math.max(LABEL.exec(block.text)?.[0].length ?? 0, telling(block) ?? 0)
  const spans = sentences(block.text).filter(span => span.end > from && block.text[span.end - 1] !== ':')
  const start = Math.max(from, spans[0]?.start ?? from)
  const whole = spans.slice(0, SENTENCES).findLast((span, i) => i === 0 || span.end - start <= LONGEST)
  const skipped = /^\s*(?:[-•*–]\s+)?/.exec(block.text.slice(start))![0].length
  const at = start + skipped, to = whole?.end ?? block.text.length
  return { value: block.text.slice(at, to).replace(/\s+/g, ' '), basis: 'stated', evidence: [evidence(document, block, at, to)], confidence }
}
