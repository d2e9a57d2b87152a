import { expect, test } from 'vitest'
import { parse } from '../../../ingest/parse.ts'
import { readDocument } from '../../../ingest/read/format.ts'
import { textOf } from '../../../ingest/read/text-of.ts'
import { zipOf } from './packing.ts'
import { cell, docx, item, p, styled } from './written.ts'

const WHOLE = docx([
  p('Carts lost on 5 May 2024', styled('Title')), p('Timeline', styled('heading 1')), p('10:02 UTC: It broke &amp; alerts fired.', item(0)), p('orders-db', item(1)),
  p('Tasks', styled('heading 1')), `<w:tbl><w:tr>${['Task', 'Owner', 'Due'].map(cell).join('')}</w:tr><w:tr>${['Add an alert', 'Ann Archer', '2024-06-01'].map(cell).join('')}</w:tr></w:tbl>`,
  p('select 1', styled('Code')), '<w:p><w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="1"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:t>☒</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t>done</w:t></w:r></w:p>',
].join(''))

test('what a document means is read: title, headings, lists, tables, code', async () => {
  const decoded = await textOf('a.docx', WHOLE)
  if ('problem' in decoded) throw new Error(decoded.problem.message)
  const { document } = readDocument('a.docx', decoded.text)
  expect(document.format).toBe('word')
  expect(document.blocks.map(({ kind, depth, text }) => `${kind}${depth || ''} ${text}`)).toEqual([
    'heading1 Carts lost on 5 May 2024', 'heading1 Timeline', 'item 10:02 UTC: It broke & alerts fired.', 'item1 orders-db', 'heading1 Tasks', 'row Task | Owner | Due', 'row Add an alert | Ann Archer | 2024-06-01', 'code select 1', 'paragraph done',
  ])
  const [record] = parse('a.docx', decoded.text)
  expect(record!.tasks.map(({ text, owner, due }) => [text.value, owner?.value, due?.value])).toEqual([['Add an alert', 'Ann Archer', '2024-06-01']])
  expect(record!.tasks[0]!.text.evidence[0]).toMatchObject({ quote: 'Add an alert', line: decoded.text.slice(0, decoded.text.indexOf('Add an alert')).split('\n').length })
  expect(record!.tasks[0]!.text.evidence[0]!.line).toBeGreaterThan(5)
})

test.each<[string, Buffer, string]>([
  ['no bytes', Buffer.alloc(0), 'file-empty: a.docx is empty.'],
  ['no words', docx(p('')), 'file-empty: a.docx holds no words.'],
  ['half of a file', WHOLE.subarray(0, WHOLE.length >> 1), 'file-damaged: a.docx is damaged, or no Word document.'],
  ['broken XML', docx('<w:p><'), 'file-damaged: a.docx is damaged, or no Word document.'],
  ['bytes that were changed', Buffer.from(WHOLE.map((byte, i) => (i > 200 && i < 900 ? byte ^ 0x55 : byte))), 'file-damaged: a.docx is damaged, or no Word document.'],
  ['another zip file', zipOf([{ name: 'a.txt', text: 'Down.' }]), 'file-damaged: a.docx is damaged, or no Word document.'],
  ['text', Buffer.from('It was down.'), 'file-damaged: a.docx is damaged, or no Word document.'],
  ['encrypted entries', docx(p('Down.'), {}, true), 'file-encrypted: a.docx is encrypted.'],
  ['a password', Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), Buffer.from('EncryptedPackage', 'utf16le')]), 'file-encrypted: a.docx is encrypted.'],
  ['an older format', Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), Buffer.alloc(600)]), 'file-old-word: a.docx is a Word document of the time before 2007.'],
  ['a part that is larger than is said of it', zipOf([{ name: 'word/document.xml', text: ' '.repeat(30_000_000), claims: 9 }]), 'file-damaged: a.docx is damaged, or no Word document.'],
  ['a few bytes that unpack to many', docx(p('Down.'), { 'word/footnotes.xml': ' '.repeat(30_000_000) }), 'file-too-large: a.docx unpacks to more than 20 MB of text.'],
])('%s: said, with what to do', async (_, bytes, said) => {
  const decoded = await textOf('a.docx', bytes)
  expect('problem' in decoded && `${decoded.problem.rule}: ${decoded.problem.message}`).toBe(said)
})
