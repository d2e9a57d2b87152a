// What a reading knows of all identities, kept from one to the next while nobody else writes: to fetch and sort those of ten thousand incidents takes longer than to read a file.
import type { Store } from '../../../store/store.ts'
import { groupingOf, type Grouping } from './grouping.ts'
import { registryOf, type Registry } from './registry.ts'

/** `links`: how many of them the groups are made of. `edition`: of the store that they tell of; null once somebody else wrote as well. */
export type Books = { registry: Registry; grouping: Grouping; links: number; edition: number | null }

export type Bookshelf = {
  /** Fetches them where they are not there or out of date, ahead of a reading. */
  prepare(): void
  /** Takes them off the shelf, as they are at the beginning of a reading. */
  take(): Promise<Books>
  /** Puts them back after a reading that came to its end; those of another are forgotten. */
  keep(books: Books): void
}

export function bookshelf(store: Pick<Store, 'identities' | 'since'>): Bookshelf {
  let kept: Promise<Books> | null = null, isPreparing = false
  const current = async (last: Promise<Books> | null): Promise<Books> => {
    const books = await last?.catch(() => null), edition = await editionOf(store)
    return books && books.edition === edition ? books : opened(store, edition)
  }
  return {
    prepare() {
      if (isPreparing) return
      isPreparing = true
      kept = current(kept).finally(() => (isPreparing = false))
      kept.catch(() => {}) // whoever takes them tries again
    },
    async take() {
      const last = kept
      kept = null
      const books = await current(last)
      books.registry.begin()
      return books
    },
    keep: books => void (kept = Promise.resolve(books)),
  }
}

/** The edition is asked for first: what is written in between makes the books out of date, and is not missed. */
async function opened(store: Pick<Store, 'identities'>, edition: number): Promise<Books> {
  const { incidents, links } = await store.identities()
  const registry = registryOf(incidents, (a, b) => grouping.membersOf(a).includes(b)), grouping = groupingOf(links, registry)
  return { registry, grouping, links: links.length, edition }
}

/** Asked for what is newer than anything, a store tells its edition alone. */
const editionOf = async (store: Pick<Store, 'since'>) => (await store.since(Number.MAX_SAFE_INTEGER)).edition
