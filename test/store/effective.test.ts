import { describe, expect, test } from 'vitest'
import { incidentRecord, stated, taskOf } from '../api/records.ts'
import { tellingOf } from '../contract/samples.ts'
import { effective } from '../../store/effective.ts'
import { INCIDENT_FIELDS, TASK_FIELDS } from '../../store/fields.ts'
import type { Telling } from '../../store/incident.ts'
import type { LedgerEvent } from '../../store/ledger.ts'

const evidence = [{ quote: 'at 10:00', line: 3, start: 20, end: 28 }]
const at = (clock: string) => ({ ...stated({ at: `2024-06-08T${clock}+00:00`, precision: 'minute' as const }), evidence })
const derived = (value: number) => ({ value, basis: 'derived' as const, evidence, confidence: 0.9 })

const told = (rest: Partial<Telling> = {}): Telling => tellingOf('a', 'a.md', 'Disk full', {
  moments: { ...incidentRecord({ title: null }).moments, started: at('10:00'), detected: at('10:05'), resolved: at('11:00') },
  durations: { ...incidentRecord({ title: null }).durations, detect: { ...derived(5), computed: derived(5), stated: null }, resolve: { ...derived(60), computed: derived(60), stated: null } },
  causes: [{ tag: 'capacity', role: 'root', basis: 'inferred', evidence, confidence: 0.8 }],
  falseLeads: [{ text: stated('the network'), ruledOutAt: '10:20', confidence: 0.8, evidence }],
  services: [stated('orders-db')],
  ...rest,
})

let events = 0
const event = (what: 'set' | 'took-back', field: string, to: unknown, rest: Partial<LedgerEvent> = {}): LedgerEvent =>
  ({ id: `event ${++events}`, at: '2026-11-29T08:00:00.000Z', who: 'Ines', subject: 'a', what, field, from: null, to, why: null, ...rest })
const set = (field: string, to: unknown, rest?: Partial<LedgerEvent>) => event('set', field, to, rest)
const back = (field: string, rest?: Partial<LedgerEvent>) => event('took-back', field, null, rest)

const VALUES: { [field: string]: unknown } = {
  kind: 'template', title: 'Disks full', summary: 'All disks were full.', timeZone: 'Europe/Oslo', severity: 'SEV1', affectedPercent: 12.5, detectedBy: 'user', trigger: 'deploy',
  started: { at: '2024-06-08T09:50+00:00', precision: 'minute' }, detected: { at: '2024-06-08', precision: 'day' }, acknowledged: { at: '10:07', precision: 'minute' },
  declared: { at: '2024-06-08T10:10', precision: 'minute' }, mitigated: { at: '2024-06-08T10:40+00:00', precision: 'hour' }, resolved: { at: '2024-06-08T12:00+00:00', precision: 'minute' },
  'time-to-detect': -3, 'time-to-acknowledge': 2, 'time-to-mitigate': 40, 'time-to-resolve': 90, 'time-to-repair': 35, 'time-to-restore': 55,
  services: ['orders-db', 'checkout'], causes: ['dns', 'capacity'], mitigations: ['rollback', 'restart'], falseLeads: ['the network', 'the cache'],
}

describe('every field', () => {
  test('has a value in this test', () => expect(Object.keys(VALUES).sort()).toEqual(Object.keys(INCIDENT_FIELDS).sort()))

  test.each(Object.entries(VALUES))('%s can be set, shows what was read, and is taken back', (field, value) => {
    const read = effective('a', [told()], [], [])
    const now = effective('a', [told()], [set(field, value)], []), { read: valueOf } = INCIDENT_FIELDS[field]!
    expect(valueOf(now)).toEqual(value)
    expect(now.corrections).toMatchObject([{ field, value, read: valueOf(read), evidence: INCIDENT_FIELDS[field]!.evidence(read), who: 'Ines' }])
    expect(effective('a', [told()], [set(field, value), back(field)], [])).toEqual({ ...read, revision: 2 })
  })

  test.each(Object.keys(VALUES).filter(field => field !== 'kind'))('%s can be said to be not stated', field => {
    const now = effective('a', [told()], [set(field, null)], [])
    expect([null, []]).toContainEqual(INCIDENT_FIELDS[field]!.read(now))
  })
})

