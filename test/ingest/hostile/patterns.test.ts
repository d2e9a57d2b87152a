import { analyse } from 'scslre'
import { expect, test } from 'vitest'
import { patternsOf } from '../../house/patterns.ts'

test('each pattern that reads what others wrote takes time linear in its length', async () => {
  const patterns = await patternsOf('ingest', 'text', 'taxonomy')
  expect(patterns.length).toBeGreaterThan(500)
  const slow = patterns.flatMap(({ at, pattern }) => analyse(pattern).reports.map(report => `${at} ${String(pattern)}: ${report.exponential ? 'exponential' : 'the square'} over ${report.type === 'Trade' ? `${report.startQuant.raw} and ${report.endQuant.raw}` : report.quant.raw}`))
  expect(slow).toEqual([])
})
