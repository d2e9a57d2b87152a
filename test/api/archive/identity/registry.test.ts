// How a record is known again, told as what happens to files between two readings.
import { describe, expect, test } from 'vitest'
import { registryOf, type Asked } from '../../../../api/archive/identity/registry.ts'
import { identity, known, telling } from './known.ts'

const basket = { title: 'Baskets emptied by a deploy', text: telling('basket') }
const search = { title: 'Search slow under load', day: '2024-05-17', text: telling('search') }

const file = (path: string, ...records: Parameters<typeof known>[0][]): Asked =>
  ({ archive: 'shop', path, records: records.map(record => ({ known: known({ ...record, path }), derived: `derived from ${path}` })) })
const ids = (found: { id: string | null }[] | null) => found?.map(({ id }) => id)

describe('a file', () => {
  test('that was edited is the one that it was, and a new one nobody', () => {
    const registry = registryOf([identity('basket', { ...basket, path: 'a.md' })])
    expect(ids(registry.recognise(file('a.md', { ...basket, text: `${basket.text}\nAnd one sentence more.` })))).toEqual(['basket'])
    expect(ids(registry.recognise(file('b.md', search)))).toEqual([null])
  })

  test('that was renamed, and edited at the same time, is the one that is gone', () => {
    const registry = registryOf([identity('basket', { ...basket, path: 'a.md' })])
    registry.left('shop', 'a.md')
    expect(ids(registry.recognise(file('2024/baskets.md', { ...basket, text: `${basket.text}\nAnd one sentence more.` })))).toEqual(['basket'])
  })

  test('that was moved to another archive is the one that is gone from the first; one that still stands there is a copy', () => {
    const other = (path: string) => ({ ...file(path, { ...basket, archive: 'new' }), archive: 'new' })
    expect(ids(registryOf([identity('basket', basket)]).recognise(other('b.md')))).toEqual([null])
    expect(ids(registryOf([identity('basket', basket, false)]).recognise(other('b.md')))).toEqual(['basket'])
  })

  test('whose day was corrected is the same, where its title and its text are', () => {
    const registry = registryOf([identity('basket', basket)])
    expect(ids(registry.recognise(file('a.md', { ...basket, day: '2024-04-01' })))).toEqual(['basket'])
  })

  test('that was written over with the next report, in the same template, is another incident, and somebody should look', () => {
    const template = telling('template', 8)
    const registry = registryOf([identity('basket', { ...basket, path: 'latest.md', text: `${template}\n${telling('basket', 5)}` })])
    const next = file('latest.md', { title: 'Search slow under load', day: '2024-05-17', text: `${template}\n${telling('search', 5)}` })
    expect(registry.recognise(next)).toBe(null)
    expect(registry.recogniseAll([next])).toEqual([[{ id: null, rivals: ['basket'] }]])
  })

  test('that was rewritten from a draft waits for the end, and is the same by its place, its title and its day', () => {
    const registry = registryOf([identity('basket', { ...basket, text: 'We are looking into empty baskets.' })]), final = file('a.md', basket)
    expect(registry.recognise(final)).toBe(null)
    expect(ids(registry.recogniseAll([final])[0]!)).toEqual(['basket'])
  })
})

test('two files that swapped their names wait for each other, and each text keeps its id', () => {
  const registry = registryOf([identity('basket', { ...basket, path: 'a.md' }), identity('search', { ...search, path: 'b.md' })])
  const swapped = [file('a.md', search), file('b.md', basket)]
  expect(swapped.map(one => registry.recognise(one))).toEqual([null, null])
  expect(registry.recogniseAll(swapped).map(ids)).toEqual([['search'], ['basket']])
})

test('what stands in a file that did not change stays there: a new file with the same text is a copy', () => {
  const registry = registryOf([identity('basket', { ...basket, path: 'z.md' })]), copy = file('a.md', basket)
  expect(registry.recognise(copy)).toBe(null)
  registry.seen('shop', 'z.md')
  expect(registry.recogniseAll([copy]).map(ids)).toEqual([[null]])
})

describe('a log', () => {
  const log = [identity('basket', { ...basket, path: 'log.md' }), identity('search', { ...search, path: 'log.md' })]

  test('that grows at its top keeps the ids of what it held', () => {
    const payments = { title: 'Payments declined', day: '2024-09-30', text: telling('payment') }
    expect(ids(registryOf(log).recognise(file('log.md', payments, basket, search)))).toEqual([null, 'basket', 'search'])
  })

  test('whose entries changed places keeps them, too', () => {
    expect(ids(registryOf(log).recognise(file('log.md', search, basket)))).toEqual(['search', 'basket'])
  })

  test('gives an entry away to a file of its own, whichever of the two is met first', () => {
    for (const paths of [['log.md', 'own.md'], ['own.md', 'log.md']]) {
      const registry = registryOf(log), files = paths.map(path => (path === 'log.md' ? file(path, basket) : file(path, search)))
      const found = files.map(one => registry.recognise(one)), late = registry.recogniseAll(files.filter((_, i) => !found[i]))
      expect(found.map(one => ids(one ?? late.shift()!)![0])).toEqual(paths.map(path => (path === 'log.md' ? 'basket' : 'search')))
    }
  })
})

describe('two that a record may be equally well', () => {
  const twice = [identity('one', { ...basket, path: 'x.md' }, false), identity('two', { ...basket, path: 'y.md' }, false)]

  test('make it nobody, and are named, for somebody to look', () => {
    expect(registryOf(twice).recognise(file('a.md', basket))).toEqual([{ id: null, rivals: ['one', 'two'] }])
  })

  test('are no rivals where they were two accounts of one incident', () => {
    expect(ids(registryOf(twice, () => true).recognise(file('a.md', basket)))).toEqual(['one'])
  })
})

test('an id is given to one record only, the one that is most like it', () => {
  const registry = registryOf([identity('basket', { ...basket, path: 'gone.md' }, false)])
  const edited = { ...basket, text: `${telling('basket', 9)}\n${telling('other', 3)}` }
  expect(ids(registry.recognise(file('log.md', edited, basket)))).toEqual([null, 'basket'])
})

test('of a thousand of one title that have no day, each moved file is known by its text', () => {
  const many = Array.from({ length: 1000 }, (_, i) => identity(`id ${i}`, { title: 'Service disruption', day: null, path: `old/${i}.md`, text: telling(`number${i}x`) }))
  const registry = registryOf(many)
  for (const { known: { path } } of many) registry.left('shop', path)
  expect(ids(registry.recognise(file('new/700.md', { title: 'Service disruption', day: null, text: telling('number700x') })))).toEqual(['id 700'])
})

test('another reading begins with nothing settled; what was no news holds again as the ledger has it', () => {
  const registry = registryOf([identity('basket', basket), identity('search', { ...search, path: 'b.md' }, false)]), edited = known({ ...basket, text: `${basket.text}\nAnd one sentence more.` })
  expect(ids(registry.recognise(file('a.md', basket)))).toEqual(['basket'])
  registry.note({ id: 'basket', known: edited, stands: true }, known(basket))
  expect(ids(registry.recognise(file('c.md', basket)))).toEqual([null])
  expect(registry.of('basket')!.known).toEqual(edited)
  registry.begin()
  expect(registry.of('basket')!.known).toEqual(known(basket))
  registry.left('shop', 'a.md')
  expect(ids(registry.recognise(file('c.md', basket)))).toEqual(['basket'])
  expect(ids(registry.recognise(file('d.md', search)))).toEqual(['search'])
})
