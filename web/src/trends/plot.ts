// Where everything in the chart stands, as numbers: drawing is all that is left to the components.
import type { Dot, TrendsAnswer } from '../../../api/trends/schema.ts'

type Shown = Pick<TrendsAnswer, 'clock' | 'periods'>

/** Minutes, and how the axis names them. */
const TICKS: [minutes: number, name: string][] = [
  [1, '1 min'], [5, '5 min'], [15, '15 min'], [60, '1 h'], [240, '4 h'], [1440, '1 d'], [10_080, '7 d'], [43_200, '30 d'], [129_600, '90 d'], [525_600, '365 d'],
]
/** Times are told to the minute: whatever is above zero stands at one minute or above it. */
export const LEAST = 1
/** Room above the highest dot. */
const HEADROOM = 1.4
/** An axis that ends below an hour would make minutes look like much. */
const LOWEST_TOP = 60

/** The highest value of the axis. */
export function topOf({ clock, periods }: Shown): number {
  if (clock === 'count') return Math.max(5, ...periods.map(({ expected }) => expected.to))
  const highest = periods.reduce((most, { dots }) => dots.reduce((most, { value }) => Math.max(most, value), most), 0)
  return Math.max(LOWEST_TOP, highest * HEADROOM)
}

/** Whether something was there at once or before: then the axis has a band for it. */
export const hasZero = ({ clock, periods }: Shown): boolean => clock !== 'count' && periods.some(({ dots }) => dots.some(({ value }) => value <= 0))

export const durationTicks = (top: number) => TICKS.filter(([at]) => at <= top).map(([at, name]) => ({ at, name }))

export type PlacedDot = Dot & { left: number; top: number }

/** As far apart as dots stand, in pixels, where there is room. */
const STEP = 9.5

/** The dots of one period, each as near to the middle as those before it leave room. `width`: how much they may take; where that is full they cover each other. */
export function placeDots(dots: readonly Dot[], topOf: (value: number) => number, middle: number, width: number): PlacedDot[] {
  const placed: PlacedDot[] = [], steps = Math.floor(width / 2 / STEP)
  const offsets = [0, ...Array.from({ length: steps }, (_, i) => [(i + 1) * STEP, -(i + 1) * STEP]).flat()]
  let near = 0 // of the dots placed, in order of their height, the first that the next may touch
  for (const dot of dots.map(dot => ({ ...dot, top: topOf(dot.value) })).sort((a, b) => a.top - b.top)) {
    while (near < placed.length && placed[near]!.top < dot.top - STEP) near++
    const neighbours = placed.slice(near)
    const free = offsets.find(offset => !neighbours.some(({ left, top }) => Math.hypot(left - middle - offset, top - dot.top) < STEP - 0.5))
    placed.push({ ...dot, left: middle + (free ?? spread(placed.length) * width) })
  }
  return placed
}

/** Evenly over −½ to ½, whatever the order: multiples of the golden ratio. */
const spread = (n: number) => ((n * 0.618034) % 1) - 0.5

export type Label = { dot: PlacedDot; text: string; side: 'left' | 'right' }

const MOST_LABELS = 4
/** Of log durations: beyond this many times the middle half's width above it, one is told by name. Tukey, Exploratory Data Analysis, 1977. */
const FENCE = 1.5
const LETTER = 6.4, LINE = 16, GAP = 10

/** The longest of all, by name, where there is room beside them. */
export function labelled(dots: readonly PlacedDot[], width: number, name: (dot: Dot) => string): Label[] {
  const logs = dots.filter(({ value }) => value > 0).map(({ value }) => Math.log(value)).sort((a, b) => a - b)
  const low = logs[Math.floor(logs.length / 4)] ?? 0, high = logs[Math.floor((logs.length * 3) / 4)] ?? 0
  const far = dots.filter(({ value }) => value > 0 && Math.log(value) > high + FENCE * (high - low)).sort((a, b) => b.value - a.value).slice(0, MOST_LABELS)
  const labels: Label[] = [], taken: { left: number; right: number; top: number }[] = dots.map(({ left, top }) => ({ left: left - 5, right: left + 5, top }))
  for (const dot of far) {
    const text = name(dot), long = text.length * LETTER
    const places = [{ side: 'right' as const, left: dot.left + GAP, right: dot.left + GAP + long }, { side: 'left' as const, left: dot.left - GAP - long, right: dot.left - GAP }]
    const free = places.find(({ left, right }) => left >= 0 && right <= width && !taken.some(other => Math.abs(other.top - dot.top) < LINE && other.left < right && other.right > left))
    if (!free) continue
    labels.push({ dot, text, side: free.side })
    taken.push({ left: free.left, right: free.right, top: dot.top })
  }
  return labels
}
