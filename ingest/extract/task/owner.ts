// Who owns a task. A team as the subject of a sentence ("DevOps will …") is no owner; a name in brackets, behind "@" or "assigned to" is.
import { NEXT_LABEL } from '../../words/tasks.ts'
import { displayed } from '../people.ts'
import type { Found } from './found.ts'
import { isInstruction } from './wording.ts'

// No label of what is told next: "Owner: Ada Due: 3 May".
const WORD = String.raw`(?!${NEXT_LABEL})\p{Lu}[\p{Ll}'’-]+`
// Behind a label also "SRE Lead", "DevOps", "QA"; a ticket's key ("SHOP-13") is nobody.
const ROLE_WORD = String.raw`(?!${NEXT_LABEL}|\p{Lu}[\p{Lu}\d]*-\d)\p{Lu}[\p{L}'’-]*`
const LABELLED = String.raw`(?:\p{Lu}\. ?){0,2}${ROLE_WORD}(?: (?:\p{Lu}\.|${ROLE_WORD})){0,2}`
const HANDLE = String.raw`@[\w][\w.-]{1,38}\w`
// So a mention shows a name: "@Ada Lovelace".
const MENTION = String.raw`@\p{Lu}[\p{Ll}'’-]+(?: ${WORD}){1,2}(?![\w-])`
const PARTY = String.raw`(?:${MENTION}|${HANDLE}|${LABELLED}(?: [Tt]eam)?|(?:\p{Ll}[\p{Ll}-]+ ){1,2}team)`

/** One or more, up to ten. */
const several = (one: string) => String.raw`${one}(?:(?:,\s*|\s+and\s+|\s+&\s+|\s+)${one}){0,9}`
/** In brackets, or at the end, and no more than named on the way: "asked by @ada". */
const atEnd = (party: string) => String.raw`(?<!\b(?:by|from|of|with|to|cc|and|see|thanks|via|for)\s{0,9})(?:[(\[]|\s[–—-]\s+|\s)(?<party>${party})(?:[)\]]|[.\s]*$)`

const PATTERNS: readonly RegExp[] = [
  // "(Owner: Ada Lovelace, due …)", "Owner: @ada", "assigned to Ada", "Responsible: Platform team", "Ansvarlig: Kari"
  new RegExp(String.raw`[(\[]?\b(?:(?:[Aa]ction )?[Oo]wner|[Oo]wned by|[Aa]ssignee|[Aa]ssigned(?: to)?|[Rr]esponsible(?: party| team| person)?|DRI|[Aa]nsvarlig)(?:\s*(?:[:=]|[-–—]\s)\s*|\s+(?=@|\p{Lu}))(?<party>${PARTY}(?:(?:, | and | & |/)${PARTY})*)[)\]]?`, 'u'),
  // "@ada: …", "@ada to …"
  new RegExp(String.raw`^(?<party>${several(HANDLE)})(?::|\s[–—-]|(?=\s+(?:to|will)\b))`, 'u'),
  // "(@ada)", "[@ada, @grace]", "… - @ada", "… @ada"
  new RegExp(atEnd(several(HANDLE)), 'u'),
  // "… - @Ada Lovelace", "(@Ada Lovelace)"
  new RegExp(atEnd(several(MENTION)), 'u'),
  // "(Ada to write it)", "(Ada will call for a meeting)", "(Ada call for meeting)"
  /[([](?<party>\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?)(?: to| will| is going to)? (?:call|set|write|follow|check|look|investigate|create|open|add|ask|talk|talks|arrange|book|raise|fix|do|own|drive|lead|schedule|coordinate)\b[^)\]]{0,200}[)\]]/u,
]

// "@Ada Lovelace Add an alert"
const MENTIONED_FIRST = /^(@\p{Lu}[\p{Ll}'’-]+ \p{Lu}[\p{Ll}'’-]+)(?:\s*[:–—-]\s*|\s+(?:to |will )?)(?=\p{L})/u

/** The owner that a task's words name, with the span of the words that say it. */
export function ownerIn(text: string): Found | null {
  const first = MENTIONED_FIRST.exec(text)
  if (first && isInstruction(text.slice(first[0].length))) return { value: displayed(first[1]!), start: 0, end: first[0].length }
  for (const pattern of PATTERNS) {
    const match = pattern.exec(text)
    if (match && !/^(?:tbd|tba|none|unassigned|n\/a|\?+)$/i.test(match.groups!.party!)) return { value: displayed(match.groups!.party!), start: match.index, end: match.index + match[0].length }
  }
  return null
}
