import { expect, test } from 'vitest'
import { GLOSSARY } from '../../taxonomy/glossary.ts'
import { EVERYDAY, STOP_WORDS } from '../../text/everyday.ts'
import { stem } from '../../text/stems.ts'
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
