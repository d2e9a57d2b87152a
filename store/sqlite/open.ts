import type { Store } from '../store.ts'

/** Opens (or makes) the data file in a folder. */
export async function openSqlite(_folder: string): Promise<Store> {
  throw new Error('not built yet')
}
