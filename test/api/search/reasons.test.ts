import { expect, test } from 'vitest'
import { saidIn } from '../../../api/search/passages.ts'
import { reasonsOf } from '../../../api/search/reasons.ts'
import type { Passage } from '../../../api/search/schema.ts'
import { conceptsOf } from '../../../text/concepts.ts'

const WORTH = new Map([['spooler', 3], ['jam', 3], ['till', 1], ['oomkil', 4], ['=memory', 2], ['error', 0.1]])
const asked = (...texts: string[]) => texts.map(text => ({ text, said: saidIn(text, WORTH) }))
const passage = (text: string, yours: string | null = null): Passage => ({ text, line: 7, section: null, marks: [], yours: yours === null ? null : { text: yours, line: 1, marks: [] } })

test('words side by side in both are one reason, in the words of each', () => {
  expect(reasonsOf([passage('At nine the spooler jammed again.', 'ERROR: Spooler jams')], asked('ERROR: Spooler jams'), WORTH)).toEqual([
    { kind: 'word', name: 'Spooler jams', yours: 'Spooler jams', theirs: 'spooler jammed', passage: 0 },
  ])
})

test('a meaning, where each side has words of its own', () => {
  expect(reasonsOf([passage('It was out of memory.', 'till OOMKilled')], asked('till OOMKilled'), WORTH)).toEqual([{ kind: 'meaning', name: 'memory', yours: 'OOMKilled', theirs: 'out of memory', passage: 0 }])
  expect(reasonsOf([passage('It was OOMKilled.', 'till OOMKilled')], asked('till OOMKilled'), WORTH)).toEqual([{ kind: 'word', name: 'OOMKilled', yours: 'OOMKilled', theirs: 'OOMKilled', passage: 0 }])
})

test('what a passage said the next does not say again, and what is worth little says nothing', () => {
  const found = reasonsOf([passage('The spooler jammed.'), passage('The spooler of the till: error.')], asked('spooler', 'jam', 'till error'), WORTH)
  expect(found.map(({ name, passage }) => [name, passage])).toEqual([['spooler', 0], ['jam', 0], ['till', 1]])
})

test('a meaning is no news where the paste\'s own words for it are shared, nor is a second one for the same words', () => {
  const worth = new Map([['spooler', 3], ['=printing', 3], ['=queue', 2], ['=hall', 1]])
  const concepts = conceptsOf({ printing: ['spooler', 'print job'], queue: ['backlog', 'pile'], hall: ['backlog', 'heap'] })
  const asked = ['spooler backlog'].map(text => ({ text, said: saidIn(text, worth, concepts) }))
  const found = (text: string) => reasonsOf([passage(text, 'spooler backlog')], asked, worth, concepts).map(({ kind, name, yours, theirs }) => [kind, name, yours, theirs])
  expect(found('The spooler lost a print job.')).toEqual([['word', 'spooler', 'spooler', 'spooler']])
  expect(found('A print job was lost.')).toEqual([['meaning', 'printing', 'spooler', 'print job']])
  expect(found('A pile and a heap.')).toEqual([['meaning', 'queue', 'backlog', 'pile']])
})

test('of words that were searched for there is no line of a paste', () => {
  expect(reasonsOf([passage('The spooler jammed.')], [], WORTH).map(({ name, yours }) => [name, yours])).toEqual([['spooler', null], ['jammed', null]])
  expect(reasonsOf([], [], WORTH)).toEqual([])
})
