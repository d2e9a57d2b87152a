import { expect, test } from 'vitest'
import { readRst } from '../../../ingest/read/rst.ts'
import { astray, told } from './telling.ts'

const blocks = (source: string) => {
  const { blocks } = readRst(source)
  expect(astray(source, blocks)).toEqual([])
  return told(blocks)
}

test('headings by what they are underlined with, in the order of first use; an overline makes another one', () => {
  expect(blocks('=======\nBaskets\n=======\n\nImpact\n======\nAll shops.\n\nOrders\n------\nNone.\n\n⚠️ Cause\n========\nA full disk.\n')).toEqual([
    'heading1 Baskets', 'Baskets › heading2 Impact', 'Impact › paragraph All shops.', 'Impact › heading3 Orders', 'Orders › paragraph None.',
    'Baskets › heading2 ⚠️ Cause', '⚠️ Cause › paragraph A full disk.',
  ])
})

test('a short heading has a short line under it', () => {
  expect(blocks('DB\n==\nDown.\n\nThe log ended in\n-\n')).toEqual(['heading1 DB', 'DB › paragraph Down.', 'DB › paragraph The log ended in\n-'])
})

test('a rule between paragraphs is no heading', () => {
  expect(blocks('Down.\n\n----------\n\nUp again.')).toEqual(['paragraph Down.', 'paragraph Up again.'])
})

test('a field list at the top gives fields with their places, elsewhere lines', () => {
  const source = 'Baskets\n=======\n\n:Date: 2024-05-02\n:Author: *Ada* and\n   Grace\n:Empty:\n\nDown.\n\n:Ticket: OPS-12\n:Open:\n'
  const { fields } = readRst(source)
  expect(fields.map(({ key, value, start, end }) => [key, value, source.slice(start, end)])).toEqual([['Date', '2024-05-02', '2024-05-02'], ['Author', 'Ada and Grace', 'Ada* and\n   Grace']])
  expect(blocks(source)).toEqual(['heading1 Baskets', 'Baskets › paragraph Down.', 'Baskets › paragraph Ticket: OPS-12', 'Baskets › paragraph Open'])
})

test('inline markup is left out, names of roles and addresses of links with it', () => {
  expect(blocks('``a*b`` was *lost* and **gone**, see `the graph <http://g.example/a_b>`_, `Status page`_, Docs_,\n:ref:`the basket <basket>`, :kbd:`Ctrl+C`, `odd`, |today| and 3 \\* 4 [1]_ [STRIKEOUT:or not].')).toEqual([
    'paragraph a*b was lost and gone, see the graph, Status page, Docs,\nthe basket, Ctrl+C, odd, today and 3 * 4 or not.',
  ])
  expect(readRst('A **b** `c <http://d.example>`_.').blocks[0]!.styles).toEqual([{ start: 2, end: 3, style: 'strong' }, { start: 4, end: 5, style: 'link', href: 'http://d.example' }])
})

test.each(['2 * 3 * 4', 'snake_case_name and __init__', 'a*b*c', '"*" and `', '**kwargs'])('nothing is marked in %j', text => {
  expect(blocks(text)).toEqual([`paragraph ${text}`])
})

test('lists in lists, numbers, boxes, and what goes on in an item', () => {
  expect(blocks('Steps:\n- first\n  still first\n\n  more of it\n\n  * inner\n- second\n\n#. one\n#. two\n\n(a) letter\n(b) letter\n\n-  ☒ ticked\n-  ☐ open\n- [x] done')).toEqual([
    'heading7 Steps', 'Steps › item first\nstill first', 'Steps › paragraph more of it', 'Steps › item1 inner', 'Steps › item second', 'Steps › numbered item one', 'Steps › numbered item two',
    'Steps › numbered item letter', 'Steps › numbered item letter', 'Steps › item [x] ticked', 'Steps › item [ ] open', 'Steps › item [x] done',
  ])
})

test('a sentence that begins with an initial is no item', () => {
  expect(blocks('A. Lovelace saw it\nfirst.')).toEqual(['paragraph A. Lovelace saw it\nfirst.'])
})

test('a term and its description are one line; more under a term stands under it as under a label', () => {
  expect(blocks('14:05 UTC\n    Alert fired.\nSearch\n    Slow.\n\n    - in Oslo\n\nUp again.')).toEqual([
    'item 14:05 UTC: Alert fired.', 'heading8 Search', 'Search › paragraph Slow.', 'Search › item1 in Oslo', 'paragraph Up again.',
  ])
})

