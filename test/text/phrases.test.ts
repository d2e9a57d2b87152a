import { expect, test } from 'vitest'
import { phrasebook } from '../../text/phrases.ts'
import { tokens } from '../../text/tokens.ts'

const found = (phrase: string, text: string) => {
  const words = tokens(text)
  return phrasebook([{ phrase }])(words).map(({ from, to }) => text.slice(words[from]!.start, words[to - 1]!.end))
}

test.each([
  ['full disk', 'A full disk and a Full-Disk.', ['full disk', 'Full-Disk']],
  ['misconfigur*', 'It was misconfigured: a misconfiguration.', ['misconfigured', 'misconfiguration']],
  ['wrong|bad setting|value*', 'a bad value, a wrong setting', ['bad value', 'wrong setting']],
  ['out of the? space', 'out of space; out of the space', ['out of space', 'out of the space']],
  ['certificate ~ expired', 'the certificate of the shop had expired', []],
  ['certificate ~ expired', 'the certificate for checkout had expired', ['certificate for checkout had expired']],
  ['certificate ~ expired', 'the certificate expired', ['certificate expired']],
  ['full disk', 'full of disks', []],
  ['full disk', 'full', []],
  ['fill*|filled|filling disk', 'it filled disk after disk', ['filled disk']],
  ['full disk?', 'full disk', ['full disk']],
  ['out ~ space|room ~ left', 'out of all the room that was left', ['out of all the room that was left']],
  ['café*', 'two Cafés, a cafe', ['Cafés', 'cafe']],
])('%j in %j finds %j', (phrase, text, expected) => {
  expect(found(phrase, text)).toEqual(expected)
})

test('a pattern that begins with a gap is refused', () => {
  expect(() => phrasebook([{ phrase: '~ disk' }])).toThrow('must begin with a word')
})
