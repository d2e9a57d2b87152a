import { disagree } from '../../extract/durations.ts'
import { FORMULAS } from '../../formulas.ts'
import { statedDurations, type Stated } from '../../extract/stated-durations.ts'
import type { Document } from '../../document.ts'
import { DURATIONS, type DurationName, type Fact } from '../../record.ts'
import { minutesBetween } from '../../time/points.ts'
import { timed } from '../../time/timed.ts'
import { placeOf, type IncidentRule } from '../rule.ts'

const NAMES: { [name in DurationName]: string } = { detect: 'time to detect', acknowledge: 'time to acknowledge', mitigate: 'time to mitigate', resolve: 'time to resolve', repair: 'time to repair', restore: 'time to restore' }

/**
 * "Duration: 2 hours" over a timeline that runs for 3 h 10 min. A figure by another clock (support hours) contradicts nothing; nor does a
 * round one in a sentence, or one that some two times of the text bear out: they may tell of another stretch than the one that was read.
 */
export const durationDisagrees: IncidentRule = {
  id: 'duration-disagrees',
  severity: 'warning',
  find: (document, record) => DURATIONS.flatMap(name => {
    const { computed, stated, note } = record.durations[name] ?? {}
    if (!computed || !stated || note) return []
    if (!contradict(document, computed, statedDurations(document).get(name)!)) return []
    const [from, to] = FORMULAS[name]
    return [{
      message: `The ${NAMES[name]} is stated as ${inWords(stated.value)}, but from ${from} to ${to} it is ${inWords(computed.value)}.`,
      remedy: 'Correct the figure or the times, whichever is wrong.',
      place: placeOf(stated.evidence[0]!),
      against: computed.evidence,
    }]
  }),
}

// As sure as labels make it: "Time to repair: 30 min", "Repaired: 10:20".
const LABELLED = 0.9, PLAIN = 0.97

function contradict(document: Document, computed: Fact<number>, words: Stated): boolean {
  const isLabelled = words.fact.confidence >= LABELLED
  if (!isLabelled && words.about) return false
  if (!disagree(computed.value, isLabelled ? words : { ...words, about: true })) return false
  return (isLabelled && computed.confidence >= PLAIN) || !isBorneOut(document, words.fact.value)
}

// Every pair of times is looked at.
const MOST_TIMES = 200

/** Whether some two times lie so far apart: then one of them was meant, and not the one that was read. */
function isBorneOut(document: Document, minutes: number): boolean {
  const times = timed(document, null).slice(0, MOST_TIMES)
  return times.some((from, i) => times.slice(i + 1).some(to => Math.abs((minutesBetween(from, to) ?? NaN) - minutes) <= 1))
}

/** "2 h 15 min" for minutes. */
function inWords(minutes: number): string {
  const n = Math.abs(minutes), hours = Math.floor(n / 60), rest = Math.round(n % 60)
  return (minutes < 0 ? '−' : '') + [hours && `${hours} h`, (rest || !hours) && `${rest} min`].filter(Boolean).join(' ')
}
