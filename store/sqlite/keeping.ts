// What was read for the last questions stays in memory for the next ones: who types a search asks for the same words again with every letter.

/** `set`: only of what is not kept; answers the value. */
export type Kept<K, V> = { get(key: K): V | undefined; set(key: K, value: V): V }

/** A function that hands out what is kept of one version of the data; of another nothing is. Beyond `most`, in what `sizeOf` counts, what nobody has asked for the longest goes first. */
export function keeping<K, V>(most: number, sizeOf: (value: V) => number = () => 1): (version: unknown) => Kept<K, V> {
  const values = new Map<K, V>()
  let size = 0, last: unknown
  const kept: Kept<K, V> = {
    get(key) {
      const value = values.get(key)
      if (value !== undefined) {
        values.delete(key) // a Map's order is that of entering
        values.set(key, value)
      }
      return value
    },
    set(key, value) {
      values.set(key, value)
      size += sizeOf(value)
      for (const [oldest, value] of values) {
        if (size <= most) break
        values.delete(oldest)
        size -= sizeOf(value)
      }
      return value
    },
  }
  return version => {
    if (version !== last) {
      values.clear()
      size = 0
      last = version
    }
    return kept
  }
}
