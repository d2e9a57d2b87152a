type Numbers = Uint16Array | Uint32Array | Int32Array | Float32Array

/** A function that hands out the same room again and again, whatever stands in it: memory that is new for every question costs more to touch than all that is done in it. */
export function roomFor<T extends Numbers>(Kind: new (length: number) => T): (length: number) => T {
  let room = new Kind(0)
  return length => {
    if (room.length < length) room = new Kind(length)
    return room.subarray(0, length) as T
  }
}
