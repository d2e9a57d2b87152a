import { expect, test } from 'vitest'
import type { Hit } from '../../api/search/schema.ts'
import { documentText } from '../../bin/terminal/document-text.ts'
import { effective } from '../../store/effective.ts'
import { tellingOf } from '../contract/samples.ts'

const incident = effective('a', [tellingOf('a', 'tills.md', 'Tills jammed')], [], [])
const hit = {
  passages: [{ text: 'The spooler jammed.', line: 3, marks: [], section: null, yours: { text: 'ERROR spooler jams', line: 2, marks: [] } }],
  why: [{ kind: 'word', name: 'spooler jams', yours: 'spooler jams', theirs: 'spooler jammed', passage: 0 }],
  fixed: [{ tag: 'restart', confidence: 0.9, text: 'We started it again.', line: 4 }],
  ruledOut: [{ text: 'the network', quote: 'The network was fine', line: 5, path: 'timeline.md', at: null }],
} as unknown as Hit

test('a document in its lines, with what an answer rests on below them, in each of its files', async () => {
  const text = '# Tills jammed\n\nThe spooler jammed.\nWe started it again.\x1b[31m\n', parts = [{ path: 'timeline.md', format: 'markdown', text: 'one\ntwo\nthree\nfour\nThe network was fine' }]
  expect(await documentText({ incident, text, parts }, hit)).toBe(`tills.md

    1  # Tills jammed
    2
    3  The spooler jammed.
       ▲ as your line 2: spooler jammed
    4  We started it again.␛[31m
       ▲ what fixed it: restart

timeline.md

    1  one
    2  two
    3  three
    4  four
    5  The network was fine
       ▲ it was not: the network`)
})
