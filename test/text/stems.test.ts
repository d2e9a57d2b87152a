import { expect, test } from 'vitest'
import { stem } from '../../text/stems.ts'

test('forms of one word have one stem', () => {
  expect(['connections', 'connected', 'connecting'].map(stem)).toEqual(['connect', 'connect', 'connect'])
  expect(['use', 'uses', 'used', 'using'].map(stem)).toEqual(["us'", "us'", "us'", "us'"])
})

test('a telling word is no little one, though Porter gives both one stem', () => {
  expect([['one', 'on'], ['ate', 'at'], ['used', 'us'], ['exception', 'except'], ['evening', 'even']].map(words => words.map(stem))).toEqual([["on'", 'on'], ["at'", 'at'], ["us'", 'us'], ["except'", 'except'], ["even'", 'even']])
  expect(['do', 'doing', 'has', 'his'].map(stem)).toEqual(['do', 'do', 'ha', 'hi'])
})
