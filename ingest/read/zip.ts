// A zip file: its directory stands at its end, so that only what changed is unpacked.
import { buffer } from 'node:stream/consumers'
import { getFileNameLowLevel, openPromise, type Entry } from 'yauzl'
import type { Problem } from '../record.ts'
import type { Packed } from './container.ts'
import { packedFiles } from './packed.ts'

const LINK = 0xa000, KIND = 0xf000

/** Throws where the file is no whole zip archive. */
export async function openZip(file: string): Promise<Packed> {
  const zip = await openPromise(file, { decodeStrings: false, autoClose: false }).catch((error: Error) => {
    throw new Error(`it is no whole zip archive: ${error.message}`, { cause: error })
  })
  const entries = new Map<string, Entry>(), packed = packedFiles()
  try {
    for await (const entry of zip.eachEntry()) {
      const name = getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false)
      if (name.endsWith('/')) continue
      const isLink = ((entry.externalFileAttributes >>> 16) & KIND) === LINK
      const met = packed.meet({
        name, file: name, bytes: entry.uncompressedSize, isLink, key: `zip ${entry.crc32} ${entry.uncompressedSize}`, ...(!entry.canDecodeFileData() && { problem: undecodable(name, entry) }),
      })
      if (met) entries.set(name, entry)
    }
  } catch (error) {
    zip.close()
    throw error
  }
  return {
    files: packed.files(),
    look: async ({ file, key = '' }) => ({ bytes: entries.get(file)?.uncompressedSize ?? 0, state: key }),
    read: async ({ file }) => buffer(await zip.openReadStreamPromise(entries.get(file)!)).catch((error: Error) => {
      throw Object.assign(new Error(error.message, { cause: error }), { code: `damaged in the zip file: ${error.message}` })
    }),
    close: async () => zip.close(),
  }
}

const undecodable = (name: string, entry: Entry): Problem => ({
  rule: 'file-locked', severity: 'error', message: `${name} is ${entry.isEncrypted() ? 'encrypted' : 'packed in a way that is not known'}; it was not read.`, remedy: 'Pack it again without a password, in the usual way.',
})
