// Words quoted from a document, without the marks of its format: a table's bars and a half of a bold pair are no words.

/** `07:31 | new certificate` → `07:31 · new certificate`; `17:25 UTC** - declared` → `17:25 UTC - declared`. */
export function plain(quote: string): string {
  return quote.replace(/(?<![\w/*])\*\*(?=[^\s*])|(?<=[^\s/*])\*\*(?![\w/*])/g, '').replace(/^\s*(?:[-*+]|\|)\s+|\s+\|\s*$/g, '').replace(/^([^|]{1,40}?)\s+\|\s+/, '$1 · ').trim()
}
