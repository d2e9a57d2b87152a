import { expect, test } from 'vitest'
import { GLOSSARY } from '../../taxonomy/glossary.ts'
import { EVERYDAY, STOP_WORDS } from '../../text/everyday.ts'
import { stem } from '../../text/stems.ts'
import { conceptsOf, mentions } from '../../text/concepts.ts'
import { words } from '../../text/tokens.ts'

const phrases = Object.entries(GLOSSARY).flatMap(([concept, all]) => all.map(phrase => ({ concept, phrase, stems: words(phrase).map(stem) })))

test('every phrase has words, and stands once in its concept', () => {
  for (const { concept, phrase, stems } of phrases) expect(stems.length, `${concept}: "${phrase}"`).toBeGreaterThan(0)
  for (const [concept, all] of Object.entries(GLOSSARY)) expect([...new Set(all)], concept).toEqual(all)
})

test('no single word is, or is taken for, an ordinary English one: `ups` would be found in every "up"', () => {
  const ordinary = new Set([...EVERYDAY, ...STOP_WORDS].map(stem))
  expect(phrases.filter(({ stems }) => stems.length === 1 && ordinary.has(stems[0]!)).map(({ concept, phrase }) => `${concept}: ${phrase}`)).toEqual([])
})

const concepts = conceptsOf(GLOSSARY)
const meantBy = (text: string) => [...new Set(mentions(words(text).map(stem), concepts).map(({ concept }) => concept))].sort()

test.each([
  ['three long GCs', ['garbage-collection']],
  ['psycopg2 raised an operational error on till.example.net', []],
  ['the breaker tripped and half the rack lost power', ['datacentre', 'power-failure']],
  ['remote hands reseated the cable', ['cabling', 'on-site']],
  ['no backup newer than March', ['backup', 'no-backup']],
  ['typed it on the wrong server', ['human-error', 'wrong-target']],
  ['the domain had expired and the registrar parked it', ['expiry', 'registrar']],
  ['the engineer slept through it, his new phone was muted', ['page-missed', 'phone']],
  ['everybody had to clear the cache of localStorage', ['browser-storage', 'cache']],
  ['two validators saw a chain split on mainnet', ['blockchain', 'chain-split']],
  ['the release was yanked', ['unpublish']],
])('half remembered: %s', (text, meant) => {
  expect(meantBy(text)).toEqual(meant)
})

test.each([
  'valid values were finally found', 'the root cause was confirmed', 'they followed the plan', 'the main reason', 'it was generated again', 'an explanation was referred to',
])('no meaning in "%s"', text => {
  expect(meantBy(text)).toEqual([])
})
