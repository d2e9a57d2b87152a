// How the time that reading takes grows with the size of a document, as an exponent: 1 is linear, 2 the square. Each shape is doubled until it takes long enough to tell,
// whole postmortems up to the limit of a file's size. Times are those of this thread alone.
import { read, wordsOf } from '../../ingest/parse.ts'
import { bagOf } from '../../text/bag.ts'
import { conceptsOf } from '../../text/concepts.ts'
import { sketch } from '../../text/sketch.ts'
import { GLOSSARY } from '../../taxonomy/glossary.ts'
import { PLENTIES, TRAPS, WHOLE, type Shape } from '../ingest/hostile/shapes.ts'
import type { Measure } from './measurement.ts'

const SMALLEST = 16_000, LARGEST = 4_096_000
/** Milliseconds: what takes longer tells enough, what takes less is mostly noise. */
const ENOUGH = 300, NOISE = 15
/** The last sizes that are looked at: what grows with the square of the size outgrows the rest of the work only there. */
const LAST = 4
const LINEAR = 1.15

const concepts = conceptsOf(GLOSSARY)

export const measure: Measure = async () => {
  for (const { path, grown } of PLENTIES) timeOf(path, grown(SMALLEST)) // cold code is slow
  const shapes = Object.groupBy([...TRAPS, ...PLENTIES, ...WHOLE], ({ path }) => path)
  return Object.entries(shapes).map(([path, shapes]) => ({
    what: `growth of ${shapes!.length} shapes of ${path}`, unit: '', samples: shapes!.map(exponentOf), target: { percentile: 95 as const, atMost: LINEAR },
  }))
}

/** The slope of a line through the logarithms of time and size. */
function exponentOf({ name, path, grown }: Shape): number {
  const points: { x: number; y: number }[] = []
  for (let size = SMALLEST; size <= LARGEST; size *= 2) {
    const text = grown(size), time = timeOf(path, text)
    if (time >= NOISE) points.push({ x: Math.log(text.length), y: Math.log(time) })
    if (time > ENOUGH && points.length >= LAST && !WHOLE.some(whole => whole.name === name)) break
  }
  const last = points.slice(-LAST), mean = (axis: 'x' | 'y') => last.reduce((sum, point) => sum + point[axis], 0) / last.length
  const x = mean('x'), y = mean('y')
  const exponent = last.length < 2 ? 1 : last.reduce((sum, point) => sum + (point.x - x) * (point.y - y), 0) / last.reduce((sum, point) => sum + (point.x - x) ** 2, 0)
  if (exponent > LINEAR) console.error(`growth: ${name} in ${path}: ${exponent.toFixed(2)}`)
  return exponent
}

/** Milliseconds from the text of a document to its records and what they are found by. */
function timeOf(path: string, text: string): number {
  const began = process.threadCpuUsage()
  for (const { document } of read(path, text).parts) {
    const words = wordsOf(document)
    bagOf(words, concepts)
    sketch(words)
  }
  const { user, system } = process.threadCpuUsage(began)
  return (user + system) / 1000
}
