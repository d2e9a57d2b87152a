// Who wrote, owns and worked on it, where a label names them. Read for ownership only, so names in running text are left alone.
import { evidence, kept, type Document } from '../document.ts'
import type { Person } from '../record.ts'
import { PEOPLE_LABELS } from '../words/roles.ts'
import { labelled, namesIn } from '../meaning/labelled.ts'

const SURE = { field: 0.97, line: 0.9, row: 0.9, list: 0.85 }

/** Longest list of names kept for one role. */
const MOST = 12

// "Ada Lovelace", "Ada L.", "@ada", "Jean-Luc O'Brien", "van der Berg"
const NAME = /^(?:@[\w][\w.-]*|(?:(?:van|von|de|der|den|la|le|bin|al|el) ){0,2}\p{Lu}[\p{L}'’.-]*(?: (?:(?:van|von|de|der|den|la|le|bin|al|el) ){0,2}\p{Lu}[\p{L}'’.-]*){0,3})$/u
const LOGIN = /^[a-z][a-z0-9._-]{2,30}$/
const NO_NAME = /^(?:n\/?a|none|tbd|tba|unknown|yes|no|team|the|your name|name|names?|todo|everyone|various|anonymous|staff|admin|ingen)\b|\b(?:team|engineering|platform|operations|devops|sre|support|group|squad|department|here|monitoring|alert\w*|engineers?|on-?call|customers?|users?)\b/i

// "Written by Ada Lovelace, reviewed on Monday", "Created by Ada Lovelace, last modified on May 06, 2024", "Log of 4 May. Kept by Ada Lovelace while it happened", "4 May 2024. All times are CEST. – Ada Lovelace"
const BYLINE = /(?:^Created by |\b(?:[Ww]ritten|[Kk]ept|[Cc]ompiled|[Pp]repared) by |(?<=[.!?]\s{1,9})[–—-] )(?<name>\p{Lu}[\p{L}'’.-]*(?: (?:(?:van|von|de|der|den|la|le|bin|al|el) ){0,2}\p{Lu}[\p{L}'’-]+){1,3})(?=[,.;:]|\s+\p{Ll}|\s*$)/u

/** How far into a document a byline stands, and the longest paragraph that is one. */
const OPENING = 5, LONGEST_BYLINE = 240

/** Authors, owners and responders that the document names in labels, lists, front matter and its byline. */
export const people = kept((document): Person[] => {
  const found = byline(document)
  for (const [role, wanted] of Object.entries(PEOPLE_LABELS) as [Person['role'], RegExp][]) {
    for (const { value, from, part } of labelled(document, wanted))
      for (const { text, start } of namesIn(value)) {
        const name = nameOf(text, from === 'field')
        if (!name || found.filter(p => p.role === role).length >= MOST || found.some(p => p.role === role && p.value.toLowerCase() === name.toLowerCase())) continue
        const at = start + text.indexOf(name)
        found.push({ value: name, role, basis: 'stated', evidence: [part(at, at + name.length)], confidence: SURE[from] })
      }
  }
  return found
})

function byline(document: Document): Person[] {
  for (const block of document.blocks.slice(0, OPENING)) {
    const match = block.kind === 'paragraph' && block.text.length <= LONGEST_BYLINE ? BYLINE.exec(block.text) : null
    const name = match && nameOf(match.groups!.name!, false)
    if (!name) continue
    const at = match.index + match[0].length - match.groups!.name!.length
    return [{ value: name, role: 'author', basis: 'stated', evidence: [evidence(document, block, at, at + name.length)], confidence: SURE.line }]
  }
  return []
}

/** "@Ann Archer", as a mention shows a name, → "Ann Archer"; "@ann" is what she is called there. */
export const displayed = (text: string) => text.replace(/@(?=\p{Lu}[\p{L}'’-]+ \p{Lu})/gu, '')

/** The name in "Ada Lovelace <ada@example.org> (SRE)", or null where it is none. */
function nameOf(text: string, field: boolean): string | null {
  const name = displayed(text).replace(/(?<!\s)\s+(?:<?[\w.+-]+@[\w-]+\.|[<([]).*$/, '').replace(/[.:]$/, match => (match === '.' && /\b\p{Lu}\.$/u.test(text) ? '.' : '')).trim()
  if (name.length < 2 || name.length > 50 || NO_NAME.test(name) || /https?:|\d{3}/.test(name)) return null
  return NAME.test(name) || (field && LOGIN.test(name)) ? name : null
}
