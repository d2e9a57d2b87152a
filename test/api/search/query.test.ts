import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Failure } from '../../../api/errors.ts'
import { restrictionOf } from '../../../api/search/fields.ts'
import { queryOf } from '../../../api/search/query.ts'
import { figure } from '../trends/invented.ts'

describe('a search taken apart', () => {
  const parts = (text: string) => {
    const { words, phrases, fields, without } = queryOf(text)
    return { words: words.trim().replace(/\s+/g, ' '), phrases, fields: fields.map(({ name, value, not, at }) => [not ? `-${name}` : name, value, at]), without: [...without.words, ...without.phrases] }
  }
  const plain = { phrases: [], fields: [], without: [] }

  test('words as they stand, whatever signs are among them', () => {
    for (const text of ['connection refused', 'http://shop:8080/a-b', 'error: timeout', 'cause: dns', 'a -- b - c', '--flag -', 'error -1', 'rm -rf x', 'java -Xmx2g', '-03:00', '-n prod', 'x86-64', '"', '" unclosed', 'OR AND NOT (a*) [b]', 'NEAR/3 ^2 ~', 'pod:checkout-1']) {
      expect(parts(text), text).toEqual({ words: text, ...plain })
    }
  })

  test('phrases are ranked by, and restrict', () => {
    expect(parts('pool "Connection Refused" “out of memory”')).toEqual({ words: 'pool "Connection Refused" “out of memory”', ...plain, phrases: [['connection', 'refused'], ['out', 'of', 'memory']] })
    expect(parts('""')).toEqual({ words: '""', ...plain })
    expect(queryOf('"a b" '.repeat(20)).phrases).toEqual([['a', 'b']])
    expect(queryOf(Array.from({ length: 30 }, (_, i) => `"a ${i}"`).join(' ')).phrases).toHaveLength(10)
  })

  test('what must not be there', () => {
    expect(parts('pool -redis -"load test" -load-balancer')).toEqual({ words: 'pool', ...plain, without: ['redis', ['load', 'test'], ['load', 'balancer']] })
  })

  test('fields, under the names that pages and commands give them', () => {
    expect(parts('cause:dns pool -found-by:user ttr:>60 time-to-detect:<5m service:"Order Store" SEV:2')).toEqual({
      words: 'pool', ...plain,
      fields: [['cause', 'dns', 0], ['-detectedBy', 'user', 15], ['resolve', '>60', 30], ['detect', '<5m', 38], ['service', 'Order Store', 57], ['severity', '2', 79]],
    })
  })

  test('every word keeps its place', () => {
    expect(queryOf('cause:dns pool -redis lost').words).toBe('          pool        lost')
  })
})

describe('what fields ask for', () => {
  const figures = async () => [figure({ services: ['checkout-api', 'Order Store'], severity: 'SEV1' }), figure({ services: ['edge'], severity: 'SEV2' })]
  const asked = async (text: string) => {
    const { filters, limits: { ranges, without: { values } } } = await restrictionOf(queryOf(text).fields, figures)
    return { filters, ranges, without: values }
  }
  const nothing = { filters: {}, ranges: [], without: {} }
  const day = (at: string) => Date.parse(at)

  test('values, also by their beginning; several of one field are alternatives', async () => {
    expect(await asked('cause:dns cause:cap -trigger:deploy')).toEqual({ ...nothing, filters: { cause: ['dns', 'capacity'] }, without: { trigger: ['deploy'] } })
    expect(await asked('missing:started has:open found-by:third')).toEqual({ ...nothing, filters: { missing: ['started'], has: ['open-tasks'], detectedBy: ['third-party'] } })
  })

  test('names of the archive\'s own, in any case, or by a word of theirs', async () => {
    expect(await asked('service:CHECKOUT severity:sev1')).toEqual({ ...nothing, filters: { service: ['checkout-api'], severity: ['SEV1'] } })
    expect(await asked('service:sto service:edge')).toEqual({ ...nothing, filters: { service: ['Order Store', 'edge'] } })
    expect(await asked('severity:sev-2 year:undated')).toEqual({ ...nothing, filters: { severity: ['SEV2'], year: ['undated'] } })
    expect(await asked('severity:sev')).toEqual({ ...nothing, filters: { severity: ['SEV1', 'SEV2'] } })
  })

  test('what is done has tasks, and none of them open', async () => {
    expect(await asked('status:open')).toEqual({ ...nothing, filters: { has: ['open-tasks'] } })
    expect(await asked('status:done')).toEqual({ ...nothing, without: { has: ['open-tasks'], missing: ['tasks'] } })
  })

  test('days, months and years', async () => {
    expect((await asked('before:2024-06 since:2023 after:2024-02-29')).ranges).toEqual([
      { of: 'day', from: -Infinity, to: day('2024-05-31T23:59:59.999Z') }, { of: 'day', from: day('2023-01-01'), to: Infinity }, { of: 'day', from: day('2024-03-01'), to: Infinity },
    ])
    expect((await asked('after:2024')).ranges).toEqual([{ of: 'day', from: day('2025-01-01'), to: Infinity }])
  })

  test('lengths of time', async () => {
    expect((await asked('ttr:>60 ttr:>=1h ttd:<5m ttm:30..90 tta:45 ttr:=0')).ranges).toEqual([
      { of: 'resolve', from: 60.001, to: Infinity }, { of: 'resolve', from: 60, to: Infinity }, { of: 'detect', from: -Infinity, to: 4.999 },
      { of: 'mitigate', from: 30, to: 90 }, { of: 'acknowledge', from: 45, to: 45 }, { of: 'resolve', from: 0, to: 0 },
    ])
  })

  test.each([
    ['pool cause:gremlin', 'At character 6 of the search, cause:gremlin cannot be understood.', 'The nearest are '],
    ['cause:-', 'At character 1 of the search, cause:- cannot be understood.', 'The nearest are '],
    ['service:"the shop"', 'At character 1 of the search, service:"the shop" cannot be understood.', 'The nearest are '],
    ['before:2024-02-30', 'At character 1 of the search, before:2024-02-30 cannot be understood.', 'Days, months and years are like 2024-06-08, 2024-06 and 2024. '],
    ['ttr:long', 'At character 1 of the search, ttr:long cannot be understood.', 'Lengths of time are like >60 (minutes), <2h or 30..90. '],
    ['ttr:>1..2', 'At character 1 of the search, ttr:>1..2 cannot be understood.', 'Lengths of time are like '],
    ['-ttr:>60', 'At character 1 of the search, -ttr:>60 cannot be understood.', 'A range cannot be left out; turn it round. '],
  ])('%s is told of with its place, and what may stand there', async (text, message, remedy) => {
    await expect(asked(text)).rejects.toMatchObject({ message, remedy: expect.stringContaining(remedy) })
  })

  test('every string is a query or is told of with its place', async () => {
    const sign = fc.constantFrom('"', '“', '-', ':', 'cause:', 'ttr:', 'before:', 'service:', '>', '..', '*', '(', ')', 'NEAR', 'AND', '\0', '💥', '\u202e', ' ', '\n', '2024-06', '60')
    const hostile = fc.array(fc.oneof({ weight: 3, arbitrary: sign }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) }), { maxLength: 20 }).map(parts => parts.join(''))
    await fc.assert(fc.asyncProperty(hostile, async text => {
      const query = queryOf(text)
      expect(query.words).toHaveLength(text.length)
      await restrictionOf(query.fields, figures).catch((error: unknown) => {
        if (!(error instanceof Failure) || error.code !== 'bad_field') throw error
      })
    }), { numRuns: 50_000, seed: 20 })
  }, 60_000)
})
