import { expect, test } from 'vitest'
import { at, foundBy } from '../findings.ts'

const text = (left: string) => `# Tills down\n\nThe tills were down from 10:00 to 12:00 UTC on 3 May 2024, since a certificate had expired.\n\nThe cashiers wrote bills by hand, and the shop around the corner lent us a till that did not ask for a certificate. Ada renewed ours by hand at noon, and all of them could be opened again within a minute of that.\n\n${left}\n`
const found = (left: string) => foundBy('template-left', text(left))

test.each([
  ['## [Incident title]', '[Incident title]'],
  ['Author: <your name>', '<your name>'],
  ['**Root cause:** TODO', 'TODO'],
  ['Date: YYYY-MM-DD', 'YYYY-MM-DD'],
  ['| Owner | Due |\n|---|---|\n| <name> | YYYY-MM-DD |', '<name>'],
  ['[What happened, in two sentences?]', '[What happened, in two sentences?]'],
  ['To be filled in.', 'To be filled in.'],
])('points at what %j never filled in', (left, words) => {
  const [problem] = found(left)
  expect(problem?.severity).toBe('warning')
  expect(at(text(left), problem!)).toBe(words)
})

test('tells how many places there are, once', () => {
  expect(found('Author: <your name>\n\nDate: YYYY-MM-DD').map(({ message }) => message)).toEqual(['Text of the template is left in 2 places, the first “<your name>”.'])
})

test.each([
  '## TODO\n\n- Renew certificates by machine', '| Task | Status |\n|---|---|\n| Add an alert | TODO |', 'Status: [Resolved]', '[Final message]\n\nAll is well.', 'See <https://example.org/why>.', 'Dates are written YYYY-MM-DD here.', '`YYYY-MM-DD`-style names broke the parser.', 'The format: `YYYY-MM-DD`', '<ada> is it down?',
  '```\ndate: YYYY-MM-DD\n<your name>\n```', '[the name of the host](https://example.org)', '- [ ] Add an alert', 'The page said <br> and no name.', 'TODO: ask the vendor why it expired',
])('leaves alone: %j', left => {
  expect(found(left)).toEqual([])
})
