import { expect, test } from 'vitest'
import { HTML_TAG, htmlWords } from '../../../../ingest/read/markdown/html-words.ts'

const told = (source: string) => htmlWords(source, 0, source.length).map(({ text, heading, item }) => `${heading ? `h${heading} ` : ''}${item ? 'item ' : ''}${text}`)

test.each([
  ['a line each outside of paragraphs', 'Carts lost\nNobody could pay', ['Carts lost', 'Nobody could pay']],
  ['a paragraph as one, over line ends', '<p>Carts were\nlost</p>', ['Carts were\nlost']],
  ['an empty line as the end of a paragraph', '<p>Carts were\n\nlost</p>', ['Carts were', 'lost']],
  ['a tag inside a sentence as no end', '<p>The <b>cart</b> was lost</p>', ['The cart was lost']],
  ['headings with their depth, a summary below them all', '<h2>Impact</h2><summary>Log</summary>', ['h2 Impact', 'h7 Log']],
  ['items of a list', '<ul><li>all shops</li></ul>after', ['item all shops', 'after']],
  ['lists that are written with marks inside of tags', '<p>Lost:\n- carts\n2. orders</p>', ['Lost:', '- carts', '2. orders']],
  ['no comment', 'Lost<!-- who wrote this? -->', ['Lost']],
  ['no comment that nobody ends', 'Lost <!-- carts', ['Lost']],
  ['what is no formatting tag as a word', '<p>kubectl delete <pod-name></p>', ['kubectl delete <pod-name>']],
  ['nothing in tags alone', '<p><br/></p>', []],
])('reads %s', (_, source, words) => {
  expect(told(source)).toEqual(words)
})

test('says of each word where it stands in the source', () => {
  expect(htmlWords('# A\n<p>The <b>cart</b></p>', 4, 26)).toEqual([{ text: 'The cart', start: 7, end: 18, map: [0, 7, 3, 10, 4, 14], heading: 0, item: false }])
})

test.each(['<p>', '</div>', '<br/>', '<a href="#x">'])('takes "%s" for a formatting tag', tag => {
  expect(HTML_TAG.test(tag)).toBe(true)
})

test.each(['<pod-name>', '<script>', '<p', 'a <p>', '<p><b>'])('takes "%s" for no formatting tag', tag => {
  expect(HTML_TAG.test(tag)).toBe(false)
})
