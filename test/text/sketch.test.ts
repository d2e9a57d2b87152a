import { expect, test } from 'vitest'
import { areComparable, likeness, sketch } from '../../text/sketch.ts'

/** Sentences without a word in common between two seeds. */
const text = (seed: string, sentences: number) => Array.from({ length: sentences }, (_, i) => `On ${seed}${i} the ${seed}queue of ${seed}node ${i} filled while ${seed}${i + 1} restarted ${seed}workers.`).join('\n')

test('a sketch has 256 hexadecimal digits, whatever it is of', () => {
  for (const of of ['', 'Down.', text('a', 400)]) expect(sketch(of)).toMatch(/^[0-9a-f]{256}$/)
})

// What the ledger of every archive holds was made like this. Another value here asks for another VERSION.
test('of the same text it is always the same', () => {
  expect(sketch('The Café’s queue filled up: host-1 caught ﬁre at 10:05, and no order came through.')).toBe('ffffffffffffffffffffffffffff9c3dffffffffffffffffffffda00ffffffffde17ffffffffffffffff0d76ffffffffffffffffffffffffffffffffffffffffffffffff8bdf3adccb850082ffffffffffffffffffffe8bdffffffffffffffffa6af1f8affffffffffff3cf8ffffffff152d347898f4ffffffffffffffffffff')
})

test('sketches of different versions tell nothing of their texts, those of one version do', () => {
  const one = sketch(text('a', 20)), other = sketch(text('b', 20))
  expect([areComparable(one, other), areComparable(`2:${one}`, `2:${other}`), areComparable(one, `2:${one}`), areComparable(`2:${one}`, `3:${one}`)]).toEqual([true, true, false, false])
  expect([likeness(`2:${one}`, `2:${one}`), likeness(`2:${one}`, `2:${other}`), likeness(one, `2:${one}`)]).toEqual([1, likeness(one, other), 0])
})

test('a text is like itself, however it is set, and unlike another', () => {
  expect(likeness(sketch(text('a', 20)), sketch(text('a', 20).toUpperCase().replaceAll('\n', '\n\n> ')))).toBe(1)
  expect(likeness(sketch(text('a', 20)), sketch(text('b', 20)))).toBeLessThan(0.1)
})

test('the more is written anew, the less alike: a sentence of twenty, half of them, all', () => {
  const before = sketch(text('a', 20)), edited = (kept: number) => likeness(before, sketch(`${text('a', kept)}\n${text('b', 20 - kept)}`))
  expect(edited(19)).toBeGreaterThan(0.8)
  expect(edited(10)).toBeGreaterThan(0.2)
  expect(edited(10)).toBeLessThan(0.5)
  expect(edited(0)).toBeLessThan(0.1)
})

test('the order of paragraphs hardly matters', () => {
  expect(likeness(sketch(`${text('a', 10)}\n${text('b', 10)}`), sketch(`${text('b', 10)}\n${text('a', 10)}`))).toBeGreaterThan(0.9)
})

test('short texts are told apart as well: a word of a sentence, another sentence', () => {
  const sentence = sketch('The queue of the checkout filled up and no order came through until the workers were restarted.')
  expect(likeness(sentence, sketch('The queue of the checkout filled up and no order came through until the servers were restarted.'))).toBeGreaterThan(0.6)
  expect(likeness(sentence, sketch('The search answered slowly because its index was rebuilt on all nodes at the same time.'))).toBe(0)
})

test('texts too short to have three words in a row are like nothing, not even each other', () => {
  expect(likeness(sketch('Search down'), sketch('Search down'))).toBe(0)
  expect(likeness(sketch(''), sketch(''))).toBe(0)
})
