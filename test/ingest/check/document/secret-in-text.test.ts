import { expect, test } from 'vitest'
import { at, foundBy } from '../findings.ts'

const found = (source: string) => foundBy('secret-in-text', source)
const text = (words: string) => `# Tills down\n\nThe outage began at 10:00. ${words}\n`

// Put together here, so that no machine that looks for secrets takes these for some.
const CHANCE = 'q7Rk2mZ9xW4bT8vN1cY6dF3hJ5sL0pGaEuQi'
const SECRETS: [what: string, lead: string, secret: string][] = [
  ['A private key', '-----BEGIN RSA PRIVATE KEY-----', `\n${CHANCE}${CHANCE}`],
  ['An access key of AWS', 'AKIA', 'Q7RK2MZ4XW4BT5VN'],
  ['A token of GitHub', 'ghp_', CHANCE],
  ['A token of Slack', 'xoxb-', '123456789012-q7Rk2mZ9xW4b'],
  ['A bearer token', 'Bearer ', CHANCE],
  ['A password in an address', '://orders:', 'q7Rk2mZ9'],
]

test.each(SECRETS)('%s is an error, and is not repeated', (what, lead, secret) => {
  const source = text(`curl ${lead}${secret}${what.endsWith('address') ? '@db.example.com/orders' : ''}`)
  const [problem, ...others] = found(source)
  expect(others).toEqual([])
  expect(problem).toMatchObject({ severity: 'error', place: { line: 3 } })
  expect(problem!.message).toBe(`${what} stands in the text (“${lead.trim()}…”).`)
  expect(at(source, problem!)).toBe(lead)
  expect(JSON.stringify(problem)).not.toContain(secret.trim().slice(0, 6))
})

test('tells how many there are of one kind, once', () => {
  expect(found(text(`ghp_${CHANCE} and ghp_${[...CHANCE].reverse().join('')}`)).map(({ message }) => message)).toEqual(['A token of GitHub stands in the text (“ghp_…”), and 1 more.'])
})

test.each([
  'AKIAIOSFODNN7EXAMPLE', 'AKIA is how such keys begin', `ghp_${'x'.repeat(36)}`, 'Authorization: Bearer $TOKEN', 'Bearer <your-token-goes-here-and-is-long>', 'The bearer of bad-news-that-nobody-wanted-to-hear came late.',
  'postgres://user:password@db.example.com/orders', 'postgres://orders:${PASSWORD}@db.example.com', 'https://example.org:8443/@ada', 'ssh://git@example.org:2222/shop', '-----BEGIN PUBLIC KEY-----\nMIIB', '-----BEGIN PRIVATE KEY----- was in the log',
])('leaves alone: %j', words => {
  expect(found(text(words))).toEqual([])
})

test('is asked of every file, and told of the incident that it stands in', () => {
  expect(found(`# Runbook\n\nHow to log in: postgres://orders:${CHANCE}@db.example.com\n`)).toHaveLength(1)
  const part = (day: string, words: string) => `## Tills down on ${day}\n\n**Summary:** ${words}\n\n**Root cause:** A certificate had expired.\n\n**Timeline:** It began at 10:00.\n\n`
  const log = `# Incidents\n\n${part('2024-05-03', 'Tills were down.')}${part('2024-06-04', `ghp_${CHANCE}`)}`
  expect(found(log)).toMatchObject([{ place: { line: 13 } }])
})
