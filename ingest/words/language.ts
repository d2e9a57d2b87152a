// What a language brings to read its postmortems. English is the ground that the files beside this one lay; every other language is one file of this shape.
import type { Cues } from '../../taxonomy/cue.ts'
import type { DurationName, MomentName, TASK_STATUSES } from '../record.ts'
import type { Framing } from './framing.ts'
import type { Topic } from './topics.ts'

/** Words around a time, and the moment that they tell. */
export type MomentCue = { moment: MomentName; words: RegExp; not?: RegExp; weight: number }

export type Unit = 'week' | 'day' | 'hour' | 'minute' | 'second'

export type Language = {
  /** Frequent words that are none in English, and letters that English lacks: both together tell a text of it. */
  common: string[]
  letters: string
  /** Whether "03/04/2024" is the third of April. */
  dayFirst: boolean

  /** Names of the months beside the English ones, whole and short, January first; those that are common words count only where they are capitalised. */
  months: string[][]
  monthsThatAreWords: string[]
  weekdays: string[]
  /** What stands before a clock ("kl. 10.15") and behind it ("10.15 Uhr", "ved 10-tiden") and tells that a number is one, and between it and its day ("10.15 den 3. mai"). */
  clock: string[]
  behindClock: string[]
  onDay: string[]
  /** Which day a clock is on, as counted from the one told before. */
  nextDay: string[]
  dayBefore: string[]
  /** "20 minutter senere" */
  later: string[]
  numbers: { [word: string]: number }
  units: { [unit in Unit]: string[] }
  /** A single hour, where the word for it alone means something else in English (parts of a regular expression). */
  anHour: string[]
  about: string[]

  /** Words around the two ends of a range. */
  from: string[]
  between: string[]
  to: string[]
  and: string[]
  but: string[]
  until: string[]
  /** Labels of the outage's range, and what a sentence speaks of that gives one (parts of a regular expression). */
  rangeLabels: string[]
  outage: string[]
  /** What tells of a range or a time that it is none of the outage's: a window of work, what is back; and what is yet to come (both parts of a regular expression). */
  notOutage: string[]
  ahead: string[]
  durationLabels: { [name in DurationName]?: string[] }
  /** Labels of a level, and levels that a title may have in brackets. */
  severityLabels: string[]
  severityLevels: string[]
  /** Before a zone that holds for all times ("klokkeslett i UTC"), words that may stand between, and names of zones, each with its IANA name. */
  zoneLabels: string[]
  zoneGap: string[]
  zones: { [name: string]: string }
  /** What status pages call the states of an incident while it lasts and when it is over, and what stands before the time of an update. */
  lastingStates: string[]
  endStates: string[]
  posted: string[]
  /** Sentences with a length of time, which stands at ▮: how long it lasted, how long until somebody knew. */
  lasted: RegExp[]
  noticed: RegExp[]

  /** As in `sections.ts`. */
  sections: { [topic in Topic]?: string[] }
  emptyWords: string[]
  /** As in `moments.ts`; the cues are asked in texts of the language alone, since its short words may mean something else in English. */
  dayLabels: string[]
  /** What stands before the time at which a page was written or changed. */
  pageDates: string[]
  momentLabels: { [name in MomentName]?: string[] }
  momentCues: MomentCue[]
  /** Asked in texts of the language alone as well: words before a clock that say no more than when ("like etter kl. 10", "natt til"), and verbs that may stand before it with what completes them behind ("ble kl. 11:00 rettet"). */
  when: string[]
  helping: string[]

  /** As in `framing.ts`. */
  framing: { [kind in Framing]?: string[] }
  /** As in `taxonomy/`, by tag. */
  causes: Cues
  triggers: Cues
  mitigations: Cues
  detection: Cues

  /** How the state of a task is written, as a whole. */
  taskStates: { [status in (typeof TASK_STATUSES)[number]]?: string[] }
  /** Verbs that open a task, as tasks have them ("legge til en alarm"). */
  actionVerbs: string[]
  /** Who commits to one ("vi"), to what ("skal"), what is said to be right ("burde"), and what stands before its day ("innen"). */
  we: string[]
  shall: string[]
  ought: string[]
  due: string[]
}

/** A pattern of whole words: letters that JavaScript's \b takes for none ("på", "först") call for borders of their own. */
export const wholeWords = (alternatives: string) => new RegExp(`(?<![\\p{L}\\d])(?:${alternatives})(?![\\p{L}\\d])`, 'iu')
