// When it happened. Candidates are gathered from labels, ranges, timeline entries and sentences; settle.ts takes one for each moment.
import { evidence, quote, type Document } from '../document.ts'
import { MOMENTS, type Evidence, type Fact, type Moment, type MomentName, type PostmortemRecord, type Problem } from '../record.ts'
import { statedDurations } from './stated-durations.ts'
import { settleMoments } from '../settle.ts'
import type { Candidate, Settled } from '../settle/candidate.ts'
import { anchorOf } from '../time/anchor.ts'
import { likely } from '../time/by-neighbours.ts'
import { calendarOf } from '../time/calendar.ts'
import { resolveDate } from '../time/dates.ts'
import type { Mention } from '../time/mentions.ts'
import { stampsIn } from '../time/stamps.ts'
import { isOutside, outageRange } from '../time/outage-range.ts'
import { listsIncidents } from '../time/incident-table.ts'
import { isDayLabel } from '../time/labels.ts'
import { columnOf, headOf } from '../time/statements.ts'
import { firstUpdate } from '../time/first-update.ts'
import { eastAt } from '../time/zone.ts'
import { momentAt, timed, type Timed } from '../time/timed.ts'
import type { FiledDay } from '../time/told-day.ts'
import { cuesIn, isDayOfIncident, isPageDate, languageOf, momentNamed } from '../time/moment-cues.ts'
import { wordsOf } from '../words/language.ts'
import { orParts, orWords } from '../words/languages.ts'
import { ABOUT_OUTAGE } from '../words/outage-ranges.ts'
import { TITLE_FIELDS } from '../words/titles.ts'
import { declaredZone, timeZone, zoneValue } from './time-zone.ts'

export type When = { timeZone: Fact<string> | null; moments: PostmortemRecord['moments']; problems: Problem[] }

/** When it happened: each moment as the document tells it, with the zone of its clocks. */
export function moments(document: Document): When {
  const chosen = settleMoments(candidates(document), statedDurations(document))
  const zone = timeZone(document, MOMENTS.flatMap(name => chosen[name]?.mention ?? [])) ?? fieldZone(chosen)
  const fact = (c: Candidate | null): Fact<Moment> | null => {
    const value = c && momentAt(c, ownZone(c, document) ?? (isNamed(c) ? null : zone?.value ?? null), c.precision)
    return value ? likely(document, value.at, { value, basis: c.basis, evidence: c.evidence, confidence: c.confidence }) : null
  }
  return { timeZone: zone, moments: Object.fromEntries(MOMENTS.map(name => [name, fact(chosen[name])])) as When['moments'], problems: [...impossible(chosen), ...chosen.mistyped.map(yearMistyped), ...MOMENTS.flatMap(name => chosen[name] && !chosen.mistyped.some(c => c.mention === chosen[name]!.mention) && isOfOtherYear(chosen[name]) ? yearMistyped(chosen[name]) : []).slice(0, 1)] }
}

/** A beginning that was only taken from the order of a timeline contradicts no end. */
const TOLD = 0.8

const impossible = ({ impossible: end, started }: Settled): Problem[] => (end && started && started.confidence >= TOLD ? [endsBeforeStart(end)] : [])

function endsBeforeStart({ evidence: [place] }: Candidate): Problem {
  return {
    rule: 'ends-before-start',
    severity: 'warning',
    message: `The end as written (“${place!.quote.slice(0, 80)}”) lies before the beginning; it was left out.`,
    remedy: 'Correct the date or the time, whichever is mistyped.',
    place: { line: place!.line, start: place!.start, end: place!.end },
  }
}

function yearMistyped({ evidence: [place] }: Candidate): Problem {
  return {
    rule: 'year-mistyped',
    severity: 'warning',
    message: `The date as written (“${place!.quote.slice(0, 80)}”) lies in another year or month than the incident; it was read as the same day of the incident's own.`,
    remedy: 'Correct the date.',
    place: { line: place!.line, start: place!.start, end: place!.end },
  }
}

