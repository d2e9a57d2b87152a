// Which two accounts tell one incident, and when one is the other as it was before: invented pairs, each of a kind met in real archives.
import { describe, expect, test } from 'vitest'
import { alike, isProbablyIt, isSurelyIt, tellOne, tellTwo } from '../../../../api/archive/identity/alike.ts'
import { known, telling } from './known.ts'

type Given = Parameters<typeof known>[0]
const how = (a: Given, b: Given) => alike(known({ path: 'reports/a.md', ...a }), known({ path: 'public/b.md', ...b }))
const one = (a: Given, b: Given) => tellOne(how(a, b))

const search = { title: 'Search slow under load', text: telling('search') }
/** So much of a text as its house's template makes of it. */
const inTemplate = (word: string) => `${telling('template', 7)}\n${telling(word, 8)}`

describe('two accounts tell one incident', () => {
  test('where most of the text is the same, on the same day, whatever they are called', () => {
    expect(one({}, { title: 'Update on yesterday' })).toBe(true)
  })
  test('where all words of the shorter title are in the other, on the same day, though one was written anew', () => {
    expect(one({ title: 'Agents fail to start for ci.larkfield.example', text: telling('agent') }, { title: 'CI agents fail to start: ci.larkfield.example (postmortem)', text: telling('builder') })).toBe(true)
  })
  test('where they begin at the same minute, by whatever zone, and are called alike', () => {
    expect(one({ ...search, started: '2024-03-01T10:00+00:00' }, { title: 'Slow search', text: telling('index'), started: '2024-03-01T12:00+02:00' })).toBe(true)
  })
  test('of a short title that is the same, where they begin within the hour', () => {
    const at = (clock: string, word: string) => ({ title: 'larkfield.example outage', text: telling(word), started: `2024-03-01T${clock}Z` })
    expect(one(at('10:47', 'alert'), at('11:07', 'report'))).toBe(true)
    expect(one(at('10:47', 'alert'), at('14:07', 'report'))).toBe(false)
  })
  test('of which one begins a day later, within the time that the other gives', () => {
    const long = { title: 'Certificate of the cluster expired', text: telling('cluster'), started: '2024-02-29T16:00Z', resolved: '2024-03-01T18:35Z', day: '2024-02-29' }
    expect(one(long, { title: 'Cluster certificate expired', text: telling('expiry'), started: '2024-03-01T15:17Z', resolved: '2024-03-01T15:19Z' })).toBe(true)
  })
  test('side by side, a line of a log and its report: of one title and one beginning', () => {
    const at = { title: 'Baskets lost in the failover of the cache', started: '2024-03-01T10:05Z' }
    expect(one({ ...at, path: 'ops/log.md', text: telling('log') }, { ...at, path: 'ops/report.md', text: telling('report') })).toBe(true)
  })
  test('without days, where nearly all of the text is the same', () => {
    expect(one({ day: null }, { day: null, text: `${telling('basket')}\nShared with customers.` })).toBe(true)
    expect(one({ day: null }, { day: null, text: `${telling('basket', 11)}\n${telling('late', 2)}` })).toBe(true)
  })
})