describe('what people set', () => {
  test('holds by the last word on each field, whoever said it', () => {
    const now = effective('a', [told()], [set('severity', 'SEV1'), set('title', 'Disks'), set('severity', 'SEV2', { who: 'Omar', why: 'Only one shop' })], [])
    expect([now.severity, now.title!.value, now.revision]).toEqual([{ value: 'SEV2', basis: 'curated', evidence: [], confidence: 1 }, 'Disks', 3])
    expect(now.corrections.find(({ field }) => field === 'severity')).toMatchObject({ who: 'Omar', why: 'Only one shop', read: null })
  })

  test('keeps the sentence of what was read and still holds', () => {
    const { causes, falseLeads } = effective('a', [told()], [set('causes', ['dns', 'capacity']), set('falseLeads', ['the network'])], [])
    expect(causes.map(({ tag, role, basis, evidence }) => [tag, role, basis, evidence.length])).toEqual([['dns', 'root', 'curated', 0], ['capacity', 'contributing', 'curated', 1]])
    expect(falseLeads).toEqual(told().falseLeads)
  })

  test('of a field that this version does not know is kept out of sight', () => {
    expect(effective('a', [told()], [set('moon', 'full')], [])).toMatchObject({ corrections: [], revision: 1 })
  })
})

describe('durations follow a corrected moment', () => {
  const durations = (...said: LedgerEvent[]) => {
    const { detect, resolve, restore } = effective('a', [told()], said, []).durations
    return [detect?.value, resolve?.value, restore?.value]
  }
  test('by the formulas', () => expect(durations(set('started', VALUES.started))).toEqual([15, 70, undefined]))
  test('to nothing, where it is not stated', () => expect(durations(set('started', null))).toEqual([undefined, undefined, undefined]))
  test('and become known, where it was not stated', () => expect(durations(set('resolved', VALUES.resolved))).toEqual([5, 120, 115]))
  test('unless they were set themselves', () => expect(durations(set('time-to-resolve', 45), set('started', VALUES.started))).toEqual([15, 45, undefined]))
  test('also after that was taken back', () => expect(durations(set('time-to-resolve', 45), set('started', VALUES.started), back('time-to-resolve'))).toEqual([15, 70, undefined]))
  test('unless they run by another clock', () => {
    const note = 'during support hours', stood = told()
    const { durations } = effective('a', [{ ...stood, durations: { ...stood.durations, resolve: { ...stood.durations.resolve!, note } } }], [set('started', VALUES.started)], [])
    expect(durations.resolve).toMatchObject({ value: 60, note })
  })
  test('to what the words say, where the moments no longer give it', () => {
    const stood = told(), resolve = { ...derived(60), computed: derived(60), stated: stated(75) }
    expect(effective('a', [{ ...stood, durations: { ...stood.durations, resolve } }], [set('started', null)], []).durations.resolve).toMatchObject({ value: 75, computed: null })
  })
})

