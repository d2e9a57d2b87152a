// Who owns the tasks of a list by the name over it: "**Ada**", "**Grace**", with what each does below.
import type { Block, Document } from '../../document.ts'
import { GLOSSARY } from '../../../taxonomy/glossary.ts'
import { PRODUCTS } from '../../../taxonomy/products.ts'
import { EVERYDAY, STOP_WORDS } from '../../../text/everyday.ts'
import { fold } from '../../../text/fold.ts'
import { matches } from '../../../text/matches.ts'
import { stem } from '../../../text/stems.ts'
import { GENERIC_SERVICES, NO_NAMES, NO_SERVICES, NO_SUBJECTS, PLACES } from '../../words/roles.ts'
import { ACTION_VERBS } from '../../words/tasks.ts'
import { topicsNamed } from '../../meaning/sections.ts'
import { isPerson } from './person.ts'
import type { Place } from './places.ts'

// "Ada", "Ada Lovelace", "Jean-Luc"
const NAME = /^\p{Lu}[\p{Ll}'’-]+(?:-\p{Lu}\p{Ll}+)?(?: \p{Lu}[\p{Ll}'’-]+)?$/u
const INITIALS = /^\p{Lu}{2,3}$/u
/** What stands beside such names and is nobody by name: everybody, or nobody yet. */
const COLLECTIVE = /^(?:the |whole )?(?:team|all|everyone|everybody|both|us|tbd|unassigned|nobody|no one)$/i
/** Endings of what is done, and of abstract things: "Tooling", "Documentation". */
const ABSTRACT = /(?:ing|[ts]ion|ment|ity|ness|ance|ics|ware|ology)$/

/** Of each heading among tasks that is somebody's name, the block with that name. One name alone may be a thing's: two must stand side by side, and beside them nothing else. */
export function namesAbove(document: Document, places: readonly Place[]): Map<number, Block> {
  const names = new Map<number, Block>()
  const headings = document.blocks.flatMap((block, i) => block.kind === 'heading' && places[i] === 'tasks' && block.section >= 0 ? [{ block, i }] : [])
  for (const group of Map.groupBy(headings, ({ block }) => block.section).values()) {
    const named = group.filter(({ block }) => !COLLECTIVE.test(block.text))
    if (new Set(named.map(({ block }) => block.text)).size < 2 || !areNames(document, named.map(({ block }) => block))) continue
    for (const { block, i } of named) names.set(i, block)
  }
  return names
}

/** The name over a block, if one is. */
export function nameAbove({ blocks }: Document, names: Map<number, Block>, { section }: Block): Block | undefined {
  for (let i = section; i >= 0; i = blocks[i]!.section) if (names.has(i)) return names.get(i)
  return undefined
}

/** Words that are hardly anybody's name, and names nobody has: each is known to mean something. */
let things: Set<string> | undefined
function isThing(word: string): boolean {
  things ??= new Set([...Object.values(GLOSSARY).flat().flatMap(phrase => phrase.split(/[^\p{L}\p{N}]+/u)), ...EVERYDAY, ...STOP_WORDS, ...PRODUCTS, ...GENERIC_SERVICES, ...NO_SERVICES, ...NO_SUBJECTS, ...NO_NAMES, ...PLACES, ...ACTION_VERBS].map(word => stem(fold(word))))
  return things.has(stem(fold(word)))
}

/** Initials are somebody's where one of them is told of as somebody: "DNS" over tasks is a thing. */
function areNames(document: Document, headings: Block[]): boolean {
  const initials = headings.filter(({ text }) => INITIALS.test(text))
  return headings.every(({ text }) => (INITIALS.test(text) && !isThing(text)) || isName(document, text)) && (!initials.length || initials.some(({ text }) => isPerson(document, text) || opens(document, text) || isShortFor(document, text)))
}

/** A word that nothing else is called: the document knows it for a person's, or speaks of it nowhere else. */
function isName(document: Document, text: string): boolean {
  if (!NAME.test(text) || topicsNamed(text).length || text.split(/[ -]/).some(word => isThing(word) || ABSTRACT.test(word))) return false
  const first = text.split(' ')[0]!
  return isPerson(document, text) || document.blocks.every(block => block.text === text || opensWith(block.text, first) || !saysWord(block.text, first))
}

const saysWord = (text: string, word: string) => matches(text.toLowerCase(), /[\p{L}\p{N}]+/gu).some(([said]) => said === word.toLowerCase())

// "10:02 AB restarts it", "AB: looks like the disk"
const OPENING = /^[\d\s.:,()~–—-]*(?:[ap]m\b)?[\s:–—-]*/i
function opensWith(text: string, word: string): boolean {
  const told = text.slice(OPENING.exec(text)![0].length)
  return told.startsWith(word) && /^(?::| \p{Ll})/u.test(told.slice(word.length))
}

const opens = ({ blocks }: Document, word: string) => blocks.some(({ text }) => opensWith(text, word))

/** "Ada Lovelace (AL)" */
const isShortFor = ({ blocks }: Document, initials: string) => blocks.some(({ text }) => matches(text, /(\p{Lu})[\p{Ll}'’-]+ (\p{Lu})[\p{Ll}'’-]+ \((\p{Lu}{2})\)/gu).some(([, a, b, short]) => short === initials && a! + b! === short))
