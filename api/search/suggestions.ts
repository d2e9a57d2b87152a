// What a search may become while it is typed: values of its fields, names of the archive's own, titles. Looked up in memory, for every letter asks.
import { CAUSES } from '../../taxonomy/causes.ts'
import { STOP_WORDS } from '../../text/everyday.ts'
import { words } from '../../text/tokens.ts'
import { namesOf } from '../tasks/people.ts'
import type { Figure } from '../../store/figure.ts'
import { choicesOf, FIELDS, hasRow, OWN, type FieldName } from './fields.ts'
import type { Suggestion } from './schema.ts'

export type Suggest = (text: string, limit: number) => Suggestion[]

/** A name with its words, and how many incidents have it; null where that is not counted. */
type Name = { text: string; words: string[]; count: number | null }
type Title = { text: string; id: string; /** A blank before each of its words. */ row: string }

/** How many of each kind, so that one does not take all the places. */
const OF_FIELDS = 3
const OF_NAMES = 3
/** A name is looked for by the last few words: what stands before them is another part of the search. */
const NAME_WORDS = 3
/** Of a longer search only its end is looked at. */
const LONGEST = 400

const known = new WeakMap<Figure, Title>()

/** Worked out once: after a change nearly all figures are those of before, and the server's own thread waits for this. */
function titleOf(figure: Figure): Title {
  const { id, title: text } = figure, title = known.get(figure) ?? { id, text, row: ` ${words(text).join(' ')}` }
  known.set(figure, title)
  return title
}

/** All that the incidents can be asked by. Newest titles first. */
export function suggesting(figures: readonly Figure[]): Suggest {
  const titles = figures.toSorted(byDay).map(titleOf)
  const services = counted(figures.flatMap(figure => figure.services)), owners = figures.flatMap(({ tasks }) => tasks.flatMap(({ owner }) => owner ?? [])), shown = namesOf(owners)
  const people = counted(owners.map(owner => shown.get(owner)!)), causes = counted(figures.flatMap(figure => figure.causes)).map(cause => ({ ...cause, words: [...cause.words, ...words(CAUSES.find(({ id }) => id === cause.text)?.name ?? '')] }))
  const values = new Map([...new Set(FIELDS.values())].map(name => [name, valuesOf(name, figures)]))

  return (text, limit) => {
    const end = text.slice(-LONGEST), field = FIELD_TYPED.exec(end)
    if (field) return ofField(field, text, values).slice(0, limit)
    const typed = TYPED.exec(end)?.groups, asked = words(end), isTelling = asked.length > 0 && !STOP_WORDS.has(asked.at(-1)!)
    if (!typed || !asked.length) return []
    const names = (kind: 'service' | 'person', all: readonly Name[]) => (isTelling ? named(all, asked) : []).slice(0, OF_NAMES).map(({ name, taken }) => ({ kind, text: name.text, count: name.count, id: null, q: `${withoutLast(text, taken)}${kind === 'service' ? `service:${quoted(name.text)}` : `"${plainly(name.text)}"`} ` }))
    const found: Suggestion[] = [
      ...fieldsFrom(typed.word!).slice(0, OF_FIELDS).map(name => ({ kind: 'field' as const, text: `${typed.not}${name}:`, count: null, id: null, q: `${text.slice(0, text.length - typed.word!.length)}${name}:` })),
      ...(isTelling ? named(causes, asked.slice(-1)) : []).slice(0, OF_NAMES).map(({ name }) => ({ kind: 'cause' as const, text: name.text, count: name.count, id: null, q: `${text.slice(0, text.length - typed.word!.length)}cause:${name.text} ` })),
      ...names('service', services), ...names('person', people),
    ]
    return [...found, ...(typed.not ? [] : titled(titles, asked, limit - found.length))].slice(0, limit)
  }
}

