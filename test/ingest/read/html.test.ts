import { expect, test } from 'vitest'
import { evidence } from '../../../ingest/document.ts'
import { readDocument } from '../../../ingest/read/format.ts'
import { readHtml } from '../../../ingest/read/html.ts'

/** Each block as "kind+depth text", the heading it stands under in front. */
const told = (source: string) => {
  const { blocks } = readHtml(source)
  return blocks.map(({ kind, depth, text, section, checked, ordered, header }) =>
    `${section >= 0 ? `${blocks[section]!.text} › ` : ''}${kind}${depth || ''}${ordered ? '#' : ''}${header ? '!' : ''}${checked === undefined ? '' : checked ? '[x]' : '[ ]'} ${text}`)
}

test('headings, paragraphs, quotes and code stand under their heading', () => {
  expect(told('<h1>Carts\n  lost</h1><p>Intro.</p><h2>Impact <a href="#impact">¶</a></h2><blockquote><p>Nobody could pay.</p></blockquote><pre><code>a\n  b &lt; c</code></pre>loose')).toEqual([
    'heading1 Carts lost', 'Carts lost › paragraph Intro.', 'Carts lost › heading2 Impact', 'Impact › quote Nobody could pay.', 'Impact › code a\n  b < c', 'Impact › paragraph loose',
  ])
})

test('lists have their depth and numbers, what follows in an item belongs to it', () => {
  expect(told('<ul><li>all shops<ol><li>small<li>large</ol>and more</li><li><p>Paid</p><p>late</p></li></ul><p>End.')).toEqual([
    'item all shops', 'item1# small', 'item1# large', 'paragraph and more', 'item Paid', 'paragraph late', 'paragraph End.',
  ])
})

test.each([
  ['a page', '<ul><li><input type="checkbox" checked disabled> Add an alert</li><li><input type="checkbox"> Write it up</li></ul>'],
  ['letters', '<ul><li>☑ Add an alert</li><li>[ ] Write it up</li></ul>'],
  ['Confluence as exported', '<ul class="inline-task-list"><li class="checked" data-inline-task-id="1">Add an alert</li><li data-inline-task-id="2">Write it up</li></ul>'],
  ['Confluence as stored', '<ac:task-list><ac:task><ac:task-id>1</ac:task-id><ac:task-status>complete</ac:task-status><ac:task-body>Add an alert</ac:task-body></ac:task><ac:task><ac:task-id>2</ac:task-id><ac:task-status>incomplete</ac:task-status><ac:task-body><span>Write it up</span></ac:task-body></ac:task></ac:task-list>'],
  ['Notion', '<ul class="to-do-list"><li><div class="checkbox checkbox-on"></div><span>Add an alert</span></li></ul><ul class="to-do-list"><li><div class="checkbox checkbox-off"></div><span>Write it up</span></li></ul>'],
])('boxes of %s are states of their items', (_, source) => {
  expect(told(source)).toEqual(['item[x] Add an alert', 'item[ ] Write it up'])
})

test('lists of a word processor stand side by side and say how deep they are', () => {
  expect(told('<ul class="c1 lst-kix_ab1-0 start"><li>Page</li></ul><ol class="lst-kix_ab1-1"><li>the database</li></ol>')).toEqual(['item Page', 'item1# the database'])
  expect(told('<p class="MsoListParagraph" style="mso-list:l0 level2 lfo1"><span style="mso-list:Ignore">o&nbsp;</span>the database</p>')).toEqual(['item1 the database'])
})

test('what an export sets in classes of its own is bold, and its title a heading', () => {
  const [title, label, told] = readHtml('<style>.c1{font-size:26pt}.c7{color:#000;font-weight:700}</style><p class="c1 title">Carts lost</p><p><span class="c7">Time</span><span class="c7">line</span></p><p>It <i>broke</i>.</p>').blocks
  expect([title, label]).toMatchObject([{ kind: 'heading', depth: 1, text: 'Carts lost' }, { kind: 'heading', depth: 7, text: 'Timeline', styles: [{ start: 0, end: 8, style: 'strong' }] }])
  expect(told!.styles).toEqual([{ start: 3, end: 8, style: 'emphasis' }])
})

