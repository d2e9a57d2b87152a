import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { localPerson, signedAs } from '../../../api/access/person.ts'
import { ADDRESS, COOKIE, openDoor } from './door.ts'

let door: Awaited<ReturnType<typeof openDoor>>
beforeEach(async () => void (door = await openDoor()))
afterEach(() => door.close())

const origin = { origin: ADDRESS }
const signIn = (token: string, more: { remoteAddress?: string; headers?: { [name: string]: string } } = {}) =>
  door.ask({ method: 'POST', url: '/api/v1/session', payload: { token }, ...more, headers: { ...origin, ...more.headers } })
const whoAmI = (headers: { [name: string]: string } = {}) => door.ask({ url: '/api/v1/session', headers }).then(answer => answer.json())

describe('signing in', () => {
  test('with a token opens a session whose cookie no script reads and no other site sends', async () => {
    expect(await whoAmI()).toEqual({ signIn: true, person: null })
    const answer = await signIn(` ${door.tokens.editor}\n`)
    expect([answer.statusCode, answer.json(), answer.headers['cache-control']]).toEqual([200, { signIn: true, person: { name: 'editor', role: 'editor' } }, 'no-store'])
    const [cookie] = answer.cookies
    expect(cookie).toEqual({ name: COOKIE, value: expect.stringMatching(/^[\w-]{43}$/), maxAge: 2_592_000, path: '/', httpOnly: true, secure: true, sameSite: 'Strict' })
    expect(await whoAmI({ cookie: `${COOKIE}=${cookie!.value}` })).toEqual({ signIn: true, person: { name: 'editor', role: 'editor' } })
  })

  test('over plain HTTP the cookie cannot ask for https', async () => {
    const lan = await openDoor({ signIn: true, url: null })
    const answer = await lan.ask({ method: 'POST', url: '/api/v1/session', payload: { token: lan.tokens.reader }, headers: { host: '10.0.0.7:4477' } })
    expect(answer.cookies).toMatchObject([{ name: 'hindsight', httpOnly: true, sameSite: 'Strict' }])
    expect(answer.cookies[0]).not.toHaveProperty('secure')
    expect(answer.headers).not.toHaveProperty('strict-transport-security')
    await lan.close()
  })

  test('each time gives another session, and none by what is no token', async () => {
    const ids = await Promise.all([1, 2].map(async () => (await signIn(door.tokens.reader)).cookies[0]!.value))
    expect(ids[0]).not.toBe(ids[1])
    for (const wrong of ['hs_x', door.tokens.reader.slice(0, -1), `${door.tokens.reader}a`, ids[0]!, door.tokens.reader.toUpperCase()]) {
      const answer = await signIn(wrong)
      expect([answer.statusCode, answer.json().error.code, answer.cookies]).toEqual([401, 'wrong_token', []])
    }
  })

  test('takes JSON from our own pages only', async () => {
    const form = await door.ask({ method: 'POST', url: '/api/v1/session', payload: `token=${door.tokens.reader}`, headers: { ...origin, 'content-type': 'application/x-www-form-urlencoded' } })
    expect(form.json().error.code).toBe('wrong_type')
    expect((await signIn(door.tokens.reader, { headers: { origin: 'https://evil.example' } })).json().error.code).toBe('foreign_origin')
  })

  test('where nobody has to, whoever asks is the keeper already', async () => {
    const local = await openDoor({ signIn: false, url: null })
    const asked = [{ url: '/api/v1/session' }, { method: 'POST', url: '/api/v1/session', payload: { token: 'x' } }, { method: 'DELETE', url: '/api/v1/session' }] as const
    for (const request of asked) expect((await local.app.inject(request)).json()).toEqual({ signIn: false, person: localPerson() })
    expect(localPerson()).toEqual({ name: expect.stringMatching(/./), role: 'keeper' })
    await local.close()
  })
})

