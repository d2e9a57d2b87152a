import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openSqlite } from '../../store/sqlite/open.ts'
import { describeChange } from './change.ts'
import { describeKeys } from './keys.ts'
import { describeLedger } from './ledger.ts'
import { describeStore, type Opened } from './store.ts'

async function open(): Promise<Opened> {
  const folder = await mkdtemp(join(tmpdir(), 'hindsight-'))
  let store = await openSqlite(folder)
  return {
    store,
    reopen: async () => {
      await store.close()
      return (store = await openSqlite(folder))
    },
    remove: async () => {
      await store.close()
      await rm(folder, { recursive: true })
    },
  }
}

describeStore('SQLite', open)
describeKeys('SQLite', open)
describeChange('SQLite', open)
describeLedger('SQLite', open)