const isNamed = ({ mention }: Candidate) => Boolean(mention?.stamp.clock?.zone)

// The day as it is written, in a year that is not.
function isOfOtherYear({ mention, date }: Candidate): boolean {
  const written = mention?.stamp.date
  if (!written?.year || !date || Number(date.slice(0, 4)) === written.year) return false
  return [written, ...written.other ? [written.other] : []].some(({ month, day }) => month === Number(date.slice(5, 7)) && day === Number(date.slice(8)))
}

function ownZone({ mention, zone }: Candidate, document: Document): string | null {
  const named = mention?.stamp.clock?.zone
  return named ? zoneValue(named, document) : zone ?? null
}

function fieldZone(chosen: Settled): Fact<string> | null {
  const field = MOMENTS.map(name => chosen[name]).find(c => c?.zone)
  return field ? { value: field.zone!, basis: 'stated', evidence: field.evidence, confidence: 0.93 } : null
}

function candidates(document: Document): Candidate[] {
  const mentions = timed(document, anchorOf(document))
  const all = [...fromFields(document), ...fromRange(document, mentions), ...fromLabels(document, mentions), ...fromWords(document, mentions), ...fromUpdates(document, mentions), ...fromTitle(document)]
  const declared = declaredZone(document), common = declared && zoneValue(declared.zone, document)
  // "Reported 15:51 CST", over a timeline in UTC: in which zone that clock runs must be known, else it lies nowhere beside the others.
  return all.filter(c => !common || !isNamed(c) || ownZone(c, document)).map(c => ({ ...c, east: eastOf(c, ownZone(c, document) ?? common) }))
}

const NOON = 'T12:00'
const eastOf = ({ date }: Candidate, zone: string | null) => (zone === null ? null : eastAt(zone, (date ?? '2024-01-15') + NOON))

// Front-matter keys that are moments; `date` may be one.
function fromFields(document: Document): Candidate[] {
  const found: Candidate[] = []
  for (const field of document.fields) {
    const key = field.key.toLowerCase()
    const moment = momentNamed(field.key) ?? momentNamed(field.key.slice(key.lastIndexOf('.') + 1).replace(/[_-]/g, ' ')) ?? (key === 'date' ? 'started' : undefined)
    const stamp = moment && stampsIn(field.value)[0]
    if (!stamp || (key === 'date' && !stamp.clock)) continue
    // "start_time: 10:00" beside "date: 2024-05-03"
    const date = stamp.date ? resolveDate(stamp.date, calendarOf(document)) : calendarOf(document).day?.date ?? null
    if (!date) continue
    found.push({
      moment, date, minute: stamp.clock?.minute ?? null, nights: 0, precision: stamp.clock?.precision ?? 'day', basis: 'stated', evidence: [quote(document, field.start, field.end)],
      confidence: key === 'date' ? 0.85 : 0.93, via: 'field', field: key, zone: stamp.clock?.zone ? zoneValue(stamp.clock.zone, document) : null,
    })
  }
  return found
}

// "2020-07-15 Laptops could not sign in": where nothing tells more, it began on that day.
function fromTitle(document: Document): Candidate[] {
  const { day } = calendarOf(document), told = day && titleOf(document, day)
  return told ? [{ moment: 'started', date: day.date, minute: null, nights: 0, precision: 'day', basis: 'stated', evidence: [told], confidence: 0.7, via: 'day' }] : []
}

function titleOf(document: Document, { from, field, block: index, start, end }: FiledDay): Evidence | null {
  if (from === 'field') return TITLE_FIELDS.includes(field!.key.toLowerCase()) ? quote(document, field!.start, field!.end) : null
  const block = from === 'title' ? document.blocks[index!] : undefined
  return block && (block.kind === 'heading' || document.start) ? evidence(document, block, start!, end!) : null
}

