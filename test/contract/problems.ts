// What every engine must tell of problems: a part of the contract (store.ts).
import { beforeEach, describe, expect, test } from 'vitest'
import type { Problem } from '../../ingest/record.ts'
import type { Store } from '../../store/store.ts'
import { fileOf, unreadFile } from './samples.ts'

const odd: Problem = { rule: 'odd-duration', severity: 'warning', message: 'm', remedy: 'r', place: { line: 1, start: 0, end: 4 } }
const missing: Problem = { rule: 'no-cause', severity: 'note', message: 'm', remedy: 'r' }
const secret: Problem = { ...odd, rule: 'secret', severity: 'error' }

export function describeProblems(store: () => Store): void {
  describe('tells of problems', () => {
    beforeEach(() => store().apply({ found: { archive: 'ops', written: [fileOf('a.md', 'Disk full', { problems: [missing, odd] }), fileOf('b.md', 'Slow', { problems: [secret] }), unreadFile('big.md')], gone: [] } }))

    test('the worst first, with the words in question; what was not read is told elsewhere', async () => {
      const { total, problems } = await store().problems({ offset: 0, limit: 10 })
      expect(total).toBe(3)
      expect(problems.map(({ path, quote, problem, incident }) => [path, quote, problem, incident])).toEqual([
        ['b.md', 'Slow', secret, { id: 'id of b.md', title: 'Slow' }], ['a.md', 'Disk', odd, { id: 'id of a.md', title: 'Disk full' }], ['a.md', null, missing, { id: 'id of a.md', title: 'Disk full' }],
      ])
    })

    test('of a rule, of some severities, by pages', async () => {
      const rules = async (wanted: { rule?: string; severity?: Problem['severity'][] }, offset = 0, limit = 10) => {
        const { total, problems } = await store().problems({ ...wanted, offset, limit })
        return [total, ...problems.map(({ problem }) => problem.rule)]
      }
      expect(await rules({ rule: 'odd-duration' }, 1)).toEqual([1])
      expect(await rules({ severity: ['note'] })).toEqual([1, 'no-cause'])
      expect(await rules({ severity: ['error', 'warning'] }, 1, 1)).toEqual([2, 'odd-duration'])
      expect(await rules({ rule: 'no-cause', severity: ['error'] })).toEqual([0])
      expect(await rules({ severity: [] })).toEqual([0])
    })

    test('counted by rule', async () => {
      const { problems, rules } = await store().health()
      expect(problems).toBe(3)
      expect(rules).toEqual([{ rule: 'no-cause', severity: 'note', count: 1 }, { rule: 'odd-duration', severity: 'warning', count: 1 }, { rule: 'secret', severity: 'error', count: 1 }])
    })
  })
}
