import { expect, test } from 'vitest'
import { evidence } from '../../../ingest/document.ts'
import { readMarkdown } from '../../../ingest/read/markdown.ts'
import { readDocument } from '../../../ingest/read/format.ts'

/** Each block as "kind+depth text", the heading it stands under in front. */
const told = (source: string) => {
  const blocks = readMarkdown(source)
  return blocks.map(({ kind, depth, text, section, checked }) =>
    `${section >= 0 ? `${blocks[section]!.text} › ` : ''}${kind}${depth || ''}${checked === undefined ? '' : checked ? '[x]' : '[ ]'} ${text}`)
}

test('headings, paragraphs and lists stand under their heading', () => {
  expect(told('# Carts lost\n\nIntro.\n\n## Impact\n\n- all shops\n  - also the small ones\n\n## End\n\nOver.')).toEqual([
    'heading1 Carts lost', 'Carts lost › paragraph Intro.', 'Carts lost › heading2 Impact', 'Impact › item all shops', 'Impact › item1 also the small ones',
    'Carts lost › heading2 End', 'End › paragraph Over.',
  ])
})

test('a day whose number has a stop opens a line, and is no item of a list', () => {
  expect(told('3. mai 2024\n\n- 3. Mai kl. 10:00 ned\n- 4. mai: opp')).toEqual(['paragraph 3. mai 2024', 'item 3. Mai kl. 10:00 ned', 'item 4. mai: opp'])
  expect(told('3. Mai er en måned\n4. April 2024')).toEqual(['item Mai er en måned', 'item April 2024'])
})

test('lines of days that follow one another are items, under what is said before them', () => {
  expect(told('1. juni 2024: Bytt switch\n2. juni 2024: Test\nreserven\n3. juli 2024: Skriv\n\nDette gjenstår:\n4. juli 2024: Alarm\n5. juli 2024: Vakt')).toEqual([
    'item 1. juni 2024: Bytt switch', 'item 2. juni 2024: Test\nreserven', 'item 3. juli 2024: Skriv', 'heading7 Dette gjenstår', 'Dette gjenstår › item 4. juli 2024: Alarm', 'Dette gjenstår › item 5. juli 2024: Vakt',
  ])
})

test('prose that is wrapped before a day stays whole', () => {
  expect(told('Kassene var nede fra\n3. mai 2024 kl. 10:00 og ut dagen, og igjen\n4. mai 2024 om natten.\n\n3. mai 2024 kl. 10:00 gikk det ned, og\nkom tilbake.')).toEqual([
    'paragraph Kassene var nede fra\n3. mai 2024 kl. 10:00 og ut dagen, og igjen\n4. mai 2024 om natten.', 'paragraph 3. mai 2024 kl. 10:00 gikk det ned, og\nkom tilbake.',
  ])
})

test('the words of a line of a day lead back to where they stand', () => {
  const source = 'Plan:\n1. juni 2024: Bytt **switch** nå\n2. juni 2024: Test', { document } = readDocument('a.md', source)
  expect(document.blocks.map(block => evidence(document, block).quote)).toEqual(['Plan', '1. juni 2024: Bytt **switch** nå', '2. juni 2024: Test'])
})

test('a check box is a state of its item, not a word of it', () => {
  expect(told('- [x] Add an alert\n- [ ] Write the runbook\n- [link](x.md) stays')).toEqual(['item[x] Add an alert', 'item[ ] Write the runbook', 'item link stays'])
})

test('a paragraph that is set in tags is one, whatever its lines and the tags in its sentences', () => {
  expect(told('<p>On 4 May we lost the orders of 40\nbuyers. We <b>found</b> it on <a\nhref="x.html">6 May</a>.</p>\n<p>Sorry.</p>')).toEqual(['paragraph On 4 May we lost the orders of 40\nbuyers. We found it on\n6 May.', 'paragraph Sorry.'])
  expect(told('<ul>\n<li>all <em>shops</em>\nof the north</li>\n<li>tills</li>\n</ul>')).toEqual(['item all shops\nof the north', 'item tills'])
  expect(told('<div>\n- all shops\n- tills\n</div>\n\n<p>- all shops\n- tills</p>')).toEqual(['paragraph - all shops', 'paragraph - tills', 'paragraph - all shops', 'paragraph - tills'])
})

test('the words of a paragraph in tags lead back to where they stand', () => {
  const source = '<p>We lost the orders of\n  40 <b>buyers</b> today.</p>', { document } = readDocument('a.md', source)
  expect(evidence(document, document.blocks[0]!, 8).quote).toBe('the orders of\n  40 <b>buyers</b> today.')
})

test('a rule under a long or several-line paragraph makes no heading of it', () => {
  expect(told('The queue stood still\nfor an hour.\n---\n\nTimeline\n---\n\nNext.')).toEqual(['paragraph The queue stood still\nfor an hour.', 'heading2 Timeline', 'Timeline › paragraph Next.'])
})

