import { expect, test } from 'vitest'
import { plain } from '../../text/plain.ts'

test.each([
  ['- **Fix:** [rolled back](https://example.com/a_(b) "the release") at 10:05', 'Fix: rolled back at 10:05'],
  ['Changes:** the timeout was raised', 'Changes: the timeout was raised'],
  ['the [outage](https://exam', 'the outage'],
  ['outage](https://example.com) ended', 'outage ended'],
  ['see [the log][1]', 'see the log'],
  ['| 07:31 | new certificate | Ann |', '07:31 · new certificate · Ann'],
  ['07:31 | new certificate', '07:31 · new certificate'],
  ['__Fix__: restarted', 'Fix: restarted'],
  ['restarted `orders-db` and *all* workers', 'restarted orders-db and all workers'],
  ['1. [x] restarted<br>twice &amp; drained', 'restarted twice & drained'],
  ['> ## It was\n> restarted', 'It was restarted'],
  ['<td class="c1">The shop&rsquo;s</span> M&uuml;ller &lt;line&gt;&#8230;', 'The shop’s Müller <line>…'],
  ['<ac:link><p class="x">the <custom-box class="y">log</custom-box></p></ac:link>', 'the log'],
  // Not markup, though it looks like some.
  ['kubectl delete pod <pod-name> in <namespace>', 'kubectl delete pod <pod-name> in <namespace>'],
  ['max_open_files was 5 * 1024 * 2', 'max_open_files was 5 * 1024 * 2'],
  ['__init__.py of orders_db', '__init__.py of orders_db'],
  ['kill -9 [1234] if a < b and c > d', 'kill -9 [1234] if a < b and c > d'],
  ['ps | grep orders', 'ps · grep orders'],
  ['', ''],
])('%j reads %j', (text, words) => {
  expect(plain(text)).toBe(words)
})
