// An app where one has to sign in, with a token of each role, for tests of the door.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { InjectOptions } from 'fastify'
import type { Access } from '../../../api/access/access.ts'
import { hashOf, makeToken, newSecret } from '../../../api/access/tokens.ts'
import { buildApp, type AppOptions } from '../../../api/app.ts'
import { ROLES, type Role } from '../../../store/keys.ts'
import { openSqlite } from '../../../store/sqlite/open.ts'

export const ADDRESS = 'https://hindsight.example.org'
export const COOKIE = '__Host-hindsight'

export async function openDoor(access: Access = { signIn: true, url: ADDRESS }, options: Partial<AppOptions> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'door-')), store = await openSqlite(folder)
  const app = await buildApp({ store, linkTo: async () => null, access, ...options })
  const tokens = Object.fromEntries(await Promise.all(ROLES.map(async role => [role, await makeToken(store, role, role)]))) as Record<Role, string>
  let addresses = 0
  return {
    app, store, tokens,
    /** Each from an address of its own, unless one is given: failures are counted by address. */
    ask: ({ headers, ...request }: InjectOptions) => app.inject({ remoteAddress: `2001:db8:0:${(++addresses).toString(16)}::1`, headers: { host: 'hindsight.example.org', ...headers }, ...request }),
    /** The cookie of a session, opened with a role's token. */
    async cookie(role: Role, expires = '2999-01-01T00:00:00Z'): Promise<string> {
      const id = newSecret()
      await store.addSession({ hash: hashOf(id), token: hashOf(tokens[role]), made: '2024-06-08T10:00:00Z', expires })
      return `${COOKIE}=${id}`
    },
    async close() {
      await app.close()
      await store.close()
      rmSync(folder, { recursive: true })
    },
  }
}
