import type { Store } from '../../../store/store.ts'

type Identities = Awaited<ReturnType<Store['identities']>>

/**
 * A store whose identities can be asked for before they are needed: those of ten thousand incidents take as long to fetch as a file takes to come to rest.
 * What was fetched is used once, and only if nothing was written since.
 */
export function withIdentitiesAhead(store: Store): Store & { fetchAhead(): void } {
  let ahead: Promise<{ edition: number; identities: Identities }> | null = null
  const fetched = async () => {
    const edition = await editionOf(store)
    return { edition, identities: await store.identities() }
  }
  return {
    ...store,
    fetchAhead() {
      ahead ??= fetched()
      ahead.catch(() => {}) // whoever needs them asks again
    },
    async identities() {
      const kept = await ahead?.catch(() => null)
      ahead = null
      return kept && kept.edition === (await editionOf(store)) ? kept.identities : store.identities()
    },
  }
}

/** Asked for what is newer than anything, a store tells its edition alone. */
const editionOf = async (store: Store) => (await store.since(Number.MAX_SAFE_INTEGER)).edition
