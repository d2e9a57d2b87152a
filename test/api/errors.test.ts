import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { Failure, FAILURES, toFailure } from '../../api/errors.ts'
import { StoreError } from '../../store/store-error.ts'

test('docs/errors.md tells of every failure in the catalogue\'s own words, and of no other', () => {
  const rows = readFileSync('docs/errors.md', 'utf8').split('\n').filter(line => line.startsWith('| `'))
  expect(rows).toEqual(Object.entries(FAILURES).map(([code, { status, message, remedy }]) => `| \`${code}\` | ${status ?? 'command line'} | ${message} | ${remedy} |`))
})

test('each says what happened, and what to do', () => {
  for (const { message, remedy } of Object.values(FAILURES)) {
    expect(message).toMatch(/^[\p{Lu}{/].*\.$/u)
    expect(remedy).toMatch(/^[\p{Lu}./{].*[.a-z}]$/u)
  }
})

test('values fill the sentence', () => {
  expect(new Failure('port_in_use', { host: '127.0.0.1', port: 4477 }).message).toBe('Port 4477 on 127.0.0.1 is in use.')
})

test('a store\'s failure becomes one that its reader can act on', () => {
  expect(toFailure(new StoreError('newer', '/data/hindsight.db', 'schema 9, known 3'))).toMatchObject({ code: 'store_newer', status: 503, exit: 3, message: 'The data in /data/hindsight.db was written by a newer version of Hindsight.' })
})

test('what was not foreseen is internal, its text kept from who asked', () => {
  expect(toFailure(new TypeError('x is undefined'))).toMatchObject({ code: 'internal', status: 500, message: 'Something went wrong inside Hindsight.', cause: new TypeError('x is undefined') })
})
