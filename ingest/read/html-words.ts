// HTML inside Markdown: formatting tags and comments are no words. Anything else in angle brackets is one: people write `<pod-name>`,
// and a `<script>` in a postmortem is text.

import { HTML_ELEMENTS } from '../../text/html-elements.ts'
import { matches } from '../../text/matches.ts'

/** One whole formatting tag. */
export const HTML_TAG = new RegExp(`^</?(?:${HTML_ELEMENTS})(?:\\s[^<>]*)?/?>$`, 'i')

const MARKUP = new RegExp(`<!--[\\s\\S]*?(?:-->|$)|</?(?:${HTML_ELEMENTS})(?:\\s[^<>]*)?/?>`, 'gi')

/** The stretches of words between the tags of `source` from `start` to `end`: one a tag-free line, trimmed, each with its offset. */
export function htmlWords(source: string, start: number, end: number): { text: string; start: number; heading: number; item: boolean }[] {
  const found: { text: string; start: number; heading: number; item: boolean }[] = []
  let heading = 0, item = false
  const take = (from: number, to: number) => {
    for (const line of matches(source.slice(from, to), /\S[^\r\n]*/g)) {
      const text = line[0].trimEnd()
      found.push({ text, start: from + line.index, heading, item })
    }
  }
  const html = source.slice(start, end)
  let at = 0
  for (const tag of matches(html, MARKUP)) {
    take(start + at, start + tag.index)
    at = tag.index + tag[0].length
    const name = /^<(\/?)(\w+)/.exec(tag[0])
    if (!name) continue
    const opens = !name[1], element = name[2]!.toLowerCase()
    if (/^h[1-6]$/.test(element)) heading = opens ? Number(element[1]) : 0
    else if (element === 'summary') heading = opens ? 7 : 0
    else if (element === 'li') item = opens
  }
  take(start + at, end)
  return found
}
