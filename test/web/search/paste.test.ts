import { afterEach, expect, test, vi } from 'vitest'
import { isShownAs, keep, keepWithout, pasted } from '../../../web/src/search/paste.ts'

afterEach(() => vi.unstubAllGlobals())

test('what the browser keeps of a paste has no letter of its secrets', () => {
  const kept = new Map<string, string>(), text = 'spooler jammed\npassword=abc123XYZ for till 7'
  vi.stubGlobal('sessionStorage', { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => kept.set(key, value), removeItem: (key: string) => kept.delete(key) })
  const key = keep(text)
  expect(kept.size).toBe(0)
  keepWithout([{ start: 24, end: 33 }], text)
  expect([...kept.values()]).toContain('spooler jammed\npassword=••••••••• for till 7')
  expect([...kept.keys(), ...kept.values()].join()).not.toContain('abc123')
  expect(pasted(key)).toBe(text)
})

test('a line is what is shown of it, blots aside', () => {
  expect(isShownAs('password=abc123', 'password=••••••')).toBe(true)
  expect(isShownAs('password=abc123', 'password=abc124')).toBe(false)
  expect(isShownAs('spooler', 'spooler ')).toBe(false)
})
