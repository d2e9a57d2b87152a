// The embedded engine on a data file in memory and without threads: thousands of stores a minute.
import { DatabaseSync } from 'node:sqlite'
import { overviewing } from '../../../../../store/sqlite/overview.ts'
import { reading } from '../../../../../store/sqlite/read.ts'
import { searching } from '../../../../../store/sqlite/search.ts'
import { migrate } from '../../../../../store/sqlite/schema.ts'
import { writing } from '../../../../../store/sqlite/write.ts'
import type { Store } from '../../../../../store/store.ts'

export function memoryStore(): Store {
  const db = new DatabaseSync(':memory:', { enableForeignKeyConstraints: true })
  migrate(db, ':memory:')
  const { since, ...asked } = { ...reading(db), ...overviewing(db), ...writing(db), ...searching(db) }
  // Kept answers hold until another connection writes; here one does both.
  const health = () => overviewing(db).health()
  const methods = { ...asked, health, since: (edition: number) => JSON.parse(since(edition)) as unknown, close: () => db.close() }
  return Object.fromEntries(Object.entries(methods).map(([name, method]) => [name, async (...args: never[]) => (method as (...args: never[]) => unknown)(...args)])) as unknown as Store
}
