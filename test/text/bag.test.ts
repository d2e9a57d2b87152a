import { describe, expect, test } from 'vitest'
import { bagOf } from '../../text/bag.ts'
import { conceptsOf, mentions } from '../../text/concepts.ts'
import { stem } from '../../text/stems.ts'

const CONCEPTS = conceptsOf({ memory: ['out of memory', 'oom', 'exit code 137'], rollback: ['rolled back', 'revert'], code: ['exit code'] })
const NONE = conceptsOf({})

describe('a bag', () => {
  test('counts stems, sorted, and says how the words were written', () => {
    expect(bagOf('Connections: connected, disk connection', NONE)).toEqual({
      terms: ['connect', 'disk'], counts: [3, 1], length: 4, forms: ['connections', 'connected', 'connection'], formOf: [0, 0, 0],
    })
  })

  test('has the concepts that are mentioned, beside the words', () => {
    expect(bagOf('Rolling back after OOM', CONCEPTS).terms).toEqual(['=memory', '=rollback', 'after', 'back', 'oom', 'roll', '~roll back'])
  })

  test.each([
    ['OOMKilled', ['=memory']],
    ['OutOfMemoryError', ['=memory']],
    ['java.lang.OutOfMemoryError: out of memory', ['=memory', '=memory']],
    ['exit code 137', ['=memory']],
    ['exit code 1', ['=code']],
    ['zoom room', []],
    ['out of disk memory', []],
    ['roll. Back', ['=rollback']],
  ])('concepts of %j', (text, expected) => {
    const { terms, counts } = bagOf(text, CONCEPTS)
    expect(terms.flatMap((term, i) => (term.startsWith('=') ? Array<string>(counts[i]!).fill(term) : []))).toEqual(expected)
  })

  test('counts no higher than an index keeps', () => {
    expect(bagOf('disk '.repeat(500), NONE)).toMatchObject({ counts: [63], length: 500 })
  })

  test('of nothing is empty', () => {
    expect(bagOf('', NONE)).toEqual({ terms: [], counts: [], length: 0, forms: [], formOf: [] })
  })
})

test('a longer phrase hides a shorter one at the same word', () => {
  expect(mentions('exit code 137'.split(' ').map(stem), CONCEPTS)).toEqual([{ concept: 'memory', from: 0, to: 3 }])
})
