import { expect, test } from 'vitest'
import { read } from '../../../ingest/parse.ts'

const around = { history: { added: '2024-05-04T22:00:00.000Z', ticked: {} } }
const reported = (source: string, path = 'a.md') => read(path, source, [], around).parts.map(({ record }) => record.reported ?? null)

test('an incident that tells no day was reported when its file came, at the latest', () => {
  expect(reported('# Tills down\n\nThe tills were down from 10:00 to 11:00.\n')).toEqual([{ value: '2024-05-04', basis: 'history', evidence: [], confidence: 0.4 }])
})

test.each([
  ['a day in its text', '# Tills down\n\nThe tills were down on 3 May 2024 from 10:00.\n', 'a.md'],
  ['a day in its file name', '# Tills down\n\nThe tills were down.\n', '2024-05-03-tills.md'],
  ['no incident', '# How to write a postmortem\n\nTake the template.\n', 'CONTRIBUTING.md'],
])('not where there is %s', (_, source, path) => expect(reported(source, path)).toEqual([null]))

test('not one of several, which may have been added later', () => {
  expect(reported('# Incidents\n\n## Incident 1: Tills down\n\nRoot cause: a bug.\n\nImpact: no sales.\n\n## Incident 2: Disk full\n\nRoot cause: a log.\n\nImpact: no site.\n')).toEqual([null, null])
})

test('its clocks get no day from it', () => {
  expect(read('a.md', '# Tills down\n\nThe tills were down from 10:00 to 11:00.\n', [], around).parts[0]!.record.moments.started).toMatchObject({ value: { at: '10:00' } })
})
