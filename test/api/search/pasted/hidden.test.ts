import { expect, test } from 'vitest'
import { hiddenIn, withHidden } from '../../../../api/search/pasted/hidden.ts'

const hide = (text: string) => withHidden(text, hiddenIn(text)).replace(/•+/g, '•')

test.each([
  ['login failed for password=correcthorse', 'login failed for password=•'],
  ['DB_PASSWORD:  tr0ub4dor&3', 'DB_PASSWORD:  •&3'],
  ['{"api_key": "sk_9f8e7d6c5b4a", "user": "ada"}', '{"api_key": "•", "user": "ada"}'],
  ['"{\\"token\\":\\"q1w2e3r4t5\\"}"', '"{\\"token\\":\\"•\\"}"'],
  ['Authorization: Basic YWRhOmxvdmVsYWNl', 'Authorization: Basic •'],
  ['authorization: Bearer abcdEFGH1234abcdEFGH1234', 'authorization: Bearer •'],
  ['eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI3In0.c2lnbmF0dXJl', 'eyJ•'],
  ['GET /a?X-Amz-Signature=9f8e7d6c5b&x=1', 'GET /a?X-Amz-Signature=•&x=1'],
  ['postgres://tills:pa55word1@db/tills', 'postgres://tills:•@db/tills'],
  ['AKIAQ3EGABCDEFGH2345 was used', 'AKIA• was used'],
  ['Cookie: sid=AbC123dEf; theme=dark', 'Cookie: •; theme=dark'],
  ['paged ada.lovelace@example.org and bo@mail.example.org', 'paged • and •'],
])('hides what is secret in %j', (text, shown) => {
  expect(hide(text)).toBe(shown)
})

test.each([
  'token: expired', 'error: invalid token', 'password: incorrect', 'secret: not found', 'session=closed', 'passwords were rotated', 'max_tokens=4096', 'password=$DB_PASSWORD', 'signature: mismatch',
  'root@till-7 ran it', '@ada see this', 'user@localhost', 'cookie: <redacted>',
])('hides nothing in %j', text => {
  expect(hide(text)).toBe(text)
})

test('each letter takes its place, so that what follows stands where it stood', () => {
  const text = 'password=abc123XYZ\nspooler jammed'
  expect(withHidden(text, hiddenIn(text))).toBe('password=•••••••••\nspooler jammed')
})
