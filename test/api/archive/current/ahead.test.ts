import { expect, test, vi } from 'vitest'
import { withIdentitiesAhead } from '../../../../api/archive/current/ahead.ts'
import type { Store } from '../../../../store/store.ts'

const storeAt = () => {
  const state = { edition: 1 }
  const identities = vi.fn<() => Promise<unknown>>(async () => ({ incidents: [], links: [], of: state.edition }))
  const since = async () => ({ edition: state.edition, figures: [], gone: [] })
  return { state, identities, store: withIdentitiesAhead({ identities, since } as unknown as Store) }
}

test('what was fetched ahead is used, once', async () => {
  const { store, identities } = storeAt()
  store.fetchAhead()
  store.fetchAhead()
  await store.identities()
  expect(identities).toHaveBeenCalledTimes(1)
  await store.identities()
  expect(identities).toHaveBeenCalledTimes(2)
})

test('what was written since is not missed', async () => {
  const { store, state } = storeAt()
  store.fetchAhead()
  await new Promise(resolve => setTimeout(resolve, 0))
  state.edition = 2
  expect(await store.identities()).toMatchObject({ of: 2 })
})

test('a fetch that failed is made again', async () => {
  const { store, identities } = storeAt()
  identities.mockRejectedValueOnce(new Error('busy'))
  store.fetchAhead()
  expect(await store.identities()).toMatchObject({ of: 1 })
})