test('literal blocks are code with their indentation, quotations are quotations', () => {
  expect(blocks('It said::\n\n    SELECT *\n      FROM baskets\n\nAda wrote:\n\n    Nobody could pay.\n\n>>> 1 + 1\n2\n')).toEqual([
    'paragraph It said:', 'code SELECT *\n  FROM baskets', 'heading7 Ada wrote', 'Ada wrote › quote Nobody could pay.', 'Ada wrote › code >>> 1 + 1\n2',
  ])
})

test('a drawn table: header, cells over lines and over columns, wide letters', () => {
  expect(blocks('+-------+--------+\n| When  | What   |\n+=======+========+\n| 14:05 | Alert  |\n|       | fired  |\n+-------+--------+\n| 14:10 | 🙋 Ada |\n+-------+--------+\n| all over again |\n+----------------+\n')).toEqual([
    'header row When | What', 'row 14:05 | Alert\nfired', 'row 14:10 | 🙋 Ada', 'row all over again | ',
  ])
})

test('a table between rules: header, rows that go on', () => {
  expect(blocks('=====  =====\nTask   Owner\n=====  =====\nWatch  Ada\n       Grace\nAdd\n=====  =====\n\nUp.')).toEqual(['header row Task | Owner', 'row Watch | Ada\nGrace', 'row Add | ', 'paragraph Up.'])
})

test('tables written as lists and as values between commas', () => {
  expect(blocks('.. list-table:: Tasks\n   :header-rows: 1\n\n   * - Task\n     - Owner\n   * - Raise *the*\n       pool\n     -\n\n.. csv-table::\n   :header: "Task", "Owner"\n\n   "Watch, always", Ada\n')).toEqual([
    'header row Task | Owner', 'row Raise the\npool | ', 'header row Task | Owner', 'row Watch, always | Ada',
  ])
})

test('directives: notes are their text, code is code, titles are labels, and the others say nothing', () => {
  expect(blocks('.. contents:: Here\n   :depth: 2\n\n.. note:: Nobody could pay,\n   and nobody knew.\n\n   - really\n\n.. warning::\n\n   Still fragile.\n\n.. code-block:: sql\n   :linenos:\n\n   SELECT 1\n\n.. admonition:: Root cause\n\n   A full disk.\n\n.. image:: a.png\n   :alt: graph\n\n.. figure:: b.png\n   :alt: graph\n\n   Orders per minute.\n\n.. toctree::\n\n   one\n   two\n')).toEqual([
    'paragraph Nobody could pay,\nand nobody knew.', 'item really', 'paragraph Still fragile.', 'code SELECT 1', 'heading7 Root cause', 'Root cause › paragraph A full disk.', 'Root cause › paragraph Orders per minute.',
  ])
})

test('comments, targets, footnotes and substitutions are no words', () => {
  expect(blocks('.. A comment\n   over lines\n\n..\n   another\n\n.. _basket: http://b.example\n\n__ http://c.example\n\n.. [1] A footnote.\n\n.. |x| replace:: y\n\nDown.')).toEqual(['paragraph Down.'])
})

test('code and tables inside an item belong to it', () => {
  expect(blocks('- Steps:\n\n  - drain\n\n    ::\n\n      kubectl drain\n\n  ==  ==\n  a   b\n  ==  ==\n\n- more')).toEqual(['heading8 Steps', 'Steps › item1 drain', 'Steps › code1 kubectl drain', 'Steps › row a | b', 'item more'])
})

test('a block of lines is a paragraph a line', () => {
  expect(blocks('| Ada Lovelace\n| Grace Hopper')).toEqual(['paragraph Ada Lovelace', 'paragraph Grace Hopper'])
})

test('words keep their places under every line end and behind front matter', () => {
  for (const end of ['\n', '\r\n']) {
    const source = ['---', 'a: b', '---', 'Baskets', '=======', '', '- *first*', '  more', '', 'x::', '', '   y', '     z'].join(end)
    const { blocks } = readRst(source, source.indexOf('Baskets'))
    expect(told(blocks)).toEqual(['heading1 Baskets', 'Baskets › item first\nmore', 'Baskets › paragraph x:', 'Baskets › code y\n  z'])
    expect(astray(source, blocks)).toEqual([])
  }
})
