import { expect, test } from 'vitest'
import type { Order } from '../../../ingest/surroundings.ts'
import { neighbours } from '../../../ingest/surroundings/neighbours.ts'

const isDayFirst = (path: string, ...orders: [string, Order][]) => neighbours(orders)(path)

test('three files of a folder that write the day first decide for the others of it', () => {
  expect(isDayFirst('shop/x.md', ['shop/a.md', 'day-first'], ['shop/b.md', 'day-first'], ['shop/c.md', 'day-first'], ['shop/x.md', 'open'])).toBe(true)
  expect(isDayFirst('shop/x.md', ['shop/a.md', 'month-first'], ['shop/b.md', 'month-first'], ['shop/c.md', 'month-first'])).toBe(false)
})

test('two are too few, and one of the other kind is too many', () => {
  expect(isDayFirst('shop/x.md', ['shop/a.md', 'day-first'], ['shop/b.md', 'day-first'], ['shop/c.md', 'open'], ['shop/d.md', null])).toBeUndefined()
  expect(isDayFirst('shop/x.md', ['shop/a.md', 'day-first'], ['shop/b.md', 'day-first'], ['shop/c.md', 'day-first'], ['shop/d.md', 'month-first'])).toBeUndefined()
})

test('the nearest folder in which enough of them write decides, and the archive as a whole for all that have none', () => {
  const orders: [string, Order][] = [['eu/a.md', 'day-first'], ['eu/2023/b.md', 'day-first'], ['eu/2024/c.md', 'day-first'], ['us/a.md', 'month-first'], ['us/b.md', 'month-first'], ['us/c.md', 'month-first']]
  expect(isDayFirst('eu/2024/x.md', ...orders)).toBe(true)
  expect(isDayFirst('us/2024/x.md', ...orders)).toBe(false)
  expect(isDayFirst('asia/x.md', ...orders)).toBeUndefined()
  expect(isDayFirst('asia/x.md', ...orders.slice(0, 3))).toBe(true)
})

test('in a folder whose files do not agree, those of the others do not count', () => {
  expect(isDayFirst('us/x.md', ['us/a.md', 'day-first'], ['us/b.md', 'month-first'], ['eu/a.md', 'day-first'], ['eu/b.md', 'day-first'], ['eu/c.md', 'day-first'])).toBeUndefined()
})