function fromRange(document: Document, mentions: Timed[]): Candidate[] {
  const outage = outageRange(mentions, calendarOf(document))
  if (!outage) return []
  const { from, to, confidence, parts } = outage
  const quotes = parts.map(({ block, range }) => evidence(document, block, range!.start, range!.end))
  return [candidate('started', from, 'range', confidence, quotes), candidate('resolved', to, 'range', confidence, quotes)]
}

// "From 10:00 to 12:00": the words of a range are no label of its first time.
const RANGE_WORD = new RegExp(`^(?:from|between${orWords('from')}${orWords('between')})$`, 'i')

// "… nobody knew of it\nuntil 08:40": where running text is wrapped, a line begins with no label.
const BINDING = new RegExp(`^(?:until|till|to|from${orWords('until')}${orWords('from')})$`, 'u')
const isWrapped = ({ label, place, start, block, stamp }: Mention) => place === 'prose' && BINDING.test(label) && /\p{L}[^\p{L}.:;]*\n/u.test(block.text.slice(start, stamp.start))

// "Date: 2024-05-03 Time: 10:00"
const DATE_LABEL = /(?:^|\s)date$/i, TIME_LABEL = /\btime:/i

// "Time: 10:00", beside "Date: 2024-05-03" in a line, a row or a heading of its own
const isTimeOf = (time: Timed, date: Timed | undefined) => date !== undefined && /^time$/i.test(time.label) && isDayLabel(date.label) && date.minute === null && Math.abs(time.index - date.index) <= NEXT_TO
/** Blocks from one to the next, with one between them. */
const NEXT_TO = 2

// "Date | Duration | Cause" over "2024-05-03 10:15 | 5 min | …"
function isListed(document: Document, { index, stamp }: Mention): boolean {
  const head = isDayLabel(columnOf(document, index, stamp.start)) ? headOf(document, index) : undefined
  return head !== undefined && listsIncidents(head)
}

// "The maintenance window was scheduled for:", over a start and an end
const PLAN = /\b(?:maintenance window|scheduled|planned)\b[^.]*$/i
const isPlan = ({ blocks }: Document, { block, index }: Mention) => [blocks[block.section], blocks[index - 1]].some(over => over && (over.kind === 'paragraph' || over.depth > 6) && PLAN.test(over.text))

function fromLabels(document: Document, mentions: Timed[]): Candidate[] {
  return mentions.flatMap((m, i) => {
    if (m.range && m.stamp === m.range.to) return []
    const moment = m.range && RANGE_WORD.test(m.label) || isWrapped(m) ? undefined : momentNamed(m.label)
    if (!moment && m.minute === null && isDayLabel(m.label)) return candidate('started', m, 'day', 0.72, statement(document, m))
    if (!moment && m.minute !== null && DATE_LABEL.test(m.label) && TIME_LABEL.test(m.block.text.slice(m.stamp.start, m.stamp.end))) return candidate('started', m, 'label', 0.85, statement(document, m))
    if (!moment && m.minute !== null && (isDayOfIncident(m.label) || isListed(document, m) || isTimeOf(m, mentions[i - 1]))) return candidate('started', m, 'label', 0.85, statement(document, m))
    if (!moment || m.topics[0] === 'tasks' || isPlan(document, m)) return []
    return candidate(moment, m, 'label', m.minute === null ? 0.85 : 0.97, statement(document, m))
  })
}

// "2023-08-31 Checkout down": the day of a title is no entry.
const isTitle = ({ block, topics }: Mention) => block.kind === 'heading' && block.depth <= 2 && topics[0] !== 'timeline'

// In the opening, "the switchover caused an outage at 18:23" is enough to tell a beginning; further down it may be any error.
const OPENING_BLOCKS = 8
const LATER = /\b(?:by|until|till?|to|and|still)\s*~?$/i
const AFTERWARDS = /\b(?:filed|noted|reali[sz]\w+|identified|encounter\w*|recover\w*|restor\w+|normal|resolv\w+|still|again|finished|ended|attempts?|revert\w*|fix\w*|update)\b/i

