import { expect, test } from 'vitest'
import { ownName, partsAmong, roleOf } from '../../../ingest/surroundings/parts.ts'
import type { Role } from '../../../ingest/words/parts.ts'

test.each<[string, Role]>([
  ['a/incident.md', 'whole'], ['post-mortem.md', 'whole'], ['Incident_Report.txt', 'whole'], ['00-summary.md', 'summary'], ['README.md', 'front'], ['index.html.md', 'front'],
  ['timeline.md', 'part'], ['02-action-items.md', 'part'], ['Root Cause.md', 'part'], ['lessons-learned.md', 'part'], ['notes.md', 'part'], ['tidslinje.md', 'part'],
  ['tills.md', null], ['2024-05-03.md', null], ['2024-05-03-timeline-of-tills.md', null], ['incident-42.md', null], ['cause-of-the-login-failures.md', null],
])('%s says: %s', (path, role) => expect(roleOf(path)).toBe(role))

const parts = (...paths: string[]) => [...partsAmong(paths.map(path => ({ path })))].map(([path, all]) => `${path} of ${all.map(({ path }) => path).join(' ')}`)

test('a report and a section beside it may be one incident', () => {
  expect(parts('a/timeline.md', 'a/incident.md', 'b/tills.md', 'a/sub/notes.md')).toEqual(['a/timeline.md of a/incident.md a/timeline.md', 'a/incident.md of a/incident.md a/timeline.md'])
})

test.each([
  [['a/incident.md', 'a/timeline.md', 'a/tills.md']],
  [['a/incident.md', 'b/timeline.md']],
  [['incident.md', 'README.md']],
  [['timeline.md', 'impact.md']],
  [['incident.md', ...Array.from({ length: 12 }, (_, i) => `${i}-timeline.md`)]],
  [['incident.md']],
  [['README.md', 'lessons.md', 'tills/report.md']],
])('none are: %j', paths => expect(parts(...paths)).toEqual([]))

test('a front page leads only where no further folders are, the documents in these met or known', () => {
  const files = [{ path: 'a/README.md' }, { path: 'a/timeline.md' }]
  expect([...partsAmong(files).keys()]).toEqual(['a/README.md', 'a/timeline.md'])
  expect([...partsAmong(files, ['a/b/tills.md']).keys()]).toEqual([])
  expect([...partsAmong([...files, { path: 'a/incident.md' }], ['a/b/notes.md']).keys()]).toEqual(['a/README.md', 'a/timeline.md', 'a/incident.md'])
})

test.each([
  ['ops/2024-05-03-tills/incident.md', '2024-05-03-tills'], ['ops/2024-05-03-tills/README.md', '2024-05-03-tills'], ['ops/2024-05-03-tills.md', '2024-05-03-tills.md'], ['incident.md', 'incident.md'],
])('%s bears the name %s', (path, name) => expect(ownName(path)).toBe(name))
