// Which incidents have a term, and how often, as the file keeps it: for each 1,024 incident numbers one blob of 16-bit entries,
// ten bits of number and six of count. An entry costs two bytes, a whole chunk of the commonest word one page, and reading needs no decoding.
import { endianness } from 'node:os'

const NUMBER_BITS = 10
const COUNT_BITS = 6
const MOST = (1 << COUNT_BITS) - 1

if (endianness() !== 'LE') throw new Error('Hindsight keeps its index in little-endian order, which this machine does not use')

export const chunkOf = (number: number) => number >> NUMBER_BITS
export const entryOf = (number: number, count: number) => ((number & ((1 << NUMBER_BITS) - 1)) << COUNT_BITS) | Math.min(count, MOST)

/** The entries of a blob; copied only where the blob does not begin at an even address. */
export function entriesOf(blob: Uint8Array): Uint16Array {
  return blob.byteOffset % 2 ? new Uint16Array(blob.slice().buffer) : new Uint16Array(blob.buffer, blob.byteOffset, blob.byteLength >> 1)
}

export const blobOf = (entries: Uint16Array) => new Uint8Array(entries.buffer, entries.byteOffset, entries.byteLength)

export type Posting = { chunk: number; entries: Uint16Array }

/** Calls back for each incident of some postings. */
export function eachOf(postings: readonly Posting[], visit: (number: number, count: number) => void): void {
  for (const { chunk, entries } of postings) {
    const base = chunk << NUMBER_BITS
    for (let i = 0; i < entries.length; i++) visit(base | (entries[i]! >> COUNT_BITS), entries[i]! & MOST)
  }
}

/** Entries without those of some numbers, and with some new ones. */
export function changed(entries: Uint16Array, removed: ReadonlySet<number>, added: readonly number[]): Uint16Array {
  const kept = removed.size ? entries.filter(entry => !removed.has(entry >> COUNT_BITS)) : entries
  const result = new Uint16Array(kept.length + added.length)
  result.set(kept)
  result.set(added, kept.length)
  return result
}

export const placeInChunk = (number: number) => number & ((1 << NUMBER_BITS) - 1)

/** Ascending numbers as bytes: differences, seven bits each, the eighth saying that more follow. */
export function packed(numbers: Uint32Array): Uint8Array {
  const bytes = new Uint8Array(numbers.length * 5)
  let length = 0, last = 0
  for (const number of numbers) {
    let rest = number - last
    for (; rest > 127; rest >>>= 7) bytes[length++] = (rest & 127) | 128
    bytes[length++] = rest
    last = number
  }
  return bytes.slice(0, length)
}

export function unpacked(bytes: Uint8Array): number[] {
  const numbers: number[] = []
  let last = 0, shift = 0, value = 0
  for (const byte of bytes) {
    value |= (byte & 127) << shift
    shift = byte > 127 ? shift + 7 : 0
    if (shift) continue
    numbers.push(last += value)
    value = 0
  }
  return numbers
}
