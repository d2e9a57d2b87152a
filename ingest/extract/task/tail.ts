// The end of a task, where people write in passing who does it, by when, where it is tracked and how far it is:
// "(Ada, by 3 March 2026)", "– Ada Lovelace, by 3 March (SHOP-12) – done", ". Owner: A. Lovelace. Due: 2026-03-03. Done."
import type { Block, Document } from '../../document.ts'
import { calendarOf } from '../../time/calendar.ts'
import { GENERIC_SERVICES, NO_NAMES, NO_SUBJECTS } from '../../words/roles.ts'
import { ACTION_VERBS } from '../../words/tasks.ts'
import type { Candidate } from './candidate.ts'
import { parseDate } from '../../time/dates.ts'
import { dueIn } from './due.ts'
import type { Found } from './found.ts'
import { ownerIn } from './owner.ts'
import { isPerson } from './person.ts'
import { remarkIn, statusNamed, type Status } from './status.ts'
import { ticketsIn } from './ticket.ts'
import { matches } from '../../../text/matches.ts'

/** `name`: words that may be a person's name. `day`: a date with no word that makes it a deadline. `time`: a deadline that names no day ("before easter"). `nobody`: says that no one has it yet. */
type Told = { kind: 'owner' | 'name' | 'due' | 'day' | 'time' | 'ticket' | 'status' | 'nobody'; value: string }
/** A part of the end with its place, `start` before what sets it `apart` from the words in front. */
type Part = Told & { start: number; from: number; to: number; apart: 'bracket' | 'dash' | 'stop' | 'comma' }

/** Where the end begins, and what it tells. */
export type Tail = { start: number; end: number; owner: Found | null; due: Found | null; status: Found<Status> | null }

/** Longest end that is looked at, and longest part of it. */
const LONGEST = 200, LONGEST_PART = 60

// "Ada", "Ada Lovelace", "A. Lovelace", "Jean-Luc van der Berg", "ada"
const NAME = /^(?:\p{Lu}\.|\p{L}\p{Ll}+(?:['’-]\p{L}\p{Ll}*)*)(?: (?:van|von|de|der|den|la|le|bin|al|el|\p{Lu}\.|\p{Lu}\p{Ll}*(?:['’-]?\p{Lu}\p{Ll}+)*)){0,3}$/u
const WHOLE_NAME = /^\p{Lu}\S* .*\p{Lu}/u
// "nobody yet", "no owner", "owner: tbd"
const NOBODY = /^(?:owner: ?)?(?:nobody|no one|no owner|unassigned|tbd|tba)(?: yet)?$/i
// "support team", in brackets; "per team", "the whole team" and "ask the team" name none
const TEAM = /^(?:the )?(?!(?:the|an?|our|your|their|its|this|that|each|every|any|all|one|per|by|with|via|for|from|of|to|in|cc|and|or|not|no|whole|entire|full|same|other|another|new)\b)(?<first>[\p{L}&/-]+) (?:(?!the\b|our\b|an?\b)[\p{L}&/-]+ )?team$/iu
// "before easter", "end of Q3"
const TIME = /^(?:by|before|until|within|end of|next) \S+(?: \S+){0,2}$/i
// What may stand between a task's words and a part of its end; the stop behind an initial is none.
const BETWEEN = /(?:(?<!\b\p{Lu})[.!?]\s+|[,;]\s+|\s[–—-]{1,2}\s+)/gu

/** What the end of a task tells, or null where it tells nothing. A name counts where the document knows it for a person's, or what stands beside it makes it one. */
export function tailOf(document: Document, { block, start, end, columns }: Candidate): Tail | null {
  const parts = columns ? [] : partsOf(document, block, Math.max(start, end - LONGEST), end, start)
  const kept = parts.slice(0, firstRefused(document, block, parts))
  if (!kept.length) return null
  const find = (...kinds: Told['kind'][]): Found | null => {
    const part = kept.find(({ kind }) => kinds.includes(kind))
    return part ? { value: part.value, start: part.from, end: part.to } : null
  }
  return { start: kept.at(-1)!.start, end, owner: find('owner', 'name'), due: find('due', 'day'), status: find('status') as Found<Status> | null }
}

/** The parts of the end, last first. */
function partsOf(document: Document, block: Block, from: number, to: number, begin: number): Part[] {
  const parts: Part[] = []
  const remark = remarkIn(block.text.slice(from, to))
  if (remark) parts.push({ kind: 'status', value: remark.status, start: from + remark.start, from: from + remark.said, to, apart: 'stop' })
  let end = from + (remark?.start ?? to - from)
  for (;;) {
    end -= /(?<![\s.,;–—-])[\s.,;–—-]*$/.exec(block.text.slice(from, end))![0].length
    const next = /[)\]]/.test(block.text[end - 1] ?? '') ? bracketed(document, block, from, end) : loose(document, block, from, end)
    if (!next || next.at(-1)!.start <= begin) return parts
    parts.push(...next)
    end = next.at(-1)!.start
  }
}

/** "(Ada, by 3 March 2026)": all of it must tell something. */
function bracketed(document: Document, block: Block, from: number, end: number): Part[] | null {
  const inside = block.text.slice(from, end - 1), open = from + Math.max(inside.lastIndexOf('('), inside.lastIndexOf('['))
  if (open < from || end - open > LONGEST_PART * 2) return null
  const start = open - /(?<!\s)\s*$/.exec(block.text.slice(from, open))![0].length
  const found: Part[] = []
  let at = open + 1
  for (const words of block.text.slice(open + 1, end - 1).split(/(?<=[,;]\s)/)) {
    const bare = words.replace(/(?<![,;\s])[,;\s]+$/, '')
    const told = toldBy(document, block, at, at + bare.length) ?? teamIn(bare) ?? (TIME.test(bare) ? { kind: 'time' as const, value: '' } : null)
    if (!told) return null
    found.unshift({ ...told, start, from: at, to: at + bare.length, apart: 'bracket' })
    at += words.length
  }
  return found
}

