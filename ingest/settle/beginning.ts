// When it began.
import type { Mention } from '../time/mentions.ts'
import { minutesBetween } from '../time/points.ts'
import { after, hasClock, type Candidate, type Pick, type Settled } from './candidate.ts'

/** Minutes that the clocks of two sources may lie apart. */
const CLOCKS_APART = 2
// What the words of an event must weigh to be the beginning: "outage begins", "site goes down", "requests fail".
const PLAIN_START = 0.9, LIKELY_START = 0.75, SYMPTOM = 0.66
/** What those of a mere change weigh in a sentence. */
const CHANGE = 0.56

/** The beginning where no label and no range tells it: a plain entry, a sentence, a likely entry, the first entry, the day that the document is filed under. */
export function theBeginning(pick: Pick, all: Candidate[], settled: Settled): Candidate | null {
  const { detected, resolved } = settled
  const possible = (c: Candidate) => !after(c, resolved)
  const undetected = (c: Candidate) => possible(c) && !after(c, detected)
  const entries = pick('started', 'entry')
  // "At 02:00 a mail arrived … at 02:01 the shop went down": clocks of two sources.
  const aboutThen = (c: Candidate) => undetected(c) || (minutesBetween(detected!, c) ?? Infinity) <= CLOCKS_APART
  const noticing = new Set(pick('detected', 'entry', 'prose').map(c => c.mention))
  const told = pick('started', 'prose').filter(c => undetected(c) && !noticing.has(c.mention))
  return entries.find(c => c.confidence >= PLAIN_START && possible(c))
    ?? pick('started', 'prose').find(c => c.confidence >= 0.7 && possible(c) && aboutThen(c) && !noticing.has(c.mention))
    ?? entries.find(c => c.confidence >= LIKELY_START && undetected(c) && !noticing.has(c.mention) && !(isNoticed(c, detected) && entries.some(e => e.confidence >= SYMPTOM && after(c, e))))
    ?? firstEntry(all, noticing, settled)
    ?? inOpening(told.find(c => c.confidence > CHANGE) ?? told[0])
    ?? pick('started', 'field', 'label')[0] ?? pick('started', 'day').find(day => isThatDay(day, settled) && !all.some(c => c.date !== null && c.date < day.date!)) ?? null
}

// "Detected: 10:34", over "19:48 The queue fails" and, days later, "10:34 A mail tells that letters have expired"
const isNoticed = (c: Candidate, detected: Candidate | null) => detected?.via === 'label' && minutesBetween(detected, c) === 0

/** Whether nothing tells more of when it began than the day that it is filed under. What a label calls discovered may have begun long before. */
const isThatDay = (day: Candidate, { detected, resolved }: Settled) => (detected ? detected.via === 'entry' && !hasClock(detected) && detected.date === day.date : !resolved)

const inOpening = (c: Candidate | undefined) => c && { ...c, confidence: 0.78 }

/** Minutes; farther back lies what led to it. */
const LONG_BEFORE = 2880

// The first entry of the timeline where it tells of a change or a fault, before somebody noticed.
function firstEntry(all: Candidate[], noticing: Set<Mention | undefined>, { detected, resolved }: Settled): Candidate | null {
  const lately = (c: Candidate) => (minutesBetween(c, detected!) ?? 0) <= LONG_BEFORE
  const entries = all.filter(c => c.via === 'any')
  // What was changed days before is the history, where the hours before somebody noticed are told as well.
  const history = detected && entries.some(c => lately(c) && after(detected, c)) ? (c: Candidate) => !lately(c) : () => false
  // Who investigates has begun to respond: nothing begins there.
  const later = new Set(all.filter(c => c.moment === 'acknowledged').map(c => c.mention))
  const told = all.filter(c => c.moment === 'started' && c.via === 'entry' && !noticing.has(c.mention) && !later.has(c.mention) && !after(c, detected) && !history(c))
  // A time that stands by itself over a timeline is the page's.
  const run = told[0]?.mention!.run, inTimeline = entries.filter(c => c.mention!.run === run).length >= TIMELINE
  const first = entries.find(c => !history(c) && (c.mention!.run === run || !inTimeline))
  if (!told[0] || told[0].mention !== first?.mention || told[0].mention === resolved?.mention) return null
  // A change comes before the fault that it brings, where the timeline tells both.
  const chosen = told[0].confidence < SYMPTOM ? told.find(c => c.confidence >= SYMPTOM && detected) ?? told[0] : told[0]
  return { ...chosen, confidence: detected ? 0.75 : 0.65 }
}

/** So many entries are a timeline. */
const TIMELINE = 3