test('tags and comments are no words, other words in angle brackets and scripts are', () => {
  expect(told('A <b>bold</b> <pod-name> &amp; more<!-- hidden --><br>line')).toEqual(['paragraph A bold <pod-name> & more\nline'])
  expect(told('<script>alert(1)</script>')).toEqual(['paragraph <script>alert(1)</script>'])
  expect(told('<details>\n<summary>Timeline</summary>\n\n- 10:00 It broke.\n\n</details>')).toEqual(['heading7 Timeline', 'Timeline › item 10:00 It broke.'])
})

test('the cells of a table are spans of its rows, empty ones too', () => {
  const [head, row] = readMarkdown('| Time | | What |\n|---|---|---|\n| 10:00 | | a \\| b |\n')
  expect(head).toMatchObject({ kind: 'row', header: true, text: 'Time |  | What' })
  expect(row!.cells!.map(({ start, end }) => row!.text.slice(start, end))).toEqual(['10:00', '', 'a | b'])
})

test('a reference or a footnote is no block', () => {
  expect(told('See [it][1].[^n]\n\n[1]: https://a.example/x\n\n[^n]: A note of several words.')).toEqual(['paragraph See it.[^n]'])
})

test('labels on a line of their own are headings below all real ones', () => {
  expect(told('## Debugging\n\n**Timeline**\n\n10:00 broke.\n\nActions taken:\n\nLooked at logs.\n\nRoot cause and resolution\n\nA full disk.')).toEqual([
    'heading2 Debugging', 'Debugging › heading7 Timeline', 'Timeline › paragraph 10:00 broke.', 'Debugging › heading7 Actions taken',
    'Actions taken › paragraph Looked at logs.', 'Debugging › heading7 Root cause and resolution', 'Root cause and resolution › paragraph A full disk.',
  ])
})

test('a label may be the last line of the paragraph before it', () => {
  expect(told('Looked at the logs.\nEscalation:\n\nThe database team was called.')).toEqual(['paragraph Looked at the logs.', 'heading7 Escalation', 'Escalation › paragraph The database team was called.'])
})

test('an item that is only a label is a heading for what is inside it, and no further', () => {
  expect(told('- **Tasks**:\n  - one thing\n  - another\n- Cost: none\n\nThe end.')).toEqual(['heading8 Tasks', 'Tasks › item1 one thing', 'Tasks › item1 another', 'item Cost: none', 'paragraph The end.'])
})

test('a name run into the text opens a section, a heading gives its text away', () => {
  expect(told('Summary of impact: Between 10:00 and 11:00 UTC nobody could pay. Next steps: We will test every certificate before it ends.')).toEqual([
    'heading7 Summary of impact', 'Summary of impact › paragraph Between 10:00 and 11:00 UTC nobody could pay.',
    'heading7 Next steps', 'Next steps › paragraph We will test every certificate before it ends.',
  ])
  expect(told('### Root cause: A full disk on the only replica stopped all writes.')).toEqual(['heading3 Root cause', 'Root cause › paragraph A full disk on the only replica stopped all writes.'])
})

test('capitals run into the text open a section', () => {
  expect(told('Shops were empty for an hour on Monday. ROOT CAUSE A full disk on the only replica stopped all writes.')).toEqual([
    'paragraph Shops were empty for an hour on Monday.', 'heading7 ROOT CAUSE', 'ROOT CAUSE › paragraph A full disk on the only replica stopped all writes.',
  ])
})

test('a label in plain type that introduces a list ends with it, one in bold goes on', () => {
  expect(told('Tasks:\n\n- one\n\nThe end.')).toEqual(['heading7 Tasks', 'Tasks › item one', 'paragraph The end.'])
  expect(told('**Tasks**\n\n- one\n\nAnd more.')).toEqual(['heading7 Tasks', 'Tasks › item one', 'Tasks › paragraph And more.'])
})

test('messages in brackets and signs before a label', () => {
  expect(told('[final message]\nAll is well.\n\n✅ Done:\n\n- one')).toEqual(['heading7 [final message]', '[final message] › paragraph All is well.', 'heading7 ✅ Done', '✅ Done › item one'])
})

test.each([
  ['We did the following:\n\n- a thing', 'a sentence with a colon'],
  ['Checked:\n\n- a thing', 'a single verb'],
  ['Resolution: 10:40 UTC', 'a field'],
  ['**Careful.**\n\nText.', 'a bold sentence'],
  ['**10:05**\n\nText.', 'a bold clock'],
  ['Timeline', 'a name that nothing follows'],
  ['[1]\n\nText.', 'a number in brackets'],
  ['- Tasks:\n- one', 'an item with nothing inside'],
])('%j has no label: %s', source => {
  expect(readMarkdown(source).filter(block => block.kind === 'heading')).toEqual([])
})

test('lines that are statements of their own become blocks, wrapped prose stays whole', () => {
  expect(told('Looked at the logs.\nRestarted the pods.\nCalled the vendor.')).toEqual(['paragraph Looked at the logs.', 'paragraph Restarted the pods.', 'paragraph Called the vendor.'])
  expect(told('**Date:** 5 March\n**Status:** done')).toEqual(['paragraph Date: 5 March', 'paragraph Status: done'])
  expect(told('10:00 pods die\n10:05 somebody looks')).toEqual(['paragraph 10:00 pods die', 'paragraph 10:05 somebody looks'])
  expect(told('The pods died because the\nnode had no memory. It was\nsmall.')).toEqual(['paragraph The pods died because the\nnode had no memory. It was\nsmall.'])
})

