// How long each stretch took: computed from the moments, and as the document says it in words; never one for the other.
import { DURATIONS, type Duration, type DurationName, type Fact, type PostmortemRecord } from '../record.ts'
import type { Document } from '../document.ts'
import { computedDuration, FORMULAS } from '../formulas.ts'
import type { When } from './moments.ts'
import { statedDurations, type Stated } from './stated-durations.ts'

// Beyond this a stated and a computed figure contradict each other; words like "about" round more coarsely.
const TOLERANCE_MINUTES = 5, TOLERANCE = 0.05, TOLERANCE_ABOUT = 0.2

/** How far before the beginning a fault may have been noticed: what lies earlier is another event. */
const FORESEEN_MINUTES = 1440

/** How long each stretch took, in minutes: computed from the moments and as stated in words, kept apart. */
export function durations(document: Document, { moments }: Pick<When, 'moments'>): PostmortemRecord['durations'] {
  const stated = statedDurations(document)
  const entries = DURATIONS.map(name => {
    const apart = computedDuration(moments[FORMULAS[name][0]], moments[FORMULAS[name][1]])
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

/** Whether a computed figure and a stated one contradict each other. */
export function disagree(computed: number, { fact: { value }, about }: Stated): boolean {
  const apart = Math.abs(computed - value)
  return apart > TOLERANCE_MINUTES && apart > (about ? TOLERANCE_ABOUT : TOLERANCE) * Math.max(Math.abs(computed), Math.abs(value))
}
