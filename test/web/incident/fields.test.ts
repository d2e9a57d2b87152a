import { expect, test } from 'vitest'
import { rowsOf } from '../../../web/src/incident/fields.ts'

test('a key with a list is one row, each element with its place', () => {
  const text = 'services: [shelf, loans]\nseverity: SEV-2'
  const field = (key: string, value: string) => ({ key, value, start: text.indexOf(value), end: text.indexOf(value) + value.length })
  expect(rowsOf({ text, fields: [field('services', 'shelf'), field('services', 'loans'), field('severity', 'SEV-2')] })).toEqual([
    { key: 'services', elements: [{ text: 'shelf', start: 11, end: 16 }, { text: 'loans', start: 18, end: 23 }] },
    { key: 'severity', elements: [{ text: 'SEV-2', start: 35, end: 40 }] },
  ])
})
