import { expect, test } from 'vitest'
import { formatOf, readDocument } from '../../../ingest/read/format.ts'

test.each(['a.md', 'a/b.markdown', 'c.MDX', 'log.html.md.erb', 'a.md.j2', 'a.markdown.liquid', 'a.html.md.jinja'])('%s is read as Markdown', path => {
  expect(formatOf(path)).toEqual({ read: 'markdown' })
})

test.each([['a.rst', 'rst'], ['a.REST', 'rst'], ['a.adoc', 'asciidoc'], ['a.asciidoc', 'asciidoc']])('%s is read as %s', (path, read) => {
  expect(formatOf(path)).toEqual({ read })
})

test.each(['a.txt', 'PM2022-009 - Pods gone', 'release v1.2 outage', '2024-05-02'])('%s is read as text', path => {
  expect(formatOf(path)).toEqual({ read: 'text' })
})

test.each(['a.html', 'a.HTM', 'page.html.erb'])('%s is read as HTML', path => {
  expect(formatOf(path)).toEqual({ read: 'html' })
})

test.each([['a.docx', 'word'], ['a.PDF', 'pdf']])('%s is turned into HTML first', (path, from) => {
  expect(formatOf(path)).toEqual({ read: 'html', from })
})

test.each([['a.odt', 'OpenDocument'], ['a.doc', 'old Word']])('%s is known, but not read yet', (path, later) => {
  expect(formatOf(path)).toEqual({ later })
})

test.each(['a.png', 'a.js', 'a.css', 'a.json', 'LICENSE', 'src/Makefile'])('%s is no document', path => {
  expect(formatOf(path)).toBeNull()
})

test('a text that looks like Markdown is read as such', () => {
  expect(readDocument('a.txt', '# Down\n\nText.').document).toMatchObject({ format: 'markdown', blocks: [{ kind: 'heading', text: 'Down' }, { kind: 'paragraph' }] })
  expect(readDocument('a.txt', 'It was down.').document).toMatchObject({ format: 'text', blocks: [{ kind: 'paragraph' }] })
})

test.each([
  ['a.md.erb', '<%# draft %>\n---\ntitle: Down\n---\n<%= partial "x" %>\nIt was <%= @what %> down.'],
  ['a.md.j2', '{# draft #}\n---\ntitle: Down\n---\n{% include "x" %}\nIt was {{ what }} down.'],
  ['a.md.liquid', '---\ntitle: Down\n---\n{% if page.x\n%}\nIt was {{ page.what }} down.\n{% endif %}'],
])('%s: tags are no words, and front matter is read', (path, source) => {
  const { document: { fields, blocks }, problems } = readDocument(path, source)
  expect([fields, blocks.map(({ text }) => text.replace(/\s+/g, ' ')), problems]).toEqual([[{ key: 'title', value: 'Down', start: source.indexOf('Down'), end: source.indexOf('Down') + 4 }], ['It was down.'], []])
  expect(source.slice(blocks[0]!.start, blocks[0]!.end)).toMatch(/^It was .* down\.$/)
})

test('in a page that is no template, lines of tags alone are left out, and braces elsewhere are words', () => {
  const { document: { blocks } } = readDocument('a.md', '---\ntitle: Down\n---\n\n{% include "x" %}\n\nIt said `{{ .Values.x }}` and {% y %}.\n\n{{< figure src="a" >}}\n')
  expect(blocks.map(({ text }) => text)).toEqual(['It said {{ .Values.x }} and {% y %}.'])
})

test('a text that is a page of HTML is read as such', () => {
  expect(readDocument('a.txt', '<!DOCTYPE html>\n<p>It was down.').document).toMatchObject({ format: 'html', blocks: [{ kind: 'paragraph', text: 'It was down.' }] })
})
