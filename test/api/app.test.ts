import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { connect, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { buildApp, type App } from '../../api/app.ts'
import { StoreError } from '../../store/store-error.ts'
import type { Store } from '../../store/store.ts'

let app: App, dist: string
const heard: { request: string; err: { message: string } }[] = []

/** Only what these tests ask for; everything else fails as a fault of ours would. */
const store = {
  ready: async () => {},
  archives: async () => [],
  incident: async (id: string) => {
    if (id === 'damaged') throw new StoreError('damaged', '/data/hindsight.db', 'page 7 does not check out')
    if (id === 'fault') throw new Error('secret inner workings')
    return null
  },
} as unknown as Store

beforeEach(async () => {
  // Below a folder that is called as that of the assets: only theirs is kept by browsers.
  dist = join(mkdtempSync(join(tmpdir(), 'dist-')), 'assets', 'dist')
  mkdirSync(join(dist, 'assets'), { recursive: true })
  writeFileSync(join(dist, 'index.html'), '<!doctype html><title>Hindsight</title>')
  writeFileSync(join(dist, 'assets/app-1a2b3c.js'), 'export {}')
  heard.length = 0
  app = await buildApp({ store, dist, linkTo: async () => null, log: { level: 'error', stream: { write: line => heard.push(JSON.parse(line)) } } })
})
afterEach(() => app.close())

const html = { accept: 'text/html,*/*' }

describe('every failure has one shape', () => {
  test.each([
    ['GET', '/api/v1/incidents/nope', 404, 'not_found', 'There is no incident "nope".'],
    ['GET', '/api/v1/nothing', 404, 'unknown_route', 'Nothing is served at /api/v1/nothing.'],
    ['GET', '/nothing', 404, 'unknown_route', 'Nothing is served at /nothing.'],
    ['DELETE', '/api/v1/incidents/nope', 405, 'wrong_method', '/api/v1/incidents/nope does not take DELETE.'],
    ['GET', '/api/v1/similar', 405, 'wrong_method', '/api/v1/similar does not take GET.'],
    ['GET', '/api/v1/search?limit=zero', 400, 'bad_request', 'The request is not understood: "limit" of the query must be integer.'],
    ['GET', '/api/v1/search?limit=500', 400, 'bad_request', 'The request is not understood: "limit" of the query must be <= 100.'],
    ['GET', '/api/v1/search?casue=dns', 400, 'bad_request', 'The request is not understood: the query knows no "casue".'],
    ['GET', '/api/v1/search?has=fish', 400, 'bad_request', 'The request is not understood: "has.0" of the query must be equal to one of the allowed values: open-tasks, false-leads.'],
    ['GET', '/api/v1/%', 400, 'bad_request', "The request is not understood: '/api/v1/%' is not a valid url component."],
    ['GET', `/api/v1/incidents/${'x'.repeat(101)}`, 400, 'bad_request', 'The request is not understood: "id" of the params must NOT have more than 100 characters.'],
    ['GET', '/api/v1/incidents/damaged', 503, 'store_damaged', 'The data in /data/hindsight.db is damaged.'],
    ['GET', '/api/v1/incidents/fault', 500, 'internal', 'Something went wrong inside Hindsight.'],
  ] as const)('%s %s: %i %s', async (method, url, status, code, message) => {
    const answer = await app.inject({ method, url })
    expect(answer.statusCode).toBe(status)
    expect(answer.json()).toEqual({ error: { code, status, message, remedy: expect.stringMatching(/^\S.*\.$/), request: expect.any(String) } })
  })

  test.each([
    ['{"text":', 400, 'bad_request'],
    ['{}', 400, 'bad_request'],
    [JSON.stringify({ text: '' }), 400, 'bad_request'],
    [JSON.stringify({ text: 'x'.repeat(1_000_001) }), 413, 'too_large'],
    [JSON.stringify({ text: '"'.repeat(2_000_000) }), 413, 'too_large'],
  ])('similar given %.12s …: %i %s', async (payload, status, code) => {
    const answer = await app.inject({ method: 'POST', url: '/api/v1/similar', payload, headers: { 'content-type': 'application/json' } })
    expect([answer.statusCode, answer.json().error.code]).toEqual([status, code])
  })

  test.each(['application/x-www-form-urlencoded', 'text/plain'])('similar given %s: 415 wrong_type', async type => {
    const answer = await app.inject({ method: 'POST', url: '/api/v1/similar', payload: 'text=x', headers: { 'content-type': type } })
    expect([answer.statusCode, answer.json().error.code]).toEqual([415, 'wrong_type'])
  })

  test('what went wrong inside is told to us, never to who asked', async () => {
    const answer = await app.inject('/api/v1/incidents/fault')
    expect(answer.body).not.toContain('secret')
    expect(heard).toMatchObject([{ level: 'error', request: answer.json().error.request, msg: 'Something went wrong inside Hindsight.', err: { message: 'secret inner workings' } }])
    expect(answer.headers['x-request-id']).toBe(answer.json().error.request)
  })

  test.each([
    ['what is no HTTP at all', 'Dear Hindsight,\r\n\r\n', 400, 'bad_request'],
    ['an address beyond all bounds', `GET /api/v1/search?q=${'a'.repeat(20_000)} HTTP/1.1\r\n\r\n`, 431, 'too_long'],
  ])('%s', async (_, request, status, code) => {
    await app.listen({ host: '127.0.0.1', port: 0 })
    const socket = connect((app.server.address() as AddressInfo).port, '127.0.0.1')
    socket.write(request)
    const answer = await text(socket)
    expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} \\w`))
    expect(JSON.parse(answer.slice(answer.indexOf('{')))).toMatchObject({ error: { code, status, request: 'none' } })
  })

  test('a wrong method names the right one', async () => {
    expect((await app.inject({ method: 'PUT', url: '/api/v1/search' })).headers.allow).toBe('GET')
  })
})

describe('who may ask', () => {
  test.each(['localhost:80', '127.0.0.1:80', '[::1]:80', 'localhost', '127.0.0.1'])('the host %s', async host => {
    expect((await app.inject({ url: '/ready', headers: { host } })).statusCode).toBe(200)
  })

  test.each(['evil.example', 'evil.example:80', 'localhost.evil.example', '127.0.0.1.evil.example:80', 'localhost:8080', '10.0.0.1:80', 'localhost@evil.example'])('not the host %j', async host => {
    const answer = await app.inject({ url: '/ready', headers: { host } })
    expect([answer.statusCode, answer.json().error.code]).toEqual([403, 'foreign_host'])
  })

  test.each(['http://evil.example', 'null', 'https://localhost', 'http://localhost:8080', 'http://localhost.evil.example'])('not a page of %s', async origin => {
    const answer = await app.inject({ url: '/ready', headers: { origin } })
    expect([answer.statusCode, answer.json().error.code]).toEqual([403, 'foreign_origin'])
  })

  test('a page of its own, under either name', async () => {
    for (const origin of ['http://localhost', 'http://127.0.0.1', 'http://127.0.0.1:80']) expect((await app.inject({ url: '/ready', headers: { origin } })).statusCode).toBe(200)
  })

  test('the pages and unknown addresses are guarded too', async () => {
    for (const url of ['/', '/assets/app-1a2b3c.js', '/nothing']) expect((await app.inject({ url, headers: { host: 'evil.example', ...html } })).statusCode).toBe(403)
  })
})

describe('pages', () => {
  test('every address of the application is its page, asked for anew each time', async () => {
    for (const url of ['/', '/incidents/n56h0h9qqp', '/archive?rule=x']) {
      const answer = await app.inject({ url, headers: html })
      expect([answer.statusCode, answer.headers['cache-control'], answer.body]).toEqual([200, 'no-cache', '<!doctype html><title>Hindsight</title>'])
      expect(answer.headers.etag).toBeTruthy()
    }
  })

  test('assets are named by their content and kept for a year', async () => {
    const answer = await app.inject('/assets/app-1a2b3c.js')
    expect([answer.statusCode, answer.headers['cache-control']]).toEqual([200, 'public, max-age=31536000, immutable'])
  })

  test('an asset of an older build is missing, not a page', async () => {
    expect((await app.inject({ url: '/assets/app-old.js', headers: html })).json().error.code).toBe('unknown_route')
  })

  test('an unknown address of the API is an error, also for a browser', async () => {
    expect((await app.inject({ url: '/api/v1/nothing', headers: html })).json().error.code).toBe('unknown_route')
  })

  test('nothing outside the pages is served', async () => {
    writeFileSync(join(dist, '../outside.txt'), 'private')
    for (const url of ['/../outside.txt', '/%2e%2e/outside.txt', '/assets/..%2f..%2foutside.txt']) expect((await app.inject({ url })).body).not.toContain('private')
  })

  test('before the pages are built, the way to build them', async () => {
    const bare = await buildApp({ store, dist: join(dist, 'none'), linkTo: async () => null })
    const answer = await bare.inject({ url: '/', headers: html })
    expect([answer.statusCode, answer.body]).toEqual([503, 'The pages are not built yet.\nRun "npm run build" and load this page again; the API at /api/docs works without.\n'])
    await bare.close()
  })
})

test('nothing may be loaded from elsewhere, framed or sniffed', async () => {
  for (const url of ['/', '/api/v1/search?limit=zero', '/nothing']) {
    const { headers } = await app.inject({ url, headers: html })
    expect(headers['content-security-policy']).toContain("default-src 'none'; script-src 'self'; style-src 'self'")
    expect(headers['x-content-type-options']).toBe('nosniff')
  }
})

test('alive, and ready when the store answers', async () => {
  expect((await app.inject('/health')).json()).toEqual({ status: 'alive' })
  expect((await app.inject('/ready')).json()).toEqual({ status: 'ready' })
  const broken = await buildApp({ store: { ready: async () => { throw new StoreError('closed', 'x', 'x') } } as unknown as Store, dist, linkTo: async () => null })
  expect((await broken.inject('/ready')).json().error).toMatchObject({ status: 503, code: 'store_closed' })
  await broken.close()
})
