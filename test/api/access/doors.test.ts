// Every route there is, tried by everybody there is. A route that is added later stands in these tables by itself.
import fastify from 'fastify'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { declareRoles } from '../../../api/access/roles.ts'
import { makeToken } from '../../../api/access/tokens.ts'
import { ROLES, type Role } from '../../../store/keys.ts'
import { ADDRESS, openDoor } from './door.ts'

type Method = 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

const dist = mkdtempSync(join(tmpdir(), 'dist-'))
writeFileSync(join(dist, 'index.html'), '<!doctype html>')
const door = await openDoor(undefined, { dist })
afterAll(() => door.close())

const revoked = await makeToken(door.store, 'revoked', 'keeper')
await door.store.removeToken('revoked')

const doors = door.app.doors.map(({ method, url, role }) => ({ method: method as Method, url: url.replace(/:\w+/g, 'x').replace('*', 'x'), role }))
const closed = doors.filter(({ role }) => role !== 'anyone')
const unsafe = closed.filter(({ method }) => !['GET', 'HEAD'].includes(method))

type Asker = { [header: string]: string | undefined }
/** What an answer says of the asker: the code of a refusal, else that the route was reached. */
async function outcome({ method, url }: { method: Method; url: string }, asker: Asker): Promise<string> {
  const payload = method === 'GET' || method === 'HEAD' ? {} : { payload: {} }
  const answer = await door.ask({ method, url, headers: asker, ...payload })
  if (method === 'HEAD') return answer.statusCode === 401 || answer.statusCode === 403 ? String(answer.statusCode) : 'in'
  return [401, 403, 429].includes(answer.statusCode) ? answer.json().error.code : 'in'
}
const refused = (method: Method, code: string) => (method === 'HEAD' ? (code === 'not_allowed' || code.startsWith('foreign') ? '403' : '401') : code)

test('there are routes of every kind, and most need a role', () => {
  expect(closed.length).toBeGreaterThan(15)
  expect(closed.map(({ url }) => url)).toEqual(expect.arrayContaining(['/metrics', '/api/docs', '/api/docs/json', '/api/v1/openapi.json', '/api/v1/search', '/api/v1/incidents/x']))
})

test('open to anyone are only the pages, the two health routes, and the way in', () => {
  expect(doors.filter(({ role, method }) => role === 'anyone' && method !== 'HEAD').map(({ method, url }) => `${method} ${url}`).sort()).toEqual(
    ['GET /api/v1/session', 'GET /health', 'GET /ready', 'GET /x', 'POST /api/v1/session'])
})

test('what changes something needs an editor or a keeper; a reader may but compare a text, with all incidents or one, and sign out', () => {
  expect(unsafe.filter(({ role }) => role === 'reader').map(({ method, url }) => `${method} ${url}`).sort()).toEqual(['DELETE /api/v1/session', 'POST /api/v1/incidents/x/beside', 'POST /api/v1/similar'])
})

describe.each(closed)('$method $url, for a $role', route => {
  const { method, role } = route

  test('not without signing in, with a revoked token, or with a session that is over', async () => {
    const over = await door.cookie('keeper', '2024-06-08T10:00:01Z')
    for (const asker of [{}, { authorization: 'Basic aW5lczpz' }, { cookie: over, origin: ADDRESS }]) expect(await outcome(route, asker)).toBe(refused(method, 'sign_in_needed'))
    expect(await outcome(route, { authorization: `Bearer ${revoked}` })).toBe(refused(method, 'wrong_token'))
  })

  test.each(ROLES)('as a %s, by token and by cookie', async (own: Role) => {
    const expected = ROLES.indexOf(own) >= ROLES.indexOf(role as Role) ? 'in' : refused(method, 'not_allowed')
    expect(await outcome(route, { authorization: `Bearer ${door.tokens[own]}` })).toBe(expected)
    expect(await outcome(route, { cookie: await door.cookie(own), origin: ADDRESS })).toBe(expected)
  })

  test('not from a page or under a name of somebody else, whoever asks', async () => {
    const keeper = { authorization: `Bearer ${door.tokens.keeper}` }
    for (const origin of ['https://evil.example', 'http://hindsight.example.org', 'https://hindsight.example.org:8443', 'null']) expect(await outcome(route, { ...keeper, origin })).toBe(refused(method, 'foreign_origin'))
    expect(await outcome(route, { ...keeper, host: 'evil.example' })).toBe(refused(method, 'foreign_host'))
  })
})

test.each(unsafe)('$method $url by cookie must say from which page it comes', async route => {
  expect(await outcome(route, { cookie: await door.cookie('keeper') })).toBe('no_origin')
})

test('a reader who tries every route has changed nothing', async () => {
  const state = async () => [await door.store.health(), await door.store.tokens()]
  const before = await state()
  for (const route of doors) {
    await outcome(route, { authorization: `Bearer ${door.tokens.reader}` })
    await outcome(route, { cookie: await door.cookie('reader'), origin: ADDRESS })
  }
  expect(await state()).toEqual(before)
})

test('a route that declares no role keeps the app from being built', () => {
  const app = fastify()
  declareRoles(app)
  expect(() => app.get('/api/v1/forgotten', async () => 'x')).toThrow(/\/api\/v1\/forgotten declares no role/)
})
