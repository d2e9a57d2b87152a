// Lines of pages → HTML: headings by their size, paragraphs by the gaps between them, lists by their signs, tables by what stands below each other.
import { blocksOf, type Block } from './blocks.ts'
import type { Line } from './lines.ts'
import { lookOf, type Look } from './look.ts'
import { parted } from './small-print.ts'

/** "Summary ....... 3": the table of contents. */
const LEADERS = /(?<!\.\s?)(?:\.\s?){4,}\s*\d{1,4}$/

/** Each block on a line. `title`: what the file says of itself, which counts where its text says the same. */
export function htmlOf(pages: readonly Line[][], title: string): string {
  const told = pages.map(page => page.filter(({ text }) => text && !LEADERS.test(text))), look = lookOf(told)
  const { above, text, below } = parted(told, look)
  const isTitle = text.flat().some(line => look.headingLevel(line) > 0 && title.startsWith(line.text))
  return [
    ...(isTitle ? [`<title>${escaped(title)}</title>`] : []),
    ...aside(above, look), ...elementsOf(blocksOf(text, look)), ...aside(below, look), '',
  ].join('\n')
}

/** Kept, but not read: as a page's foot. */
const aside = (lines: Line[], look: Look) => (lines.length ? ['<footer>', ...elementsOf(blocksOf([lines], look)), '</footer>'] : [])

function elementsOf(blocks: Block[]): string[] {
  const html: string[] = []
  let open = ''
  const list = (tag: string) => {
    if (open === tag) return
    if (open) html.push(`</${open}>`)
    if (tag) html.push(`<${tag}>`)
    open = tag
  }
  for (const block of blocks) {
    list(block.kind === 'li' ? (block.ordered ? 'ol' : 'ul') : '')
    html.push(elementOf(block))
  }
  list('')
  return html
}

function elementOf(block: Block): string {
  if (block.kind === 'table') return `<table>\n${block.rows.map(cells => `<tr>${cells.map(cell => `<td>${escaped(cell)}</td>`).join('')}</tr>\n`).join('')}</table>`
  const words = escaped(block.text)
  if (block.kind === 'pre') return `<pre>${words}</pre>`
  const lines = words.replaceAll('\n', '<br>\n')
  if (block.kind === 'h') return `<h${block.level}>${lines}</h${block.level}>`
  if (block.kind === 'li') return `<li aria-level="${block.level}">${lines}</li>`
  return block.isLabel ? `<p><b>${lines}</b></p>` : `<p>${lines}</p>`
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
