import { evidence, kept, quote, toldBy, type Block, type Document } from '../document.ts'
import type { Evidence, Fact } from '../record.ts'
import { statements } from '../meaning/sections.ts'
import { datesIn } from '../time/dates.ts'
import { mentionsOf, type Mention } from '../time/mentions.ts'
import { headOf } from '../time/statements.ts'
import { eitherOf, LANGUAGES, orWords } from '../words/languages.ts'
import { settleAmbiguous, zoneAt, type Zone } from '../time/zone.ts'
import { matches } from '../../text/matches.ts'

// "All times in UTC", "Timeline (times PST)", the column "Time (PT)", "Zone: UTC"
const TIME_WORD = new RegExp(`\\b(?:times?|timeline|timestamps?|time ?zone|zone(?=:)|clocks?${orWords('zoneLabels')})\\b`, 'gi')
// Longer words that may stand between it and the zone.
const GAP = new RegExp(`^(?:times?|zone|listed|below|given|stated|noted|shown|follow|following|here|approximat\\w*|otherwise|unless|local|this|that|document|report|timeline|they|expressed|reported|used|format|standard|with|from${orWords('zoneGap')})$`, 'i')
const DECLARATION_REACH = 60
// "Z", "et"; but a language may write its own in small letters
const NO_NAME = new RegExp(`^Z$|^(?!(?:${eitherOf(LANGUAGES.flatMap(({ zones }) => Object.keys(zones)))})$)[a-z]`)
// "Log of 2024-05-28, UTC", "11 February 2024 (a Sunday), UTC"
// Behind a day alone a zone stands in capitals; a text without any need not be looked through for days.
const CAPITALS = /[A-Z]{2}/
const BEHIND_DAY = /^(?: \([^()\n\d]{1,20}\))?,? \(?(?=[A-Z])/

/** The zone that a document declares for all its times, and where; null where it declares none. Read once a document and kept. */
export const declaredZone = kept(readDeclared)

function readDeclared(document: Document): { zone: Zone; evidence: Evidence } | null {
  const tasks = new Set(statements(document).filter(s => s.topics[0] === 'tasks' && s.block.kind !== 'heading').map(s => s.block))
  for (const block of document.blocks) {
    const found = tasks.has(block) ? null : zoneDeclaredIn(block)
    if (found) return { zone: found.zone, evidence: evidence(document, block, found.start, found.end) }
  }
  const field = document.fields.find(f => /(?:^|\.)(?:tz|time[_-]?zone)$/i.test(f.key))
  const named = field && zoneAt(field.value, 0)
  return named ? { zone: named.zone, evidence: quote(document, field.start, field.end) } : null
}

/** The zone that a block declares for all times, and the span of the words that do. */
export function zoneDeclaredIn({ kind, text }: Block): { zone: Zone; start: number; end: number } | null {
  if (kind === 'code') return null
  const opening = text.slice(0, 2000)
  for (const match of matches(opening, TIME_WORD)) {
    const found = zoneWithin(text, match.index + match[0].length)
    if (found) return { start: match.index, zone: found.zone, end: closed(text, match.index, found.end) }
  }
  if (!CAPITALS.test(opening)) return null
  for (const day of datesIn(opening)) {
    const gap = BEHIND_DAY.exec(text.slice(day.end))
    const found = gap && zoneAt(text, day.end + gap[0].length)
    if (found && /^[^a-z]+$/.test(found.zone.name)) return { start: day.start, ...found } // a city there is where it happened
  }
  return null
}

/** Where a quote ends whose bracket is closed right behind it. */
const closed = (text: string, start: number, end: number) => (text[end] === ')' && text.slice(start, end).includes('(') ? end + 1 : end)

// A zone among the next few words, none of which may end the sentence or be a clock.
function zoneWithin(text: string, at: number): { zone: Zone; end: number } | null {
  const reach = /^[^.\n\d;]{0,60}/.exec(text.slice(at, at + DECLARATION_REACH))![0]
  for (const word of matches(reach, /[A-Za-z]+/g)) {
    const found = zoneAt(text, at + word.index)
    if (found && !NO_NAME.test(found.zone.name)) return clearer(text, found)
    if (word[0].length > 3 && !GAP.test(word[0])) return null
  }
  return null
}

/** "BST (UTC+1)" says in brackets what the abbreviation leaves open. */
function clearer(text: string, found: { zone: Zone; end: number }): { zone: Zone; end: number } {
  const inside = found.zone.value === null && text.startsWith(' (', found.end) ? zoneAt(text, found.end + 2) : null
  return inside?.zone.value ? inside : found
}

/** What a zone means in this document; null where its abbreviation stays ambiguous. */
export function zoneValue(zone: Zone, document: Document): string | null {
  return zone.value ?? settleAmbiguous(zone.name, toldBy(document))
}

/** The zone of a document's clocks: declared for all, or named beside the most of them. `beside`: those whose naming counts first. */
export function timeZone(document: Document, beside: Mention[]): Fact<string> | null {
  const mentions = [...beside, ...mentionsOf(document)]
  const named = beside.filter(m => m.stamp.clock?.zone), isNamedByMost = named.length > 0 && named.length * 2 >= beside.filter(m => m.stamp.clock).length
  // Declared for all, the zone of one time ("at 6:48 PDT") is that one's own.
  const declared = isNamedByMost ? null : declaredZone(document)
  const first = declared ? undefined : named[0]
  const chosen = first ?? (declared ? null : mentions.find(m => m.stamp.clock?.zone))
  if (chosen) {
    const value = zoneValue(chosen.stamp.clock!.zone!, document)
    const others = new Set(mentions.map(m => m.stamp.clock?.zone).filter(z => z).map(z => zoneValue(z!, document)))
    return value === null ? null : { value, basis: 'stated', evidence: [evidence(document, chosen.block, chosen.range?.start ?? chosen.stamp.start, chosen.range?.end ?? chosen.stamp.end)], confidence: others.size > 1 ? 0.85 : 0.97 }
  }
  const stated = declared ?? besideTimes(document, mentions)
  const value = stated && zoneValue(stated.zone, document)
  return value ? { value, basis: 'stated', evidence: [stated.evidence], confidence: declared ? 0.97 : 0.93 } : null
}

// "Duration: 45 minutes (PST) - Start: 10:15": a zone in brackets of its own in a block that tells times, or over its column.
function besideTimes(document: Document, mentions: Mention[]): { zone: Zone; evidence: Evidence } | null {
  for (const block of new Set(mentions.flatMap(m => [m.block, headOf(document, m.index) ?? m.block])))
    for (const match of matches(block.text, /[([]([A-Za-z][^()[\]\n]{1,40})[)\]]/g)) {
      const found = zoneAt(match[1]!, 0)
      if (found && found.end === match[1]!.length) return { zone: found.zone, evidence: evidence(document, block, match.index, match.index + match[0].length) }
    }
  return null
}
