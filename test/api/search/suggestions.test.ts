import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { suggesting } from '../../../api/search/suggestions.ts'
import { figure, task } from '../trends/invented.ts'

const suggest = suggesting([
  figure({ id: 'a', title: 'Certificate of the till expired', services: ['Order Store', 'tills'], causes: ['certificate-expiry'], severity: 'SEV1', tasks: [task({ owner: 'Ada Lovelace' }), task({ owner: '@tom' }), task({ owner: 'Tom' })] }),
  figure({ id: 'b', title: 'Orders lost', services: ['Order Store'], causes: ['capacity'], severity: 'SEV2' }),
])
const made = (text: string) => suggest(text, 8).map(({ kind, text, count, q }) => [kind, text, count, q])

describe('while a search is typed it may become', () => {
  test('a cause, a service, a person or an incident', () => {
    expect(made('pool cert')).toEqual([['cause', 'certificate-expiry', 1, 'pool cause:certificate-expiry ']])
    expect(made('cert')).toEqual([['cause', 'certificate-expiry', 1, 'cause:certificate-expiry '], ['title', 'Certificate of the till expired', null, 'Certificate of the till expired']])
    expect(made('lost order st')).toEqual([['field', 'status:', null, 'lost order status:'], ['service', 'Order Store', 2, 'lost service:"Order Store" ']])
    expect(made('lovel')).toEqual([['person', 'Ada Lovelace', 1, '"Ada Lovelace" ']])
    expect(made('to'), 'two ways of writing one person').toEqual([])
    expect(made('tom')).toEqual([['person', 'Tom', 2, '"Tom" ']])
    expect(suggest('till certif', 8).at(-1)).toEqual({ kind: 'title', text: 'Certificate of the till expired', count: null, q: 'Certificate of the till expired', id: 'a' })
  })

  test('a field, and its values, the most frequent first', () => {
    expect(made('-cau')).toEqual([['field', '-cause:', null, '-cause:']])
    expect(made('lost -service:')).toEqual([['value', 'Order Store', 2, 'lost -service:"Order Store" '], ['value', 'tills', 1, 'lost -service:tills ']])
    expect(made('service:"Order S')).toEqual([['value', 'Order Store', 2, 'service:"Order Store" ']])
    expect(made('severity:sev2')).toEqual([['value', 'SEV2', 1, 'severity:SEV2 ']])
    expect(made('has:f')).toEqual([['value', 'false-leads', null, 'has:false-leads ']])
    expect(made('cause:c')[0]).toEqual(['value', 'capacity', 1, 'cause:capacity '])
  })

  test.each(['', ' ', 'cert ', 'ttr:', 'ttr:>60', 'nosuch:x', '"', 'zeppelin'])('nothing of %j', text => expect(made(text)).toEqual([]))

  test('every string', () => {
    const sign = fc.constantFrom('"', '“', '-', ':', 'cause:', 'service:"', 'cert', 'Order', '*', '(', 'NEAR', 'AND', '\0', '💥', '\u202e', '\ud800', ' ', '\n', '[', '\\', '+', '{')
    const hostile = fc.array(fc.oneof({ weight: 3, arbitrary: sign }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) }), { maxLength: 20 }).map(parts => parts.join(''))
    fc.assert(fc.property(hostile, text => {
      for (const { q } of suggest(text, 8)) expect(typeof q).toBe('string')
    }), { numRuns: 50_000, seed: 20 })
    for (const huge of ['x', '"', 'cause:', 'a '].map(part => part.repeat(1_000_000 / part.length))) expect(suggest(huge, 8).length).toBeLessThan(9)
  }, 60_000)
})