test('drawings are code', () => {
  expect(told('+-----+\n| web |\n+-----+')).toEqual(['code +-----+\n| web |\n+-----+'])
})

test('template tags are no words, and offsets stay those of the file', () => {
  const { document } = readDocument('log.html.md.erb', '<%= partial "x" %>\n\nPods *died* at 10:00.')
  expect(document.blocks.map(block => block.text)).toEqual(['Pods died at 10:00.'])
  expect(evidence(document, document.blocks[0]!, 5, 9)).toEqual({ quote: 'died', line: 3, start: 26, end: 30 })
})

test.each([
  ['Fix: [rolled back](https://shop.example/a_(b) "the release") at once', 'rolled back at', '[rolled back](https://shop.example/a_(b) "the release") at'],
  ['Fix: [rolled back](https://shop.example/7) at once', 'Fix: rolled', 'Fix: [rolled back](https://shop.example/7)'],
  ['Fix: [**rolled** back][1] at once\n\n[1]: https://shop.example', 'back at once', '[**rolled** back][1] at once'],
  ['Fix: [rolled back](https://shop.example/7) at once', 'rolled back', 'rolled back'],
  ['Fix: [rolled back](https://shop.example/7) at once', 'at once', 'at once'],
  ['Fix: <https://shop.example/7> at once', 'shop.example/7 at', 'https://shop.example/7> at'],
])('%j: the quote of %j cuts no link in half', (source, words, quoted) => {
  const { document } = readDocument('a.md', source), block = document.blocks[0]!, at = block.text.indexOf(words)
  expect(evidence(document, block, at, at + words.length).quote).toBe(quoted)
})

test('words of code behind a tab stand in their own line, whatever the same words say further down', () => {
  const { document } = readDocument('a.md', '- Steps\n\n  ```\n\tdrain node\n  ```\n\nLater:\n\n```\n  drain node\n```\n')
  const code = document.blocks.find(({ kind }) => kind === 'code')!
  expect([code.text, evidence(document, code, 2, 12)]).toEqual(['  drain node', { quote: 'drain node', line: 4, start: 16, end: 26 }])
})

// What people write between the words that they mean.
const HARD = [
  'Plain words only.', 'Some **bold** and *slanted* and `code here` words.', 'A [link](https://a.example/x_(y)?q=1 "Title words") and more words.', 'Escaped \\*stars\\* and \\_lines\\_ and C:\\path\\to.',
  'An &amp; entity &lt;here&gt; and words.', 'A ![picture words](img/a.png) here.', 'See <https://a.example/page> for words.', '~~Struck~~ words and snake_case_words and 2 * 3 * 4.',
  'Line one\nline two with `code\nover lines` and words.', 'A [reference][ref] and [ref] here.\n\n[ref]: https://b.example', 'Nested **bold with `code` and [link](u) inside** end.',
  '- item words\n  continued words\n  - inner [x](y) words\n    1. deep **words**', '> quoted words\n> over lines', '| a | b `c` |\n|---|---|\n| one **two** | three \\| four |', '```\ncode words\n  indented words\n```',
  '   1) numbered words\n      more words', '- ```\n  code in item\n  ```\n- next words', 'Setext words\n===\n\nText words.', '**Label words:** told words.  \n**Other:** more words.', 'Ünïcödé wörds, 日本語 and 🚒 words.',
]

test.each([['\n'], ['\r\n']])('a word\'s evidence is the word as it stands in the source (line ends %j)', end => {
  let words = 0
  for (const first of HARD) for (const second of HARD) {
    const source = `${first}\n\n${second}`.replaceAll('\n', end)
    const { document } = readDocument('a.md', source)
    for (const block of document.blocks) for (const word of block.text.matchAll(/[\p{L}\p{N}]+/gu)) {
      const { quote, start } = evidence(document, block, word.index, word.index + word[0].length)
      expect(quote, `in ${JSON.stringify(source)}`).toBe(word[0])
      expect(start).toBeGreaterThanOrEqual(block.start)
      words++
    }
  }
  expect(words).toBeGreaterThan(4000)
})

test('reads a term with what is said of it on the next line, and a field for no heading', () => {
  const source = '# Seats\n\nStarted\n: 10:00\n\nStatus: RESOLVED\n\nBookings failed.\n'
  const blocks = readMarkdown(source)
  expect(blocks.map(({ kind, text, section }) => [kind, text, section])).toEqual([['heading', 'Seats', -1], ['item', 'Started: 10:00', 0], ['paragraph', 'Status: RESOLVED', 0], ['paragraph', 'Bookings failed.', 0]])
  expect(source.slice(blocks[1]!.start, blocks[1]!.end)).toBe('Started\n: 10:00')
})
