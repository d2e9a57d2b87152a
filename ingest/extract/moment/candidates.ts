// All that a document tells of its moments, each as a candidate for one; settle.ts takes one for each.
import { evidence, type Document } from '../../document.ts'
import type { Candidate } from '../../settle/candidate.ts'
import { anchorOf } from '../../time/anchor.ts'
import { calendarOf } from '../../time/calendar.ts'
import { firstUpdate } from '../../time/first-update.ts'
import { outageRange } from '../../time/outage-range.ts'
import { type Timed } from '../../time/points.ts'
import { timed } from '../../time/timed.ts'
import { eastAt } from '../../time/zone.ts'
import { declaredZone, zoneValue } from '../time-zone.ts'
import { candidate, namesZone, ownZone, statement } from './candidate.ts'
import { fromFields, fromTitle } from './filed.ts'
import { fromLabels } from './labels.ts'
import { fromWords } from './words.ts'

/** The candidates for all moments: those of fields, ranges, labels, words and updates, in this order, each in document order. */
export function candidates(document: Document): Candidate[] {
  const mentions = timed(document, anchorOf(document))
  const all = [...fromFields(document), ...fromRange(document, mentions), ...fromLabels(document, mentions), ...fromWords(document, mentions), ...fromUpdates(document, mentions), ...fromTitle(document)]
  const declared = declaredZone(document), common = declared && zoneValue(declared.zone, document)
  // "Reported 15:51 CST", over a timeline in UTC: in which zone that clock runs must be known, else it lies nowhere beside the others.
  return all.filter(c => !common || !namesZone(c) || ownZone(c, document)).map(c => ({ ...c, east: eastOf(c, ownZone(c, document) ?? common) }))
}

/** A clock of no known day runs as in winter. */
const NOON = 'T12:00', WINTER_DAY = '2024-01-15'
const eastOf = ({ date }: Candidate, zone: string | null) => (zone === null ? null : eastAt(zone, (date ?? WINTER_DAY) + NOON))

function fromRange(document: Document, mentions: Timed[]): Candidate[] {
  const outage = outageRange(mentions, calendarOf(document))
  if (!outage) return []
  const { from, to, confidence, parts } = outage
  const quotes = parts.map(({ block, range }) => evidence(document, block, range!.start, range!.end))
  const started = candidate('started', from, 'range', confidence, quotes)
  return parts.every(beganWithin) ? [started] : [started, candidate('resolved', to, 'range', confidence, quotes)]
}

// "offline since 06:45-07:00": about when it began; but "since 06:45 until 09:00"
const WITHIN = /^since\b[^-–—]*[-–—]/i
const beganWithin = ({ block, range }: Timed) => WITHIN.test(block.text.slice(range!.start, range!.end))

function fromUpdates(document: Document, mentions: Timed[]): Candidate[] {
  const first = firstUpdate(mentions)
  return first ? [candidate('declared', first, 'entry', 0.9, statement(document, first))] : []
}
