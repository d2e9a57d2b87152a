// Which incidents have a term, and how often. As the file keeps it: for each 1,024 incident numbers one blob of 16-bit entries,
// ten bits of number and six of count. An entry costs two bytes, the commonest word of a chunk half a page, and reading needs no decoding.
import { endianness } from 'node:os'

const NUMBER_BITS = 10
const COUNT_BITS = 6
const COUNT_MASK = (1 << COUNT_BITS) - 1

if (endianness() !== 'LE') throw new Error('Hindsight keeps its index in little-endian order, which this machine does not use')

export const chunkOf = (number: number) => number >> NUMBER_BITS
export const placeInChunk = (number: number) => number & ((1 << NUMBER_BITS) - 1)
export const entryOf = (number: number, count: number) => (placeInChunk(number) << COUNT_BITS) | Math.min(count, COUNT_MASK)

/** Of a term the incidents that have it, in memory: 32 bits for each, 26 of number and six of count. */
export type Posting = Uint32Array

export const numberIn = (entry: number) => entry >>> COUNT_BITS
export const countIn = (entry: number) => entry & COUNT_MASK
export const chunkIn = (entry: number) => entry >>> (NUMBER_BITS + COUNT_BITS)

/** The entries of a term's chunks, one behind the other. */
export function postingOf(chunks: readonly { chunk: number; entries: Uint16Array }[]): Posting {
  const posting = new Uint32Array(chunks.reduce((sum, { entries }) => sum + entries.length, 0))
  let end = 0
  for (const { chunk, entries } of chunks) for (let i = 0; i < entries.length; i++) posting[end++] = (chunk << (NUMBER_BITS + COUNT_BITS)) | entries[i]!
  return posting
}

/** The entries of a blob; copied only where the blob does not begin at an even address. */
export function entriesOf(blob: Uint8Array): Uint16Array {
  return blob.byteOffset % 2 ? new Uint16Array(blob.slice().buffer) : new Uint16Array(blob.buffer, blob.byteOffset, blob.byteLength >> 1)
}

/** The numbers of a blob; copied only where it does not begin at a multiple of four. */
export function numbersOf(blob: Uint8Array): Uint32Array {
  return blob.byteOffset % 4 ? new Uint32Array(blob.slice().buffer) : new Uint32Array(blob.buffer, blob.byteOffset, blob.byteLength >> 2)
}

export const blobOf = (entries: Uint16Array | Uint32Array) => new Uint8Array(entries.buffer, entries.byteOffset, entries.byteLength)

/** Entries without those of some places in their chunk. */
export const without = (entries: Uint16Array, removed: ReadonlySet<number>) => entries.filter(entry => !removed.has(entry >> COUNT_BITS))

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
