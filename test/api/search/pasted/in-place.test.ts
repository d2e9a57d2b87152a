import { expect, test } from 'vitest'
import { inPlace } from '../../../../api/search/pasted/in-place.ts'
import { linesOf } from '../../../../api/search/pasted/pasted.ts'

const FIRST_WORD = { kind: 'word', start: 0, end: 4 } as const
const inPlaceOf = (paste: string) => inPlace(paste, linesOf(paste).map(line => ({ ...line, said: [{ ...FIRST_WORD, term: 'pool' }] })))

test('lines that end as on Windows are shown without their carriage returns', () => {
  expect(inPlaceOf('pool exhausted\r\npool empty\r\n')).toEqual([{ text: 'pool exhausted', line: 1, marks: [FIRST_WORD] }, { text: 'pool empty', line: 2, marks: [FIRST_WORD] }])
})

test('a carriage return within a line stays, so that places hold', () => {
  expect(inPlaceOf('pool 10%\rpool 20%\n')).toEqual([{ text: 'pool 10%\rpool 20%', line: 1, marks: [FIRST_WORD] }])
})
