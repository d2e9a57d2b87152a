// The words of a line of Markdown, HTML or a table, for people to read. Evidence keeps the source's own letters; what is shown of it need not.
import { decodeHTML } from 'entities/decode'
import { HTML_ELEMENTS } from './html-elements.ts'

/** `- **Fix:** [rolled back](https://…)` → `Fix: rolled back`; cells of a table are told apart by ` · `. On one line. */
export function plain(text: string): string {
  const line = text.replace(/(^|\n)[^\S\n]*(?:(?:>|[-*+•]|#{1,6}|\d{1,2}[.)]|\[[ xX]\])\s+)+/g, '$1')
  return (MARKUP.test(line) ? withoutMarkup(line) : line).replace(BLANKS, ' ').trim()
}

/** All but single blanks, which may stay: most lines are put together from nothing. */
const BLANKS = / \s+|[^\S ]\s*/g

// Most lines have none: they cost one look.
const MARKUP = /[[\]*_~`<\\&|]/

// `<b>`, `<ac:link>`, any end, anything with attributes; but not `<pod-name>`, which people write for what stands there.
const TAG = new RegExp(`<!--.*?-->|</[a-z][^<>]*>|<(?:(?:${HTML_ELEMENTS}|script|style)(?:\\s[^<>]*)?|[a-z]{1,3}:[a-z-]+(?:\\s[^<>]*)?|[a-z][\\w-]*\\s[^<>=]*=[^<>]*)/?>`, 'gis')

function withoutMarkup(line: string): string {
  return line
    .replace(/!?\[([^\][]*)\]\((?:[^()\s]|\([^()]*\))*(?:\s+"[^"]*")?\)/g, '$1')
    .replace(/\[([^\][]+)\]\[[^\][]*\]/g, '$1')
    // An end of a link whose beginning was cut off, and the reverse.
    .replace(/\]\(\S*\)?/g, '')
    .replace(/(^|\])([^\][]*)\[([^\]]*)$/, '$1$2$3')
    .replace(/<(https?:[^<>\s]+)>/g, '$1')
    .replace(TAG, ' ')
    .replace(/\*\*|~~|`+/g, '')
    .replace(/(?<=^|[\s("'])__(?=\S)(.{1,500}?)(?<=\S)__(?=$|[\s,:;!?)"']|\.(?:\s|$))/g, '$1')
    .replace(/(?<=^|[\s("'])[*_](?=\S)([^*_\n]+?)(?<=\S)[*_](?=$|[\s.,:;!?)"'])/g, '$1')
    .replace(/\\([\\`*_{}[\]()#+.!|~-])/g, '$1')
    .replace(/&(?:#\w+|\w+);/g, entity => decodeHTML(entity))
    .replace(/(^|\n)[ \t]*\|[ \t:|-]*|(?<![ \t])[ \t]*\|[ \t]*(?=\n|$)/g, '$1')
    .replace(/(?<![ \t])[ \t]+\|[ \t|]*/g, ' · ')
    .replace(/(?<!\s)\s+([.,;:!?](?:\s|$))/g, '$1')
}