function opensTheStory(m: Mention): boolean {
  return m.index < OPENING_BLOCKS && (m.block.kind !== 'heading' || m.stamp.clock !== null) && !LATER.test(m.block.text.slice(Math.max(0, m.stamp.start - 20), m.stamp.start)) && !AFTERWARDS.test(m.block.text.slice(m.start, m.end))
}

// "the site stayed down until 10:45", "complete recovery: until 06:20"
const UNTIL = new RegExp(`\\b(?:until|till${orWords('until')})(?: (?:about|around|approximately|roughly|ca\\.?${orWords('clock')}))?[\\s~(]*$`, 'i')
// "did not notice until 10:45", "will be down until 10:45", "kept working until 10:45"
const NOT_ENDED = /\b(?:notic\w+|reali[sz]\w+|discover\w+|detect\w+|will|would|work(?:s|ed|ing)|fine|normal|investigat\w+|wait\w*|postpone\w*|rescheduled?|asleep|available|aware|unaware|idea|knew|known?|unnoticed|undetected|unseen)\b/i

// "The fault was identified and cleared within two hours (by 10:45)": the last of what happened
const isBy = (m: Mention) => m.place === 'prose' && /\bby[\s~(]*$/i.test(upTo(m))

const upTo = (m: Mention) => m.block.text.slice(Math.max(m.start, m.stamp.start - 200), m.stamp.start)

// "we had no idea of the problem until 8:40", "the errors went unnoticed until 09:15"
const UNKNOWN = /\b(?:no idea|(?:not|n['’]t|nobody|no ?one|none of us) (?:\w+ ){0,2}(?:aware|notic\w+|reali[sz]\w+|kn[eo]w\w*|discover\w*|detect\w*)|unaware|unnoticed|undetected|undiscovered)\b/i
const noticedThen = (m: Mention) => m.place === 'prose' && m.stamp.clock !== null && UNTIL.test(upTo(m)) && UNKNOWN.test(upTo(m))

function endsThen(m: Mention): boolean {
  const before = upTo(m)
  return m.place === 'prose' && m.stamp.clock !== null && UNTIL.test(before) && ABOUT_OUTAGE.test(before) && !NOT_ENDED.test(before) && !/^,? when\b/i.test(m.block.text.slice(m.stamp.end))
}

// "Starting at 10:05, the till refused all cards"
const STARTING = /^(?:on [\p{L}\p{N}][\p{L}\p{N}, -]{2,30} )?(?:starting|beginning)(?: (?:at|on|from|around|about|approximately|roughly|the|morning|of))*$/iu

// "The slowness began at 10:05", "This started around 10:05": a trouble, or what has just been told; but a sale or a job may start at any time
const ITS_START = /(?:^|[.!?]\s)(?:(?:the|our) (?:[\p{L}-]+ )?(?:troubles?|problems?|issues?|slowness|errors?|symptoms|lag)|it all|(?:all )?this) (?:started|began|set in) (?:at|around|about)[\s~]*$/iu
const startsThen = (m: Mention) => m.place === 'prose' && opensTheStory(m) && ITS_START.test(upTo(m))

// "We will swap the board tonight at 23:00"
const AHEAD = wordsOf(`will|shall|(?:am|is|are) going to|(?:plan|intend|hope)(?:s|ing)? to|scheduling|(?:to|later) (?:tonight|tomorrow)${orParts('ahead')}`)

// Timeline entries and sentences, by what they say happened.
function fromWords(document: Document, mentions: Timed[]): Candidate[] {
  const found: Candidate[] = []
  const language = languageOf(document)
  const clocked = mentions.some(m => m.minute !== null && !m.posted) // beside clocks, a day in a sentence is not the time that is looked for
  const first = mentions.find(m => m.minute !== null && (m.date ?? m.stamp.date) && !m.posted) // a change that the story begins with set it off; "backups run at 02:00" is none
  for (const [i, m] of mentions.entries()) {
    if (isOutside(m) || m.topics[0] === 'tasks' || (m.range && m.stamp === m.range.to && m.place === 'entry')) continue
    if (m.minute === null && (isTitle(m) || (m.place === 'prose' && (clocked || m.index >= OPENING_BLOCKS)))) continue
    if (m.place === 'prose' && (m.range || isPageDate(m.label) || AHEAD.test(m.block.text.slice(m.start, m.stamp.start)))) continue
    if (endsThen(m)) found.push(candidate('resolved', m, 'prose', 0.8, statement(document, m)))
    if (noticedThen(m)) found.push(candidate('detected', m, 'prose', 0.85, statement(document, m)))
    const ended = m.range && mentions[i + 1]?.range === m.range ? mentions[i + 1] : undefined // "14:20–14:50 restarted all nodes, which fixed it"
    const cues = cuesIn(m.words, language)
    if (m.posted) for (const moment of BEFORE_POSTED) cues.delete(moment)
    if (cues.has('resolved') && isBy(m)) cues.delete('detected')
    if (m.place === 'prose' && STARTING.test(m.label) && !cues.has('resolved') && !cues.has('mitigated')) found.push(candidate('started', m, 'prose', 0.85, statement(document, m)))
    if (startsThen(m) && !cues.has('started')) found.push(candidate('started', m, 'prose', 0.76, statement(document, m)))
    for (const [moment, weight] of cues) {
      const sure = m.place === 'entry' ? weight : weight - (m.topics.length === 0 || m.topics[0] === 'summary' || m.topics[0] === 'impact' || m.topics[0] === 'detection' ? 0.04 : 0.1)
      if (moment === 'acknowledged' && m.minute === null && (m.block.kind === 'heading' || m.range)) continue // on that day somebody looked
      if (m.place === 'prose' && weight < 0.8 && !(moment === 'started' && (weight >= 0.7 || m === first) && opensTheStory(m)) && !(moment === 'detected' && m.topics[0] === 'detection')) continue
      const told = candidate(moment, m, m.place, sure, statement(document, m))
      found.push(ended && moment === 'resolved' ? { ...told, date: ended.date, minute: ended.minute, nights: ended.nights } : told)
    }
    if (m.place === 'entry' && !m.posted) found.push(candidate('started', m, 'any', 0.1, statement(document, m)))
  }
  return found
}

/** What had happened when an update was posted. */
const BEFORE_POSTED: readonly MomentName[] = ['started', 'detected', 'acknowledged']

function fromUpdates(document: Document, mentions: Timed[]): Candidate[] {
  const first = firstUpdate(mentions)
  return first ? [candidate('declared', first, 'entry', 0.9, statement(document, first))] : []
}

function candidate(moment: MomentName, m: Timed, via: Candidate['via'], confidence: number, quotes: Evidence[]): Candidate {
  return { moment, date: m.date, minute: m.minute, nights: m.nights, precision: m.minute === null ? 'day' : m.stamp.clock?.precision ?? 'minute', basis: 'stated', evidence: quotes, confidence: m.own || m.date === null ? confidence : confidence - 0.02, via, mention: m }
}

const QUOTE_LIMIT = 400

// The words that a time was read from; under a heading that is only a time, also the block that tells what happened then.
function statement(document: Document, m: Mention): Evidence[] {
  const quotes = [evidence(document, m.block, m.start, Math.min(m.end, m.start + QUOTE_LIMIT))]
  const below = document.blocks[m.index + 1]
  if (m.block.kind === 'heading' && m.place === 'entry' && below?.section === m.index) quotes.push(evidence(document, below, 0, Math.min(below.text.length, QUOTE_LIMIT)))
  return quotes
}
