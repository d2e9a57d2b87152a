// What every engine must do with tokens and sessions.
import { beforeEach, describe, expect, test } from 'vitest'
import type { Store } from '../../store/store.ts'
import type { Opened } from './store.ts'

export function describeKeys(opened: () => Opened): void {
  describe('keeps tokens and sessions', () => {
    let store: Store
    beforeEach(() => {
      store = opened().store
    })

    const token = { name: 'ines', role: 'editor' as const, hash: 'hash of a token', made: '2024-06-08T10:00:00Z' }
    const session = { hash: 'hash of a session', token: token.hash, made: '2024-06-08T11:00:00Z', expires: '2024-07-08T11:00:00Z' }
    const bearers = async () => [await store.bearer('token', token.hash), await store.bearer('session', session.hash)]

    test('tokens by name, also when it is opened again', async () => {
      expect([await store.tokens(), ...(await bearers())]).toEqual([[], null, null])
      const bo = { ...token, name: 'bo', hash: 'another hash' }
      expect([await store.addToken(token), await store.addToken(bo)]).toEqual([true, true])
      store = await opened().reopen()
      expect(await store.tokens()).toEqual([bo, token])
      expect(await bearers()).toEqual([{ name: 'ines', role: 'editor', expires: null }, null])
    })

    test('one token a name: the second is not added, the first stays', async () => {
      await store.addToken(token)
      expect(await store.addToken({ ...token, hash: 'another hash', role: 'keeper' })).toBe(false)
      expect(await store.tokens()).toEqual([token])
      expect(await store.bearer('token', 'another hash')).toBeNull()
    })

    test('a session with the name and role of its token', async () => {
      await store.addToken(token)
      expect(await store.addSession(session)).toBe(true)
      expect((await bearers())[1]).toEqual({ name: 'ines', role: 'editor', expires: session.expires })
    })

    test('a token and a session apart: neither stands for the other', async () => {
      await store.addToken(token)
      await store.addSession(session)
      expect([await store.bearer('session', token.hash), await store.bearer('token', session.hash)]).toEqual([null, null])
    })

    test('no session whose token is gone, and none that was opened before it went', async () => {
      await store.addToken(token)
      await store.addSession(session)
      expect([await store.removeToken('ines'), await store.removeToken('ines')]).toEqual([true, false])
      expect(await bearers()).toEqual([null, null])
      expect(await store.addSession(session)).toBe(false)
      await store.addToken(token) // the same name again gives no old session back
      expect((await bearers())[1]).toBeNull()
    })

    test('a session until it is ended, or was over when another began', async () => {
      await store.addToken(token)
      await store.addSession(session)
      await store.removeSession('no such session')
      await store.addSession({ ...session, hash: 'later', made: '2024-07-08T10:59:59Z' })
      expect((await bearers())[1]).not.toBeNull()
      await store.addSession({ ...session, hash: 'later still', made: session.expires })
      expect((await bearers())[1]).toBeNull()
      await store.removeSession('later still')
      expect(await store.bearer('session', 'later still')).toBeNull()
    })

    test('nothing under hostile names and hashes, and hostile names as they came', async () => {
      for (const hostile of ['"', `'; DROP TABLE tokens; --`, '%', '\0', '💾', '__proto__', 'x'.repeat(10_000)]) {
        const is = JSON.stringify(hostile).slice(0, 40)
        expect([await store.bearer('token', hostile), await store.bearer('session', hostile), await store.removeToken(hostile)], is).toEqual([null, null, false])
        await store.addToken({ ...token, name: hostile, hash: hostile })
        expect((await store.bearer('token', hostile))!.name, is).toBe(hostile)
      }
    })
  })
}
