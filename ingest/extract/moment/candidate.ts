// How what is found of a moment becomes a candidate for it, and by which zone its clock runs.
import { evidence, type Document } from '../../document.ts'
import type { Evidence, MomentName } from '../../record.ts'
import type { Candidate } from '../../settle/candidate.ts'
import type { Mention } from '../../time/mentions.ts'
import type { Timed } from '../../time/points.ts'
import { zoneValue } from '../time-zone.ts'

/** Taken off what is sure where the date was carried from elsewhere. */
const CARRIED = 0.02

/** A mention as a candidate for a moment. */
export function candidate(moment: MomentName, m: Timed, via: Candidate['via'], sure: number, quotes: Evidence[]): Candidate {
  return {
    moment, date: m.date, minute: m.minute, nights: m.nights, precision: m.minute === null ? 'day' : m.stamp.clock?.precision ?? 'minute', basis: 'stated', evidence: quotes,
    confidence: m.own || m.date === null ? sure : sure - CARRIED, via, mention: m,
  }
}

const QUOTE_LIMIT = 400

/** The words that a time was read from; under a heading that is only a time, also the block that tells what happened then. */
export function statement(document: Document, m: Mention): Evidence[] {
  const quotes = [evidence(document, m.block, m.start, Math.min(m.end, m.start + QUOTE_LIMIT))]
  const below = document.blocks[m.index + 1]
  if (m.block.kind === 'heading' && m.place === 'entry' && below?.section === m.index) quotes.push(evidence(document, below, 0, Math.min(below.text.length, QUOTE_LIMIT)))
  return quotes
}

/** Whether a zone is named beside its clock. */
export const namesZone = ({ mention }: Candidate) => Boolean(mention?.stamp.clock?.zone)

/** The zone named beside a candidate's clock, whatever the document's others run by; null where none is, or its abbreviation stays ambiguous. */
export function ownZone({ mention, zone }: Candidate, document: Document): string | null {
  const named = mention?.stamp.clock?.zone
  return named ? zoneValue(named, document) : zone ?? null
}
