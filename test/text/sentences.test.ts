import { expect, test } from 'vitest'
import { sentences } from '../../text/sentences.ts'

const split = (text: string) => sentences(text).map(({ start, end }) => text.slice(start, end))

test.each([
  ['The disk filled up. Writes failed!  Nobody noticed?', ['The disk filled up.', 'Writes failed!', 'Nobody noticed?']],
  ['One statement without a stop', ['One statement without a stop']],
  ['Some caches, e.g. Varnish, held on. i.e. Old pages stayed.', ['Some caches, e.g. Varnish, held on. i.e. Old pages stayed.']],
  ['It began at 11 p.m. PDT and ended at 2 a.m. We slept.', ['It began at 11 p.m. PDT and ended at 2 a.m.', 'We slept.']],
  ['It broke at 17:00 UTC on Feb. 22 for an hour. It was Feb. We slept.', ['It broke at 17:00 UTC on Feb. 22 for an hour.', 'It was Feb.', 'We slept.']],
  ['We moved to v1.2.3 of db1.example.org. It broke.', ['We moved to v1.2.3 of db1.example.org.', 'It broke.']],
  ['Am 3. Mai 2024 war es aus. In version 3. We slept.', ['Am 3. Mai 2024 war es aus.', 'In version 3.', 'We slept.']],
  ['Det var nede fra kl. 10.00 til kl. 11.00.', ['Det var nede fra kl. 10.00 til kl. 11.00.']],
  ['Paged A. Turing at once. She fixed it.', ['Paged A. Turing at once.', 'She fixed it.']],
  ['1. Restart the broker. 2. Drain the queue.', ['1. Restart the broker.', '2. Drain the queue.']],
  ['He said "it is down." Then it was.', ['He said "it is down."', 'Then it was.']],
  ['A soft line\nbreak stays. An empty line\n\nends it', ['A soft line\nbreak stays.', 'An empty line', 'ends it']],
  ['Wait... what happened', ['Wait... what happened']],
  ['  \n ', []],
  ['', []],
])('%j has the sentences %j', (text, expected) => {
  expect(split(text)).toEqual(expected)
})

test('what runs on without a stop is cut between words', () => {
  const parts = split('orders failed '.repeat(400).trim())
  expect(parts.join(' ')).toBe('orders failed '.repeat(400).trim())
  expect(Math.max(...parts.map(part => part.length))).toBeLessThanOrEqual(2000)
})