describe('tasks', () => {
  const task = (id: string, text: string, status: 'open' | 'done' | null = null) => ({ ...taskOf(text), id, status: status && stated(status) })
  const one = told({ tasks: [task('t1', 'Alert on disks', 'open'), task('t2', 'Delete old logs', 'done')] })
  const other: Telling = { ...tellingOf('b', 'b.md', 'Disks', {}), tasks: [task('t3', 'Alert on disks.'), task('t4', 'Write to customers')] }
  const known = [['t1', 'Alert on disks'], ['t2', 'Delete old logs'], ['t5', 'Buy disks']].map(([id, text]) => ({ id: id!, incident: 'a', text: text! }))

  test('of two accounts are told once each, the leading account first; those no file has any more come last', () => {
    expect(effective('a', [one, other], [], known).tasks.map(({ id, also, path, gone }) => [id, also, path, gone])).toEqual([
      ['t1', ['t3'], 'a.md', false], ['t2', [], 'a.md', false], ['t4', [], 'b.md', false], ['t5', [], 'a.md', true],
    ])
  })

  test('take what was said of them under any of their ids, and of no other', () => {
    const { tasks, revision } = effective('a', [one, other], [set('owner', 'Omar', { subject: 't3' }), set('status', 'done', { subject: 't5' })], known)
    expect([tasks.map(({ owner, revision }) => [owner?.value, revision]), revision]).toEqual([[['Omar', 1], [undefined, 0], [undefined, 0], [undefined, 1]], 0])
    expect(tasks[3]).toMatchObject({ gone: true, closed: '2026-11-29T08:00:00.000Z' })
  })

  const closing = (...said: [status: string | null, day: string][]) => {
    const saying = said.map(([status, day]) => ({ ...(status === null ? back('status') : set('status', status, { why: 'Not worth it' })), subject: 't1', at: `2026-11-${day}T00:00:00.000Z` }))
    const { closed, why, status } = effective('a', [one], saying, []).tasks[0]!
    return [status!.value, closed?.slice(8, 10) ?? null, why]
  }
  test('close when somebody says so, once', () => expect(closing(['done', '01'], ['done', '09'])).toEqual(['done', '01', null]))
  test('that are declined after they were done do not close again', () => expect(closing(['done', '01'], ['wont-do', '09'])).toEqual(['wont-do', '01', 'Not worth it']))
  test('that were opened again are not closed', () => expect(closing(['done', '01'], ['open', '09'])).toEqual(['open', null, null]))
  test('that were closed again closed then', () => expect(closing(['done', '01'], ['open', '05'], ['wont-do', '09'])).toEqual(['wont-do', '09', 'Not worth it']))
  test('are open again when the closing is taken back', () => expect(closing(['done', '01'], [null, '09'])).toEqual(['open', null, null]))
  test('keep when somebody closed them, though the file says so by now', () => {
    const now = effective('a', [told({ tasks: [task('t1', 'Alert on disks', 'done')] })], [set('status', 'done', { subject: 't1', from: 'open', at: '2026-01-01T00:00:00.000Z' })], [])
    expect(now.tasks[0]!.closed).toBe('2026-01-01T00:00:00.000Z')
  })
  test('of two accounts at the same path of two archives are one', () => {
    const copy: Telling = { ...one, id: 'copy', archive: 'public', tasks: [task('t9', 'Alert on disks')] }
    expect(effective('a', [one, copy], [], []).tasks.map(({ id, also, telling }) => [id, also, telling])).toEqual([['t1', ['t9'], 'a'], ['t2', [], 'a']])
  })
  test('that were ticked in the file closed when its history says, unless somebody said otherwise', () => {
    const done = { ...one.tasks[1]!, done: { ...stated('2025-05-09T12:00:00.000Z'), basis: 'history' as const } }, ticked = { ...one, tasks: [done] }
    const closedAfter = (...said: LedgerEvent[]) => effective('a', [ticked], said, []).tasks[0]!.closed
    const status = (to: string, from: string) => set('status', to, { subject: 't2', from, at: '2026-11-01T00:00:00.000Z' })
    expect(closedAfter()).toBe('2025-05-09T12:00:00.000Z')
    expect(closedAfter(set('owner', 'Omar', { subject: 't2' }))).toBe('2025-05-09T12:00:00.000Z')
    expect(closedAfter(status('wont-do', 'done'))).toBe('2025-05-09T12:00:00.000Z')
    expect(closedAfter(status('open', 'done'))).toBeNull()
    expect(closedAfter(status('open', 'done'), back('status', { subject: 't2' }))).toBe('2025-05-09T12:00:00.000Z')
    expect(closedAfter(status('done', 'open'))).toBe('2026-11-01T00:00:00.000Z')
  })
  test('that the file ticked closed nobody knows when', () => expect(effective('a', [one], [], []).tasks[1]).toMatchObject({ closed: null, status: { value: 'done' } }))

  test.each<[string, unknown]>([['text', 'Alert on full disks'], ['kind', 'detect'], ['owner', 'Ines'], ['due', '2026-12-24'], ['ticket', 'OPS-1'], ['status', 'in-progress']])('%s can be set and taken back', (field, value) => {
    const now = effective('a', [one], [set(field, value, { subject: 't1' })], []).tasks[0]!
    expect([TASK_FIELDS[field]!.read(now), now.corrections[0]!.field]).toEqual([value, field])
    expect(effective('a', [one], [set(field, value, { subject: 't1' }), back(field, { subject: 't1' })], []).tasks[0]).toMatchObject({ text: { value: 'Alert on disks' }, corrections: [], revision: 2 })
  })
})
