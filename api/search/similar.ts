import type { Filters } from '../../store/filters.ts'
import type { Incident } from '../../store/incident.ts'
import type { Store } from '../../store/store.ts'
import { hitsOf } from './hits.ts'
import { markedIn, type Worth } from './passages.ts'
import { rank, type Ranked } from './rank.ts'
import type { Hit, MarkedLine, Passage, SimilarAnswer } from './schema.ts'
import { understand } from './understand.ts'
import { wantedOf, weigh, worthFetching, worthOf, type WeighedWord } from './weigh.ts'

export type SimilarRequest = ({ text: string } | { id: string }) & { filters: Filters; limit: number }

/** More of a paste than this is not read: the rest of a log says the same again. */
const READ = 20_000
const CANDIDATES = 200

/** Incidents like a pasted text, or like another incident. Null where that incident is not there. */
export async function similar(store: Store, request: SimilarRequest): Promise<SimilarAnswer | null> {
  const begun = performance.now()
  const like = 'id' in request ? await store.incident(request.id) : null
  if ('id' in request && !like) return null
  const text = ('id' in request ? textOf(like!) : request.text).slice(0, READ)
  const question = understand(text)
  const { words, frequencies } = await weigh(store, question.asked)
  const fetched = worthFetching(words)
  const { candidates } = fetched.length ? await store.candidates({ words: wantedOf(fetched), match: 'any', filters: request.filters, limit: CANDIDATES }) : { candidates: [] }
  const ranked = rank(candidates.filter(({ id }) => id !== like?.id), fetched, frequencies).slice(0, request.limit)
  const worth = worthOf(fetched)
  const lines = linesOf(text, worth)
  const strength = strengthOf(words, fetched)
  const hits = await hitsOf(store, ranked, worth, strength)
  return {
    understood: { text, words: fetched.filter(({ concept }) => !concept).map(({ written }) => written[0]!), setAside: question.setAside, marks: lines.map(({ line }) => line) },
    found: hits.some(hit => hit.strength === 'strong'),
    of: frequencies.documents,
    hits: hits.map(hit => paired(hit, lines, worth)),
    milliseconds: performance.now() - begun,
  }
}

/** What another incident is compared by. */
function textOf({ title, summary, causes, services }: Incident): string {
  return [title?.value, summary?.value, ...causes.map(({ tag }) => tag), ...services.map(({ value }) => value)].filter(Boolean).join('\n')
}

/** An incident is like a paste when it has this share of what the paste says. */
const ENOUGH = 0.25

function strengthOf(words: readonly WeighedWord[], fetched: readonly WeighedWord[]): (one: Ranked) => Hit['strength'] {
  const mass = words.reduce((sum, { weight, idf }) => sum + weight * idf, 0)
  return ({ counts }) => (fetched.reduce((sum, { weight, idf }, i) => sum + (counts[i] ? weight * idf : 0), 0) >= ENOUGH * mass ? 'strong' : 'weak')
}

type PastedLine = { line: MarkedLine; terms: Set<string> }

function linesOf(text: string, worth: Worth): PastedLine[] {
  return text.split('\n').flatMap((raw, i) => {
    const { marks, terms } = markedIn(raw, worth)
    return raw.trim() ? [{ line: { text: raw, line: i + 1, marks }, terms }] : []
  })
}

/** Each passage with the line of the paste that says most of the same. */
function paired(hit: Hit, lines: readonly PastedLine[], worth: Worth): Hit {
  const yours = (passage: Passage) => {
    const { terms } = markedIn(passage.text, worth)
    const shared = (line: PastedLine) => [...line.terms].reduce((sum, term) => sum + (terms.has(term) ? worth.get(term)! : 0), 0)
    return lines.reduce<PastedLine | null>((best, line) => (shared(line) > (best ? shared(best) : 0) ? line : best), null)?.line ?? null
  }
  return { ...hit, passages: hit.passages.map(passage => ({ ...passage, yours: yours(passage) })) }
}