test('links lead where an export hides that they lead', () => {
  expect(readHtml('<p>See <a href="https://www.google.com/url?q=https://a.example/X-1%3Fb&amp;sa=D">X-1</a></p>').blocks[0]!.styles).toEqual([{ start: 4, end: 7, style: 'link', href: 'https://a.example/X-1?b' }])
})

test('a table is rows of cells; one that only arranges a page is none', () => {
  expect(told('<table><thead><tr><th>Time<th>What</thead><tr><td rowspan=2>10:00<td><p>It broke.</p><p>We looked.</p><tr><td>Nothing</table>')).toEqual(['row! Time | What', 'row 10:00 | It broke.\nWe looked.', 'row  | Nothing'])
  expect(told('<table><tr><td><b>Task</b><td><b>Owner</b><tr><td colspan=2>none</table>')).toEqual(['row! Task | Owner', 'row none | '])
  expect(told('<table><tr><td>Task<td>Owner<td>Due<tr><td>Alert<td>Ann<td>5 May</table>')).toEqual(['row! Task | Owner | Due', 'row Alert | Ann | 5 May'])
  expect(told('<table><tr><td>Status<td>Resolved<tr><td>Owner<td>Ann</table>')).toEqual(['row Status | Resolved', 'row Owner | Ann'])
  expect(told('<table><tr><td><h2>Impact</h2><p>All shops.</p></td><td><p>Beside it.</p></td></tr></table>')).toEqual(['heading2 Impact', 'Impact › paragraph All shops.', 'Impact › paragraph Beside it.'])
})

test('a term with a value is a row, one with a story a heading', () => {
  expect(told('<dl><dt>Start<dd>10:00 UTC<dt>Root cause<dd>A full disk.<dt>Steps<dd><ul><li>Page</ul></dl>')).toEqual([
    'row Start | 10:00 UTC', 'heading7 Root cause', 'Root cause › paragraph A full disk.', 'heading7 Steps', 'Steps › item Page',
  ])
})

test('two line ends part paragraphs, one is a line end', () => {
  expect(told('It broke.<br>\nWe looked.<br><br/>It works.')).toEqual(['paragraph It broke.', 'paragraph We looked.', 'paragraph It works.'])
})

test.each([
  ['programs and sheets', '<script>let a = "x"</script><style>p{}</style><noscript>Enable it</noscript><p>Down.</p>'],
  ['what stands around the text of a page', '<header><h1>Larkfield</h1></header><nav>Home</nav><main><p>Down.</p></main><aside>More</aside><footer>Imprint</footer>'],
  ['the same, told by roles', '<div role="banner">Larkfield</div><div role="navigation">Home</div><p>Down.</p><div role="contentinfo">Imprint</div>'],
  ['everything beside the only article', '<div>Sign up</div><article><p>Down.</p></article>'],
  ['a banner that asks for consent', '<div role="dialog">We use cookies</div><section aria-label="Cookie consent">Accept</section><p>Down.</p>'],
  ['what is hidden', '<p hidden>a</p><p aria-hidden="true">b</p><p style="color:red; display:none">c</p><div popover>d</div><!-- e --><p>Down.</p>'],
  ['the way to a page', '<div id="breadcrumb-section"><ol><li>Operations</ol></div><p>Down.</p>'],
  ['forms', '<form><select><option>A</select><button>Send</button><p>Down.</p></form>'],
])('%s is left out', (_, source) => {
  expect(told(source)).toEqual(['paragraph Down.'])
})

