import { expect, test } from 'vitest'
import { at, foundBy } from '../findings.ts'

const found = (source: string, path: string) => foundBy('year-unlike-name', source, path)

test('names the file that says another year', () => {
  const source = '# Tills down\n\nThe outage began at 10:00 UTC on 6 January 2024.\n'
  const [problem] = found(source, '2025-01-06-tills.md')
  expect(problem).toMatchObject({ severity: 'warning', message: 'The text tells of 2024-01-06, but the name of the file says 2025-01-06.' })
  expect(at(source, problem!)).toContain('6 January 2024')
})

test('names the title that says another year', () => {
  expect(found('# 2012-06-08 Tills down\n\nThe outage began at 10:00 UTC on 2023-06-08.\n', 'a.md')).toMatchObject([{ message: 'The text tells of 2023-06-08, but the title “2012-06-08 Tills down” says 2012-06-08.', against: [{ line: 1 }] }])
})

test.each([
  ['written a month later', '# Tills down\n\nThe outage began at 10:00 UTC on 6 December 2023.\n', '2024-01-06-tills.md'],
  ['a file that is named for no day', '# Tills down\n\nThe outage began at 10:00 UTC on 6 January 2024.\n', 'PM-2025.md'],
  ['a day without a year', '# Tills down\n\nThe outage began at 10:00 UTC on 6 January.\n', '2025-01-06-tills.md'],
])('leaves alone: %s', (_what, source, path) => {
  expect(found(source, path)).toEqual([])
})
