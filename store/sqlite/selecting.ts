// Selections over all incidents at once, by sums in place of branches: half of the incidents pass a common word in no order, so that a processor guesses wrong at every fourth, and takes five times as long.
import { roomFor } from './room.ts'

const places = roomFor(Uint32Array), those = roomFor(Uint32Array), others = roomFor(Uint32Array)

/** Where a value stands among some; until it is asked for again. */
export function placesOf(value: number, values: Uint16Array): Uint32Array {
  const found = places(values.length)
  let length = 0
  for (let place = 0; place < values.length; place++) {
    found[length] = place
    length += Number(values[place] === value)
  }
  return found.subarray(0, length)
}

/** Of some places those where a value stands, and the others; until it is asked for again. */
export function partedBy(value: number, values: Uint16Array, places: Uint32Array): [Uint32Array, Uint32Array] {
  const first = those(places.length), rest = others(places.length)
  let length = 0
  for (let i = 0; i < places.length; i++) {
    const place = places[i]!
    first[length] = rest[i - length] = place
    length += Number(values[place] === value)
  }
  return [first.subarray(0, length), rest.subarray(0, places.length - length)]
}
