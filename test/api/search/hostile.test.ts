// Whatever is asked over HTTP is answered, or refused with its place: never a failure of ours.
import { mkdtempSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildApp, type App } from '../../../api/app.ts'
import type { ErrorAnswer } from '../../../api/errors-schema.ts'
import { openSqlite } from '../../../store/sqlite/open.ts'
import type { Store } from '../../../store/store.ts'
import { fileOf } from '../../contract/samples.ts'

let folder: string, store: Store, app: App, at: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hindsight-'))
  store = await openSqlite(folder)
  await store.apply({ found: { archive: 'ops', written: [fileOf('a.md', 'The load balancer timed out', { tags: ['dns'] }), fileOf('b.md', 'A connection pool ran dry')], gone: [] } })
  app = await buildApp({ store, linkTo: async () => null })
  await app.listen({ host: '127.0.0.1', port: 0 })
  at = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}/api/v1`
})
afterAll(async () => {
  await app.close()
  await store.close()
  rmSync(folder, { recursive: true })
})

const asked = async (text: string) => Promise.all(['search', 'suggestions'].map(async route => {
  const response = await fetch(`${at}/${route}?${new URLSearchParams({ q: text })}`)
  return { status: response.status, answer: (await response.json()) as Partial<ErrorAnswer> }
}))

test('strings of all kinds', async () => {
  const sign = fc.constantFrom('"', '“', '-', ':', 'cause:', 'ttr:', 'before:', 'service:', '>', '..', '*', '?', '~2', '^3', '(', ')', '[a TO b]', 'NEAR/3', 'AND', 'OR NOT', 'title:', '\0', '💥', '\u202e', 'مرحبا', ' ', '\n', '2024-06', '60', 'loadbalancer', 'time out', 'conection', "'; DROP TABLE terms; --")
  const hostile = fc.array(fc.oneof({ weight: 4, arbitrary: sign }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) }), { maxLength: 20 }).map(parts => parts.join(''))
  await fc.assert(fc.asyncProperty(hostile, async text => {
    for (const { status, answer } of await asked(text)) expect(status === 200 || (status === 400 && answer.error!.place), text).toBeTruthy()
  }), { numRuns: 150, seed: 20 })
}, 60_000)

test('what is too long', async () => {
  for (const text of ['x'.repeat(9_999), 'load balancer '.repeat(700), '"a b" -c '.repeat(1_000), 'cause:dns '.repeat(900)]) for (const { status } of await asked(text)) expect(status, text.slice(0, 20)).toBe(200)
  for (const text of ['x'.repeat(10_001), 'a '.repeat(500_000), '\0'.repeat(300_000)]) for (const { status, answer } of await asked(text)) expect([status, typeof answer.error!.remedy]).toEqual([expect.toSatisfy(code => code >= 400 && code < 500), 'string'])
}, 60_000)
