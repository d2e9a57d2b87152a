import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { makeToken } from '../../../api/access/tokens.ts'
import type { Token } from '../../../store/keys.ts'

const kept: Token[] = []
const store = { addToken: async (token: Token) => (kept.some(({ name }) => name === token.name) ? false : kept.push(token) > 0) }

test('a token is 256 random bits, and only its SHA-256 is kept', async () => {
  const [one, two] = [await makeToken(store, 'ines', 'editor', new Date('2024-06-08T10:00:00Z')), await makeToken(store, 'bo@example.org', 'reader')]
  expect(one).toMatch(/^hs_[\w-]{43}$/)
  expect(Buffer.from(one.slice(3), 'base64url')).toHaveLength(32)
  expect(one).not.toBe(two)
  expect(kept[0]).toEqual({ name: 'ines', role: 'editor', hash: createHash('sha256').update(one).digest('hex'), made: '2024-06-08T10:00:00.000Z' })
})

test('a name is taken once', async () => {
  await expect(makeToken(store, 'ines', 'keeper')).rejects.toMatchObject({ code: 'name_taken' })
})

test.each(['', ' ', 'ines mo', '-x', 'a\nb', '\u001b[31m', 'x'.repeat(61), 'hindsight', 'Hindsight', '../x', '<b>'])('%j is no name', async name => {
  await expect(makeToken(store, name, 'reader')).rejects.toMatchObject({ code: 'name_refused', exit: 2 })
})

test.each(['Ines', 'ci-bot_2', 'bjørn', 'x'.repeat(60), 'ines+ops@example.org'])('%j is a name', async name => {
  expect(await makeToken(store, name, 'reader')).toMatch(/^hs_/)
})
