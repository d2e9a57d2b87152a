// Which accounts tell one incident, told as copies come, change and go.
import { expect, test } from 'vitest'
import { groupingOf, leadingFirst } from '../../../../api/archive/identity/grouping.ts'
import { registryOf } from '../../../../api/archive/identity/registry.ts'
import type { Identity, Link } from '../../../../store/identity.ts'
import { identity, telling } from './known.ts'

const report = identity('report', { path: 'reports/baskets.md' }), copy = identity('copy', { path: 'public/baskets.md' }), third = identity('third', { path: 'log.md' })

function booksOf(identities: Identity[], links: Link[] = []) {
  const registry = registryOf(identities), grouping = groupingOf(links, registry)
  /** As the accountant does with each account that was read. */
  const read = (one: Identity) => {
    registry.note(one)
    return grouping.news(one.id).map(({ a, b, same }) => `${a} ${same ? 'same' : 'apart'} ${b}`)
  }
  return { registry, grouping, read }
}

const link = (a: string, b: string, same: boolean, byPerson = false): Link => ({ a, b, same, byPerson })

test('a copy joins the incident of whom it copies, which keeps the id of the one seen first', () => {
  const { grouping, read } = booksOf([])
  expect(read(report)).toEqual([])
  expect(read(copy)).toEqual(['copy same report'])
  expect([grouping.membersOf('copy'), grouping.membersOf('report')]).toEqual([['report', 'copy'], ['report', 'copy']])
})

test('a copy that tells no day joins the one that does, whichever is read first', () => {
  const dayless = identity('dayless', { path: 'public/baskets.md', day: null })
  for (const [first, second] of [[report, dayless], [dayless, report]] as const) {
    const { read } = booksOf([])
    expect([read(first), read(second)]).toEqual([[], [`${second.id} same ${first.id}`]])
  }
})

test('one that tells no day brings no two of different days together, in whatever order they are read', () => {
  const dayless = identity('dayless', { path: 'public/baskets.md', day: null }), later = identity('later', { path: 'later/baskets.md', day: '2025-01-20' })
  for (const order of [[report, later, dayless], [report, dayless, later], [dayless, report, later], [dayless, later, report], [later, dayless, report], [later, report, dayless]]) {
    const { grouping, read } = booksOf([])
    for (const one of order) read(one)
    expect(grouping.membersOf('report')).not.toContain('later')
    expect(grouping.membersOf('dayless')).toHaveLength(2)
  }
})

test('what is noted is news once', () => {
  const { read } = booksOf([])
  read(report)
  read(copy)
  expect([read(report), read(copy)]).toEqual([[], []])
})

test('a third one needs one link only', () => {
  const { grouping, read } = booksOf([])
  read(report)
  read(copy)
  expect(read(third)).toEqual(['third same report'])
  expect(grouping.membersOf('copy')).toEqual(['report', 'copy', 'third'])
})

test('a copy that is edited a little stays, and one that was edited into another report parts again', () => {
  const { grouping, read } = booksOf([report, copy], [link('copy', 'report', true)])
  expect(read(identity('copy', { path: 'public/baskets.md', text: `${telling('basket', 8)}\n${telling('words', 4)}` }))).toEqual([])
  expect(read(identity('copy', { path: 'public/baskets.md', title: 'Search slow under load', day: '2024-05-17', text: telling('search') }))).toEqual(['copy apart report'])
  expect(grouping.membersOf('copy')).toEqual(['copy'])
})

test('two accounts in one file are two incidents, and a template joins nobody', () => {
  const { read } = booksOf([])
  read(report)
  expect(read(identity('entry', { path: report.known.path }))).toEqual([])
  expect(read(identity('template', { path: 'template.md', kind: 'other' }))).toEqual([])
})

test("a person's word that two are apart holds, however alike they are", () => {
  const { grouping, read } = booksOf([report, copy], [link('copy', 'report', true), link('report', 'copy', false, true)])
  expect(read(copy)).toEqual([])
  expect(grouping.membersOf('copy')).toEqual(['copy'])
})

test("a person's word that two are one holds, however unlike they become; the last word of several", () => {
  const other = identity('other', { path: 'other.md', title: 'Search slow under load', day: '2024-05-17', text: telling('search') })
  const { grouping, read } = booksOf([report, other], [link('report', 'other', false, true), link('report', 'other', true, true)])
  expect(read(other)).toEqual([])
  expect(grouping.membersOf('other')).toEqual(['report', 'other'])
  grouping.note(link('report', 'other', false, true))
  expect(grouping.membersOf('other')).toEqual(['other'])
})

test('two that are apart are not joined by a third that is like both', () => {
  const { grouping } = booksOf([report, copy, third], [link('report', 'copy', false, true), link('third', 'report', true), link('third', 'copy', true)])
  expect([grouping.membersOf('third'), grouping.membersOf('copy')]).toEqual([['report', 'third'], ['copy']])
})

test('one that no file tells any more stays with its incident, for what was said of it; the fuller of those that stand leads', () => {
  const { registry, grouping, read } = booksOf([report, copy], [link('copy', 'report', true)])
  registry.vanish('report')
  expect(grouping.membersOf('copy')).toEqual(['report', 'copy'])
  read(identity('third', { path: 'log.md', fullness: 99 }))
  expect(leadingFirst(grouping.membersOf('copy').map(id => registry.of(id)!)).map(({ id }) => id)).toEqual(['third', 'copy', 'report'])
})
