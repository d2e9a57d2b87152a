// The arithmetic of `npm run score` on what others published: it runs over the corpus there, over made-up figures here.
import { expect, test } from 'vitest'
import { parse } from '../../ingest/parse.ts'
import { meansOf } from '../score/truths/quarterly-means.ts'
import { timesOf } from '../score/truths/stated-times.ts'
import { median, near } from '../score/truths/truth.ts'

const incident = (day: string, repair: string, resolve: string) => `### Incident on ${day} – Tills down\n\n- **Key events**:\n  - First detected ${day} 10:00\n- **Time to repair**: ${repair}\n- **Time to resolve**: ${resolve}\n- **Impact**: Nobody could pay.\n- **Root cause**: The disk was full.\n\n`
const LOG = `# Incident log\n\n## Q2 2023 (April-June)\n\n- **Mean Time to Repair**: 1h 5m\n- **Mean Time to Resolve**: 2h 0m\n\n${incident('2023-05-03', '1h 0m', '2h 0m')}${incident('2023-06-04', '1h 11m', '2h 30m')}`

test('a printed mean holds where the stated times give it, cut to the minute', () => {
  expect(meansOf(LOG, parse('log.md', LOG))).toEqual([
    { holds: true, said: 'Q2 2023, to repair: 2 incidents, 1 h 05 min, printed 1 h 05 min' },
    { holds: false, said: 'Q2 2023, to resolve: 2 incidents, 2 h 15 min, printed 2 h 00 min' },
  ])
})

test('a mean of nothing holds nothing', () => {
  expect(meansOf(LOG, []).map(({ holds }) => holds)).toEqual([false, false])
})

test('what is stated must be read, and the stamps must give it', () => {
  const source = '# Tills down\n\n## Timeline\n\n- 2024-05-03 10:00 Outage begins\n- 2024-05-03 10:05 Alert fired\n- 2024-05-03 11:30 Service restored\n\n## Stats\n\n- Time to detection: 5 minutes\n- Time to recovery: 1 hour 30 minutes\n'
  expect(timesOf([{ record: parse('a.md', source)[0]!, source }])).toMatchObject([
    { holds: true, said: 'time to detect as stated: 1 of 1' }, { holds: true }, { holds: true, said: 'time to resolve as stated: 1 of 1' }, { holds: true },
  ])
})

test('a figure is near within a share, or a minute; a median lies between the middle two', () => {
  expect([near(100, 110, 0.1), near(100, 111, 0.1), near(2, 3, 0.1), median([4, 1, 3, 2]), median([5, 1, 3])]).toEqual([true, false, true, 2.5, 3])
})
