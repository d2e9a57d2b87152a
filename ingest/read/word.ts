// Word documents → HTML, by mammoth: what they mean (headings, lists, tables), not how they look.
import { finished } from 'node:stream/promises'
import mammoth from 'mammoth'
import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl'
import { refused, type Decoded } from './decode.ts'

/** Parts that are text, unpacked; a postmortem has a few hundred kilobytes of them. */
const MOST_BYTES = 20_000_000
const OLD_OFFICE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0])
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le')

/** Styles that Word names and mammoth leaves alone. */
const STYLES = [
  "p[style-name='Title'] => h1.title:fresh", "p[style-name='Quote'] => blockquote > p:fresh", "p[style-name='Intense Quote'] => blockquote > p:fresh",
  ...['HTML Preformatted', 'Plain Text', 'Code', 'Source Code', 'macro'].map(name => `p[style-name='${name}'] => pre:separator('\n')`), "r[style-name='HTML Code'] => code", "r[style-name='Verbatim Char'] => code",
]
/** Blocks end lines, so that evidence has lines to be found at. */
const BLOCK_END = /<\/(?:p|h[1-6]|li|tr|pre|blockquote|table|[uo]l)>|<(?:table|[uo]l)>/g

/** The HTML of a .docx file, each block on a line. */
export async function htmlOfWord(path: string, bytes: Uint8Array): Promise<Decoded> {
  if (OLD_OFFICE.compare(bytes, 0, OLD_OFFICE.length) === 0) return isEncrypted(bytes) ? encrypted(path) : refused('file-old-word', `${path} is a Word document of the time before 2007.`, 'Open it in Word or LibreOffice and save it as .docx.')
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  try {
    const zip = await fromBufferPromise(buffer, { autoClose: false }), entries: Entry[] = []
    for await (const entry of zip.eachEntry()) entries.push(entry)
    if (!entries.some(({ fileName }) => fileName === 'word/document.xml')) return damaged(path)
    if (entries.some(entry => entry.isEncrypted())) return encrypted(path)
    if (!(await unpacksWithin(zip, entries.filter(({ fileName }) => /\.(?:xml|rels)$/.test(fileName)), MOST_BYTES))) return refused('file-too-large', `${path} unpacks to more than ${MOST_BYTES / 1e6} MB of text.`, 'Split it into one file an incident.')
    const { value } = await mammoth.convertToHtml({ buffer }, { styleMap: STYLES, convertImage: mammoth.images.imgElement(async () => ({ src: '' })) })
    if (!/\S/.test(value.replace(/<[^<>]*>/g, ''))) return refused('file-empty', `${path} holds no words.`, 'Write the postmortem, or remove the file.')
    return { text: value.replace(BLOCK_END, end => `${end}\n`), problems: [] }
  } catch {
    return damaged(path)
  }
}

/** Whether entries unpack to no more than `most` bytes altogether. Each is unpacked, and let go: one that is larger than the file says of it rejects. */
async function unpacksWithin(zip: ZipFile, entries: readonly Entry[], most: number): Promise<boolean> {
  if (entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0) > most) return false
  for (const entry of entries) await finished((await zip.openReadStreamPromise(entry)).resume())
  return true
}

const isEncrypted = (bytes: Uint8Array) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(ENCRYPTED)

const encrypted = (path: string) => refused('file-encrypted', `${path} is encrypted.`, 'Save it without a password, or leave it: it is passed over.')

const damaged = (path: string) => refused('file-damaged', `${path} is damaged, or no Word document.`, 'Open it in Word or LibreOffice and save it again as .docx.')
