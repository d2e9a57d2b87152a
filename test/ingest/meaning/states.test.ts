import { expect, test } from 'vitest'
import { states } from '../../../ingest/meaning/states.ts'
import { readText } from '../../../ingest/read/text.ts'

const found = (source: string) => {
  const document = { path: 'a.txt', format: 'text', source, start: 0, end: source.length, fields: [], blocks: readText(source) }
  return [...states(document)].map(i => document.blocks[i]!.text)
}

test('a state over the time at which it was posted names no part of an account', () => {
  expect(found('Baskets empty\n\nResolved\nA deploy had taken the wrong setting along.\nPosted May 03, 2024 - 10:12 UTC')).toEqual(['Resolved'])
})

test('so does one beside a state that can be nothing else', () => {
  expect(found('Baskets empty\n\nResolved\nThe store is well again.\n\nInvestigating\nWe look at the store.')).toEqual(['Resolved', 'Investigating'])
})

test('without either it is a part of the account', () => {
  expect(found('Baskets empty\n\nResolved\nAda moved the store to the second host.')).toEqual([])
})
