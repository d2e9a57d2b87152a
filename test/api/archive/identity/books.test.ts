import { expect, test, vi } from 'vitest'
import { bookshelf } from '../../../../api/archive/identity/books.ts'
import type { Store } from '../../../../store/store.ts'
import { known } from './known.ts'

const shelfAt = () => {
  const state = { edition: 1 }
  const identities = vi.fn<Store['identities']>(async () => ({ incidents: [{ id: `of ${state.edition}`, known: known({}), stands: true }], links: [] }))
  const since = async () => ({ edition: state.edition, figures: [], gone: [] })
  return { state, identities, shelf: bookshelf({ identities, since }) }
}

test('what was fetched ahead is used, and kept for the next reading', async () => {
  const { shelf, identities } = shelfAt()
  shelf.prepare()
  shelf.prepare()
  shelf.keep(await shelf.take())
  await shelf.take()
  expect(identities).toHaveBeenCalledTimes(1)
})

test('a reading that did not come to its end leaves nothing behind', async () => {
  const { shelf, identities } = shelfAt()
  await shelf.take()
  await shelf.take()
  expect(identities).toHaveBeenCalledTimes(2)
})

test('what was written since is not missed', async () => {
  const { shelf, state } = shelfAt()
  shelf.keep(await shelf.take())
  state.edition = 2
  expect((await shelf.take()).registry.has('of 2')).toBe(true)
})

test('nor what somebody else wrote during a reading', async () => {
  const { shelf, identities } = shelfAt(), books = await shelf.take()
  shelf.keep({ ...books, edition: null })
  await shelf.take()
  expect(identities).toHaveBeenCalledTimes(2)
})

test('a fetch that failed is made again', async () => {
  const { shelf, identities } = shelfAt()
  identities.mockRejectedValueOnce(new Error('busy'))
  shelf.prepare()
  expect((await shelf.take()).registry.has('of 1')).toBe(true)
})