describe('two accounts tell two incidents', () => {
  test('of another day, in the same words: entries of a status page', () => {
    expect(one({}, { day: '2024-03-08' })).toBe(false)
  })
  test('of the same day and of the same words, whose times do not meet', () => {
    const at = (from: string, to: string) => ({ title: 'Storage down in the west', started: `2024-03-01T${from}Z`, resolved: `2024-03-01T${to}Z` })
    expect(one({ ...at('02:45', '03:28'), text: telling('west') }, { ...at('12:46', '18:01'), text: telling('disk') })).toBe(false)
  })
  test('of days that follow each other, called otherwise, each with a beginning of its own, though one page shows the text of the other', () => {
    expect(one({ started: '2024-02-29T15:20Z', day: '2024-02-29' }, { ...search, text: telling('basket'), started: '2024-03-01T22:10Z' })).toBe(false)
  })
  test('of the same day, in one template, called by common words', () => {
    for (const title of ['Postmortem', 'Incident report', 'Service disruption']) expect(one({ title, text: inTemplate('basket') }, { title, text: inTemplate('search') })).toBe(false)
    expect(one({ title: 'Checkout failing after a restart of the cache', text: inTemplate('basket') }, { title: 'Checkout failing after a deploy', text: inTemplate('search') })).toBe(false)
  })
  test('in files side by side, of the same day and called alike: a series', () => {
    expect(one({ path: 'status/1.md', title: 'Update centre brownout (1)', text: inTemplate('one') }, { path: 'status/2.md', title: 'Update centre brownout (2)', text: inTemplate('two') })).toBe(false)
  })
  test('without days, in one template', () => {
    expect(one({ day: null, title: 'Service disruption', text: inTemplate('basket') }, { day: null, title: 'Service disruption', text: inTemplate('search') })).toBe(false)
  })
})

test('what told one incident tells two only once it is clearly another', () => {
  const now = (text: string, rest: Given = {}) => tellTwo(how({ day: null }, { day: null, text, ...rest }))
  expect(now(`${telling('basket', 9)}\n${telling('words', 3)}`)).toBe(false)
  expect(now(telling('search'))).toBe(true)
  expect(tellTwo(how({}, { ...search, day: '2024-05-17' }))).toBe(true)
})

test('where the texts cannot be compared, for one sketch is of another version, title, day and times decide alone', () => {
  const other = (given: Given = {}) => {
    const one = known(given)
    return { ...one, sketch: `2:${one.sketch}` }
  }
  const after = (given: Given) => alike(known(), other(given))
  expect([isSurelyIt(after({})), isSurelyIt(after({ path: 'b.md' })), isProbablyIt(after({ day: null, title: 'Baskets emptied again' }))]).toEqual([true, true, true])
  expect([isSurelyIt(after({ path: 'b.md', title: search.title })), isSurelyIt(after({ day: '2024-05-17' })), isProbablyIt(after({ day: '2024-05-17' }))]).toEqual([false, false, false])
  expect(tellOne(alike(known({ path: 'reports/a.md' }), other({ path: 'public/b.md' })))).toBe(true)
  const unlike = alike(known({ path: 'reports/a.md' }), other({ path: 'public/b.md', title: search.title }))
  expect([tellOne(unlike), tellTwo(unlike)]).toEqual([false, false])
  expect(tellTwo(after({ day: '2024-05-17' }))).toBe(true)
})

describe('one account before and after', () => {
  const before = known({ started: '2024-03-01T10:00Z' }), after = (given: Given) => alike(before, known(given))
  const verdict = (given: Given) => (isSurelyIt(after(given)) ? 'surely' : isProbablyIt(after(given)) ? 'probably' : 'no')

  test.each<[string, Given, 'surely' | 'probably' | 'no']>([
    ['moved with a word changed', { path: 'b.md', text: `${telling('basket', 11)}\nAnother end.` }, 'surely'],
    ['its day corrected by a month', { day: '2024-04-01' }, 'surely'],
    ['called otherwise, a third written anew', { title: 'Empty baskets', text: `${telling('basket', 9)}\n${telling('words', 3)}` }, 'surely'],
    ['a draft that was written out', { text: telling('final') }, 'probably'],
    ['the next report in its place', { ...search, day: '2024-05-17' }, 'no'],
    ['another that began at the same minute, elsewhere, in one template', { ...search, path: 'b.md', started: before.started, text: inTemplate('search') }, 'no'],
    ['another of the day, elsewhere', { ...search, path: 'b.md' }, 'no'],
    ['the same words of another day, elsewhere', { day: '2024-04-01', path: 'b.md' }, 'no'],
  ])('%s', (_, given, expected) => expect(verdict(given)).toBe(expected))
})
