import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openSqlite } from '../../store/sqlite/open.ts'
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