test('a header that holds the title belongs to the document', () => {
  expect(told('<body><header><h1>Carts lost</h1><p>5 May 2024</p></header><p>Down.</p></body>')).toEqual(['heading1 Carts lost', 'Carts lost › paragraph 5 May 2024', 'Carts lost › paragraph Down.'])
  expect(told('<main><article><header><h1>Carts lost</h1></header><p>Down since ten, all of them.</p></article><p>Related</p></main>')).toEqual(['heading1 Carts lost', 'Carts lost › paragraph Down since ten, all of them.'])
})

test('the title of an exported page has not the name of its space in front', () => {
  expect(told('<h1 id="title-heading"><span id="title-text">\n  Operations : Carts lost : again\n</span></h1><p>Down.</p>')[0]).toBe('heading1 Carts lost : again')
  expect(told('<h1>Operations : Carts lost</h1><p>Down.</p>')[0]).toBe('heading1 Operations : Carts lost')
})

test('macros of Confluence as stored: states, panels, code, days', () => {
  expect(told('<p>Now <ac:structured-macro ac:name="status"><ac:parameter ac:name="colour">Green</ac:parameter><ac:parameter ac:name="title">RESOLVED</ac:parameter></ac:structured-macro></p><ac:structured-macro ac:name="info"><ac:rich-text-body><p>All shops.</p></ac:rich-text-body></ac:structured-macro><ac:structured-macro ac:name="code"><ac:parameter ac:name="language">sql</ac:parameter><ac:plain-text-body><![CDATA[a < b]]></ac:plain-text-body></ac:structured-macro><p>On <time datetime="2024-05-05"/> it broke.</p>')).toEqual([
    'paragraph Now RESOLVED', 'paragraph All shops.', 'code a < b', 'paragraph On 2024-05-05 it broke.',
  ])
})

test('every word is found again in the source, entities and all', () => {
  const source = '<p>The  shop&rsquo;s <b title="a>b">M&uuml;ller</b>&nbsp;line<br>broke &amp; fell &#128512; twice &lt;x&gt;.</p>'
  const { document } = readDocument('a.html', source)
  const [block] = document.blocks
  expect(block!.text).toBe('The shop’s Müller line\nbroke & fell 😀 twice <x>.')
  const quoted = (words: string) => evidence(document, block!, block!.text.indexOf(words), block!.text.indexOf(words) + words.length).quote
  expect(['shop’s', 'shop’', 'Mü', 'line', 'broke &', '😀', 'twice', '<x>'].map(quoted)).toEqual(['shop&rsquo;s', 'shop&rsquo;', 'M&uuml;', 'line', 'broke &amp;', '&#128512;', 'twice', '&lt;x&gt;'])
})

test('the head of a page gives fields, each with its place', () => {
  const source = '<head><meta property="og:site_name" content="Larkfield status"><title>Carts lost | Larkfield status</title><meta name="author" content="Ann Archer"><meta property="article:published_time" content="2024-05-06T09:00:00Z"></head><h1>Carts</h1>'
  const { fields } = readDocument('a.html', source).document
  expect(fields.map(({ key, value, start, end }) => [key, value, source.slice(start, end)])).toEqual([
    ['title', 'Carts lost', 'Carts lost'], ['author', 'Ann Archer', 'Ann Archer'], ['published', '2024-05-06T09:00:00Z', '2024-05-06T09:00:00Z'],
  ])
})

test('template tags are no words, front matter is kept apart', () => {
  const { document } = readDocument('a.html.erb', '---\ntitle: Carts lost\n---\n<% if a %><p>Down <%= link "x" %>since ten.</p>')
  expect([document.format, document.fields[0]!.value, document.blocks.map(({ text }) => text)]).toEqual(['html', 'Carts lost', ['Down since ten.']])
})

test('a page that is nested without end is read as far as anybody would nest, and said to be', () => {
  expect(readHtml('<p>Down.</p>' + '<div>'.repeat(600) + 'deep')).toMatchObject({ blocks: [{ text: 'Down.' }], problems: [{ rule: 'html-too-deep', place: { line: 1, start: 2512 } }] })
})
