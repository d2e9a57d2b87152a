import { expect, test } from 'vitest'
import { sieve } from '../../text/sieve.ts'

const likely = sieve(['crash', 'number', 'restart'], name => ({ crash: /\bcrash(?:ed|es)\b/i, number: /\d/, restart: /\brestart\w*/i })[name]!)

test.each([
  ['The node was restarted', ['number', 'restart']],
  ['CRASHED, then restarted', ['crash', 'number', 'restart']],
  ['a car crash', ['crash', 'number']], // only the pattern tells
  ['unrestarted', ['number']],
  ['nothing', ['number']],
  ['été', ['crash', 'number', 'restart']], // beyond ASCII nothing is known
])('%j may be fitted by %j', (text, expected) => {
  expect(likely(text)).toEqual(expected)
})
