// Which reader a file gets: by the ending of its name, else by its looks.
import type { Block, Document, Field } from '../document.ts'
import type { Problem } from '../record.ts'
import { readAsciidoc } from './asciidoc.ts'
import { readFrontMatter } from './front-matter.ts'
import { readHtml } from './html.ts'
import { readMarkdown } from './markdown.ts'
import { readRst } from './rst.ts'
import { TEMPLATE_ENDING, withoutTags } from './template-tags.ts'
import { looksLikeMarkdown, readText } from './text.ts'

/** Formats of documents that are known but not read yet, by ending. */
const LATER: { [ending: string]: string } = {
  doc: 'old Word', odt: 'OpenDocument', rtf: 'rich text', org: 'Org mode', textile: 'Textile', mediawiki: 'MediaWiki markup', wiki: 'wiki markup', epub: 'EPUB', eml: 'e-mail',
}

/** The endings that each reader is for. */
const ENDINGS = {
  markdown: ['md', 'markdown', 'mdown', 'mkd', 'mkdn', 'mdx', 'qmd', 'rmd'],
  text: ['', 'txt', 'text'],
  html: ['html', 'htm', 'xhtml'],
  rst: ['rst', 'rest'],
  asciidoc: ['adoc', 'asciidoc', 'asc'],
}
type Readable = keyof typeof ENDINGS
const READ_AS = new Map((Object.keys(ENDINGS) as Readable[]).flatMap(read => ENDINGS[read].map(ending => [ending, read] as const)))

/** Formats that are no text: what they are turned into is kept and read. */
const CONVERTED: { [ending: string]: Converted } = { docx: 'word', docm: 'word', pdf: 'pdf' }

/** Files without an ending that no repository means as a document of its own. */
const NO_DOCUMENT = /^(?:licen[cs]e|copying|notice|authors|contributors|maintainers|owners|codeowners|makefile|dockerfile|containerfile|jenkinsfile|procfile|gemfile|rakefile|vagrantfile|brewfile|justfile|cname|version|robots\.txt|requirements\.txt)$/i

export type Converted = 'word' | 'pdf'
export type Format = { read: Readable; from?: Converted } | { later: string } | null

/** How a file is read by its name: with which reader (`from`: after it was turned into that reader's text), not yet (`later` names the format), or not at all, because it is no document. */
export function formatOf(path: string): Format {
  const name = path.slice(path.lastIndexOf('/') + 1)
  if (NO_DOCUMENT.test(name)) return null
  const ending = endingOf(name), read = READ_AS.get(ending)
  if (read) return { read }
  const from = Object.hasOwn(CONVERTED, ending) && CONVERTED[ending]
  if (from) return { read: 'html', from }
  return LATER[ending] ? { later: LATER[ending] } : null
}

/** Whether a file is by its name a text in which people write, no page that was saved and no other program's. */
export function isTextByName(path: string): boolean {
  const format = formatOf(path)
  return format !== null && 'read' in format && format.read !== 'html'
}

/** `html.md.erb` is Markdown for a site generator. What stands behind the last dot is an ending only if it looks like one: "v1.2 release" has none. */
function endingOf(name: string): string {
  const ending = /\.([a-z][a-z0-9]{0,9})$/i.exec(name.replace(TEMPLATE_ENDING, ''))?.[1] ?? ''
  return ending.toLowerCase()
}

/** A decoded file as a document. Never throws: what cannot be understood is a problem, and the words are kept. */
export function readDocument(path: string, source: string): { document: Document; problems: Problem[] } {
  const page = withoutTags(path, source)
  const begin = page === source ? 0 : page.search(/\S|$/) // tags may stand in front of the front matter
  const { fields, bodyStart, problems } = readFrontMatter(page, begin)
  const named = formatOf(path), told = named && 'read' in named ? named : { read: 'markdown' as const }
  const read = told.read === 'text' ? readableIn(source, bodyStart) : told.read
  const body = READERS[read](page, bodyStart)
  const document = { path, format: told.from ?? read, source, start: 0, end: source.length, fields: [...fields, ...body.fields ?? []], blocks: body.blocks }
  return { document, problems: [...problems, ...body.problems ?? []] }
}

type Body = { blocks: Block[]; fields?: Field[]; problems?: Problem[] }

const READERS: { [format in Readable]: (source: string, from: number) => Body } = {
  markdown: (source, from) => ({ blocks: readMarkdown(source, from) }),
  text: (source, from) => ({ blocks: readText(source, from) }),
  html: readHtml,
  rst: readRst,
  asciidoc: readAsciidoc,
}

/** What a text without a telling name is by its looks. */
function readableIn(source: string, bodyStart: number): Readable {
  if (/^\s*<(?:!doctype html|html)\b/i.test(source)) return 'html'
  return bodyStart > 0 || looksLikeMarkdown(source) ? 'markdown' : 'text'
}
