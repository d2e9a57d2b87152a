// HTML → blocks: saved pages, exports of Confluence and Google Docs, what Word was turned into. What a reader sees is read, what stands around it is not.
import type { Block, Field } from '../document.ts'
import type { Problem } from '../record.ts'
import { checkBox } from './check-box.ts'
import { documentIn } from './html/chrome.ts'
import { fieldsOf } from './html/fields.ts'
import { Line, type Style } from './html/line.ts'
import { looksIn } from './html/looks.ts'
import { isLayout, rowsOf } from './html/table.ts'
import { elementsIn, isElement, textOf, treeOf, type Element, type Node } from './html/tree.ts'
import { LABEL } from './labels.ts'
import { outline } from './outline.ts'
import type { RawBlock } from './piece.ts'
import { isSectionName } from './section-name.ts'

/** Elements that begin and end a block; all others stand within one. */
const APART = new Set(`address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu ol p section summary table tbody td tfoot th thead tr ul
  ac:layout ac:layout-section ac:layout-cell ac:rich-text-body ac:task ac:task-list`.trim().split(/\s+/))
/** A longer summary of details is a paragraph. */
const LONGEST_SUMMARY = 80
/** A value behind a term of a definition list; what is longer is told under it. */
const LONGEST_VALUE = 160

/** The blocks of HTML `source` from `from` on in reading order, and what its head says of it. */
export function readHtml(source: string, from = 0): { blocks: Block[]; fields: Field[]; problems: Problem[] } {
  const { root, cutAt } = treeOf(source, from)
  return { blocks: outline(rawBlocks(root, source), source), fields: fieldsOf(root, source), problems: cutAt === null ? [] : [nestedTooDeep(source, cutAt)] }
}

type Kind = Pick<RawBlock, 'kind' | 'depth' | 'ordered' | 'checked' | 'inItem'>

function rawBlocks(root: Element, source: string): RawBlock[] {
  const { element: document, isLeftOut } = documentIn(root)
  const looks = looksIn(root)
  const blocks: RawBlock[] = []
  const styles: Style[] = []
  const lists: Element[] = []
  let kind: Kind = { kind: 'paragraph', depth: 0 }
  let line = new Line()

  const flush = () => {
    const { text, ...words } = line.trimmed()
    line = new Line()
    if (!text) return
    const block = { ...kind, text, ...words }
    blocks.push(kind.kind === 'item' && kind.checked === undefined ? checkBox(block) : block)
    // What follows in the same item belongs to it.
    if (kind.kind === 'item') Object.assign(kind, { kind: 'paragraph', inItem: true, ordered: undefined, checked: undefined })
  }
  const inside = (element: Element, as: Kind = kind) => {
    flush()
    const before = kind
    kind = as
    within(element)
    flush()
    kind = before
  }
  const within = (element: Element) => {
    const set = looks(element)
    styles.push(...set)
    for (const child of element.children) visit(child)
    styles.length -= set.length
  }
  const code = (element: Element) => {
    flush()
    const add = (node: Node) => {
      if (!isElement(node)) line.addAsIs(node)
      else if (node.name === 'br') line.addAsIs({ text: '\n', start: node.start, end: node.start + 1 })
      else if (!isLeftOut(node)) node.children.forEach(add)
    }
    element.children.forEach(add)
    const { breaks: _none, ...words } = line.trimmed()
    line = new Line()
    if (words.text.trim()) blocks.push({ kind: 'code', depth: kind.depth, ...words })
  }
  const list = (element: Element) => {
    flush()
    lists.push(element)
    inside(element, { kind: 'paragraph', depth: lists.length - 1, inItem: true })
    lists.pop()
  }
  const item = (element: Element) => inside(element, { kind: 'item', depth: depthOf(element, lists), ...(lists.at(-1)?.name === 'ol' && { ordered: true }), ...stateOf(element, lists.at(-1)) })
  const table = (element: Element) => {
    if (isLayout(element)) return inside(element)
    flush()
    for (const row of rowsOf(element, looks, isLeftOut)) blocks.push(row)
  }
  const definitions = (element: Element) => {
    flush()
    const parts = elementsIn(element, ({ name }) => name === 'div' || name === 'dt' || name === 'dd').filter(({ name, parent }) => name !== 'div' && parent?.name !== 'dt' && parent?.name !== 'dd')
    for (const [i, part] of parts.entries()) {
      const next = parts[i + 1], term = textOf(part)
      if (part.name === 'dt' && next?.name === 'dd' && isValue(next) && !isSectionName(term)) blocks.push(...rowsOf({ ...element, children: [{ ...element, name: 'tr', children: [part, next] }] }, looks, isLeftOut))
      else if (part.name === 'dt') inside(part, { kind: 'heading', depth: LABEL })
      else if (parts[i - 1]?.name !== 'dt' || !isValue(part) || isSectionName(textOf(parts[i - 1]!))) inside(part)
    }
  }
  const visit = (node: Node): void => {
    if (!isElement(node)) return line.add(node, styles)
    const { name, attributes } = node
    if (name === 'input' && attributes.type === 'checkbox' && kind.kind === 'item' && line.isEmpty) kind.checked = 'checked' in attributes
    if (isLeftOut(node) || isPermalink(node)) return
    const heading = headingDepth(node)
    if (attributes.id === TITLE_WORDS) return withoutSpace(node.children).forEach(visit)
    if (heading) inside(node, { kind: 'heading', depth: heading })
    else if (name === 'br' && line.isBroken) flush() // two are an empty line, as between paragraphs
    else if (name === 'br') line.break(node.start, node.end)
    else if (name === 'pre' || name === 'ac:plain-text-body') code(node)
    else if (name === 'ul' || name === 'ol' || name === 'ac:task-list') list(node)
    else if (name === 'li' || name === 'ac:task' || /mso-list:[^;]{0,80}level\d/.test(attributes.style ?? '')) item(node)
    else if (name === 'table') table(node)
    else if (name === 'dl') definitions(node)
    else if (name === 'blockquote') inside(node, { kind: 'quote', depth: kind.depth, inItem: kind.inItem })
    else if (name === 'ac:parameter') { if (attributes['ac:name'] === 'title') within(node) }
    else if (name === 'time' && attributes.datetime && !textOf(node)) line.add(valueOf(node, attributes.datetime, source), styles)
    else if (APART.has(name)) inside(node)
    else within(node)
  }

  for (const child of document.children) visit(child)
  flush()
  return blocks
}

