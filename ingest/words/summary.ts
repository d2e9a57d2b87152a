// Words that tell where a document sums up what happened, and what looks like prose and sums up nothing.
import type { Topic } from './topics.ts'

/** Front-matter keys of a summary. */
export const SUMMARY_FIELDS = ['summary', 'description', 'abstract', 'excerpt', 'sammendrag']

/** "Date: 5 March 2024", "Authors: …": about the document or the clock, not about what happened. */
export const OF_DOCUMENT = /^(?:date|authors?|owner|status|duration|start|end|time|severity|involved|participants|tags?|priority|version|incident (?:id|number|commander|lead)|last updated|av|dato|jira|ticket|tracking id|all times|slack|video|link|meeting|! ?this|this is an? (?:template|incident report|post-?mortem)|(?:(?:detected|found)(?: by)?|acknowledged|services?(?: affected)?|affected(?: services?)?|systems?)(?=:))\b/i
/** "Start time: 9:00. Baskets were empty.": what happened comes behind. */
export const OF_CLOCK = /^(?:date|duration|start|end|time)(?: time)?\s*:/i
/** "9:05 AM - Customers called" */
export const EVENT = /^\W{0,6}\d{1,2}[:.]\d\d\b/
/** "Written by Ada Lovelace, reviewed on Monday", "6 November 2024, kept by Ada", "Tuesday 17 June 2025. All times are CEST." */
export const BYLINE = /\b(?:written|kept|reviewed|compiled|prepared|logged) by @?\p{Lu}|\b(?:all )?times (?:are|in)\b/iu

/** "Summary: Baskets were empty", "Summary. Baskets …", "Short version: …", "what: …" */
export const LABEL = /^(?:summary|sammendrag|tl;?dr|what(?: happened)?|description|(?:in )?short(?: version)?|in brief|kort fortalt)(?:\s*:\s*|\.\s+)(?=\S)/i
/** "Symptom: 502 on every page": names no summary, and the words behind it are told as well without it. */
export const NAMES_ASPECT = /^(?:symptoms?|impact|problem|issue|incident|identified|context|konsekvens)\s*:\s+(?=\S)/i

/** Headings that say "summary"; "What happened", "Problem", "Issue" head the whole story as well. */
export const SHORT = /\b(?:summary|overview|tl;?dr|abstract|synopsis|in short|sammendrag)\b/i
/** Status pages put their latest message on top; what broke is told in the first. */
export const FIRST_MESSAGE = /^\W?(?:initial|first|original) (?:messages?|updates?|reports?|posts?|notices?|announcements?)\b/i

/** Sections that sum up nothing that happened. */
export const OTHERWISE: readonly Topic[] = ['tasks', 'lessons', 'well', 'badly', 'lucky', 'links']

/** "The disk of both servers was full": a whole sentence about a failure, however short. */
export const STATES = /\b(?:is|are|was|were|has|have|had|went|goes|stopped|crashed|failed|fails|could|cannot|can['’]t)\b/i
/** "Here is what the log says:", "The following hosts were lost:": what leads to something else and tells nothing by itself. */
export const LEADS_ON = /^(?:the following|here|these|this|see|below|for example|e\.g|as follows)\b/i
