import { expect, test } from 'vitest'
import { textLines } from '../../text/lines.ts'
import { sharedRuns } from '../../text/runs.ts'
import { toldOf } from '../../text/told.ts'
import { tokens } from '../../text/tokens.ts'

/** Each word of three or more letters is worth 1, each other one only joins. */
const shared = (text: string, other: string, words = tokens(text)) => sharedWith(text, [other], words)
const sharedWith = (text: string, files: string[], words = tokens(text)) =>
  sharedRuns(text, words.map(({ word, start, end }) => ({ word, start, end, term: word, worth: word.length > 2 ? 1 : 0 })))(files.map(file => toldOf(textLines(file, 1), new Map(), true).numbers))

test.each([
  ['no space left on device', 'It said "No space left on device" twice.', 3],
  ['Failed to assign an IP address', 'errors: failed to\nassign an IP address to the pod', 3],
  ['too many connections', 'TOO MANY CONNECTIONS', 3],
  ['disk is full, disk is full', 'the disk is full', 2],
  ['überlauf im speicher', 'ein überlauf im speicher', 2],
])('%j stands word for word in %j: %d', (text, other, worth) => {
  expect(shared(text, other)).toBe(worth)
})

test.each([
  ['no space left on device', 'a device with space on the left'],
  ['space left', 'space left'],
  ['is on at device', 'it is on at device 4'],
  ['', 'no space left on device'],
  ['no space left', ''],
])('%j and %j share no run', (text, other) => {
  expect(shared(text, other)).toBe(0)
})

test('a word that was set aside parts its neighbours', () => {
  const text = 'order 12345678 failed again', words = tokens(text).filter(({ word }) => word !== '12345678')
  expect(shared(text, 'the order failed again', words)).toBe(0)
})

test('no run goes from the end of one file into the next', () => {
  expect(sharedWith('too many connections', ['there were too many', 'connections to the pool'])).toBe(0)
  expect(sharedWith('too many connections', ['a pool', 'with too many connections'])).toBe(3)
})
