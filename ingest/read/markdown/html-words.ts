// HTML inside Markdown: formatting tags and comments are no words. Anything else in angle brackets is one: people write `<pod-name>`,
// and a `<script>` in a postmortem is text.

import { HTML_ELEMENTS } from '../../../text/html-elements.ts'
import { matches } from '../../../text/matches.ts'

/** One whole formatting tag. */
export const HTML_TAG = new RegExp(`^</?(?:${HTML_ELEMENTS})(?:\\s[^<>]*)?/?>$`, 'i')

const MARKUP = new RegExp(`<!--[\\s\\S]*?(?:-->|$)|</?(?:${HTML_ELEMENTS})(?:\\s[^<>]*)?/?>`, 'gi')

/** Elements that stand inside a sentence, and those that hold one. */
const INLINE = /^<\/?(?:a|abbr|b|big|cite|code|del|dfn|em|font|i|ins|kbd|mark|q|s|samp|small|span|strike|strong|sub|sup|time|tt|u|var)[\s/>]/i
const PARAGRAPH = /^(?:p|li|dd|dt|blockquote)$/
// "- all shops", "3. all shops": lists that are written with marks inside of tags
const LIST_MARK = /^(?:[-*+•]|\d{1,2}[.)])\s/

/** `map` as a block's. */
type Stretch = { text: string; start: number; end: number; map: number[]; heading: number; item: boolean }

/** The words between the tags of `source` from `start` to `end`: a paragraph each, and outside of such elements a line each. */
export function htmlWords(source: string, start: number, end: number): Stretch[] {
  const found: Stretch[] = []
  let heading = 0, item = false, inside = false, runsOn = false
  const take = (from: number, to: number) => {
    for (const line of matches(source.slice(from, to), /\S[^\r\n]*/g)) {
      const text = line[0].trimEnd(), at = from + line.index, last = found.at(-1)
      if (runsOn && last && !LIST_MARK.test(text) && !/\n\s*\n/.test(source.slice(last.end, at))) join(last, text, at)
      else found.push({ text, start: at, end: at + text.length, map: [0, at], heading, item })
      runsOn = inside
    }
  }
  /** Adds words to a stretch; white space between them is one line end or blank. */
  const join = (last: Stretch, text: string, at: number) => {
    const space = /\s/.exec(source.slice(last.end, at))
    if (space) last.map.push(last.text.length, last.end + space.index)
    last.text += space ? (/\n/.test(source.slice(last.end, at)) ? '\n' : ' ') : ''
    last.map.push(last.text.length, at)
    last.text += text
    last.end = at + text.length
  }
  const html = source.slice(start, end)
  let at = 0
  for (const tag of matches(html, MARKUP)) {
    take(start + at, start + tag.index)
    at = tag.index + tag[0].length
    if (INLINE.test(tag[0])) continue
    runsOn = false
    const name = /^<(\/?)(\w+)/.exec(tag[0])
    if (!name) continue
    const opens = !name[1], element = name[2]!.toLowerCase()
    if (/^h[1-6]$/.test(element)) heading = opens ? Number(element[1]) : 0
    else if (element === 'summary') heading = opens ? 7 : 0
    else if (element === 'li') item = opens
    if (PARAGRAPH.test(element)) inside = opens
  }
  take(start + at, end)
  return found
}
