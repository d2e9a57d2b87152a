import { expect, test } from 'vitest'
import { understand } from '../../../api/search/understand.ts'

const asked = (text: string) => understand(text).asked.map(({ terms, weight }) => [terms[0], weight])

test('words once each, by their stems, without stop words', () => {
  expect(asked('the disks of the disk are flimsy')).toEqual([['disk', 1], ['flimsi', 1], ['=disk', 1]])
})

test('ordinary words count less, bare numbers still less, 4xx and 5xx fully', () => {
  expect(asked('people saw zebra 2217 and 503')).toEqual([['peopl', 0.4], ['saw', 0.4], ['zebra', 1], ['2217', 0.3], ['503', 1], ['=server-error', 1]])
})

test('abbreviations and compound names by what they mean', () => {
  expect(asked('OOMKilled')).toEqual([['oomkil', 1], ['=memory', 1]])
  expect(asked('java.lang.OutOfMemoryError').map(([term]) => term)).toContain('=memory')
})

test('what changes from alert to alert is set aside, and told', () => {
  const { asked, setAside } = understand('2024-06-08T10:00:03Z ip 10.0.3.17 pod checkout-7d9f8b6c5d-x2x4z used 98.7% in 12ms zebra')
  expect(asked.map(({ terms }) => terms[0])).toEqual(['ip', 'pod', 'checkout', "us'", 'zebra', '=pod', '=payment'])
  expect(setAside.sort()).toEqual(['addresses', 'identifiers', 'measurements', 'percentages', 'time stamps'])
})

test('the last word is unfinished while it is being typed', () => {
  expect(understand('disk configurat').unfinished).toBe('configurat')
  expect(understand('disk configuration ').unfinished).toBeNull()
  expect(understand('').unfinished).toBeNull()
})

test.each(['', ' ', '\0', '"', '*', 'NEAR(', '💾', '\ud800', '__proto__ constructor', 'مرحبا بالعالم', 'x'.repeat(10_000), 'a '.repeat(5_000)])('bears %.20j', text => {
  expect(() => understand(text)).not.toThrow()
})

test('a letter by itself is asked for only where nothing else is', () => {
  const asked = (text: string) => understand(text).asked.filter(({ concept }) => !concept).map(({ written }) => written[0])
  expect(asked('till b jammed, f')).toEqual(['till', 'jammed'])
  expect(asked('b')).toEqual(['b'])
})
