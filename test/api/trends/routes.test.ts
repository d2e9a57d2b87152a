import { Value } from 'typebox/value'
import { expect, test } from 'vitest'
import { buildApp } from '../../../api/app.ts'
import { calendarOf } from '../../../api/days.ts'
import { BehindAnswer, TrendsAnswer } from '../../../api/trends/schema.ts'
import type { Store } from '../../../store/store.ts'
import { figure, lasting, task } from './invented.ts'

const figures = [
  ...lasting('detect', '2025-02-03', [1, 2, 3, 4, 5, 60], { causes: ['dns'] }), ...lasting('detect', '2026-08-14', [-3, 0, null], { severity: '=1+1', tasks: [task()] }),
  figure({ id: 'undated' }),
]
const store = { since: async () => ({ edition: 1, figures, gone: [] }) } as unknown as Store
const app = await buildApp({ store, linkTo: async () => null, calendar: calendarOf('UTC', () => '2026-11-20') })

test('trends answer as their schema says', async () => {
  const answer = await app.inject('/api/v1/trends?clock=detect&by=month&group=severity&from=2025')
  expect(answer.statusCode).toBe(200)
  expect(Value.Errors(TrendsAnswer, answer.json())).toEqual([])
  expect(answer.json()).toMatchObject({ clock: 'detect', by: 'month', zone: 'UTC', formula: 'detected − started', all: { incidents: 9, known: 8 }, undated: 1 })
})

test('without a question: time to detect, by quarter, with rows by cause', async () => {
  expect((await app.inject('/api/v1/trends')).json()).toMatchObject({ clock: 'detect', by: 'quarter', group: 'cause', from: '2025-01-01', rows: [{ value: 'dns' }, { value: null }] })
})

test('a mark opens its incidents', async () => {
  const answer = await app.inject('/api/v1/trends/incidents?period=2026-Q3&group=cause&value=')
  expect(Value.Errors(BehindAnswer, answer.json())).toEqual([])
  expect(answer.json<BehindAnswer>().list.map(({ value }) => value)).toEqual([0, -3, null])
})

test('a table for spreadsheets says the same, and no text in it is a formula', async () => {
  const answer = await app.inject('/api/v1/trends.csv?group=severity')
  expect([answer.headers['content-type'], answer.headers['content-disposition']]).toEqual(['text/csv; charset=utf-8; header=present', 'attachment; filename="hindsight-trends.csv"'])
  const lines = answer.body.split('\r\n')
  expect(lines).toHaveLength(1 + 1 + 8 + 2 + 2 + 1)
  expect(lines[2]).toBe('detect,detected − started,UTC,quarter,2025-Q1,2025-01-01,2025-03-31,6,2.2019,13.0595,6,3.5,1,60,4.75,')
  expect(lines[9]).toBe('detect,detected − started,UTC,quarter,2026-Q4,2026-10-01,2026-12-31,0,0,3.6889,0,,,,,')
  expect(lines[10]).toMatch(/^detect,detected − started,UTC,severity,'=1\+1,2025-01-01,2026-11-20,3,/)
  expect(lines[13]).toMatch(/^detect,detected − started,UTC,compared year,2026,2026-01-01,2026-11-20,3,/)
})

test('so does one of the tasks', async () => {
  const { body } = await app.inject('/api/v1/trends/tasks.csv')
  expect(body.split('\r\n').slice(1)).toEqual(['2026-Q3,3,3,0,0,0,0,0,3,0,0,0.5615,,0,3,0,0,0.5615,,0,3,0,0,0.5615,', 'all,3,3,0,0,0,0,0,3,0,0,0.5615,,0,3,0,0,0.5615,,0,3,0,0,0.5615,', ''])
})

test.each([
  ['clock=lunch', 'bad_request'], ['by=week', 'bad_request'], ['from=2025-13', 'unknown_value'], ['to=yesterday', 'unknown_value'], ['from=2025-02-31', 'unknown_value'], ['from=2025&to=2024-12', 'bad_value'], ['colour=red', 'bad_request'],
  ['cause=nonsense', 'unknown_value'], ['detectedBy=nobody', 'unknown_value'],
])('?%s is refused: %s', async (query, code) => {
  for (const path of ['trends', 'trends.csv', 'trends/tasks.csv', 'trends/incidents']) {
    const answer = await app.inject(`/api/v1/${path}?${query}`)
    expect([answer.statusCode, answer.json().error.code]).toEqual([400, code])
  }
})

test('a range that ends before it begins is told so; one of a single day is one', async () => {
  expect((await app.inject('/api/v1/trends?from=2026&to=2025-06')).json().error.message).toBe('from cannot be "2026": it lies after the end, "2025-06".')
  expect((await app.inject('/api/v1/trends?from=2025-02-03&to=2025-02-03')).json()).toMatchObject({ all: { incidents: 6 } })
})

test('a period that is none is told how one is written', async () => {
  expect((await app.inject('/api/v1/trends/incidents?period=2026-Q5')).json().error).toMatchObject({ code: 'unknown_value', message: 'There is no month, quarter or year "2026-Q5".', remedy: 'Known are: those written as 2025-03, 2025-Q1 or 2025.' })
})
