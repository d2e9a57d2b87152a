import { expect, test } from 'vitest'
import { foundBy } from '../findings.ts'

const found = (source: string) => foundBy('moments-missing', source).map(({ message, severity }) => `${severity}: ${message}`)

test.each([
  ['# Tills down\n\nThe tills were down. Nobody knows for how long.\n', 'note: Not stated: when it started; when it was detected; when it was resolved.'],
  ['# Tills down\n\nThe tills were down from 10:00 to 12:00 UTC on 3 May 2024.\n', 'note: Not stated: when it was detected.'],
  ['# Tills down\n\n- Started: 2024-05-03 10:00 UTC\n- Detected: 2024-05-03 10:04 UTC\n', 'note: Not stated: when it was resolved.'],
])('tells what is not stated in %j', (source, told) => {
  expect(found(source)).toEqual([told])
})

test.each([
  ['- Started: 2024-05-03 10:00 UTC\n- Detected: 2024-05-03 10:04 UTC\n- Resolved: 2024-05-03 11:00 UTC\n'],
  ['# Tills down\n\nFrom 10:00 to 12:00 UTC on 3 May 2024 the tills were down. A cashier told us so at 10:20, and found it odd that nobody knew.\n'],
  ['# Template\n\nDate: YYYY-MM-DD\n\n## Summary\n\n[What happened]\n'],
])('finds nothing missing in %j', source => {
  expect(found(source)).toEqual([])
})
