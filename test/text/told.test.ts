import { expect, test } from 'vitest'
import { conceptsOf } from '../../text/concepts.ts'
import { textLines } from '../../text/lines.ts'
import { lookingFor } from '../../text/met.ts'
import { codeOf, codeOfTerm, lineOf, stemIn, textsOf, toldOf } from '../../text/told.ts'
import { sideBySide, verbatim } from '../../text/verbatim.ts'

const CONCEPTS = conceptsOf({ memory: ['out of memory', 'oomkilled'], pool: ['connection pool'] })
const TEXT = '# Tills down\n\nThe **till** ran [out of](https://shop.example/a) memory,\n## Cause\n\nno connection\npool_size was set; ConnectionPool'
const numbersOf = (text: string) => toldOf(textLines(text, 1), CONCEPTS, true).numbers

test('the lines that say a word or a meaning, with the heading that they stand under', () => {
  const met = (...terms: string[]) => lookingFor(terms)(numbersOf(TEXT)).map(({ line, heading, section, terms }) => [line, heading, section?.line ?? null, [...terms].sort()])
  expect(met('till')).toEqual([[1, true, null, ['till']], [3, false, 1, ['till']]])
  expect(met('=memory', '=pool', 'connect')).toEqual([[3, false, 1, ['=memory']], [6, false, 4, ['connect']], [7, false, 4, ['=pool']]])
  expect(met('memori', '=dns', 'https')).toEqual([[3, false, 1, ['memori']]])
  expect([lookingFor([])(numbersOf(TEXT)), lookingFor(['till'])(numbersOf(''))]).toEqual([[], []])
})

test('the text of a line, out of the file or out of lines of its own', () => {
  const kept = toldOf(textLines(TEXT, 1), CONCEPTS, false), place = { at: 1, line: 3 }
  expect(kept.lines!.split('\n')).toEqual(['Tills down', 'The till ran out of memory,', 'Cause', 'no connection', 'pool_size was set; ConnectionPool'])
  expect(textsOf({ lines: kept.lines!, asInFile: false, numbers: kept.numbers })(place)).toBe('The till ran out of memory,')
  const own = { lines: TEXT, asInFile: true, numbers: numbersOf(TEXT) }
  expect([textsOf(own)(place), lineOf(own, 4), lineOf(own, 2), lineOf(own, 99)]).toEqual(['The till ran out of memory,', 'Cause', undefined, undefined])
})

test('a word by its letters and by its stem', () => {
  expect(new Set(['connected', 'connection', 'connections', 'connecting'].map(codeOf)).size).toBe(4)
  expect(['connected', 'connections'].map(word => stemIn(codeOf(word)))).toEqual([codeOfTerm('connect'), codeOfTerm('connect')])
})

test.each([
  [['out', 'of', 'memory'], true],
  [['down', 'the', 'till'], true],
  [['connection', 'pool', 'size'], true],
  [['tills', 'ran'], false],
  [['till', 'out'], false],
  [['memory', 'out'], false],
  [['set', 'connectionpool', 'again'], false],
])('%j stands in it: %s', (row, stands) => {
  expect(verbatim(row)(numbersOf(TEXT))).toBe(stands)
})

test('a row that begins anew inside itself', () => {
  expect(verbatim(['to', 'the', 'to', 'be'])(numbersOf('to the to the to be'))).toBe(true)
  expect(verbatim(['a', 'a', 'b'])(numbersOf('a a a b'))).toBe(true)
  expect(verbatim(['a', 'b', 'a', 'c'])(numbersOf('a b a b a b c'))).toBe(false)
})

test('words of two stems side by side, also from line to line', () => {
  const beside = (one: string, other: string) => sideBySide(one, other)(numbersOf(TEXT))
  expect([beside('connect', 'pool'), beside('pool', 'size'), beside('pool', 'connect'), beside('ran', 'memori')]).toEqual([true, true, false, false])
})
