import { expect, test } from 'vitest'
import { decode } from '../../../ingest/read/decode.ts'

const TEXT = 'Shöps wäre döwn – for 3 €'
const utf16 = (text: string, big: boolean) => {
  const bytes = Buffer.from(text, 'utf16le')
  return big ? bytes.swap16() : bytes
}

test.each([
  ['UTF-8', Buffer.from(TEXT)],
  ['UTF-8 with a mark', Buffer.from('\ufeff' + TEXT)],
  ['UTF-16 little-endian with a mark', utf16('\ufeff' + TEXT, false)],
  ['UTF-16 big-endian with a mark', utf16('\ufeff' + TEXT, true)],
  ['UTF-16 little-endian', utf16(TEXT, false)],
  ['UTF-16 big-endian', utf16(TEXT, true)],
  ['Windows-1252', Buffer.from(TEXT.replace('–', '\x96').replace('€', '\x80'), 'latin1')],
])('%s', (_, bytes) => {
  expect(decode('a.md', bytes)).toEqual({ text: TEXT, problems: [] })
})

test('a lone carriage return ends a line, as the other line ends do; every place stays', () => {
  expect(decode('a.md', Buffer.from('---\rtitle: Down\r---\r# Down\r\nIt was.\n'))).toEqual({ text: '---\ntitle: Down\n---\n# Down\r\nIt was.\n', problems: [] })
})

test('one broken byte in UTF-8 does not cost the letters around it', () => {
  const bytes = Buffer.concat([Buffer.from('first\nÜmläut '), Buffer.from([0xff]), Buffer.from(' ünd')])
  expect(decode('a.md', bytes)).toMatchObject({ text: 'first\nÜmläut \ufffd ünd', problems: [{ rule: 'encoding-damaged', place: { line: 2, start: 13, end: 14 } }] })
})

test.each([
  [Buffer.alloc(0), 'file-empty', 'a.md is empty.'],
  [Buffer.from(' \n\t\n'), 'file-empty', 'a.md holds nothing but white space.'],
  [Buffer.from('%PDF-1.7 …'), 'file-binary', 'a.md is a PDF document, not text.'],
  [Buffer.from('PK\x03\x04word'), 'file-binary', 'a.md is a zip archive or an Office document, not text.'],
  [Buffer.from('text with a\0zero and more text'), 'file-binary', 'a.md is binary, not text: it has zero bytes.'],
  [Buffer.from(Array.from({ length: 400 }, (_, i) => (i * 37) % 32 || 1)), 'file-binary', 'a.md is no text: it is full of control characters.'],
])('%j is refused by name', (bytes, rule, message) => {
  expect(decode('a.md', bytes)).toMatchObject({ problem: { rule, message, severity: 'error' } })
})
