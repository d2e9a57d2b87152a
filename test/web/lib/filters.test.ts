import { expect, test } from 'vitest'
import { toggled } from '../../../web/src/lib/filters.ts'

test('a filter goes in and out, and its field with its last value', () => {
  expect(toggled({ cause: ['dns'] }, 'cause', 'network')).toEqual({ cause: ['dns', 'network'] })
  expect(toggled({ cause: ['dns'], year: ['2024'] }, 'cause', 'dns')).toEqual({ year: ['2024'] })
})

test('nobody is a value too', () => {
  expect(toggled<'owner'>({}, 'owner', '')).toEqual({ owner: [''] })
  expect(toggled({ owner: ['', 'Ines'] }, 'owner', '')).toEqual({ owner: ['Ines'] })
})
