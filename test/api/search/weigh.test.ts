import { expect, test } from 'vitest'
import { understand } from '../../../api/search/understand.ts'
import { tellingOf } from '../../../api/search/weigh.ts'

const telling = (text: string) => tellingOf(understand(text).asked.map(asked => ({ ...asked, known: true, idf: 3 }))).map(({ terms }) => terms[0])

test('everyday words, single letters and short numbers show nothing beside words that tell something', () => {
  expect(telling('since this morning 7 of 12 spoolers in hall B answer 503, code 4711')).toEqual(['spooler', 'hall', '503', 'code', '4711', '=server-error'])
})

test('where nothing else was asked, they are all there is', () => {
  expect(telling('number 7')).toEqual(['number', '7'])
})
