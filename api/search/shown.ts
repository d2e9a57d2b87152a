// What an incident has in common with a paste: the lines of both, side by side, and the reasons that they carry.
import type { Evidence } from '../../ingest/record.ts'
import type { Account } from '../../store/store.ts'
import type { Concepts } from '../../text/concepts.ts'
import { plain } from '../../text/plain.ts'
import { lineOf } from '../../text/told.ts'
import type { Shown } from './hits.ts'
import { marksOf, passages, saidIn, shortened, type Said, type Worth } from './passages.ts'
import { reasonsOf } from './reasons.ts'
import type { Mark, MarkedLine, Passage } from './schema.ts'
import { phraseOf, type SpokenCause } from './spoken-causes.ts'

/** A line of a paste; `read`: the same, letter for letter, without what says nothing; `terms`: of all that it says. */
export type AskedLine = { text: string; read: string; line: number; said: readonly Said[]; terms: ReadonlySet<string> }
/** `causes`: those that it speaks of. */
export type Asked = { lines: readonly AskedLine[]; worth: Worth; concepts: Concepts; causes: readonly SpokenCause[] }

export async function shownOf({ card, files }: Account, { lines, worth, concepts, causes }: Asked): Promise<Shown> {
  const services = servicesIn(card.services, lines)
  const found = passages(files, worth, concepts).map(passage => withServices({ ...passage, yours: yoursOf(passage, lines, worth, concepts) }, services))
  const why = reasonsOf(found, lines, worth, concepts)
  /** The passage with some words of the incident's, which is added where there is none. */
  const passageOf = ({ line, path, quote }: Evidence, words: string, kind: Mark['kind'], yours: MarkedLine | null): number => {
    const at = found.findIndex(passage => passage.line === line && passage.path === path)
    if (at >= 0) return at
    const file = files.find(one => one.path === path), text = (file && lineOf(file, line)) ?? plain(quote)
    return found.push({ ...shortened({ text, line, marks: placesOf([words], text, kind) }), ...(path !== undefined && { path }), section: null, yours }) - 1
  }
  for (const { tag, words } of causes) {
    const evidence = card.causes.find(cause => cause.tag === tag)?.evidence
    if (!evidence) continue
    const theirs = await phraseOf(tag, plain(evidence.quote)) ?? plain(evidence.quote)
    why.push({ kind: 'cause', name: tag, yours: words, theirs, passage: passageOf(evidence, theirs, 'cause', lineWith(words, lines, 'cause')) })
  }
  for (const { name, written } of services) {
    const carrying = found.findIndex(({ text }) => placesOf([name], text, 'service').length), evidence = card.services.find(service => service.name === name)!.evidence
    if (carrying < 0 && !evidence) continue // a person set it, and no line says it
    why.push({ kind: 'service', name, yours: written, theirs: name, passage: carrying >= 0 ? carrying : passageOf(evidence!, name, 'service', lineWith(written, lines, 'service')) })
  }
  return { passages: found, why }
}

type Service = { name: string; written: string }

/** A name of fewer letters is an abbreviation of anything. */
const SHORTEST = 3

/** Services of an incident that a paste names. */
function servicesIn(services: Account['card']['services'], lines: readonly AskedLine[]): Service[] {
  return services.flatMap(({ name }) => {
    if (name.length < SHORTEST) return []
    for (const { read } of lines) {
      const [found] = placesOf([name], read, 'service')
      if (found) return [{ name, written: read.slice(found.start, found.end) }]
    }
    return []
  })
}

/** Where some words stand in a text by themselves, in any case. */
function placesOf(names: readonly string[], text: string, kind: Mark['kind']): Mark[] {
  const small = text.toLowerCase(), isLetter = (letter: string | undefined) => letter !== undefined && /[\p{L}\p{N}]/u.test(letter)
  return names.flatMap(name => {
    const found: Mark[] = [], words = name.toLowerCase()
    for (let start = small.indexOf(words); start >= 0 && words; start = small.indexOf(words, start + 1)) {
      const end = start + words.length
      if (!isLetter(small[start - 1]) && !isLetter(small[end])) found.push({ start, end, kind })
    }
    return found
  })
}

function withServices(passage: Passage, services: readonly Service[]): Passage {
  const marked = <T extends MarkedLine>(line: T, names: string[]): T => {
    const found = placesOf(names, line.text, 'service')
    return { ...line, marks: [...found, ...line.marks.filter(mark => !found.some(({ start, end }) => start < mark.end && mark.start < end))].sort((a, b) => a.start - b.start) }
  }
  if (!services.length) return passage
  return { ...marked(passage, services.map(({ name }) => name)), yours: passage.yours && marked(passage.yours, services.map(({ written }) => written)) }
}

/** The line of a paste that has some of its words. */
function lineWith(words: string, lines: readonly AskedLine[], kind: Mark['kind']): MarkedLine | null {
  const found = lines.find(({ read }) => read.includes(words))
  return found ? shortened({ text: found.text, line: found.line, marks: placesOf([words], found.text, kind).slice(0, 1) }) : null
}

/** The line of a paste that says most of the same as a passage, with what is the same. */
function yoursOf({ text }: Passage, lines: readonly AskedLine[], worth: Worth, concepts: Concepts): MarkedLine | null {
  const terms = new Set(saidIn(text, worth, concepts).map(({ term }) => term))
  let [yours, most]: [AskedLine | null, number] = [null, 0]
  for (const line of lines) {
    const value = [...line.terms.intersection(terms)].reduce((sum, term) => sum + worth.get(term)!, 0)
    if (value > most) [yours, most] = [line, value]
  }
  return yours && shortened({ text: yours.text, line: yours.line, marks: marksOf(yours.said.filter(({ term }) => terms.has(term))) })
}
