// What stands in a title, or in its place, without naming what happened.
import { MONTH_PATTERN } from './months.ts'

/** Fields of front matter that hold a title, most trusted first. */
export const TITLE_FIELDS = ['title', 'name', 'headline', 'subject', 'incident', 'tittel', 'titel']

/** "Title: Checkout down", "Incident title: …" */
export const TITLE_LABEL = /^(?:(?:incident|postmortem|issue) )?(?:title|name|subject|headline|tittel)\s*:\s*(?=\S)/i
/** "Title:", "ISSUE NAME": a heading whose next line is the title. */
export const TITLE_HEADING = /^\W*(?:(?:incident|postmortem|issue) )?(?:title|name|subject|headline|tittel)\W*$/i

/** "Postmortem", "Incident report #3", "📝 Post-mortem report", "Additional information": what a document or a part of it is, not what happened. For a text in lower case: folding case over classes of letters would cost more than all the rest of reading a title. */
export const GENERIC = new RegExp(String.raw`^(?:\P{L}|the|an?|my|our|web|stack|debugging|project|task|blog|sample|blameless|public|internal|incident|outage|issue|service|event|technical|rca|root|cause|analysis|post|mortem|review|reports?|document|documentation|summary|summation|overview|log|metadata|author|of|for|on|to|and|sre|title|tittel|name|subject|headline|context|involved|images|additional|information|notes|owner|details|duration|improvements|fixes|contents|first|0x[0-9a-f]+\b)*$`, 'u')

const CLOCK = String.raw`(?:[ T,]+\d{1,2}:\d\d(?::\d\d)?(?:\s?[ap]m\b)?(?: [A-Z]{2,4}\b)?)?`
const DAY_NUMBER = String.raw`\d{1,2}(?:st|nd|rd|th)?`
const MONTH = `(?:${MONTH_PATTERN})`
const DATE = String.raw`(?:(?:(?:19|20)\d\d[-/.]\d{1,2}(?:[-/.]\d{1,2})?|20\d{6}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|${MONTH}\.? ${DAY_NUMBER}(?: ?[-–&] ?${DAY_NUMBER})?(?:,? \d{4})?|${DAY_NUMBER}\.?(?: of)? ${MONTH}\.?(?:,? \d{4})?|${MONTH}\.?,? \d{4})${CLOCK})`
const OPEN_TO = '(?:public |internal |blameless )?'
const ACCOUNT = 'post-? ?mortem|rca|root cause analysis'
const KIND = `(?:${OPEN_TO}(?:${ACCOUNT}|incident|outage)(?: report| review| analysis| summary)?)`
const BETWEEN = String.raw`(?:\s*[\])])?(?:\s*[:|#]+|\s+[-–—]+|[-–—]\s)\s*`

/** Signs in front of a name and behind it: LEADS and TAILS are looked for without them as well. */
export const OPENING = /^[^\p{L}\p{N}]+/u
export const CLOSING = /(?<![^\p{L}\p{N}])[^\p{L}\p{N}]+$/u

/** In front of the name: "Postmortem: …", "[RCA] …", "Incident report #3 - …", "Incident on 2024-03-01 10:05 - …", "Post-mortem of …", "2024-03-01, …", "3/1 …". */
export const LEADS = [
  new RegExp(String.raw`^${KIND}(?: (?:on|of) ${DATE}| ?#?\d{1,5})?(?:${BETWEEN}|\s*\]\s*)`, 'i'),
  new RegExp(String.raw`^(?:${OPEN_TO}(?:${ACCOUNT})|(?:incident|outage) (?:report|review))(?: report| review)? (?:of|on|for|about) (?:the )?`, 'i'),
  /^\d{1,2}\/\d{1,2}\s+(?=\p{Lu})/u,
  new RegExp(String.raw`^(?:${KIND} (?:(?:on|of|from) )?|(?:incident |outage )?date: ?)?\(?${DATE}\)?(?:\s*[:,|]\s*|\s+[-–—/]+\s*|[-–—]\s+|\s+)`, 'i'),
]

/** Behind the name: "… postmortem", "… - RCA", "… on 5 May 2024", "… (November 2025)", "… (Tracking ID 1A2B-3C4)", "… - Mitigated", "… - Operations - Confluence", "…." */
export const TAILS = [
  new RegExp(String.raw`(?<!\s)\s+(?:[-–—|:]\s*)?[[(]?(?:incident )?(?:${ACCOUNT}|incident report)(?: report| review)?$`, 'i'),
  new RegExp(String.raw`(?<!\s)(?:\s*,\s*|\s+[-–—|]\s*|\s*\(|\s+)(?:on )?(?:the )?${DATE}$`, 'i'),
  /(?<!\s)\s*\((?:tracking|incident|ticket) id:? [^()]*\)$/i,
  /(?<!\s)\s+[-–—|]\s*(?:mitigated|resolved|recovered)$/i,
  /(?<!\s)\s+[-–—|]\s+(?:[^-–—|]{1,60}\s[-–—|]\s+)?(?:Confluence|SharePoint)$/i,
  /(?<=\p{Ll}{4})\.$/u,
]

/** A name that ends so has lost what it speaks of: "Upgrade to version 2024-05". */
export const UNFINISHED = /(?:^|\s)(?:version|release|of|in|from|to|until|since|for|by|the|and|before|after|on|at|with)$/i
