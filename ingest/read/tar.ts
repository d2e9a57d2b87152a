// A tar file, compressed by gzip or not. It has no directory, so it is read from end to end, and its documents are held until they are handed out.
import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { crc32 } from 'node:zlib'
import { Parser, type ReadEntry } from 'tar'
import type { Packed } from './container.ts'
import { MOST_BYTES, packedFiles } from './packed.ts'

/** What all documents together may hold of memory. */
const MOST_HELD = 200_000_000

/** Throws where the file is no whole tar archive. */
export async function openTar(file: string): Promise<Packed> {
  const held = new Map<string, Buffer>(), packed = packedFiles()
  let unpacked = 0, kept = 0, isWhole = false, refused: Error | null = null
  const refuse = (what: string) => parser.abort(refused = new Error(what))
  const take = (entry: ReadEntry): void => {
    unpacked += entry.size
    if (unpacked > MOST_BYTES) return refuse('it is larger than 1 GB when unpacked')
    const isLink = entry.type === 'SymbolicLink' || entry.type === 'Link'
    const isFile = entry.type === 'File' || entry.type === 'OldFile' || entry.type === 'ContiguousFile'
    const met = isLink || isFile ? packed.meet({ name: entry.path, file: entry.path, bytes: entry.size, isLink }) : null
    if (!met) return void entry.resume()
    if ((kept += entry.size) > MOST_HELD) return refuse('its documents are larger than 200 MB; unpack it and read the folder')
    const chunks: Buffer[] = []
    entry.on('data', chunk => chunks.push(chunk))
    entry.on('end', () => held.set(met.file, Buffer.concat(chunks)))
  }
  const parser: Parser = new Parser({ strict: true, onReadEntry: take })
  parser.on('eof', () => (isWhole = true))
  await pipeline(createReadStream(file), parser as unknown as NodeJS.WritableStream).catch((error: Error) => {
    throw refused ?? new Error(`it is no whole tar archive: ${error.message}`, { cause: error })
  })
  // What was cut off between two files would look as if the files behind were taken out.
  if (!isWhole) throw new Error('it is no whole tar archive: its end is missing')
  return {
    files: packed.files(),
    look: async ({ file }) => ({ bytes: held.get(file)?.length ?? 0, state: `tar ${crc32(held.get(file) ?? '')}` }),
    read: async ({ file }) => held.get(file)!,
    close: async () => held.clear(),
  }
}
