import { evidence, quote, type Block, type Document } from '../document.ts'
import type { Fact } from '../record.ts'
import { isSectionName } from '../read/section-name.ts'

const TITLE_FIELDS = ['title', 'name', 'headline', 'subject', 'incident', 'tittel', 'titel']
// "Title: Checkout down", "Incident title: …"
const TITLE_LABEL = /^(?:(?:incident|postmortem|issue) )?(?:title|name|subject|headline)\s*:\s*(?=\S)/i
// "Postmortem", "Incident report #3", "📝 Post-mortem report": what a document is, not what happened.
const GENERIC = /^(?:\P{L}*(?:the|an?|my|our|web|stack|debugging|project|task|blog|sample|blameless|public|internal|incident|outage|issue|service|event|technical|rca|root|cause|analysis|post|mortem|postmortem|review|report|reports|document|documentation|summary|overview|log|metadata|author|of|for|on|and|holberton|alx|sre|\d{1,4}))*\P{L}*$/iu
// "2024-03-01", "March 1, 2024 10:05 UTC"
const ONLY_WHEN = /^[\d\s.,:/–-]*(?:\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|st|nd|rd|th|[ap]m|utc|[\s.,:/–-])*$/i
const CREDIT = /^(?:by|author|written by|date|status|owner|team|tags?)\b\s*:?/i

const LONGEST = 200

/** The incident's name as the document gives it, from a heading, the front matter or the first line; null where it only says "Postmortem". */
export function title(document: Document): Fact<string> | null {
  const own = document.blocks.filter(block => block.start >= document.start)
  // One incident of a log is called as its own heading says, even where that is a day alone.
  if (document.start > 0 && own[0]?.kind === 'heading') return fact(document, own[0], 0.95)
  const heading = own.find(block => block.kind === 'heading' && isTitle(block.text))
  const opens = heading !== undefined && (heading.depth === 1 || own.indexOf(heading) <= 1)
  if (opens && heading.depth <= 2) return fact(document, heading, 0.95)
  const field = TITLE_FIELDS.flatMap(key => document.fields.filter(field => field.key.toLowerCase() === key))[0]
  if (field && isTitle(field.value)) return { value: field.value, basis: 'stated', evidence: [quote(document, field.start, field.end)], confidence: 0.95 }
  for (const block of own.slice(0, 12)) {
    const label = block.kind === 'heading' ? null : TITLE_LABEL.exec(block.text)
    if (label) return fact(document, block, 0.9, label[0].length)
  }
  if (heading) return fact(document, heading, opens ? 0.9 : 0.6)
  const [first] = own
  return first && first.kind === 'paragraph' && first.text.length <= 120 && !/[.:;,]$/.test(first.text) && isTitle(first.text) ? fact(document, first, 0.7) : null
}

function isTitle(text: string): boolean {
  return text.length <= LONGEST && /\p{L}{2}/u.test(text) && !GENERIC.test(text) && !ONLY_WHEN.test(text) && !CREDIT.test(text) && !isSectionName(text) && !/^\[.*\]$/.test(text)
}

function fact(document: Document, block: Block, confidence: number, from = 0): Fact<string> {
  const end = block.text.indexOf('\n', from)
  const to = end < 0 ? block.text.length : end
  return { value: block.text.slice(from, to), basis: 'stated', evidence: [evidence(document, block, from, to)], confidence }
}
