import { expect, test } from 'vitest'
import { at, foundBy } from '../findings.ts'

const found = (source: string, path?: string) => foundBy('day-or-month', source, path)

test('tells of a date that can be read in two ways', () => {
  const source = '# Tills down\n\n- Started: 03/04/2024 10:00\n- Resolved: 03/04/2024 11:00\n'
  const [problem, more] = found(source)
  expect(problem).toMatchObject({
    severity: 'warning', message: '“03/04/2024” may be 2024-04-03 or 2024-03-04: nothing in the document says which number is the day, and the files around it do not decide it (3 must prove one order, and none the other), so its times were left without a date.',
    remedy: 'Write 2024-04-03 or 2024-03-04, or the month in letters.',
  })
  expect(at(source, problem!)).toBe('03/04/2024')
  expect(more).toBeUndefined()
})

test.each([
  ['# Tills down\n\n- Started: 13/04/2024 10:00\n'],
  ['# Tills down\n\n- Started: 03/04/2024 10:00\n- Resolved: 25/04/2024 11:00\n'],
  ['# Tills down\n\n- Started: 03/04/2024 10:00\n', '2024-03-04-tills.md'],
  ['# Tills down\n\n- Started: 3 April 2024 10:00\n\n## Tasks\n\n- Buy a till by 03/04/2024\n'],
  ['# Tills down\n\n- Started: 2024-04-03 10:00\n\nSeen before on 05/06/2023.\n'],
])('leaves alone: %j', (source, path = 'a.md') => {
  expect(found(source, path)).toEqual([])
})