/** So Confluence names the words of a page's title in what it exports; the name of the page's space stands in front. */
const TITLE_WORDS = 'title-text'
const SPACE = /^\s*[^:]{1,60} : (?=\S)/

function withoutSpace([first, ...others]: Node[]): Node[] {
  if (!first) return []
  if (isElement(first) || first.end - first.start !== first.text.length) return [first, ...others]
  const from = SPACE.exec(first.text)?.[0].length ?? 0
  return [{ ...first, text: first.text.slice(from), start: first.start + from }, ...others]
}

/** Depth as a heading of what is one; 0 for anything else. */
function headingDepth(element: Element): number {
  const { name, attributes } = element
  if (/^h[1-6]$/.test(name)) return Number(name[1])
  if (attributes.role === 'heading') return Number(attributes['aria-level']) || 2
  // So Google Docs and Word name the paragraph of a title.
  if (name === 'p' && /(?:^|\s)(?:title|MsoTitle)(?:\s|$)/.test(attributes.class ?? '')) return 1
  return name === 'summary' && textOf(element).length <= LONGEST_SUMMARY ? LABEL : 0
}

/** How deep an item stands: by the lists around it, or as word processors say it of lists that stand side by side. */
function depthOf({ attributes }: Element, lists: Element[]): number {
  const told = /mso-list:[^;]{0,80}level(\d)/.exec(attributes.style ?? '')?.[1] ?? attributes['aria-level']
  if (told) return Number(told) - 1
  const level = /\blst-\w+-(\d)\b/.exec(lists.at(-1)?.attributes.class ?? '')?.[1]
  return level ? Number(level) : Math.max(0, lists.length - 1)
}

/** The state of a task: as Confluence and Notion tell it of an item. */
function stateOf(item: Element, list: Element | undefined): { checked?: boolean } {
  const inside = () => elementsIn(item, ({ name }) => name !== 'ul' && name !== 'ol' && name !== 'ac:task-list')
  if (item.name === 'ac:task') return { checked: inside().some(element => element.name === 'ac:task-status' && textOf(element) === 'complete') }
  if (/\binline-task-list\b/.test(list?.attributes.class ?? '')) return { checked: /\bchecked\b/.test(item.attributes.class ?? '') }
  const box = inside().find(({ attributes }) => attributes.role === 'checkbox' || /\bcheckbox-o(?:n|ff)\b/.test(attributes.class ?? ''))
  return box ? { checked: box.attributes['aria-checked'] === 'true' || /\bcheckbox-on\b/.test(box.attributes.class ?? '') } : {}
}

/** The sign beside a heading that leads to itself. */
const isPermalink = (element: Element) => element.name === 'a' && (element.attributes.href ?? '').startsWith('#') && /^[¶#§🔗]*$/u.test(textOf(element))

const isValue = (element: Element) => textOf(element).length <= LONGEST_VALUE && !elementsIn(element).some(({ name }) => /^(?:[uod]l|pre|table|h[1-6]|blockquote)$/.test(name))

/** What an element says in an attribute, with the place of that in its tag. */
function valueOf({ start, end }: Element, value: string, source: string) {
  const at = start + source.slice(start, end).lastIndexOf(value)
  return { text: value, start: Math.max(start, at), end: Math.max(start, at) + value.length }
}

const nestedTooDeep = (source: string, at: number): Problem => ({
  rule: 'html-too-deep', severity: 'warning', message: 'The page is nested more than 500 elements deep; what stands there and below was not read.', remedy: 'Save it again from the page that it was, or as Markdown.',
  place: { line: source.slice(0, at).split('\n').length, start: at, end: at + 1 },
})
