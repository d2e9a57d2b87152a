// How long each stretch took: computed from the moments, and as the document says it in words; never one for the other.
import { DURATIONS, type Duration, type DurationName, type Fact, type Moment, type MomentName, type PostmortemRecord, type Problem } from '../record.ts'
import type { Document } from '../document.ts'
import { computedDuration, FORMULAS } from '../formulas.ts'
import type { When } from './moments.ts'
import { statedDurations, type Stated } from './stated-durations.ts'

// Beyond this a stated and a computed figure contradict each other; words like "about" round more coarsely.
const TOLERANCE_MINUTES = 5, TOLERANCE = 0.05, TOLERANCE_ABOUT = 0.2

/** How far before the beginning a fault may have been noticed: what lies earlier is another event. */
const FORESEEN_MINUTES = 1440

/** How long each stretch took, in minutes: computed from the moments and as stated in words, kept apart. */
export function durations(document: Document, when: When): { durations: PostmortemRecord['durations']; problems: Problem[] } {
  const stated = statedDurations(document)
  const problems: Problem[] = []
  const entries = DURATIONS.map(name => {
    const from = when.moments[FORMULAS[name][0]], to = when.moments[FORMULAS[name][1]]
    const apart = computedDuration(from, to)
    const impossible = apart !== null && apart.value < (name === 'detect' ? -FORESEEN_MINUTES : 0)
    if (impossible && from && to && !problems.some(p => p.rule === OUT_OF_ORDER)) problems.push(outOfOrder(FORMULAS[name], from, to))
    const computed = impossible ? null : apart
    const words = stated.get(name) ?? null
    if (computed && words && disagree(computed.value, words)) problems.push(disagreement(name, computed, words))
    return [name, together(computed, words)]
  })
  return { durations: Object.fromEntries(entries) as PostmortemRecord['durations'], problems }
}

function together(computed: Fact<number> | null, words: Stated | null): Duration | null {
  const stated = words && words.fact
  const leading = words?.note ? stated : computed ?? stated
  if (!leading) return null
  // Two accounts that agree hold each other up.
  const agree = computed && words && !words.note && !disagree(computed.value, words)
  const confidence = agree ? Math.max(0.98, leading.confidence) : leading.confidence
  return { ...leading, confidence, computed, stated, ...(words?.note && { note: words.note }) }
}

function disagree(computed: number, { fact: { value }, about }: Stated): boolean {
  const apart = Math.abs(computed - value)
  return apart > TOLERANCE_MINUTES && apart > (about ? TOLERANCE_ABOUT : TOLERANCE) * Math.max(Math.abs(computed), Math.abs(value))
}

const NAMES: { [name in DurationName]: string } = { detect: 'time to detect', acknowledge: 'time to acknowledge', mitigate: 'time to mitigate', resolve: 'time to resolve', repair: 'time to repair', restore: 'time to restore' }

function disagreement(name: DurationName, computed: Fact<number>, { fact, note }: Stated): Problem {
  const place = fact.evidence[0]!
  const [from, to] = FORMULAS[name]
  return {
    rule: 'duration-disagrees',
    severity: note ? 'note' : 'warning',
    message: `The ${NAMES[name]} is stated as ${inWords(fact.value)}, but from ${from} to ${to} it is ${inWords(computed.value)}.`,
    remedy: note ? 'Nothing to do if the stated figure is meant to leave out the hours without support.' : 'Correct the figure or the times, whichever is wrong.',
    place: { line: place.line, start: place.start, end: place.end },
    against: computed.evidence,
  }
}

const OUT_OF_ORDER = 'moments-out-of-order'

function outOfOrder([first, second]: readonly [MomentName, MomentName], from: Fact<Moment>, to: Fact<Moment>): Problem {
  const place = to.evidence[0]!
  return {
    rule: OUT_OF_ORDER,
    severity: 'warning',
    message: `It was ${second} at ${shown(to)}, before it had ${first === 'started' ? 'started' : `been ${first}`} at ${shown(from)}; no time between them was computed.`,
    remedy: 'Correct the date or the time that is mistyped, or say more plainly which of them is meant.',
    place: { line: place.line, start: place.start, end: place.end },
    against: from.evidence,
  }
}

const shown = ({ value }: Fact<Moment>) => value.at.replace('T', ' ')

/** "2 h 15 min" for minutes. */
function inWords(minutes: number): string {
  const n = Math.abs(minutes), hours = Math.floor(n / 60), rest = Math.round(n % 60)
  return (minutes < 0 ? '−' : '') + [hours && `${hours} h`, (rest || !hours) && `${rest} min`].filter(Boolean).join(' ')
}
