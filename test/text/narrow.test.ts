import { expect, test } from 'vitest'
import { isWide, narrow } from '../../text/narrow.ts'

test.each(['Café down', 'don’t', '\ud83d\udcbe', '\0\xff', ''])('%j stays what it is', text => {
  expect(narrow(`“${text}`.slice(1))).toBe(text)
})

test.each([['Café', false], ['don’t', true], ['10:00 – 11:00', true]])('whether %j has letters that take more than a byte: %j', (text, expected) => {
  expect(isWide(text)).toBe(expected)
})
