// What a zip file says and holds, before anything is unpacked by others: a few kilobytes can hold gigabytes.
import { inflateRawSync } from 'node:zlib'

const END = 0x06054b50, ENTRY = 0x02014b50
const END_LENGTH = 22, ENTRY_LENGTH = 46, LOCAL_LENGTH = 30
const LONGEST_COMMENT = 0xffff
const STORED = 0, DEFLATED = 8

export type ZipEntry = { name: string; /** As packed. */ bytes: Uint8Array; method: number; isEncrypted: boolean }

/** The entries of a zip file by its directory; null where there is none, or where it leads nowhere. */
export function zipEntries(bytes: Uint8Array): ZipEntry[] | null {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  let end = view.length - END_LENGTH
  while (end >= 0 && end >= view.length - END_LENGTH - LONGEST_COMMENT && view.readUInt32LE(end) !== END) end--
  if (end < 0 || view.readUInt32LE(end) !== END) return null
  const entries: ZipEntry[] = []
  try {
    let at = view.readUInt32LE(end + 16)
    for (let left = view.readUInt16LE(end + 10); left > 0; left--) {
      if (view.readUInt32LE(at) !== ENTRY) return null
      const size = view.readUInt32LE(at + 20), [name, extra, comment] = [28, 30, 32].map(offset => view.readUInt16LE(at + offset)) as [number, number, number]
      const local = view.readUInt32LE(at + 42), start = local + LOCAL_LENGTH + view.readUInt16LE(local + 26) + view.readUInt16LE(local + 28)
      if (start + size > view.length) return null
      entries.push({ name: view.toString('utf8', at + ENTRY_LENGTH, at + ENTRY_LENGTH + name), bytes: view.subarray(start, start + size), method: view.readUInt16LE(at + 10), isEncrypted: (view.readUInt16LE(at + 8) & 1) === 1 })
      at += ENTRY_LENGTH + name + extra + comment
    }
    return entries
  } catch {
    return null // an offset beyond the end
  }
}

/** Whether entries unpack to no more than `most` bytes altogether: each is unpacked, and let go, since what a zip says of itself may be a lie. Throws for what is damaged. */
export function unpacksWithin(entries: readonly ZipEntry[], most: number): boolean {
  let left = most
  for (const { bytes, method } of entries) {
    if (method !== STORED && method !== DEFLATED) throw new Error(`packed by method ${method}`)
    try {
      left -= method === STORED ? bytes.length : inflateRawSync(bytes, { maxOutputLength: Math.max(1, left) }).length
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') return false
      throw error
    }
    if (left < 0) return false
  }
  return true
}
