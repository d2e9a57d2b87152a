import { existsSync } from 'node:fs'
import type { Config } from '../../api/config.ts'
import { Failure } from '../../api/errors.ts'
import { openSqlite } from '../../store/sqlite/open.ts'
import type { Store } from '../../store/store.ts'

/** Does something with the store, and closes it whatever happens. */
export async function withStore<T>({ data }: Config, work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openSqlite(data)
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}

/** The same, where something has been read before. Throws `nothing_read`, and leaves no empty data folder behind. */
export async function withFilledStore<T>(config: Config, work: (store: Store) => Promise<T>): Promise<T> {
  if (!existsSync(config.data)) throw new Failure('nothing_read', { data: config.data })
  return withStore(config, async store => {
    if (!(await store.archives()).length) throw new Failure('nothing_read', { data: config.data })
    return work(store)
  })
}
