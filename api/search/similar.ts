import type { Filters } from '../../store/filters.ts'
import type { Incident } from '../../store/incident.ts'
import type { Store } from '../../store/store.ts'
import { hitOf, pagesOf } from './hits.ts'
import { markedIn, passages, shortened, type Worth } from './passages.ts'
import { rank } from './rank.ts'
import type { MarkedLine, Passage, SimilarAnswer } from './schema.ts'
import { strengthOf, strongFirst } from './strength.ts'
import { READ as READ_TOGETHER, withTogether } from './together.ts'
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
  const weighed = await weigh(store, question.asked)
  const fetched = worthFetching(weighed.words)
  const { candidates } = fetched.length ? await store.candidates({ words: wantedOf(fetched), all: [], filters: request.filters, order: 'likeliest', limit: CANDIDATES }) : { candidates: [] }
  const ranked = rank(candidates.filter(({ id }) => id !== like?.id), fetched, weighed.frequencies).slice(0, READ_TOGETHER)
  const strengthOfOne = strengthOf(weighed, fetched)
  const ordered = withTogether(await pagesOf(store, ranked), text, question, weighed.words)
  const found = strongFirst(ordered, ({ one }) => strengthOfOne(one)).slice(0, request.limit)
  const worth = worthOf(fetched), lines = linesOf(text, worth)
  const hits = found.map(({ one: { page, one }, strength }) => hitOf(page, one.score, strength, paired(passages(page.lines(), worth), lines, worth)))
  return {
    understood: { text, words: mostTelling(fetched), setAside: question.setAside, marks: lines.map(({ line }) => line), unknown: [], corrected: [], parts: [] },
    found: hits.some(hit => hit.strength === 'strong'),
    of: weighed.frequencies.documents,
    hits,
    milliseconds: performance.now() - begun,
  }
}

const mostTelling = (words: readonly WeighedWord[]) =>
  words.filter(({ concept }) => !concept).sort((a, b) => b.weight * b.idf - a.weight * a.idf).map(({ written }) => written[0]!)

/** What another incident is compared by. */
function textOf({ title, summary, causes, services }: Incident): string {
  return [title?.value, summary?.value, ...causes.map(({ tag }) => tag), ...services.map(({ value }) => value)].filter(Boolean).join('\n')
}

type PastedLine = { line: MarkedLine; terms: Set<string> }

function linesOf(text: string, worth: Worth): PastedLine[] {
  return text.split('\n').flatMap((raw, i) => {
    const { marks, terms } = markedIn(raw, worth)
    return raw.trim() ? [{ line: { text: raw, line: i + 1, marks }, terms }] : []
  })
}

/** Each passage with the line of the paste that says most of the same. */
function paired(passages: readonly Passage[], lines: readonly PastedLine[], worth: Worth): Passage[] {
  return passages.map(passage => {
    const { terms } = markedIn(passage.text, worth)
    let [yours, most]: [MarkedLine | null, number] = [null, 0]
    for (const line of lines) {
      const shared = [...line.terms].reduce((sum, term) => sum + (terms.has(term) ? worth.get(term)! : 0), 0)
      if (shared > most) [yours, most] = [line.line, shared]
    }
    return { ...passage, yours: yours && shortened(yours) }
  })
}
