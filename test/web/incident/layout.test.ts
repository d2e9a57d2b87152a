import { expect, test } from 'vitest'
import type { ShownBlock } from '../../../api/incidents/schema.ts'
import { partsOf, titleBlock } from '../../../web/src/incident/layout.ts'

const block = (kind: ShownBlock['kind'], more: Partial<ShownBlock> = {}): ShownBlock => ({ kind, depth: 1, line: 1, start: 0, end: 1, runs: [], ...more })
const markers = (...blocks: ShownBlock[]) => partsOf(blocks).flatMap(part => (part.kind === 'list' ? part.blocks.map(({ marker }) => marker) : []))

test('items that follow one another are one list, rows one table', () => {
  const parts = partsOf([block('heading'), block('item'), block('item'), block('paragraph'), block('row', { header: true }), block('row')])
  expect(parts.map(({ kind, blocks }) => [kind, blocks.length])).toEqual([['heading', 1], ['list', 2], ['paragraph', 1], ['table', 2]])
})

test('a header row begins a new table', () => {
  expect(partsOf([block('row', { header: true }), block('row'), block('row', { header: true })])).toHaveLength(2)
})

test('numbers go on over nested items, and begin anew in each nested list', () => {
  const one = { ordered: true }, two = { ordered: true, depth: 2 }
  expect(markers(block('item', one), block('item', two), block('item', two), block('item', one), block('item', two))).toEqual(['1.', '1.', '2.', '2.', '1.'])
})

test('items without numbers have a dash', () => {
  expect(markers(block('item'), block('item', { depth: 2 }))).toEqual(['–', '–'])
})

const heading = (depth: number, text: string) => block('heading', { depth, runs: [{ text, start: 0, end: text.length }] })

test('a heading of any depth that says the title is the title', () => {
  const [month, outage] = [heading(2, 'October'), heading(3, 'Loans fail')]
  expect(titleBlock([month, outage], 'Loans fail')).toBe(outage)
})

test('else the first heading of the first depth is, or none', () => {
  const top = heading(1, 'PM-7: Loans fail')
  expect(titleBlock([heading(2, 'October'), top], 'Loans fail')).toBe(top)
  expect(titleBlock([heading(2, 'October')], 'Loans fail')).toBe(undefined)
})
