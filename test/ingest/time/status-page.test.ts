import { expect, test } from 'vitest'
import { read } from '../extract/read-moments.ts'

test('what is posted above its updates, with a timeline of its own, is the account and no update', () => {
  expect(read(`Tills down
Incident Report for Tidewater

We had an outage of all tills on May 3rd, 2024, starting at 10:00 UTC. The fault was identified and cleared within two hours (by 11:40 UTC).

  • 10:05 UTC: The switch is found dead.
  • 11:20 UTC: A new switch arrives.
  • 11:40 UTC: The switch is in place, and buyers were confirmed to be able to pay.

Posted May 04, 2024 - 09:12 UTC

This incident has been resolved.
Posted May 03, 2024 - 12:30 UTC
We are working on it.
Posted May 03, 2024 - 10:15 UTC
`, 'a.txt')).toMatchObject({ declared: '2024-05-03T10:15+00:00', resolved: '2024-05-03T11:40+00:00' })
})

test('an update is no part of the section that it is posted below', () => {
  expect(read('Tills down\n\nA switch died.\n\nWhat will we do?\n\nWe will buy a second one.\n\nPosted about 2 years ago. May 03, 2024 - 12:54 CET\n\nThe issue is resolved.\nPosted about 2 years ago. May 03, 2024 - 12:07 CET\nWe see failing tills.\nPosted about 2 years ago. May 03, 2024 - 10:44 CET\n', 'a.txt'))
    .toMatchObject({ declared: '2024-05-03T10:44+01:00', resolved: '2024-05-03T12:07+01:00' })
})

test('an update below the one that resolved it declared it', () => {
  expect(read('Tills slow\n\nResolved\n\nAll is well since then.\nPosted May 03, 2024 - 11:00 UTC\n\nMonitoring\n\nTills were slow between 2024-05-03 10:01 UTC and 2024-05-03 10:09 UTC.\nPosted May 03, 2024 - 10:20 UTC\n', 'a.txt'))
    .toEqual({ started: '2024-05-03T10:01+00:00', declared: '2024-05-03T10:20+00:00', resolved: '2024-05-03T10:09+00:00', zone: '+00:00' })
})

test('the day that the account tells is the beginning beside clocks that only tell when updates were posted', () => {
  expect(read('Tills down\n\nOn the morning of May 3, 2024 all tills went down.\n\nPosted May 12, 2024 - 13:51 UTC\n\nThe outage has been resolved.\nPosted May 03, 2024 - 17:51 UTC\nTills are down.\nPosted May 03, 2024 - 13:34 UTC\n', 'a.txt'))
    .toEqual({ started: '2024-05-03', declared: '2024-05-03T13:34+00:00', resolved: '2024-05-03T17:51+00:00', zone: '+00:00' })
})

test.each([
  ['Resolved\nMay 3, 2024 at 08:41am UTC\n\nTills are back.\n\nCreated\nMay 3, 2024 at 08:38am UTC\n\nTills are down.\n', 'a.txt'],
  ['1. investigating May 3, 2024, 08:38 AM UTC\n\n   Tills are down.\n\n2. resolved May 3, 2024, 08:41 AM UTC\n\n   Tills are back.\n', 'a.md'],
])('a state before a time tells when an update was posted: %j', (source, path) => {
  expect(read(`# Tills\n\n${source}`, path)).toEqual({ declared: '2024-05-03T08:38+00:00', resolved: '2024-05-03T08:41+00:00', zone: '+00:00' })
})

test('"Created" beside a time on its line says of nothing that it was posted', () => {
  expect(read('# Tills\n\n- Created: May 3, 2024, 08:38 UTC\n- All tills work again since May 3, 2024, 08:41 UTC\n')).not.toHaveProperty('declared')
})
