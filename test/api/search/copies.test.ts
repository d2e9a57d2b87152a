import { expect, test } from 'vitest'
import { withCopies } from '../../../api/search/copies.ts'
import { textLines } from '../../../text/lines.ts'
import { toldOf } from '../../../text/told.ts'

const STORY = 'The print spooler of the tills ran out of disk space at nine in the morning and no receipt could be printed until somebody had removed the logs of the night before and started it again by hand, which the shop heard of from a customer who had waited for twenty minutes with a basket full of fish.'
const grouped = (...texts: string[]) => withCopies(texts, text => [toldOf(textLines(text, 1), new Map(), true).numbers]).map(({ one, copies }) => [one, ...copies])

test('a copy with a word changed stands under the first', () => {
  const copy = STORY.replace('nine', 'ten')
  expect(grouped(STORY, 'Another story of another day with other words in it.', copy)).toEqual([[STORY, copy], ['Another story of another day with other words in it.']])
})

test('of long texts too, a copy has nearly all words alike, and one that tells every tenth otherwise is none', () => {
  const words = Array.from({ length: 3_000 }, (_, i) => `word${(i * 7_919) % 3_001}`), changed = (step: number) => words.map((word, i) => (i % step ? word : `other${i}`)).join(' ')
  const text = words.join(' '), copy = changed(300), another = changed(10)
  expect(grouped(text, another, copy)).toEqual([[text, copy], [another]])
})

test('a text that has another in it and much more is none', () => {
  const longer = `${STORY} ${'Then the courier was late and nobody knew why the gates were shut for the rest of that day.'}`
  expect(grouped(STORY, longer)).toEqual([[STORY], [longer]])
})

test('the same words in another order are another text, and texts too short to tell are never copies', () => {
  const turned = STORY.split(' ').reverse().join(' ')
  expect(grouped(STORY, turned, 'down', 'down')).toHaveLength(4)
})
