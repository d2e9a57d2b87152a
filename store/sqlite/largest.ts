import { roomFor } from './room.ts'

const STEPS = 1024
const room = roomFor(Uint32Array)

/** Of values that are not negative the places of the n largest and of those as large as the last of them, a millionth of the largest more or less, until it is asked for again: their sizes are counted in so many
 * steps, and those of the last step in as many again, which takes a tenth of the time of sorting them. */
export function placesOfLargest(values: Float32Array, n: number): Uint32Array {
  let largest = 0
  for (let i = 0; i < values.length; i++) if (values[i]! > largest) largest = values[i]!
  const scale = largest ? (STEPS - 1) / largest : 0, counts = new Uint32Array(STEPS)
  for (let i = 0; i < values.length; i++) counts[(values[i]! * scale) | 0]!++
  const { step, above } = lastStep(counts, n), finer = new Uint32Array(STEPS)
  for (let i = 0; i < values.length; i++) {
    const height = values[i]! * scale
    if ((height | 0) === step) finer[((height - step) * STEPS) | 0]!++
  }
  const least = step + lastStep(finer, n - above).step / STEPS, places = room(values.length)
  let length = 0
  for (let i = 0; i < values.length; i++) {
    places[length] = i
    length += Number(values[i]! * scale >= least)
  }
  return places.subarray(0, length)
}

/** The step down to which n are counted, and how many of them are above it. */
function lastStep(counts: Uint32Array, n: number): { step: number; above: number } {
  let step = counts.length, above = 0
  for (let found = 0; step > 0 && found < n;) {
    above = found
    found += counts[--step]!
  }
  return { step, above }
}
