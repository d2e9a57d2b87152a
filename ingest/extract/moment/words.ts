// Timeline entries and sentences, by what they say happened.
import type { Document } from '../../document.ts'
import type { MomentName } from '../../record.ts'
import type { Candidate } from '../../settle/candidate.ts'
import type { Mention } from '../../time/mentions.ts'
import { cuesIn, isPageDate, languageOf, momentNamed } from '../../time/moment-cues.ts'
import { isOutside } from '../../time/outage-range.ts'
import type { Timed } from '../../time/points.ts'
import type { Language } from '../../words/language.ts'
import type { Topic } from '../../words/topics.ts'
import { candidate, statement } from './candidate.ts'
import { endsThen, failsSince, isAhead, isBy, noticedThen, OPENING_BLOCKS, opensAtStart, opensTheStory, startsThen } from './sentences.ts'

/** The candidates that words tell, in document order. */
export function fromWords(document: Document, mentions: Timed[]): Candidate[] {
  const language = languageOf(document)
  const clocked = mentions.some(m => m.minute !== null && !m.posted)
  const first = mentions.find(m => m.minute !== null && (m.date ?? m.stamp.date) && !m.posted)
  return mentions.flatMap((m, i) => {
    if (tellsNothing(m, clocked)) return []
    const cues = cuesOf(m, language), quotes = () => statement(document, m)
    // "14:20–14:50 restarted all nodes, which fixed it"
    const ended = m.range && mentions[i + 1]?.range === m.range ? mentions[i + 1] : undefined
    const byWords = [...cues].filter(([moment, weight]) => isBelieved(m, moment, weight, m === first)).map(([moment, weight]) => {
      const told = candidate(moment, m, m.place, m.place === 'entry' ? weight : weight - doubtOf(m.topics), quotes())
      return ended && moment === 'resolved' ? { ...told, date: ended.date, minute: ended.minute, nights: ended.nights } : told
    })
    return [
      ...bySentence(m, cues).map(([moment, sure]) => candidate(moment, m, 'prose', sure, quotes())),
      ...byWords,
      ...m.place === 'entry' && !m.posted ? [candidate('started', m, 'any', LEAST, quotes())] : [],
    ]
  })
}

/** How sure an entry is a beginning, whatever it says. */
const LEAST = 0.1

// "2023-08-31 Checkout down": the day of a title is no entry.
const isTitle = ({ block, topics }: Mention) => block.kind === 'heading' && block.depth <= 2 && topics[0] !== 'timeline'

// "Updated 11:00: the tills are back"
const TOLD_BEHIND = /^[\s)\]]*[:–—-]\s*\p{L}+\s+\p{L}/u
/** "Published 3 May 2024, 14:06 by Ada": when a page was written, and no update that says what happened. */
const isOfPage = ({ label, block, stamp }: Mention) => isPageDate(label) && !TOLD_BEHIND.test(block.text.slice(stamp.end, stamp.end + 60))

/** Whether it is no time of the incident, or one that others tell nearer. `clocked`: beside clocks, a day in a sentence is not the time that is looked for. */
function tellsNothing(m: Timed, clocked: boolean): boolean {
  if (isOutside(m) || m.topics[0] === 'tasks' || (m.range && m.stamp === m.range.to && m.place === 'entry')) return true
  if (m.minute === null && (isTitle(m) || (m.place === 'prose' && (clocked || m.index >= OPENING_BLOCKS)))) return true
  return (m.place === 'prose' && (m.range !== null || isOfPage(m))) || isAhead(m)
}

/** What had happened when an update was posted. */
const BEFORE_POSTED: readonly MomentName[] = ['started', 'detected', 'acknowledged']

const SIGNS = /[^\p{L}\p{N}]+/gu
/** "PROBLEM START 10:20": nothing but the name of its moment. */
const isCalled = (m: Mention) => m.place === 'prose' && momentNamed(m.label) !== undefined && m.words.replace(SIGNS, '') === m.label.replace(SIGNS, '')

/** The moments that its words speak of, each with a weight. */
function cuesOf(m: Mention, language: Language | null): Map<MomentName, number> {
  if (isCalled(m)) return new Map()
  const cues = cuesIn(m.words, language)
  if (m.posted) for (const moment of BEFORE_POSTED) cues.delete(moment)
  if (cues.has('resolved') && isBy(m)) cues.delete('detected')
  return cues
}

/** What the sentence says of its time by where that stands in it, each with how sure it is. `cues`: what its words speak of. */
function bySentence(m: Mention, cues: ReadonlyMap<MomentName, number>): [MomentName, number][] {
  if (m.place !== 'prose') return []
  const told: [MomentName, number][] = []
  if (endsThen(m)) told.push(['resolved', 0.8])
  if (noticedThen(m)) told.push(['detected', 0.85])
  if (opensAtStart(m) && !cues.has('resolved') && !cues.has('mitigated')) told.push(['started', 0.85])
  if (failsSince(m)) told.push(['started', 0.85])
  if (startsThen(m) && !cues.has('started')) told.push(['started', 0.76])
  return told
}

/** Words of a sentence that weigh less are believed only where the beginning or the noticing is looked for. */
const PLAIN = 0.8, PLAIN_BEGINNING = 0.7

/** Whether words tell the moment where they stand. `isFirst`: a change that the story begins with set it off; "backups run at 02:00" is none. */
function isBelieved(m: Timed, moment: MomentName, weight: number, isFirst: boolean): boolean {
  if (moment === 'acknowledged' && m.minute === null && (m.block.kind === 'heading' || m.range)) return false // on that day somebody looked
  if (m.place === 'entry' || weight >= PLAIN) return true
  if (moment === 'started') return (weight >= PLAIN_BEGINNING || isFirst) && opensTheStory(m)
  return moment === 'detected' && m.topics[0] === 'detection'
}

/** How much less sure a sentence is than an entry of a timeline; least where the course of it is told. */
const doubtOf = ([topic]: readonly Topic[]) => topic === undefined || topic === 'summary' || topic === 'impact' || topic === 'detection' ? 0.04 : 0.1