describe('a session ends', () => {
  const search = (cookie: string) => door.ask({ url: '/api/v1/search', headers: { cookie } }).then(({ statusCode }) => statusCode)

  test('by signing out, and with its cookie', async () => {
    const cookie = await door.cookie('reader'), other = await door.cookie('reader')
    const answer = await door.ask({ method: 'DELETE', url: '/api/v1/session', headers: { cookie, ...origin } })
    expect([answer.json(), answer.cookies[0]]).toMatchObject([{ signIn: true, person: null }, { name: COOKIE, value: '' }])
    expect([await search(cookie), await search(other)]).toEqual([401, 200])
  })

  test('with its token, at once', async () => {
    const cookie = await door.cookie('keeper')
    expect(await search(cookie)).toBe(200)
    await door.store.removeToken('keeper')
    expect(await search(cookie)).toBe(401)
  })

  test('after thirty days', async () => {
    const { cookies: [cookie] } = await signIn(door.tokens.reader), header = `${COOKIE}=${cookie!.value}`
    vi.useFakeTimers({ toFake: ['Date'] })
    try {
      vi.setSystemTime(Date.now() + 30 * 86_400_000 - 60_000)
      expect(await search(header)).toBe(200)
      vi.setSystemTime(Date.now() + 120_000)
      expect(await search(header)).toBe(401)
    } finally {
      vi.useRealTimers()
    }
  })
})

describe('ten wrong tokens', () => {
  const remoteAddress = '2001:db8:bad:1:2:3:4:5'
  const byBearer = (token: string, from = remoteAddress) => door.ask({ url: '/api/v1/search', headers: { authorization: `Bearer ${token}` }, remoteAddress: from })

  test('shut an address out for a while, also with a right one; others and open sessions go on', async () => {
    for (let i = 0; i < 5; i++) expect([(await signIn('hs_wrong', { remoteAddress })).statusCode, (await byBearer('hs_wrong')).statusCode]).toEqual([401, 401])
    for (const answer of [await byBearer('hs_wrong'), await byBearer(door.tokens.keeper), await signIn(door.tokens.keeper, { remoteAddress })]) {
      expect([answer.statusCode, answer.json().error.code]).toEqual([429, 'too_many_attempts'])
      expect(Number(answer.headers['retry-after'])).toBeGreaterThan(290)
      expect(answer.json().error.remedy).toBe(`Wait ${answer.headers['retry-after']} s, and try again.`)
    }
    expect((await byBearer(door.tokens.keeper, '2001:db8:bad:1::7')).statusCode).toBe(429) // the same network of 64 bits
    expect((await byBearer(door.tokens.keeper, '2001:db8:bad:2:2:3:4:5')).statusCode).toBe(200)
    expect((await door.ask({ url: '/api/v1/search', headers: { cookie: await door.cookie('reader') }, remoteAddress })).statusCode).toBe(200)
  })

  test('at once count like one after the other; right ones, however many, do not', async () => {
    const codes = async (token: string) => (await Promise.all(Array.from({ length: 30 }, () => byBearer(token, '198.51.100.9')))).map(({ statusCode }) => statusCode)
    expect(await codes(door.tokens.reader)).toEqual(Array(30).fill(200))
    expect(await codes('hs_wrong')).toEqual([...Array(10).fill(401), ...Array(20).fill(429)])
  })

  test('from one address of IPv4 shut out no other, however they are written', async () => {
    for (let i = 0; i < 10; i++) await byBearer('hs_wrong', '::ffff:198.51.100.1')
    expect((await byBearer(door.tokens.keeper, '198.51.100.1')).statusCode).toBe(429)
    expect((await byBearer(door.tokens.keeper, '::ffff:198.51.100.2')).statusCode).toBe(200)
  })

  test('counted by who asked the proxy, as the proxy itself says', async () => {
    const through = (forwarded: string, proxy = '10.0.0.1') =>
      door.ask({ url: '/api/v1/search', headers: { authorization: 'Bearer hs_wrong', 'x-forwarded-for': forwarded }, remoteAddress: proxy }).then(({ statusCode }) => statusCode)
    for (let i = 0; i < 10; i++) await through(`198.51.100.${i}, 203.0.113.7`) // what was told to the proxy changes nothing
    expect([await through('203.0.113.7'), await through('203.0.113.8')]).toEqual([429, 401])
    for (let i = 0; i < 10; i++) await through(`198.51.100.${i}`, '203.0.113.9') // no proxy of ours
    expect(await through('198.51.100.77', '203.0.113.9')).toBe(429)
  })
})

test('headers hold a browser to https, and keep what we never ask for shut', async () => {
  const { headers } = await door.ask({ url: '/health' })
  expect(headers['strict-transport-security']).toBe('max-age=31536000')
  expect(headers['permissions-policy']).toContain('camera=()')
})

test('nobody signs as the program, not even an account of its name', () => expect(['ines', 'hindsight', 'Hindsight'].map(signedAs)).toEqual(['ines', 'local', 'local']))
