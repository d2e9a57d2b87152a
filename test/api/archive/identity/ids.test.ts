import { expect, test } from 'vitest'
import { incidentIds, taskIds } from '../../../../api/archive/identity/ids.ts'
import { incidentRecord, taskOf } from '../../records.ts'

const log = [
  incidentRecord({ title: 'Basket emptied itself', started: '2025-03-02T10:00Z' }),
  incidentRecord({ title: 'Payment page down', started: '2025-01-20T08:00Z' }),
  incidentRecord({ title: 'Payment page down', started: '2024-11-05T14:00Z' }),
]

test('ten letters that cannot be mistaken for one another, the same on every machine', () => {
  expect(incidentIds('postmortems', 'basket.md', [log[0]!])).toEqual(['n56h0h9qqp'])
})

test('the only incident of a file is known by its path: a better title or date keeps its id', () => {
  const [before] = incidentIds('postmortems', 'basket.md', [log[0]!])
  expect(incidentIds('postmortems', 'basket.md', [incidentRecord({ title: 'Baskets lost after deploy', started: '2025-03-02T09:45Z' })])).toEqual([before])
})

test('the same path in another archive is another incident', () => {
  expect(incidentIds('a', 'basket.md', [log[0]!])).not.toEqual(incidentIds('b', 'basket.md', [log[0]!]))
})

test('a log that grows at its top keeps the ids of what it held', () => {
  const ids = incidentIds('postmortems', 'log.md', log)
  const grown = incidentIds('postmortems', 'log.md', [incidentRecord({ title: 'Search slow', started: '2025-04-01T10:00Z' }), ...log])
  expect(grown.slice(1)).toEqual(ids)
  expect(new Set(grown).size).toBe(4)
})

test('equal title and day: the older ones, further down, keep their ids when another comes on top', () => {
  const same = incidentRecord({ title: 'Outage', started: null })
  const two = incidentIds('postmortems', 'log.md', [same, same]), three = incidentIds('postmortems', 'log.md', [same, same, same])
  expect(three.slice(1)).toEqual(two)
  expect(new Set(three).size).toBe(3)
})

test('a better clock time on the same day, or another spelling of the title, keeps the id in a log', () => {
  const edited = [incidentRecord({ title: 'Basket emptied  itself.', started: '2025-03-02T10:07Z' }), log[1]!, log[2]!]
  expect(incidentIds('postmortems', 'log.md', edited)).toEqual(incidentIds('postmortems', 'log.md', log))
})

test('tasks keep their ids when reordered, and when owner and status change', () => {
  const [alert, limit] = [taskOf('Alert on queue length'), taskOf('Limit retries to 3')]
  const ids = taskIds('n56h0h9qqp', [alert, limit])
  expect(taskIds('n56h0h9qqp', [{ ...limit, ticket: { value: 'OPS-7', basis: 'stated', evidence: [], confidence: 1 } }, alert])).toEqual([ids[1], ids[0]])
})

test('two tasks of the same wording are two, and the same wording in another incident is another task', () => {
  const twice = taskIds('n56h0h9qqp', [taskOf('Write a test'), taskOf('write a test.')])
  expect(new Set(twice).size).toBe(2)
  expect(taskIds('k2m9x4qpz0', [taskOf('Write a test')])).not.toEqual(twice.slice(0, 1))
})
