import { expect, test } from 'vitest'
import type { FileNews } from '../../api/archive/reconcile.ts'
import type { Health } from '../../store/health.ts'
import { newsText, readingSummary } from '../../bin/terminal/reading-summary.ts'

test.each<[FileNews[], string]>([
  [[{ path: 'payments/2025-03-01.md', incidents: 1 }], 'Read 1 changed file: payments/2025-03-01.md; 1 incident in it'],
  [[{ path: 'a.md', incidents: 2 }, { path: 'index.md', incidents: 0 }], 'Read 2 changed files: a.md, index.md; 2 incidents in them'],
  [[...'abcde'].map(name => ({ path: `${name}.md`, incidents: 1 })), 'Read 5 changed files: a.md, b.md, c.md and 2 more; 5 incidents in them'],
  [[{ path: 'new.md', incidents: 1 }, { path: 'old.md', incidents: 'gone' }], 'Read 1 changed file: new.md; 1 incident in it. 1 file is gone: old.md'],
  [[{ path: 'scan.md', incidents: 'unread' }, { path: 'a.md', incidents: 'gone' }, { path: 'b.md', incidents: 'gone' }], '1 file could not be read: scan.md. 2 files are gone: a.md, b.md'],
])('%j is told as "%s"', (news, text) => {
  expect(newsText(news, new Date(2026, 10, 29, 14, 2, 11))).toBe(`14:02:11 ${text}`)
})

test.each([[0, '1 ms'], [12, '12 ms'], [99.4, '99 ms'], [100, '0.1 s'], [1440, '1.4 s']])('a reading of %d ms took %s', (milliseconds, took) => {
  const health = { incidents: 412, tasks: 903, problems: 0, rules: [], files: { found: 431, read: 400, other: 22, unread: 9 } } as unknown as Health
  expect(readingSummary({ changed: 0, unchanged: 431, gone: 0, milliseconds }, health)).toBe(`Looked through 431 files in ${took}, none had changed: 400 read into 412 incidents, 22 without one, 9 not read; 903 tasks, 0 problems`)
})
