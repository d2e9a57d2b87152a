import { describe, expect, test } from 'vitest'
import { formOf, valueOf, writtenValue } from '../../../api/incidents/values.ts'
import { Failure } from '../../../api/errors.ts'
import { INCIDENT_FIELDS } from '../../../store/fields.ts'
import { effective } from '../../../store/effective.ts'
import { tellingOf } from '../../contract/samples.ts'
import { stated } from '../records.ts'

const incident = effective('a', [tellingOf('a', 'a.md', 'Disk full', { started: '2024-06-08T10:00+02:00' })], [], [])
const undated = effective('b', [tellingOf('b', 'b.md', 'Disk full')], [], [])

describe('a value from what people write', () => {
  test.each([
    ['started', '2024-06-08 10:05 UTC', { at: '2024-06-08T10:05+00:00', precision: 'minute' }],
    ['started', '2024-06-08T10:05+02:00', { at: '2024-06-08T10:05+02:00', precision: 'minute' }],
    ['started', '2024-06-08T10:05Z', { at: '2024-06-08T10:05+00:00', precision: 'minute' }],
    ['started', '2024-06-08 10:05 -07:00', { at: '2024-06-08T10:05-07:00', precision: 'minute' }],
    ['started', '8 June 2024, 10:05 Europe/Oslo', { at: '2024-06-08T10:05+02:00', precision: 'minute' }],
    ['started', '8 June 10:05', { at: '2024-06-08T10:05+02:00', precision: 'minute' }],
    ['started', '10 PM', { at: '2024-06-08T22:00+02:00', precision: 'hour' }],
    ['resolved', '10:05', { at: '2024-06-08T10:05+02:00', precision: 'minute' }],
    ['resolved', '2025-03-01 24:00', { at: '2025-03-02T00:00+02:00', precision: 'minute' }],
    ['resolved', '24:00', { at: '2024-06-09T00:00+02:00', precision: 'minute' }],
    ['resolved', '2024-06-09', { at: '2024-06-09', precision: 'day' }],
    ['time-to-resolve', '1 h 20 min', 80],
    ['time-to-resolve', '80', 80],
    ['time-to-resolve', '1.5 hours', 90],
    ['time-to-detect', '−5 min', -5],
    ['affectedPercent', '12,5 %', 12.5],
    ['timeZone', 'UTC', '+00:00'],
    ['timeZone', 'Europe/Oslo', 'Europe/Oslo'],
    ['causes', 'dns, Bad deploy, dns', ['dns', 'bad-deploy']],
    ['mitigations', 'rollback', ['rollback']],
    ['trigger', 'Deploy', 'deploy'],
    ['detectedBy', 'third party', 'third-party'],
    ['services', 'checkout-api, orders-db', ['checkout-api', 'orders-db']],
    ['falseLeads', 'the network, which was fine\nthe disk', ['the network, which was fine', 'the disk']],
    ['severity', ' SEV2 ', 'SEV2'],
    ['title', 'DNS went away', 'DNS went away'],
    ['kind', 'template', 'template'],
    ['started', '', null],
    ['causes', 'none', null],
    ['severity', 'not stated', null],
  ])('%s: "%s"', (field, text, value) => expect(valueOf(field, text, incident)).toEqual(value))

  test('of a moment that stands on another day, a clock alone is on that one', () => {
    const overnight = effective('c', [tellingOf('c', 'c.md', 'Disk full', { moments: { ...incident.moments, resolved: stated({ at: '2024-06-09T01:20+02:00', precision: 'minute' as const }) } })], [], [])
    expect(valueOf('resolved', '01:40', overnight)).toEqual({ at: '2024-06-09T01:40+02:00', precision: 'minute' })
  })

  test('24:00 of a moment that stands as 00:00 of the next day is that moment', () => {
    const atMidnight = effective('c', [tellingOf('c', 'c.md', 'Disk full', { moments: { ...incident.moments, resolved: stated({ at: '2024-06-09T00:00+02:00', precision: 'minute' as const }) } })], [], [])
    expect(['24:00', '00:00', '2024-06-09 24:00'].map(text => valueOf('resolved', text, atMidnight))).toMatchObject([{ at: '2024-06-09T00:00+02:00' }, { at: '2024-06-09T00:00+02:00' }, { at: '2024-06-10T00:00+02:00' }])
  })

  test('where no day is known, a clock alone stays one', () => expect(valueOf('started', '10:05', undated)).toEqual({ at: '10:05', precision: 'minute' }))
})

