import { expect, test } from 'vitest'
import { namesOf, personOf } from '../../../api/tasks/people.ts'

test.each<[string, string[]]>([
  ['tom', ['Tom', '@tom', 'TOM ', ' tom', 'Tom.', 'Tom,', '@Tom:', '@ tom …']],
  ['tom varga', ['Tom Varga', 'tom  varga', '@tom varga', 'Tom\u00a0Varga;']],
  ['zoë', ['Zoë', 'Zoe\u0308']],
  ['j.r', ['J.R.', 'j.r']],
  ['team c#', ['Team C#']],
  ['@', ['@']],
  ['', ['']],
])('"%s" is written as %j', (person, written) => {
  expect(written.map(personOf)).toEqual(written.map(() => person))
})

test.each<[string, string]>([['Tom', 'Tom Varga'], ['Tom Varga', 'Tomas Varga'], ['Tom', 'Tom (ops)'], ['Zoe', 'Zoë'], ['Tom Varga', 'Tom-Varga'], ['Team C', 'Team C#']])('"%s" is not "%s"', (one, other) => {
  expect(personOf(one)).not.toBe(personOf(other))
})

test.each<[string[], string]>([
  [['@tom', 'Tom', '@tom'], '@tom'],
  [['TOM', 'tom', '@tom', 'Tom'], 'Tom'],
  [['@tom', 'tom'], 'tom'],
  [['tom varga', 'Tom Varga'], 'Tom Varga'],
  [['Tom ', ' Tom', 'TOM', 'TOM', 'Tom'], 'Tom'],
  [['Tom.', 'Tom'], 'Tom'],
])('%j are shown as "%s"', (written, shown) => {
  expect([...new Set(namesOf(written).values())]).toEqual([shown])
  expect([...new Set(namesOf(written.toReversed()).values())]).toEqual([shown])
})

test('people are shown each by their own name', () => {
  expect(Object.fromEntries(namesOf(['Tom', '@tom', 'Tom', 'Tom Varga']))).toEqual({ Tom: 'Tom', '@tom': 'Tom', 'Tom Varga': 'Tom Varga' })
})
