import { expect, test } from 'vitest'
import { conceptsOf } from '../../text/concepts.ts'
import { meantFrom, seeking } from '../../text/sought.ts'
import { stem } from '../../text/stems.ts'
import { fold } from '../../text/fold.ts'

const found = (text: string, ...words: string[]) => seeking(new Set(words.map(word => stem(fold(word)))))(text).words.map(({ start, end }) => text.slice(start, end))

test('a text is looked through for words, in whatever form they stand', () => {
  expect(found('Connections to the DB were refused: connecting again did not help.', 'connection', 'db')).toEqual(['Connections', 'DB', 'connecting'])
  expect(found('The same days, a day later; it ties us. Café “cafe” – naïve', 'days', 'ties', 'café')).toEqual(['days', 'day', 'ties', 'Café', 'cafe'])
  expect(found('dbx, xdb and web-2217', 'db', '2217')).toEqual(['2217'])
})

test('names made of several words are told apart', () => {
  const text = 'OutOfMemoryError in HTTPServer, ÜberPool and NASA'
  expect(seeking(new Set<string>())(text).compounds.map(({ start, end }) => text.slice(start, end))).toEqual(['OutOfMemoryError', 'HTTPServer', 'ÜberPool'])
})

test('a phrase is read on from its first word', () => {
  const concepts = conceptsOf({ memory: ['out of memory'], exit: ['out'] }), text = 'ran out of  Memory'
  expect(meantFrom(text, { term: 'out', start: 4, end: 7 }, concepts)).toEqual([{ term: 'memory', start: 4, end: 18 }])
  expect(meantFrom('out of it', { term: 'out', start: 0, end: 3 }, concepts)).toEqual([{ term: 'exit', start: 0, end: 3 }])
})
