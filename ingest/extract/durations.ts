// How long each stretch took: computed from the moments, and as the document says it in words; never one for the other.
import { DURATIONS, type Duration, type DurationName, type Fact, type Moment, type MomentName, type PostmortemRecord } from '../record.ts'
import type { Document } from '../document.ts'
import type { When } from './moments.ts'
import { statedDurations, type Stated } from './stated-durations.ts'

/** Which two moments each duration runs between: the second minus the first. */
export const FORMULAS: { [name in DurationName]: readonly [MomentName, MomentName] } = {
  detect: ['started', 'detected'],
  acknowledge: ['detected', 'acknowledged'],
  mitigate: ['started', 'mitigated'],
  resolve: ['started', 'resolved'],
  repair: ['detected', 'mitigated'],
  restore: ['detected', 'resolved'],
}

// Beyond this a stated and a computed figure contradict each other; words like "about" round more coarsely.
const TOLERANCE_MINUTES = 5, TOLERANCE = 0.05, TOLERANCE_ABOUT = 0.2

/** How far before the beginning a fault may have been noticed: what lies earlier is another event. */
const FORESEEN_MINUTES = 1440

/** How long each stretch took, in minutes: computed from the moments and as stated in words, kept apart. */
export function durations(document: Document, { moments }: Pick<When, 'moments'>): PostmortemRecord['durations'] {
  const stated = statedDurations(document)
  const entries = DURATIONS.map(name => {
    const apart = minutesFrom(moments[FORMULAS[name][0]], moments[FORMULAS[name][1]])
    return [name, together(isImpossible(name, apart) ? null : apart, stated.get(name) ?? null)]
  })
  return Object.fromEntries(entries) as PostmortemRecord['durations']
}

/** Whether two moments so far apart cannot both be right. */
export const isImpossible = (name: DurationName, apart: Fact<number> | null) => apart !== null && apart.value < (name === 'detect' ? -FORESEEN_MINUTES : 0)

function together(computed: Fact<number> | null, words: Stated | null): Duration | null {
  const stated = words && words.fact
  const leading = words?.note ? stated : computed ?? stated
  if (!leading) return null
  // Two accounts that agree hold each other up.
  const agree = computed && words && !words.note && !disagree(computed.value, words)
  const confidence = agree ? Math.max(0.98, leading.confidence) : leading.confidence
  return { ...leading, confidence, computed, stated, ...(words?.note && { note: words.note }) }
}

/** Minutes between two moments that both have a clock; null where either is a day alone or only one has a date. */
export function minutesFrom(from: Fact<Moment> | null, to: Fact<Moment> | null): Fact<number> | null {
  if (!from || !to) return null
  const a = instant(from.value.at), b = instant(to.value.at)
  if (!a || !b || a.dated !== b.dated) return null
  // An offset on one side only says nothing of the other's zone: both are read by the same clock.
  const minutes = a.offset !== null && b.offset !== null ? b.minutes - b.offset - (a.minutes - a.offset) : b.minutes - a.minutes
  // Clocks without a date that run over midnight.
  const value = !a.dated && minutes < -720 ? minutes + 1440 : minutes
  const evidence = [...from.evidence, ...to.evidence].filter((e, i, all) => all.findIndex(o => o.start === e.start && o.end === e.end) === i)
  return { value, basis: 'derived', evidence, confidence: Math.min(from.confidence, to.confidence) }
}

function instant(at: string): { minutes: number; dated: boolean; offset: number | null } | null {
  const m = /^(?:(\d{4}-\d{2}-\d{2})T)?(\d{2}):(\d{2})(?:([+-])(\d{2}):(\d{2}))?$/.exec(at)
  if (!m) return null
  const offset = m[4] ? (m[4] === '+' ? 1 : -1) * (Number(m[5]) * 60 + Number(m[6])) : null
  return { minutes: (m[1] ? Date.parse(m[1]) / 60_000 : 0) + Number(m[2]) * 60 + Number(m[3]), dated: Boolean(m[1]), offset }
}

/** Whether a computed figure and a stated one contradict each other. */
export function disagree(computed: number, { fact: { value }, about }: Stated): boolean {
  const apart = Math.abs(computed - value)
  return apart > TOLERANCE_MINUTES && apart > (about ? TOLERANCE_ABOUT : TOLERANCE) * Math.max(Math.abs(computed), Math.abs(value))
}
