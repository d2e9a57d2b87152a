// The words inside one block of Markdown, with the way back to the source. markdown-it keeps no offsets of inline tokens, so the
// tokens are walked along the source: each one's words are looked for behind those of the one before.
import type MarkdownIt from 'markdown-it'
import type { Block } from '../../document.ts'
import { HTML_TAG } from './html-words.ts'
import { Trail } from './trail.ts'

export type Token = ReturnType<InstanceType<typeof MarkdownIt>['parse']>[number]

/** The words of an inline token that stands between `start` and `end` of the source. */
export function inlineWords(token: Token, source: string, start: number, end: number): Trail {
  const trail = new Trail(source, start, end)
  for (const child of token.children ?? []) READERS[child.type]?.(trail, child)
  return trail
}

type Reader = (trail: Trail, token: Token) => void

const on = (style: NonNullable<Block['styles']>[number]['style']): Reader => trail => trail.setOn(style)
const off: Reader = trail => trail.setOff()

const READERS: { [type: string]: Reader } = {
  text: (trail, { content }) => trail.add(content),
  // An escape or an entity; of an escape the backslash is dropped.
  text_special: (trail, { content, markup, info }) => trail.addWritten(content, markup, info === 'escape' && content.length === 1 ? 1 : 0),
  code_inline(trail, { content, markup }) {
    trail.setOn('code')
    trail.skip(markup)
    trail.add(content)
    trail.setOff()
    trail.skip(markup)
  },
  softbreak: trail => trail.addLineEnd(false),
  hardbreak: trail => trail.addLineEnd(true),
  html_inline(trail, { content }) {
    if (/^<br\b/i.test(content)) trail.addBreak(content)
    else if (content.startsWith('<!--') || HTML_TAG.test(content)) trail.skip(content)
    else trail.addWritten(content, content)
  },
  image(trail, { content }) {
    trail.skip('![')
    trail.add(content)
    trail.skipAddress()
  },
  strong_open: on('strong'),
  strong_close: off,
  em_open: on('emphasis'),
  em_close: off,
  s_open: on('strike'),
  s_close: off,
  link_open(trail, token) {
    const href = token.attrGet('href')
    trail.setOn('link', href == null ? undefined : String(href))
  },
  link_close(trail, { markup }) {
    trail.setOff()
    if (markup === 'autolink') trail.skip('>')
    else trail.skipAddress()
  },
}
