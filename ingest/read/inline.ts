// The words inside one block of Markdown, with the way back to the source. markdown-it keeps no offsets of inline tokens, so the
// tokens are walked along the source: each one's words are looked for behind those of the one before.
import type MarkdownIt from 'markdown-it'
import type { Block } from '../document.ts'
import { HTML_TAG } from './html-words.ts'
import { MOST_STYLES } from './piece.ts'

export type Token = ReturnType<InstanceType<typeof MarkdownIt>['parse']>[number]
export type Style = NonNullable<Block['styles']>[number]
/** `breaks`: offsets in `text` of line ends that the author forced. */
export type Words = { text: string; map: number[]; styles: Style[]; breaks: number[] }

const STYLE: { [type: string]: Style['style'] } = { strong_open: 'strong', em_open: 'emphasis', s_open: 'strike', link_open: 'link' }

const LINE_END = /[\r\n]/g

/** How far behind the last word a lost one is looked for: the markup between two is seldom longer. */
const WINDOW = 12

/** The words of an inline token that stands between `start` and `end` of the source. */
export function inlineWords(token: Token, source: string, start: number, end: number): Words & { cursor: number } {
  const region = source.slice(start, end)
  const words: Words = { text: '', map: [], styles: [], breaks: [] }
  const open: { style: Style['style']; start: number; href?: string }[] = []
  let cursor = 0

  const put = (text: string, at: number, length = text.length) => {
    const { map } = words
    const runsOn = map.length > 0 && start + at - map.at(-1)! === words.text.length - map.at(-2)!
    if (!runsOn) map.push(words.text.length, start + at)
    words.text += text
    cursor = at + length
  }
  const add = (text: string) => {
    const at = region.indexOf(text, cursor)
    if (at >= 0) return put(text, at)
    // The parser changed the words (code over two lines, a dropped escape): word by word then, else letter by letter.
    const gap = (letter: string) => put(letter, Math.min(cursor, Math.max(0, region.length - 1)), /\s/.test(region[cursor] ?? '') ? 1 : 0)
    const near = (words: string) => {
      const next = region.indexOf(words, cursor)
      return next >= 0 && next - cursor <= WINDOW ? next : -1
    }
    for (const word of text.split(/( )/)) {
      if (word === ' ') gap(word)
      else if (near(word) >= 0) put(word, near(word))
      else for (const letter of word) {
        if (near(letter) >= 0) put(letter, near(letter))
        else gap(letter)
      }
    }
  }
  const style = (style: Style) => {
    if (words.styles.length < MOST_STYLES) words.styles.push(style)
  }
  const skip = (markup: string) => {
    const at = region.indexOf(markup, cursor)
    if (at >= 0) cursor = at + markup.length
  }

  for (const child of token.children ?? []) {
    switch (child.type) {
      case 'text':
        if (child.content) add(child.content)
        break
      case 'text_special': { // an escape or an entity: what is written differs from what is meant
        const at = region.indexOf(child.markup, cursor)
        const dropped = child.info === 'escape' && child.content.length === 1 ? 1 : 0 // the backslash
        if (at >= 0) put(child.content, at + dropped, child.markup.length - dropped)
        break
      }
      case 'code_inline':
        style({ style: 'code', start: words.text.length, end: words.text.length + child.content.length })
        skip(child.markup)
        add(child.content)
        skip(child.markup)
        break
      case 'softbreak': case 'hardbreak': {
        if (child.type === 'hardbreak') words.breaks.push(words.text.length)
        LINE_END.lastIndex = cursor
        const at = LINE_END.exec(region)?.index
        put('\n', at ?? cursor, at === undefined ? 0 : 1)
        break
      }
      case 'html_inline': {
        const at = region.indexOf(child.content, cursor)
        if (at < 0) break
        if (/^<br\b/i.test(child.content)) {
          words.breaks.push(words.text.length)
          put('\n', at, child.content.length)
        } else if (child.content.startsWith('<!--') || HTML_TAG.test(child.content)) cursor = at + child.content.length
        else put(child.content, at)
        break
      }
      case 'image':
        skip('![')
        if (child.content) add(child.content)
        cursor = afterLink(region, cursor)
        break
      default:
        if (STYLE[child.type]) {
          const href = child.attrGet('href')
          open.push({ style: STYLE[child.type]!, start: words.text.length, ...(href != null && { href: String(href) }) })
        } else if (child.type.endsWith('_close')) {
          const opened = open.pop()
          if (opened && words.text.length > opened.start) style({ ...opened, end: words.text.length })
          if (child.type === 'link_close') cursor = child.markup === 'autolink' ? region.indexOf('>', cursor) + 1 || cursor : afterLink(region, cursor)
        }
    }
  }
  return { ...words, cursor: start + cursor }
}

/** Where the text goes on behind `](address "title")` or `][name]`, so that no word is looked for inside an address. */
function afterLink(region: string, from: number): number {
  const close = region.indexOf(']', from)
  if (close < 0) return from
  const opener = region[close + 1]
  if (opener === '[') return region.indexOf(']', close + 2) + 1 || close + 1
  if (opener !== '(') return close + 1
  let depth = 0, quoted = ''
  for (let i = close + 1; i < region.length; i++) {
    const char = region[i]!
    if (char === '\\') i++
    else if (quoted) quoted = char === quoted ? '' : quoted
    else if (char === '"' || char === '<') quoted = char === '<' ? '>' : char
    else if (char === '(') depth++
    else if (char === ')' && --depth === 0) return i + 1
  }
  return close + 1
}
