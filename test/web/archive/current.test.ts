import { expect, test } from 'vitest'
import { current, told } from '../../../web/src/archive/current.ts'

const now = new Date(2026, 10, 29, 6, 0), at = (hour: number) => new Date(2026, 10, 29, hour, 5).toISOString()
const state = { name: 'ops', isFollowed: false, lookedAt: at(5), changedAt: null, pulledAt: null, troubles: [] }
const trouble = (of: 'following' | 'pulling', endedAt: string | null = null) => ({ of, what: 'It is not there.', at: at(4), endedAt })

test.each([
  ['', state],
  ['Followed: looked at today 05:05, nothing changed since the start.', { ...state, isFollowed: true }],
  ['Followed: looked at today 05:05, something changed today 03:05, pulled today 04:05.', { ...state, isFollowed: true, changedAt: at(3), pulledAt: at(4) }],
  ['Not followed: looked at today 05:05, nothing changed since the start.', { ...state, troubles: [trouble('following')] }],
  ['Looked at today 05:05, nothing changed since the start, not pulled yet.', { ...state, troubles: [trouble('pulling')] }],
])('%s', (sentence, told) => {
  expect(current(told, now)).toBe(sentence)
})

test('what went wrong says since when, and until when', () => {
  expect([told(trouble('following'), now), told(trouble('pulling', at(5)), now)]).toEqual(['Since today 04:05: It is not there.', 'From today 04:05 to today 05:05: It is not there.'])
})
