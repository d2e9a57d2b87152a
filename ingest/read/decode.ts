// Bytes → text, or the reason why they are none.
import type { Problem } from '../record.ts'

export type Decoded = { text: string; problems: Problem[] } | { problem: Problem }

const MAGIC: [bytes: string, what: string][] = [
  ['%PDF', 'a PDF document'], ['PK\x03\x04', 'a zip archive or an Office document'], ['\x89PNG', 'a PNG image'], ['GIF8', 'a GIF image'], ['\xff\xd8\xff', 'a JPEG image'],
  ['\x7fELF', 'a program'], ['MZ\x90', 'a program'], ['\x1f\x8b', 'compressed with gzip'], ['BZh', 'compressed with bzip2'], ['\xfd7zXZ', 'compressed with xz'], ['7z\xbc\xaf', 'a 7z archive'],
  ['\xd0\xcf\x11\xe0', 'an old Office document'], ['SQLite format 3', 'a database'],
]

/** So many bytes tell what a file is; the rest is only decoded. */
const LOOK = 8192
const LONE_RETURN = /\r(?!\n)/g
/** Text has next to no control characters. */
const MOST_CONTROLS = 0.01

/** The text of a file in UTF-8, UTF-16 or Windows-1252 (which Latin-1 is part of), without a byte-order mark. A lone carriage return is a line end too, and becomes the usual one; others stay. */
export function decode(path: string, bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return refused('file-empty', `${path} is empty.`, 'Write the postmortem, or remove the file.')
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, LOOK))
  const utf16 = utf16In(head)
  if (utf16) return checked(path, new TextDecoder(utf16).decode(bytes))
  const start = head.toString('latin1', 0, 16)
  const magic = MAGIC.find(([mark]) => start.startsWith(mark))
  if (magic?.[0] === '%PDF') return refused('file-binary', `${path} is a PDF document, not text.`, 'Let its name end in .pdf to have it read.')
  if (magic) return refused('file-binary', `${path} is ${magic[1]}, not text.`, 'Save the postmortem as Markdown or plain text, or leave the file: it is passed over.')
  if (head.includes(0)) return refused('file-binary', `${path} is binary, not text: it has zero bytes.`, 'Save the postmortem as Markdown or plain text, or leave the file: it is passed over.')
  try {
    return checked(path, new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return damaged(path, bytes)
  }
}

/** Not valid UTF-8: mostly UTF-8 with some bytes broken, or an older encoding of one byte a letter. */
function damaged(path: string, bytes: Uint8Array): Decoded {
  const lenient = new TextDecoder('utf-8').decode(bytes)
  const broken = lenient.match(/\ufffd/g)?.length ?? 0
  const letters = lenient.match(/[^\x00-\x7f\ufffd]/gu)?.length ?? 0
  if (letters <= broken) return checked(path, new TextDecoder('windows-1252').decode(bytes))
  const at = lenient.indexOf('\ufffd')
  return checked(path, lenient, [{
    rule: 'encoding-damaged', severity: 'warning', message: `${broken === 1 ? 'One character is' : `${broken} characters are`} no valid UTF-8 in ${path} and shown as "\ufffd".`, remedy: 'Save the file again as UTF-8.',
    place: { line: lenient.slice(0, at).split('\n').length, start: at, end: at + 1 },
  }])
}

function checked(path: string, text: string, problems: Problem[] = []): Decoded {
  const controls = text.slice(0, LOOK).match(/[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]/g)?.length ?? 0
  if (controls > MOST_CONTROLS * Math.min(text.length, LOOK) + 1) return refused('file-binary', `${path} is no text: it is full of control characters.`, 'Save the postmortem as Markdown or plain text, or leave the file: it is passed over.')
  if (!text.trim()) return refused('file-empty', `${path} holds nothing but white space.`, 'Write the postmortem, or remove the file.')
  return { text: text.replace(LONE_RETURN, '\n'), problems }
}

/** By the mark at the beginning, else by every second byte being zero, as in Latin letters written in two bytes. */
function utf16In(head: Buffer): 'utf-16le' | 'utf-16be' | null {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le'
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be'
  if (head.length < 4 || !head.includes(0)) return null
  const zeros = [0, 0]
  for (const [i, byte] of head.entries()) if (byte === 0) zeros[i % 2]!++
  const half = head.length / 2
  if (zeros[1]! > half * 0.4 && zeros[0]! < half * 0.05) return 'utf-16le'
  if (zeros[0]! > half * 0.4 && zeros[1]! < half * 0.05) return 'utf-16be'
  return null
}

export const refused = (rule: string, message: string, remedy: string) => ({ problem: { rule, severity: 'error' as const, message, remedy } })
