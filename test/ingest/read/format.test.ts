import { expect, test } from 'vitest'
import { formatOf, readDocument } from '../../../ingest/read/format.ts'

test.each(['a.md', 'a/b.markdown', 'c.MDX', 'log.html.md.erb'])('%s is read as Markdown', path => {
  expect(formatOf(path)).toEqual({ read: 'markdown' })
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

test.each([['a.rst', 'reStructuredText'], ['a.adoc', 'AsciiDoc'], ['a.odt', 'OpenDocument'], ['a.doc', 'old Word']])('%s is known, but not read yet', (path, later) => {
  expect(formatOf(path)).toEqual({ later })
})

test.each(['a.png', 'a.js', 'a.css', 'a.json', 'LICENSE', 'src/Makefile'])('%s is no document', path => {
  expect(formatOf(path)).toBeNull()
})

test('a text that looks like Markdown is read as such', () => {
  expect(readDocument('a.txt', '# Down\n\nText.').document).toMatchObject({ format: 'markdown', blocks: [{ kind: 'heading', text: 'Down' }, { kind: 'paragraph' }] })
  expect(readDocument('a.txt', 'It was down.').document).toMatchObject({ format: 'text', blocks: [{ kind: 'paragraph' }] })
})

test('a text that is a page of HTML is read as such', () => {
  expect(readDocument('a.txt', '<!DOCTYPE html>\n<p>It was down.').document).toMatchObject({ format: 'html', blocks: [{ kind: 'paragraph', text: 'It was down.' }] })
})
