// Words quoted from a document, without the marks of its format: a table's bars, a half of a bold pair and the tags of a page are no words.

// `<b>`, `</td>`, `<span class="…">`; but not `<pod-name>`
const TAG = /<!--.*?-->|<\/?(?:[a-z]{1,3}:[a-z-]+|a|abbr|b|br|code|d[dlt]|del|div|em|font|h[1-6]|i|img|input|kbd|li|mark|ol|p|pre|s|small|span|strong|su[bp]|t[dhr]|table|tbody|thead|time|u|ul)(?:\s[^<>]*)?\/?>/gis
const ENTITIES: { [name: string]: string } = { amp: '&', lt: '<', gt: '>', quot: '"', apos: '\'', nbsp: ' ', ndash: '–', mdash: '—', hellip: '…', lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”' }

/** `07:31 | new certificate` → `07:31 · new certificate`; `17:25 UTC** - declared` → `17:25 UTC - declared`. */
export function plain(quote: string): string {
  return (quote.includes('<') || quote.includes('&') ? withoutTags(quote) : quote).replace(/(?<![\w/*])\*\*(?=[^\s*])|(?<=[^\s/*])\*\*(?![\w/*])/g, '').replace(/^\s*(?:[-*+]|\|)\s+|\s+\|\s*$/g, '').replace(/^([^|]{1,40}?)\s+\|\s+/, '$1 · ').trim()
}

const withoutTags = (quote: string) => quote.replace(TAG, ' ').replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, letter).replace(/\s+/g, ' ').replace(/ (?=[.,;:!?](?:\s|$))/g, '')

function letter(entity: string, decimal?: string, hexadecimal?: string, name = ''): string {
  const code = decimal ? Number(decimal) : hexadecimal ? parseInt(hexadecimal, 16) : 0
  return code && code <= 0x10ffff ? String.fromCodePoint(code) : ENTITIES[name] ?? entity
}
