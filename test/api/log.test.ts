import { afterAll, expect, test } from 'vitest'
import { LOG_LEVELS, type LogLevel } from '../../api/log.ts'
import { ADDRESS, openDoor } from './access/door.ts'

const SECRET = 'hunter2'
const lines: { [field: string]: unknown }[] = []
const openLogged = (level: LogLevel) => openDoor(undefined, { log: { level, stream: { write: line => lines.push(JSON.parse(line)) } } })
const door = await openLogged('debug')
afterAll(() => door.close())

test('a line an answer, which names its request as the answer does, and who asked from where', async () => {
  lines.length = 0
  const answer = await door.ask({ url: '/api/v1/incidents/none?x=1', headers: { authorization: `Bearer ${door.tokens.reader}` }, remoteAddress: '203.0.113.7' })
  expect(lines).toEqual([{
    level: 'info', time: expect.stringMatching(/^\d{4}-.*Z$/), request: answer.headers['x-request-id'],
    method: 'GET', path: '/api/v1/incidents/none', from: '203.0.113.7', status: 404, milliseconds: expect.any(Number), msg: 'answered',
  }])
  expect(answer.json().error.request).toBe(answer.headers['x-request-id'])
})

test('never what was searched for, pasted or shown at the door, whatever comes of it', async () => {
  lines.length = 0
  const cookie = await door.cookie('reader'), json = { 'content-type': 'application/json' }
  for (const [method, url, payload, headers] of [
    ['GET', `/api/v1/search?q=${SECRET}`, undefined, { cookie }],
    ['GET', `/api/v1/search?q=${SECRET}&limit=none`, undefined, { cookie }],
    ['GET', `/nothing?q=${SECRET}`, undefined, {}],
    ['GET', `/api/v1/search?q=${SECRET}`, undefined, { authorization: `Bearer hs_${SECRET}` }],
    ['GET', `/api/v1/search`, undefined, { cookie: `session=${SECRET}`, referer: `https://x/${SECRET}`, origin: `https://${SECRET}` }],
    ['POST', '/api/v1/similar', { text: SECRET }, { cookie, origin: ADDRESS }],
    ['POST', '/api/v1/similar', `{"text": "${SECRET}`, { cookie, origin: ADDRESS, ...json }],
    ['POST', '/api/v1/session', { token: SECRET }, { origin: ADDRESS }],
    ['POST', '/api/v1/session', { token: SECRET.repeat(100) }, { origin: ADDRESS }],
  ] as const) await door.ask({ method, url, headers, ...(payload === undefined ? {} : { payload }) })
  expect(lines).toHaveLength(9)
  expect(JSON.stringify(lines)).not.toContain(SECRET)
  for (const secret of [...Object.values(door.tokens), cookie.split('=')[1]!]) expect(JSON.stringify(lines)).not.toContain(secret)
})

test('by default only what went wrong inside', async () => {
  expect(LOG_LEVELS).toContain('error')
  const quiet = await openLogged('error')
  lines.length = 0
  await quiet.ask({ url: '/health' })
  expect(lines).toEqual([])
  await quiet.store.close()
  const answer = await quiet.ask({ url: '/ready' })
  expect(lines).toMatchObject([{ level: 'error', request: answer.json().error.request, err: { code: 'closed' } }])
  await quiet.close()
})
