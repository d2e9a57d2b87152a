import { expect, test } from 'vitest'
import type { Hit } from '../../api/search/schema.ts'
import { hitsText, hitText } from '../../bin/terminal/hits.ts'
import { instant, printable } from '../../bin/terminal/print.ts'

const hit: Hit = {
  id: 'n56h0h9qqp', title: 'Baskets emptied after a deploy', started: '2025-03-02T10:00+00:00', day: { at: '2025-03-02', of: 'started' }, detect: 5, mitigate: null, resolve: 135, asStated: [], clock: null,
  causes: ['misconfiguration'], services: ['checkout', 'sessions'], severity: 'SEV2', detectedBy: 'monitoring', summary: null,
  fixed: [{ tag: 'rollback', confidence: 0.85, text: 'The configuration was rolled back\nand baskets stayed full', line: 16 }],
  ruledOut: [{ text: 'the database', quote: 'the database was healthy', line: 15, at: '10:20' }],
  tasks: { total: 2, open: 1, first: [{ id: 't1', text: 'Add an alert on empty baskets', owner: 'Ines', due: null }] },
  why: [],
  passages: [{ text: 'A configuration change set the session lifetime to zero.', line: 9, marks: [{ start: 27, end: 34, kind: 'word' }], section: 'Root cause', yours: null }],
  source: { archive: 'postmortems', path: 'checkout/2025-03-basket.md', incident: 1, line: 1, link: null, also: [] },
  copies: [], verdicts: [], score: 7, strength: 'strong',
}

test('everything that is needed at three in the morning, in 80 columns', () => {
  expect(hitText(hit, 1)).toBe(` 1  Baskets emptied after a deploy
    2025-03-02 10:00 UTC · misconfiguration · resolved in 2 h 15 min
    Affected checkout, sessions.
    Fixed by rollback: "The configuration was rolled back and baskets stayed
    full" (line 16)
    Not the database (ruled out 10:20, line 15).
    checkout/2025-03-basket.md:9  A configuration change set the session
    lifetime to zero.
    1 open task of 2: Add an alert on empty baskets (Ines).
    n56h0h9qqp  checkout/2025-03-basket.md:1`)
})

test('who said before an alike question that it was this, or was not', () => {
  const verdict = (who: string, was: boolean) => ({ event: who, who, at: '2026-11-03T20:15:00.000Z', was, words: ['baskets'] })
  expect(hitText({ ...hit, verdicts: [verdict('Ines', true), verdict('Tom', true), verdict('Ines', true), verdict('Omar', false)] }, 1)).toContain(`
    Marked as it by Ines, Tom for a question like this.
    Marked as not it by Omar for a question like this.
    1 open task of 2: Add an alert on empty baskets (Ines).`)
})

test('what a document says cannot command the terminal, nor turn its letters round', () => {
  const commands = '\x1b]52;c;cm0gLXJm\x07 \x9b31m\r\x08 \u202efdp.exe'
  const passage = { ...hit.passages[0]!, text: `zero ${commands}`, marks: [{ start: 0, end: 4, kind: 'word' as const }] }
  const shown = hitText({ ...hit, title: commands, services: [commands], passages: [passage], source: { ...hit.source, path: `${commands}.md` } }, 1)
  expect(shown).not.toMatch(/[^\n\P{Cc}]|[\u202a-\u202e\u2066-\u2069]/u)
  expect(printable(commands)).toBe('␛]52;c;cm0gLXJm␇ \ufffd31m ␈ \ufffdfdp.exe')
  expect(printable('Größe · שלום · 😀\n')).toBe('Größe · שלום · 😀\n')
})

test('a remedy that is not sure is said with doubt', () => {
  expect(hitText({ ...hit, fixed: [{ ...hit.fixed[0]!, confidence: 0.52 }] }, 1)).toContain('Perhaps fixed by rollback: "The configuration')
})

test('what stands in another file of the incident names that file', () => {
  const path = 'checkout/timeline.md', shown = hitText({ ...hit, fixed: [{ ...hit.fixed[0]!, path }], ruledOut: [{ ...hit.ruledOut[0]!, path }], passages: [{ ...hit.passages[0]!, path }] }, 1).replace(/\s+/g, ' ')
  expect(shown).toContain('baskets stayed full" (checkout/timeline.md:16) Not the database (ruled out 10:20, checkout/timeline.md:15). checkout/timeline.md:9 A configuration change')
})

test('a false lead that a person set has no line', () => {
  const lead = { ...hit.ruledOut[0]!, line: null }
  expect([{ ...lead, at: null }, lead].map(lead => hitText({ ...hit, ruledOut: [lead] }, 1).split('\n')[5])).toEqual(['    Not the database.', '    Not the database (ruled out 10:20).'])
})

test.each([
  [{ at: '2023-11-01', of: 'detected' }, 'detected 2023-11-01 · '],
  [{ at: '2023-11-01', of: 'title' }, '2023-11-01 by its title · '],
  [{ at: '2023-11-01', of: 'file' }, '2023-11-01 by its file name · '],
] as const)('a day that is not that of the beginning says what it is: %o', (day, shown) => {
  expect(hitText({ ...hit, started: null, day }, 1).split('\n')[1]).toMatch(new RegExp(`^ {4}${shown}`))
})

