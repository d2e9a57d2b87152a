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
export const withFilledStore = <T>(config: Config, work: (store: Store) => Promise<T>): Promise<T> => withKnownStore(config, hasArchives, work)

/** The same, where something is kept: what was read, or a ledger that was imported. */
export const withKeptStore = <T>(config: Config, work: (store: Store) => Promise<T>): Promise<T> =>
  withKnownStore(config, async store => (await hasArchives(store)) || (await store.ledger({ limit: 1 })).length > 0, work)

const hasArchives = async (store: Store) => (await store.archives()).length > 0

async function withKnownStore<T>(config: Config, isKnown: (store: Store) => Promise<boolean>, work: (store: Store) => Promise<T>): Promise<T> {
  if (!existsSync(config.data)) throw new Failure('nothing_read', { data: config.data })
  return withStore(config, async store => {
    if (!(await isKnown(store))) throw new Failure('nothing_read', { data: config.data })
    return work(store)
  })
}
