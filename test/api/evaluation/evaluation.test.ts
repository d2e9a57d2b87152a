import { expect, test } from 'vitest'
import { diceOf, drawn } from '../../../api/evaluation/dice.ts'
import { withHidden } from '../../../api/evaluation/hiding.ts'
import { knownItem, type Kind } from '../../../api/evaluation/known-items.ts'
import { measured } from '../../../api/evaluation/measures.ts'
import { CONCEPTS } from '../../../api/search/understand.ts'
import { parse } from '../../../ingest/parse.ts'
import type { Page } from '../../../store/store.ts'

const TEXT = `# Lanterns dark after the **harbour** deploy

## Summary

From 10:00 to 10:40 UTC on 3 May 2025 every lantern of the harbour stayed dark, since the scheduler had lost its queue.

## Timeline

- 10:00 UTC The harbour deploy begins, lanterns go dark
- 10:10 UTC The watch notices and calls the engineer
- 10:40 UTC The queue is restored and lanterns burn again
`
const record = parse('harbour/lanterns.md', TEXT)[0]!
const page = { incident: { ...record, id: 'lanterns', archive: 'port', sources: [] }, text: TEXT } as unknown as Page

test('the same seed throws the same, and draws each of a list once', () => {
  const [one, other] = [diceOf(7), diceOf(7)]
  const throws = Array.from({ length: 1000 }, () => one(6))
  expect(throws).toEqual(Array.from({ length: 1000 }, () => other(6)))
  expect([...new Set(throws)].sort()).toEqual([0, 1, 2, 3, 4, 5])
  expect(drawn(['a', 'b', 'c', 'd'], 9, diceOf(1)).sort()).toEqual(['a', 'b', 'c', 'd'])
  expect(drawn(['a', 'b', 'c', 'd'], 2, diceOf(1))).toHaveLength(2)
})

test('asks with the title, as it is and mistyped, the summary, and lines of the timeline', () => {
  const asked = (kind: Kind) => knownItem(kind, page, diceOf(1))
  expect(asked('title')).toMatchObject({ incident: 'lanterns', path: 'harbour/lanterns.md', text: 'lanterns dark after the harbour deploy' })
  const { text } = asked('typo')!
  expect([text.length, [...text].sort().join(''), text === asked('title')!.text]).toEqual([38, [...asked('title')!.text].sort().join(''), false])
  expect(asked('summary')!.text).toBe('From 10:00 to 10:40 UTC on 3 May 2025 every lantern of the harbour stayed dark, since the scheduler had lost its queue.')
  expect(asked('timeline')!.text.split('\n')).toHaveLength(3)
})

test('asks nothing with what says too little or was never written', () => {
  const short = parse('x.md', '# Dark\n\nAll dark.\n')[0]!
  const dark = { incident: { ...short, id: 'dark' }, text: '# Dark\n\nAll dark.\n' } as unknown as Page
  for (const kind of ['title', 'typo', 'summary', 'timeline'] as const) expect(knownItem(kind, dark, diceOf(1))).toBeNull()
})

test('takes what is asked with out of the document and of what it is found by, and leaves all else where it was', () => {
  const telling = { ...record, id: 'lanterns', archive: 'port' }, item = knownItem('title', page, diceOf(1))!
  const { text, tellings: [hidden] } = withHidden({ path: 'harbour/lanterns.md', hash: 'h', bytes: TEXT.length, format: 'markdown', text: TEXT, problem: null, tellings: [telling as never] }, item, 'lanterns', CONCEPTS)
  expect(text).toBe(TEXT.replace('Lanterns dark after the **harbour** deploy', ' '.repeat(42)))
  expect([hidden!.telling.title, hidden!.telling.summary?.value.slice(0, 10)]).toEqual([null, 'From 10:00'])
  const count = (term: string) => hidden!.bag.counts[hidden!.bag.terms.indexOf(term)]
  // Of "lantern" one summary and two entries are left, of "harbour" one each; "after" stood in the title alone.
  expect([count('lantern'), count('harbour'), count('after'), count('queue')]).toEqual([3, 2, undefined, 2])
})

test('tells shares with Wilson\'s interval, and the mean reciprocal rank with its own', () => {
  const [title, , , , all] = measured([1, 1, 2, 6, null].map(rank => ({ kind: 'title' as const, rank })))
  const round = (share: object | null) => share && Object.fromEntries(Object.entries(share).map(([name, value]) => [name, Math.round(value * 1000) / 1000]))
  expect(title!.n).toBe(5)
  expect(round(title!.first)).toEqual({ value: 0.4, from: 0.118, to: 0.769 })
  expect(round(title!.five)).toEqual({ value: 0.6, from: 0.231, to: 0.882 })
  expect(round(title!.mrr)).toEqual({ value: 0.533, from: 0.128, to: 0.939 })
  expect(all).toEqual({ ...title, kind: 'all' })
  expect(measured([])[0]).toEqual({ kind: 'title', n: 0, first: null, five: null, mrr: null })
})