/** A field of which the value is being typed: -cause:bad, service:"Order st. */
const FIELD_TYPED = /(?<!\S)(?<not>-?)(?<name>[a-z]{1,30}(?:-[a-z]{1,30}){0,3}):(?:["“](?<quoted>[^"”\n]{0,200})|(?<plain>[^\s"“”]{0,200}))$/iu
/** The word that is being typed. */
const TYPED = /(?<!\S)(?<not>-?)(?<word>[^\s"“”:]{1,100})$/u

function ofField({ groups, index }: RegExpExecArray, text: string, values: ReadonlyMap<FieldName, readonly Name[]>): Suggestion[] {
  const { not, name, quoted: open, plain } = groups!, field = FIELDS.get(name!.toLowerCase()), known = field && values.get(field)
  if (!known) return []
  const asked = words(open ?? plain!), before = text.slice(0, Math.max(0, text.length - LONGEST) + index)
  return known.filter(value => !asked.length || hasRow(value.words, asked)).map(value => ({ kind: 'value', text: value.text, count: value.count, id: null, q: `${before}${not}${name}:${quoted(value.text)} ` }))
}

const fieldsFrom = (word: string) => (word.length < 2 ? [] : [...FIELDS.keys()].filter(name => name.startsWith(word.toLowerCase())))

/** Names that have the last words typed, the last of these as far as it is typed; `taken`: how many words these are. */
function named(all: readonly Name[], asked: readonly string[]): { name: Name; taken: number }[] {
  for (let taken = Math.min(NAME_WORDS, asked.length); taken > 0; taken--) {
    const last = asked.slice(-taken), found = last.at(-1)!.length > 1 ? all.filter(({ words }) => hasRow(words, last)) : []
    if (found.length) return found.map(name => ({ name, taken }))
  }
  return []
}

/** Titles with all the words typed, the last as far as it is typed; those that begin so first. */
function titled(titles: readonly Title[], asked: readonly string[], limit: number): Suggestion[] {
  const row = ` ${asked.join(' ')}`, whole = asked.slice(0, -1).map(word => ` ${word} `), last = ` ${asked.at(-1)!}`, first: Title[] = [], rest: Title[] = []
  for (const title of titles) {
    if (first.length >= limit) break
    if (title.row.startsWith(row)) first.push(title)
    else if (rest.length < limit && title.row.includes(last) && whole.every(word => `${title.row} `.includes(word))) rest.push(title)
  }
  return [...first, ...rest].slice(0, Math.max(0, limit)).map(({ text, id }) => ({ kind: 'title', text, count: null, id, q: text }))
}

/** Of values that are the same in every archive some are counted beside it. */
const COUNTED: { [name: string]: (figure: Figure) => readonly (string | null)[] } = { cause: ({ causes }) => causes, trigger: ({ trigger }) => [trigger], detectedBy: ({ detectedBy }) => [detectedBy] }

/** The values of a field, the most frequent first. */
function valuesOf(name: FieldName, figures: readonly Figure[]): Name[] {
  const own = counted(choicesOf(name, figures)), count = COUNTED[name]
  if (OWN[name]) return own
  const times = Map.groupBy(count ? figures.flatMap(count) : [], value => value)
  return own.map(value => ({ ...value, count: count ? times.get(value.text)?.length ?? 0 : null })).sort((a, b) => (b.count ?? 0) - (a.count ?? 0))
}

/** Most first. */
function counted(names: readonly string[]): (Name & { count: number })[] {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return Array.from(counts, ([text, count]) => ({ text, count, words: words(text) })).filter(({ words }) => words.length).sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1))
}

const byDay = (a: Figure, b: Figure) => ((a.day?.at ?? '') < (b.day?.at ?? '') ? 1 : (a.day?.at ?? '') > (b.day?.at ?? '') ? -1 : a.id < b.id ? -1 : 1)

/** A text without so many of its last words. */
function withoutLast(text: string, count: number): string {
  let end = text.length
  for (let i = 0; i < count; i++) end = text.slice(0, end).search(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*[^\p{L}\p{N}]*$/u)
  return text.slice(0, Math.max(0, end))
}

/** A phrase of the search's language holds no quotation marks and no line ends. */
const plainly = (name: string) => name.replace(/["“”\n]+/g, ' ').trim()
const quoted = (name: string) => (/^[^\s"“”]+$/u.test(name) ? name : `"${plainly(name)}"`)
