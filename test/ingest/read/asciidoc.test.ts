import { expect, test } from 'vitest'
import { readAsciidoc } from '../../../ingest/read/asciidoc.ts'
import { astray, told } from './telling.ts'

const blocks = (source: string) => {
  const { blocks } = readAsciidoc(source)
  expect(astray(source, blocks)).toEqual([])
  return told(blocks)
}

test('the header: a title, who wrote it and when, and what was said in attributes but for those that set the page', () => {
  const source = '// drafted\n:toc: left\n= Baskets empty\nAda Lovelace <ada@shop.example>; Grace Hopper\nv1.0, 2024-05-02: after review\n:severity: SEV-2\n:icons: font\n:draft:\n\nDown.'
  const { fields } = readAsciidoc(source)
  expect(fields.map(({ key, value, start, end }) => [key, value, source.slice(start, end)])).toEqual([
    ['author', 'Ada Lovelace', 'Ada Lovelace'], ['author', 'Grace Hopper', 'Grace Hopper'], ['revdate', '2024-05-02', '2024-05-02'], ['severity', 'SEV-2', 'SEV-2'],
  ])
  expect(blocks(source)).toEqual(['heading1 Baskets empty', 'Baskets empty › paragraph Down.'])
})

test('text right under the title is no author', () => {
  expect(readAsciidoc('= Baskets empty\nAll shops were down.\n')).toMatchObject({ fields: [], blocks: [{ text: 'Baskets empty' }, { text: 'All shops were down.' }] })
})

test('headings by signs and by lines under them', () => {
  expect(blocks('== Impact ==\nAll shops.\n\n=== Orders\nNone.\n\nRoot cause\n----------\nA full disk.\n\n## Also\nYes.')).toEqual([
    'heading2 Impact', 'Impact › paragraph All shops.', 'Impact › heading3 Orders', 'Orders › paragraph None.', 'heading2 Root cause', 'Root cause › paragraph A full disk.', 'heading2 Also', 'Also › paragraph Yes.',
  ])
})

test('inline markup, links and macros are left out but for their words', () => {
  expect(blocks('`a*b` was *lost* and **go**ne, _not_ "`found`", see link:http://g.example/a_b[the graph], https://s.example[Status,window=_blank],\nhttps://d.example[], <<cause,the cause>>, xref:tasks.adoc[tasks], kbd:[Ctrl+C], #marked#, +x_y_z+ and 3 \\* 4 * 5footnote:[Not this.] image:a.png[nor this].')).toEqual([
    'paragraph a*b was lost and gone, not "found", see the graph, Status,\nhttps://d.example, the cause, tasks, Ctrl+C, marked, x_y_z and 3 * 4 * 5 .',
  ])
  expect(readAsciidoc('A *b* link:http://c.example[d].').blocks[0]!.styles).toEqual([{ start: 2, end: 3, style: 'strong' }, { start: 4, end: 5, style: 'link', href: 'http://c.example' }])
})

test.each(['2 * 3 * 4', 'snake_case_name', 'C++ and D++', 'a#b', 'see [1]', '5 << 2 >> 1', '* '.trim()])('nothing is marked in %j', text => {
  expect(blocks(text)).toEqual([`paragraph ${text}`])
})

test('a line end that was forced parts two statements', () => {
  expect(blocks('Started at ten +\nEnded at noon')).toEqual(['paragraph Started at ten', 'paragraph Ended at noon'])
})

test('lists in lists, numbers, boxes, and what a plus ties to an item', () => {
  expect(blocks('* first\nstill first\n** inner\n*** deep\n* second\n+\nmore of it\n+\n----\ncode\n----\n- [*] ticked\n- [x] too\n- [ ] open\n\n[arabic]\n. one\n.. deep\n. two\n\nEnd.')).toEqual([
    'item first\nstill first', 'item1 inner', 'item2 deep', 'item second', 'paragraph more of it', 'code code', 'item1 [x] ticked', 'item1 [x] too', 'item1 [ ] open',
    'numbered item2 one', 'numbered item3 deep', 'numbered item2 two', 'paragraph End.',
  ])
})

test('a list right under its label', () => {
  expect(blocks('Next steps:\n- buy a disk\n- watch it')).toEqual(['heading7 Next steps', 'Next steps › item buy a disk', 'Next steps › item watch it'])
})

test('terms: a line makes an item, more stands under the term', () => {
  expect(blocks('14:05 UTC:: Alert fired.\n14:10 UTC::\nAda looked.\nRoot cause:: The pool of connections was too small for the sale.\nSearch::\n+\nSlow.\n\n* in Oslo\n\n== End')).toEqual([
    'item 14:05 UTC: Alert fired.', 'item 14:10 UTC: Ada looked.', 'heading8 Root cause', 'Root cause › paragraph The pool of connections was too small for the sale.',
    'heading8 Search', 'Search › paragraph Slow.', 'Search › item1 in Oslo', 'heading2 End',
  ])
})

test('tables: a header by its empty line or by its attributes, cells over lines and over columns', () => {
  expect(blocks('|===\n|When |What\n\n|14:05 |Alert *fired*\non the phone\n\n|14:10\n|Ada \\| looked\n\n2+|all of it\n|===')).toEqual([
    'header row When | What', 'row 14:05 | Alert fired\non the phone', 'row 14:10 | Ada \\| looked', 'row all of it | ',
  ])
  expect(blocks('[%header,cols="1,2a"]\n|===\n|Task |Owner\n|Watch it\n|Ada\n|===')).toEqual(['header row Task | Owner', 'row Watch it | Ada'])
  expect(blocks('|===\n|Task |Owner\n|Watch it |Ada\n|===')).toEqual(['row Task | Owner', 'row Watch it | Ada'])
})

test('fenced blocks: code, text, quotations; what is fenced as comment or passed through is no word', () => {
  expect(blocks('.The query\n[source,sql]\n----\nSELECT 1\n  FROM x\n----\n\n====\nSame here.\n====\n\n****\nAn aside.\n****\n\n____\nNobody could pay.\n____\n\n[quote, Ada]\nIt was bad.\n\n////\nnot this\n////\n\n++++\n<b>nor this</b>\n++++\n\n....\nlog\n....')).toEqual([
    'heading7 The query', 'The query › code SELECT 1\n  FROM x', 'The query › paragraph Same here.', 'The query › paragraph An aside.', 'The query › quote Nobody could pay.', 'The query › quote It was bad.', 'The query › code log',
  ])
})

test('admonitions are their text; comments, pictures, conditions and attributes say nothing', () => {
  expect(blocks('NOTE: Nobody could pay,\n// really\nand nobody knew.\n\n[WARNING]\n====\nStill fragile.\n====\n\n.Orders\nimage::a.png[Graph]\n\n:later: on\n\nifdef::x[]\ninclude::b.adoc[]\nendif::[]\n\n\'\'\'\n\nEnd.')).toEqual([
    'paragraph Nobody could pay,\nand nobody knew.', 'paragraph Still fragile.', 'paragraph End.',
  ])
})

test('words keep their places under every line end and behind front matter', () => {
  for (const end of ['\n', '\r\n']) {
    const source = ['---', 'a: b', '---', '= Baskets', '', '* _first_', 'more', '', '|===', '|a |_b_', '|===', '', '----', 'y', '  z', '----'].join(end)
    const { blocks } = readAsciidoc(source, source.indexOf('= Baskets'))
    expect(told(blocks)).toEqual(['heading1 Baskets', 'Baskets › item first\nmore', 'Baskets › row a | b', 'Baskets › code y\n  z'])
    expect(astray(source, blocks)).toEqual([])
  }
})
