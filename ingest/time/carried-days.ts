// The day that a clock without a date belongs to: carried along the entries of a timeline, and from sentence to sentence.
import { addDays } from './dates.ts'
import type { Mention } from './mentions.ts'
import { HALF_DAY, type Anchor, type Timed } from './points.ts'

/** A mention, and what it says of its time by itself. `unread`: of no known day, but of another than the rest ("May 3" of no known year). */
type Dated = { mention: Mention; minute: number | null; date: string | null; unread: boolean }
/** Where it lies. `nights`: how many midnights passed before it without any date. */
type Place = Pick<Timed, 'date' | 'nights'>

type Known = {
  /** By a run of entries the day that stands over it. */
  headed: ReadonlyMap<number, string>
  /** By the minute the day that a sentence tells of it. */
  byMinute: ReadonlyMap<number, string>
  /** By how many minutes the next entry of a run must go back to be of the day after. */
  stepBack: (run: number) => number
}

/** The entries of timelines, as they are met one after the other. */
export class TimelineDays {
  readonly #anchor: Anchor | null
  readonly #known: Known
  #run = -2
  #day: string | null = null
  #last: number | null = null
  #nights = 0

  constructor(anchor: Anchor | null, known: Known) {
    this.#anchor = anchor
    this.#known = known
  }

  /** Every mention is met, for a sentence may stand in another run, or tell of a day that nobody knows. */
  meet({ mention: { run }, unread }: Dated): void {
    if (run !== this.#run) {
      this.#run = run
      this.#day = this.#known.headed.get(run) ?? null
      this.#last = null
      this.#nights = 0
    }
    if (unread) this.#day = null
  }

  /** Where the entry lies that was just met. */
  placeOf({ mention: { stamp }, minute, date, unread }: Dated): Place {
    if (date) this.#day = date
    const place = date === null && minute !== null ? this.#carried(minute, stamp.days, unread) : date
    if (minute !== null) this.#last = minute
    else if (date) this.#last = null
    return { date: place, nights: this.#nights }
  }

  #carried(minute: number, days: number, unread: boolean): string | null {
    if (days === 1 || this.#goesBack(minute, this.#known.stepBack(this.#run))) {
      if (this.#day) this.#day = addDays(this.#day, 1)
      else this.#nights++
    }
    if (unread) return null
    const date = (this.#day ??= firstDay(minute, this.#anchor, days)), elsewhere = this.#known.byMinute.get(minute)
    return date && elsewhere && elsewhere > date && elsewhere <= addDays(date, 1) ? (this.#day = elsewhere) : date
  }

  /** The day of a clock in a sentence that comes long before that of the last entry, and so after it. */
  dayAfter(minute: number): string | null {
    return this.#day && this.#goesBack(minute, HALF_DAY) ? addDays(this.#day, 1) : null
  }

  #goesBack(minute: number, by: number): boolean {
    return this.#last !== null && this.#last - minute >= by
  }
}

// A timeline whose first clock is far from the outage's beginning began on the day before, or goes on past midnight.
function firstDay(minute: number, anchor: Anchor | null, days: number): string | null {
  if (days) return shifted(anchor?.date, days)
  if (!anchor || anchor.from === null) return anchor?.date ?? null
  if (anchor.toDate !== null && anchor.toDate !== anchor.date && anchor.from - minute >= HALF_DAY) return addDays(anchor.date, 1)
  return anchor.from < 360 && minute - anchor.from >= HALF_DAY + 360 ? addDays(anchor.date, -1) : anchor.date
}

const shifted = (date: string | undefined, days: number) => date === undefined ? null : addDays(date, days)

// "From late last night (5 April) until 10:45 this morning": the day of one end only.
const IN_BRACKETS = /\([^()]{0,40}$/

/** The sentences of a document, as they are met one after the other. */
export class SentenceDays {
  readonly #anchor: Anchor | null
  /** Of the clocks without a date so far. */
  #last: number | null = null
  #nights = 0
  /** "On 1 October payments failed from 00:05" */
  #day: Timed | null = null
  /** "yesterday at 22:10 …; restored at 23:40" */
  #other: Timed | null = null

  constructor(anchor: Anchor | null) {
    this.#anchor = anchor
  }

  /** Where a clock in a sentence lies. */
  placeOf({ mention, minute, date, unread }: Dated, timeline: TimelineDays): Place {
    const place = date ?? (minute === null || unread ? null : this.#carried(mention, minute, timeline))
    if (minute !== null && !place) this.#countNights(minute)
    return { date: place, nights: this.#nights }
  }

  #carried({ stamp, block, start }: Mention, minute: number, timeline: TimelineDays): string | null {
    if (stamp.days) return shifted(this.#anchor?.date, stamp.days)
    if (this.#day?.block === block && this.#day.start === start) return this.#day.date
    if (this.#other?.block === block && this.#other.minute! <= minute) return this.#other.date
    return timeline.dayAfter(minute) ?? this.#anchor?.date ?? null
  }

  // "At 23:36 all went dark … restored at 00:08"
  #countNights(minute: number): void {
    if (this.#last !== null && Math.abs(this.#last - minute) >= HALF_DAY) this.#nights = Math.max(0, this.#nights + Math.sign(this.#last - minute))
    this.#last = minute
  }

  /** Keeps a point that later clocks may lie beside. */
  keep(point: Timed): void {
    if (point.own && point.minute === null && point.place === 'prose' && !IN_BRACKETS.test(point.block.text.slice(0, point.stamp.start))) this.#day = point
    if (point.stamp.days) this.#other = point
  }
}