test('one line parts the strong ones from the weak ones, which take a line each', () => {
  const weak: Hit = { ...hit, id: 'b', title: 'Baskets slow', strength: 'weak', day: null }
  const shown = hitsText([hit, weak, { ...weak, id: 'c' }], 'Weaker:')
  expect(shown.split('\n\n')).toEqual([hitText(hit, 1), 'Weaker:\n 2  Baskets slow · date not stated · b\n 3  Baskets slow · date not stated · c'])
  expect(hitsText([weak], 'Weaker:')).toBe(hitText(weak, 1))
})

test('what a document does not state is said to be not stated', () => {
  const bare: Hit = { ...hit, started: null, day: null, resolve: null, causes: [], services: [], fixed: [], ruledOut: [], tasks: { total: 0, open: 0, first: [] }, passages: [] }
  expect(hitText(bare, 12)).toBe(`12  Baskets emptied after a deploy
    date not stated · cause not stated · duration not stated
    What fixed it is not stated.
    n56h0h9qqp  checkout/2025-03-basket.md:1`)
})

test('of a long line the part that matches is shown', () => {
  const text = `${'before '.repeat(60)}pool exhausted${' after'.repeat(60)}`, start = text.indexOf('pool')
  const shown = hitText({ ...hit, passages: [{ ...hit.passages[0]!, text, marks: [{ start, end: start + 4, kind: 'word' }] }] }, 1)
  expect(shown.replace(/\s+/g, ' ')).toMatch(/basket\.md:9 … (before )+pool exhausted( after)+ …/)
  expect(shown.length).toBeLessThan(800)
})

test('a match with a paste names the line of the paste', () => {
  const [passage] = hit.passages, yours = { text: 'session lifetime 0', line: 2, marks: [] }
  expect(hitText({ ...hit, passages: [{ ...passage!, yours }] }, 1)).toContain('checkout/2025-03-basket.md:9, as your line 2  A configuration change')
})

test('what both sides share, in the words of each', () => {
  const why: Hit['why'] = [
    { kind: 'word', name: 'connection reset', yours: 'connection reset', theirs: 'Connection reset', passage: 0 }, { kind: 'meaning', name: 'memory', yours: 'OOMKilled', theirs: 'out of memory', passage: 0 },
    { kind: 'cause', name: 'capacity', yours: 'disk full', theirs: 'ran out of disk', passage: 0 }, { kind: 'service', name: 'sessions', yours: 'Sessions', theirs: 'sessions', passage: 0 },
    { kind: 'word', name: 'typed', yours: null, theirs: 'typed', passage: 0 },
  ]
  expect(hitText({ ...hit, why }, 1).replace(/\s+/g, ' ')).toContain('Shares "connection reset"; memory ("OOMKilled" as "out of memory"); cause capacity ("ran out of disk"); service sessions. checkout/2025')
})

test('how many open tasks are left unnamed, and no stop behind one that is cut', () => {
  const task = { id: 't', text: 'Alert on empty baskets', owner: null, due: null }, told = (tasks: Hit['tasks']) => hitText({ ...hit, tasks }, 1).replace(/\s+/g, ' ')
  expect(told({ total: 9, open: 7, first: [task, { ...task, text: 'Test it' }, task] })).toContain(' 7 open tasks of 9: Alert on empty baskets; Test it; 5 more. n56')
  expect(told({ total: 1, open: 1, first: [{ ...task, text: 'a long word '.repeat(20) }] })).toMatch(/ a… n56/)
})

test('near-copies, and the clock of a stated duration', () => {
  const shown = hitText({ ...hit, clock: 'during support hours', copies: [{ id: 'b', title: 'Baskets', day: null, path: 'status/b.md' }] }, 1)
  expect(shown).toContain('resolved in 2 h 15 min (during')
  expect(shown).toMatch(/nearly the same: status\/b\.md \(b\)$/)
})

test('where else it is told', () => {
  expect(hitText({ ...hit, source: { ...hit.source, also: ['status/baskets.md', 'log.md'] } }, 1)).toMatch(/checkout\/2025-03-basket\.md:1\n {4}also in status\/baskets\.md, log\.md$/)
})

test('a long address is shortened, and a line that is one long word is cut', () => {
  const shown = (text: string) => hitText({ ...hit, passages: [{ ...hit.passages[0]!, text, marks: [] }] }, 1)
  expect(shown(`Seen at https://logs.example.org/${'x'.repeat(100)} by all`).replace(/\s+/g, ' ')).toContain(`Seen at https://logs.example.org/${'x'.repeat(34)}… by all`)
  expect(shown('y'.repeat(1000)).length).toBeLessThan(700)
})

test.each([['2025-03-02T10:00+00:00', '2025-03-02 10:00 UTC'], ['2024-04-10T09:00-07:00', '2024-04-10 09:00 −07:00'], ['2024-06-08T10:00', '2024-06-08 10:00'], ['2024-06-08', '2024-06-08'], ['10:00', '10:00']])('%s is written "%s"', (at, text) => {
  expect(instant(at)).toBe(text)
})
