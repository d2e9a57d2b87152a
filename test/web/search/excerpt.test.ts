import { expect, test } from 'vitest'
import { excerpt } from '../../../web/src/search/excerpt.ts'

const LONG = 'The queue of the printing house had been growing since the early morning when the timeout of the gateway was cut to three seconds'
const marked = ({ text, marks }: { text: string; marks: { start: number; end: number }[] }) => marks.map(({ start, end }) => text.slice(start, end))
const mark = (word: string) => ({ start: LONG.indexOf(word), end: LONG.indexOf(word) + word.length, kind: 'word' as const })

test('leaves a line that fits as it is', () => {
  expect(excerpt({ text: 'connection timeout', marks: [] }, 40)).toEqual({ text: 'connection timeout', marks: [] })
})

test('begins between words, just before the first mark, and moves the marks along', () => {
  const short = excerpt({ text: LONG, marks: [mark('timeout'), mark('gateway')] }, 80)
  expect(short.text).toBe('…the early morning when the timeout of the gateway was cut to three seconds')
  expect(marked(short)).toEqual(['timeout', 'gateway'])
})

test('ends between words, and drops the marks that are cut off', () => {
  const short = excerpt({ text: LONG, marks: [mark('queue'), mark('gateway')] }, 40)
  expect(short.text).toBe('The queue of the printing house had been…')
  expect(marked(short)).toEqual(['queue'])
})

test('cuts one endless word rather than showing nothing', () => {
  expect(excerpt({ text: 'a'.repeat(50), marks: [] }, 10).text).toBe(`${'a'.repeat(10)}…`)
})

test('does not end in a comma before the ellipsis', () => {
  expect(excerpt({ text: 'rebooted, drained, and put back', marks: [] }, 20).text).toBe('rebooted, drained…')
})
