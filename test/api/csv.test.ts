import { expect, test } from 'vitest'
import { csvOf } from '../../api/csv.ts'

test('quotes what needs it, leaves null empty, ends lines with CRLF', () => {
  expect(csvOf([['name', 'n'], ['say "hi", twice', 3], ['two\nlines', null]])).toBe('name,n\r\n"say ""hi"", twice",3\r\n"two\nlines",\r\n')
})

test.each(['=cmd|calc', '+1', '-1', '@sum', '＝1+1', '＋1', '－1', '＠sum', '\tx', '\rx', '\nx'])('a text that begins like a formula (%j) is none any more; a number stays', text => {
  expect(csvOf([[text, -1]]).replaceAll('"', '')).toBe(`'${text},-1\r\n`)
})
