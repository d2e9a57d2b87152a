// The columns that a reader keeps, told as what changes under it: they always equal those of a reader that has just come.
import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { columnsOf } from '../../../store/sqlite/columns.ts'
import { migrate } from '../../../store/sqlite/schema.ts'
import { writing } from '../../../store/sqlite/write.ts'
import { stated } from '../../api/records.ts'
import { fileOf } from '../../contract/samples.ts'

function keeping() {
  const db = new DatabaseSync(':memory:', { enableForeignKeyConstraints: true })
  migrate(db, ':memory:')
  const kept = columnsOf(db), shown = ({ ids, newest, facets, ...rest }: ReturnType<typeof kept>) =>
    ({ ...rest, changed: null, newest: Array.from(newest, number => ids[number]), severity: Object.fromEntries([...facets.get('severity') ?? []].map(([value, numbers]) => [value, Array.from(numbers, number => ids[number]).sort()])) })
  return { db, ...writing(db), kept: () => shown(kept()), fresh: () => shown(columnsOf(db)()) }
}

const files = (...names: string[]) => names.map(name => fileOf(name, 'disk full', { severity: stated(name < 'c' ? 'SEV1' : 'SEV2') }))

test('incidents that come, change, go and come back at another number', () => {
  const { apply, kept, fresh } = keeping(), change = (written: string[], gone: string[] = []) => apply({ found: { archive: 'ops', written: files(...written), gone } })
  change(['a.md', 'b.md', 'c.md'])
  expect(kept()).toMatchObject({ documents: 3, severity: { SEV1: ['id of a.md', 'id of b.md'], SEV2: ['id of c.md'] } })
  for (const [written, gone] of [[[], ['a.md']], [['d.md'], []], [['a.md'], []], [['b.md'], ['c.md', 'd.md']]] as const) {
    change([...written], [...gone])
    expect(kept()).toEqual(fresh())
  }
  expect(kept()).toMatchObject({ documents: 2, severity: { SEV1: ['id of a.md', 'id of b.md'] } })
})

test('an older state that was put in place of the present one', () => {
  const { db, apply, kept, fresh } = keeping()
  apply({ found: { archive: 'ops', written: files('a.md'), gone: [] } })
  db.exec('SAVEPOINT older')
  db.exec("UPDATE editions SET edition = edition + 5; DELETE FROM incidents")
  expect(kept()).toMatchObject({ edition: 6 })
  db.exec('ROLLBACK TO older')
  expect(kept()).toEqual(fresh())
  expect(kept()).toMatchObject({ edition: 1, documents: 1 })
})