/** What stands between the last stop, comma or dash and the end. */
function loose(document: Document, block: Block, from: number, end: number): Part[] | null {
  const window = Math.max(from, end - LONGEST_PART)
  const text = block.text.slice(window, end)
  for (const gap of matches(text, BETWEEN).reverse()) {
    const at = window + gap.index + gap[0].length
    const told = toldBy(document, block, at, end)
    const apart = /^[.!?]/.test(gap[0]) ? 'stop' : /^[,;]/.test(gap[0]) ? 'comma' : 'dash'
    if (told) return [{ ...told, start: window + gap.index + (apart === 'stop' ? 1 : 0), from: at, to: end, apart }]
  }
  return null
}

function toldBy(document: Document, block: Block, start: number, end: number): Told | null {
  const text = block.text.slice(start, end)
  const status = statusNamed(text)
  if (status) return { kind: 'status', value: status }
  if (NOBODY.test(text)) return { kind: 'nobody', value: '' }
  const due = dueIn(text, calendarOf(document))
  if (due && due.start === 0 && due.end === text.length) return { kind: 'due', value: due.value }
  const day = parseDate(text, calendarOf(document))
  if (day && day.start === 0 && day.end === text.length) return { kind: 'day', value: day.date }
  const ticket = ticketsIn(block, start, end)[0], label = /^(?:tracking|tracked (?:in|as)|ticket|issue|jira|bug)\b:?\s*/i.exec(text)?.[0].length ?? 0
  if (ticket && (ticket.start === start || ticket.start === start + label) && ticket.end === end) return { kind: 'ticket', value: ticket.value }
  const owner = ownerIn(text)
  if (owner && owner.start === 0 && owner.end === text.length) return { kind: 'owner', value: owner.value }
  if (/^@[\w][\w.-]*\w$/.test(text)) return { kind: 'owner', value: text }
  return NAME.test(text) && !text.toLowerCase().split(/[ .]+/).some(isThing) ? { kind: 'name', value: text } : null
}

function teamIn(text: string): Told | null {
  const match = TEAM.exec(text)
  return match && !ACTION_VERBS.has(match.groups!.first!.toLowerCase()) ? { kind: 'owner', value: text.replace(/^the /i, '') } : null
}

const isThing = (word: string) => GENERIC_SERVICES.has(word) || NO_SUBJECTS.has(word) || NO_NAMES.has(word)

/** Beside one of these a mere date is a deadline: "– Ada, 15 May". */
const OWNS: ReadonlySet<Told['kind']> = new Set(['owner', 'name', 'status'])

// "… (Ada)", "… (Ada, by 3 May)"
const ENDS_IN_NAME = /\((\p{Lu}\p{Ll}{1,14})(?:,[^()]{1,30})?\)[.\s]*$/u
/** What people put in brackets behind tasks that is nobody: how urgent they are, of what sort, how large. */
const NOBODYS = /^(?:high|medium|low|critical|urgent|major|minor|trivial|prevent\w*|detect\w*|mitigat\w*|respon\w*|recover\w*|process|monitor\w*|document\w*|test\w*|train\w*|cultur\w*|short|long|small|large|optional|new|bug|feature|quick|easy|hard|today|tomorrow|\w+day|jan\w*|feb\w*|mar\w*|apr\w*|may|jun\w*|jul\w*|aug\w*|sep\w*|oct\w*|nov\w*|dec\w*)$/i

const owning = new WeakMap<Document, Map<number, boolean>>()

/** Whether most entries of a list end in a different name in brackets: who does them. */
function namesOwners(document: Document, { section }: Block): boolean {
  let known = owning.get(document)
  if (!known) owning.set(document, known = new Map())
  let are = known.get(section)
  if (are === undefined) {
    const items = document.blocks.filter(block => block.section === section && block.kind === 'item')
    const names = items.flatMap(({ text }) => ENDS_IN_NAME.exec(text.slice(-LONGEST_PART))?.[1] ?? []).filter(name => !NOBODYS.test(name) && !isThing(name.toLowerCase()))
    known.set(section, are = new Set(names).size >= 2 && names.length > items.length / 2)
  }
  return are
}

/** Index of the first part that is no part of the end after all: a name that may be a thing's. */
function firstRefused(document: Document, block: Block, parts: Part[]): number {
  const at = parts.findIndex(part => part.kind === 'name' ? !isPerson(document, part.value) && !isVouched(part, parts) && !(part.apart === 'bracket' && namesOwners(document, block)) : part.kind === 'day' && !parts.some(({ kind }) => OWNS.has(kind)))
  return at < 0 ? parts.length : at
}

/** Whether what stands beside a name makes it a person's: a deadline, or for a first and last name also a state ("Ada Lovelace, done"). */
function isVouched({ value, apart }: Part, parts: Part[]): boolean {
  const whole = WHOLE_NAME.test(value)
  if (parts.some(({ kind }) => kind === 'due' || kind === 'day' || kind === 'time')) return whole || apart === 'bracket' || (apart === 'dash' && /^\p{Lu}/u.test(value))
  return whole && parts.some(({ kind }) => kind === 'status')
}
