import { roomFor } from './room.ts'

const BUCKETS = 1024
const room = roomFor(Uint32Array)

/** Of values that are not negative the places of the n largest and of some more that are nearly as large, until it is asked for again: their sizes are counted in so many steps, which takes a tenth of the time of sorting them. */
export function placesOfLargest(values: Float32Array, n: number): Uint32Array {
  let largest = 0
  for (let i = 0; i < values.length; i++) if (values[i]! > largest) largest = values[i]!
  const scale = largest ? (BUCKETS - 1) / largest : 0, counts = new Uint32Array(BUCKETS)
  for (let i = 0; i < values.length; i++) counts[(values[i]! * scale) | 0]!++
  let least = BUCKETS
  for (let found = 0; least > 0 && found < n;) found += counts[--least]!
  const places = room(values.length)
  let length = 0
  for (let i = 0; i < values.length; i++) {
    places[length] = i
    length += Number(((values[i]! * scale) | 0) >= least)
  }
  return places.subarray(0, length)
}
