// Which names and pages are ours, by how the program is served; test/api/app.test.ts has the same for this machine's own addresses.
import { afterAll, describe, expect, test } from 'vitest'
import { accessOf, refuseLockedDoor, type Access } from '../../../api/access/access.ts'
import { ADDRESS, openDoor } from './door.ts'

async function outcomes(access: Access) {
  const door = await openDoor(access)
  return { ask: async (host: string, origin?: string) => {
    const { statusCode, payload } = await door.app.inject({ url: '/ready', headers: { host, ...(origin === undefined ? {} : { origin }) } })
    return statusCode === 200 ? 'in' : JSON.parse(payload).error.code
  }, close: door.close }
}

describe('behind a proxy', async () => {
  const { ask, close } = await outcomes({ signIn: true, url: ADDRESS })
  afterAll(close)

  test.each(['hindsight.example.org', 'Hindsight.example.org', 'hindsight.example.org:443', '127.0.0.1:80', 'localhost'])('the host %s is ours', async host => expect(await ask(host)).toBe('in'))
  test.each(['evil.example', 'hindsight.example.org:8443', 'hindsight.example.org.evil.example', 'x@hindsight.example.org', 'hindsight.example.org/x', '10.0.0.7', 'localhost:8080'])('the host %j is not', async host => expect(await ask(host)).toBe('foreign_host'))
  test('only the address that people use is ours as an origin', async () => {
    expect(await ask('hindsight.example.org', ADDRESS)).toBe('in')
    for (const origin of ['http://hindsight.example.org', 'https://evil.example', 'null', 'http://localhost']) expect(await ask('hindsight.example.org', origin), origin).toBe('foreign_origin')
    expect(await ask('localhost', 'http://localhost')).toBe('foreign_origin')
  })
})

describe('on any address of the machine', async () => {
  const { ask, close } = await outcomes({ signIn: true, url: null })
  afterAll(close)

  test.each([['10.0.0.7:4477', 'http://10.0.0.7:4477'], ['hindsight.lan', 'http://hindsight.lan'], ['[fd00::7]:4477', 'http://[fd00::7]:4477']])('a page of the host asked, %s, is ours', async (host, origin) => {
    expect([await ask(host), await ask(host, origin)]).toEqual(['in', 'in'])
  })
  test.each(['http://10.0.0.7', 'https://10.0.0.7:4477', 'http://10.0.0.8:4477', 'null'])('a page of %s is not, asking 10.0.0.7:4477', async origin => expect(await ask('10.0.0.7:4477', origin)).toBe('foreign_origin'))
})

test.each([
  ['127.0.0.1', null, false], ['127.8.8.8', null, false], ['::1', null, false], ['localhost', null, false], ['127.0.0.1', ADDRESS, true],
  ['0.0.0.0', null, true], ['::', null, true], ['10.0.0.7', null, true], ['127.0.0.1.example.org', null, true], ['hindsight.lan', null, true],
])('on %s, used as %s, signing in is needed: %s', (host, url, signIn) => {
  expect(accessOf({ host, url }).signIn).toBe(signIn)
})

test('where one has to sign in and nobody could, it is not served', async () => {
  const none = { tokens: async () => [] }, one = { tokens: async () => [{ name: 'ines', role: 'keeper' as const, hash: '', made: '' }] }
  const lan = { host: '0.0.0.0', url: null }
  await expect(refuseLockedDoor(accessOf(lan), lan, none)).rejects.toMatchObject({ code: 'address_refused', exit: 2, remedy: expect.stringContaining('hindsight token add NAME --role keeper') })
  await refuseLockedDoor(accessOf(lan), lan, one)
  const local = { host: '127.0.0.1', url: null }
  await refuseLockedDoor(accessOf(local), local, none)
})
