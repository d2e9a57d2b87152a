import { expect, test } from 'vitest'
import { longName, rangeName, shortName, unbroken, untilName, yearsName } from '../../../web/src/trends/names.ts'

test.each([['2026-Q3', 'Q3 26', 'Third quarter 2026'], ['2026-07', 'Jul 26', 'July 2026'], ['2026', '2026', '2026']])('%s is called "%s" in the chart, "%s" over its incidents', (period, short, long) => {
  expect([shortName(period), longName(period)]).toEqual([short, long])
})

test('a year that is not over says until when', () => {
  expect([untilName('2026-11-20'), untilName('2025-12-31')]).toEqual([' to 20 Nov', ''])
})

test.each([
  [{ from: null, to: null }, 'Since 2025'], [{ from: '2023', to: null }, 'Since 2023'], [{ from: '2025', to: '2025' }, '2025'],
  [{ from: '2024-03', to: '2025' }, '2024-03 to 2025'], [{ from: null, to: '2026-06' }, '2025 to 2026-06'],
])('the range %j is called "%s"', (range, name) => {
  expect(rangeName(range, '2025-01-01')).toBe(name)
})

test('a figure and its unit stay on one line', () => {
  expect([['2011-Q2', '2012-Q1', '2022-Q4'], ['2024-01', '2024-02'], ['2024']].map(periods => yearsName(periods.map(period => ({ period }))))).toEqual(['2011–2022', '2024', '2024'])
  expect(unbroken('half within 1 h 16 min in 2026')).toBe('half within 1\u00a0h\u00a016\u00a0min in 2026')
})