describe('a value from a program', () => {
  test.each([
    ['started', { at: '2024-06-08T10:05', precision: 'hour' }, { at: '2024-06-08T10:05', precision: 'hour' }],
    ['started', { at: '2024-06-08T10:05Z', precision: 'minute' }, { at: '2024-06-08T10:05+00:00', precision: 'minute' }],
    ['time-to-detect', -3, -3],
    ['causes', ['dns', 'dns'], ['dns']],
    ['causes', null, null],
    ['services', ['a, and b'], ['a, and b']],
  ])('%s: %j', (field, given, value) => expect(valueOf(field, given, incident)).toEqual(value))
})

describe('says what is wrong with', () => {
  const refusal = (field: string, given: unknown) => {
    try {
      return valueOf(field, given, incident)
    } catch (error) {
      if (error instanceof Failure) return error.message
      throw error
    }
  }
  test.each([
    ['started', '2024-02-31 10:00', 'started cannot be "2024-02-31 10:00": no calendar has that day.'],
    ['started', '25:00', 'started cannot be "25:00": that is no day or time as it can be read here.'],
    ['started', 'in the morning', 'started cannot be "in the morning": that is no day or time as it can be read here.'],
    ['started', '10:00 to 10:05', 'started cannot be "10:00 to 10:05": that is no day or time as it can be read here.'],
    ['started', '05/06/2024', 'started cannot be "05/06/2024": which number is the day? Write 2024-06-08.'],
    ['started', '2024-06-08 10:00 IST', 'started cannot be "2024-06-08 10:00 IST": IST means several zones; write UTC+01:00 or the like.'],
    ['started', { at: '2024-02-31T10:00Z', precision: 'minute' }, 'started cannot be "2024-02-31T10:00Z": no calendar has that day.'],
    ['started', { at: '8 June 2024', precision: 'day' }, 'started cannot be "8 June 2024": it is not written as 2024-06-08T10:05+00:00, 2024-06-08T10:05, 2024-06-08 or 10:05.'],
    ['time-to-resolve', 'a while', 'time to resolve cannot be "a while": that is no length of time: write 1 h 20 min, or minutes.'],
    ['time-to-resolve', '1h20', 'time to resolve cannot be "1h20": that is no length of time: write 1 h 20 min, or minutes.'],
    ['affectedPercent', '120 %', 'share affected cannot be "120 %": that is no share from 0 to 100 %.'],
    ['timeZone', 'BST', 'time zone cannot be "BST": BST means several zones; write +01:00 or the like.'],
    ['causes', 'dns, gremlins', 'There is no cause "gremlins".'],
    ['causes', ['gremlins'], 'There is no cause "gremlins".'],
    ['trigger', 'full moon', 'There is no trigger "full moon".'],
    ['detectedBy', 'luck', 'There is no way of being detected "luck".'],
    ['moon', 'full', 'There is no field "moon".'],
    ['constructor', 'x', 'There is no field "constructor".'],
  ])('%s: %j', (field, given, message) => expect(refusal(field, given)).toBe(message))
})

test.each([
  ['started', { at: '2024-06-08T10:05+00:00', precision: 'minute' }, '2024-06-08 10:05 UTC'],
  ['started', { at: '2024-06-08T10:05-07:00', precision: 'minute' }, '2024-06-08 10:05 UTC-07:00'],
  ['started', { at: '2024-06-08', precision: 'day' }, '2024-06-08'],
  ['time-to-resolve', 80, '1 h 20 min'],
  ['time-to-detect', -5, '−5 min'],
  ['time-to-detect', 0, '0 min'],
  ['time-to-detect', 1.5, '1.5 min'],
  ['affectedPercent', 12.5, '12.5 %'],
  ['causes', ['dns', 'bad-deploy'], 'dns, bad-deploy'],
  ['falseLeads', ['the network, which was fine', 'the disk'], 'the network, which was fine\nthe disk'],
  ['falseLeads', ['We suspected DNS; it was fine'], 'We suspected DNS; it was fine'],
  ['services', ['checkout', 'orders-db'], 'checkout, orders-db'],
  ['services', ['checkout (eu, us)'], 'checkout (eu, us)'],
  ['timeZone', '+00:00', 'UTC'],
  ['detectedBy', 'third-party', 'third-party'],
])('%s %j is written so that it is read again', (field, value, text) => {
  expect(writtenValue(field, value)).toBe(text)
  expect(valueOf(field, text, incident)).toEqual(value)
})

test.each(Object.keys(INCIDENT_FIELDS))('%s can be typed', field => expect(formOf(field, incident).hint).toEqual(expect.any(String)))

test('a form has the value as text, and the choices where there are any', () => {
  expect(formOf('started', incident)).toMatchObject({ text: '2024-06-08 10:00 UTC+02:00', choices: null, several: false, lines: false })
  expect(formOf('causes', incident)).toMatchObject({ text: '', several: true })
  expect(formOf('causes', incident).choices).toContainEqual({ id: 'dns', name: expect.any(String), meaning: expect.any(String) })
  expect(formOf('severity', undated)).toMatchObject({ text: '', choices: null })
})
