import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { importLedger, ledgerLines } from '../../../api/archive/ledger-file.ts'
import type { LedgerEvent } from '../../../store/ledger.ts'
import { openSqlite } from '../../../store/sqlite/open.ts'
import type { Store } from '../../../store/store.ts'
import { fileOf } from '../../contract/samples.ts'

const open = () => openSqlite(mkdtempSync(join(tmpdir(), 'data-')))
let store: Store
beforeEach(async () => void (store = await open()))
afterEach(() => store.close())

const known = { archive: 'ops', kind: 'incident', path: 'a.md', title: 'Disk full', day: '2024-06-08', started: null, resolved: null, sketch: '', fullness: 1 }
const event = (rest: Partial<LedgerEvent>): LedgerEvent =>
  ({ id: 'e1', at: '2026-11-29T08:00:00.000Z', who: 'Ines', subject: 'id of a.md', what: 'set', field: 'severity', from: null, to: 'SEV1', why: null, ...rest })
const minted = event({ id: 'minted id of a.md', who: 'hindsight', what: 'minted', field: null, to: known })

const linesOf = async (store: Store) => Array.fromAsync(ledgerLines(store))
const take = (into: Store, lines: readonly (string | object)[]) => importLedger(into, 'ledger.ndjson', Readable.from(lines.map(line => (typeof line === 'string' ? line : JSON.stringify(line)))))
const refusal = (lines: readonly (string | object)[]) => take(store, lines).then(() => null, (error: Error) => error.message)

describe('a ledger', () => {
  test('goes from one store to another, byte for byte, however long it is', async () => {
    const said = Array.from({ length: 2_345 }, (_, i) => event({ id: `e${i}`, to: `SEV${i}`, why: i % 2 ? 'ünïcode "quoted"\n' : null }))
    await store.apply({ found: { archive: 'ops', written: [fileOf('a.md', 'Disk full')], gone: [] }, events: [minted, ...said] })
    const lines = await linesOf(store), other = await open()
    expect(lines.length).toBe(2_346)
    expect(await take(other, lines)).toBe(2_346)
    expect(await linesOf(other)).toEqual(lines)
    await other.apply({ found: { archive: 'ops', written: [fileOf('a.md', 'Disk full')], gone: [] } })
    expect((await other.incident('id of a.md'))!.severity!.value).toBe('SEV2344')
    await other.close()
  })

  test('replaces one that says no more, after which all files are read again', async () => {
    await store.apply({ found: { archive: 'ops', written: [fileOf('a.md', 'Disk full')], gone: [] }, events: [minted, event({})] })
    await take(store, [minted, event({}), event({ id: 'e2', to: 'SEV2' })])
    expect([(await linesOf(store)).length, await store.known('ops')]).toEqual([3, new Map([['a.md', '']])])
  })

  test('that lacks what somebody said here is refused, and nothing is changed', async () => {
    await store.apply({ events: [minted, event({}), event({ id: 'e2', to: 'SEV2', who: 'Omar' })] })
    const before = await linesOf(store)
    expect(await refusal([minted, event({})])).toBe('The ledger in ledger.ndjson does not have what Omar said here of severity of id of a.md at 2026-11-29T08:00:00.000Z, and perhaps more.')
    expect(await refusal([event({ to: 'SEV3' }), event({ id: 'e2', to: 'SEV2', who: 'Omar' })])).toContain('does not have what Ines said here')
    expect(await linesOf(store)).toEqual(before)
    expect(await refusal([event({}), event({ id: 'e2', to: 'SEV2', who: 'Omar' })])).toBeNull() // what the program noted can be noted again
  })
})

describe('says which line is no event, and takes nothing of such a file:', () => {
  test.each<[string | object, string]>([
    ['{"id":', 'it is not JSON'],
    ['[]', 'it must be object'],
    [{ ...event({}), what: 'sang' }, '"what" must be equal to one of the allowed values'],
    [event({ what: 'judged', field: null, to: { was: true, words: [] } }), '"to" does not say what was judged of which words'],
    [event({ what: 'withdrawn', field: null, to: null }), '"to" is no id of an event'],
    [{ ...event({}), who: '' }, '"who" must not have fewer than 1 characters'],
    [{ ...event({}), at: 'yesterday' }, '"at" is no instant like 2026-11-29T08:00:00.000Z'],
    [event({ at: '2026-13-29T08:00:00.000Z' }), '"at" is no instant like 2026-11-29T08:00:00.000Z'],
    [event({ field: null }), '"field" is missing'],
    [event({ field: 'started', to: 'ten' }), '"to" is no value of started'],
    [event({ what: 'same', field: null, to: 12 }), '"to" is no id'],
    [event({ what: 'minted', field: null, to: null }), '"to" does not say what it is known by'],
    [minted, 'the id "minted id of a.md" stands in it twice'],
  ])('%j: %s', async (line, reason) => {
    expect(await refusal([minted, '', line])).toBe(`Line 3 of ledger.ndjson is no event of a ledger: ${reason}.`)
    expect(await linesOf(store)).toEqual([])
  })

  test('but takes a field that this version does not know', async () => expect(await refusal([event({ field: 'moon', to: { phase: 'full' } })])).toBeNull())
})
