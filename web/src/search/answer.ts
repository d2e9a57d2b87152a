// Search and similar answer in two shapes; the page shows one.
import type { Hit, SearchAnswer, SimilarAnswer, Understood, UnderstoodPaste } from '../../../api/search/schema.ts'
import type { Facets } from '../../../store/filters.ts'
import { askSearch, askSimilar } from '../lib/ask.ts'
import { keepWithout } from './paste.ts'
import { searchParams, type Question } from './question.ts'

export type Answer = {
  /** `newest`: nothing was asked. `words`: all of them. `some-words`: too few had all. `like`: a pasted text. */
  kind: 'newest' | 'words' | 'some-words' | 'like'
  /** False where the honest answer is "nothing like this before". */
  found: boolean
  understood: Understood
  /** The same of a paste, and more; null of words. */
  paste: UnderstoodPaste | null
  hits: Hit[]
  /** Of a paste: those that are truly like it; the weak ones below them are not counted. */
  total: number
  /** Of words: how many have all of them; of a paste none is asked to. */
  withAll: number
  of: number
  from: number
  facets: Facets
  milliseconds: number
}

export const PAGE = 30
const NEAREST = 20

export async function answerTo(question: Question, paste: string | null, signal: AbortSignal): Promise<Answer> {
  return paste === null
    ? ofSearch(await askSearch(searchParams(question, PAGE), signal))
    : ofPaste(paste, await askSimilar(paste, question.filters as never, NEAREST, signal))
}

function ofPaste(paste: string, answer: SimilarAnswer): Answer {
  keepWithout(answer.understood.hidden, paste)
  return ofSimilar(answer)
}

function ofSearch({ match, offset, ...rest }: SearchAnswer): Answer {
  const kind = { all: 'words', any: 'some-words', none: 'newest' } as const
  return { ...rest, kind: kind[match], found: rest.total > 0, paste: null, from: offset }
}

function ofSimilar({ understood, found, of, hits, milliseconds }: SimilarAnswer): Answer {
  return { kind: 'like', found, understood, paste: understood, hits, total: hits.filter(({ strength }) => strength === 'strong').length, withAll: 0, of, from: 0, facets: facetsOf(hits), milliseconds }
}

/** What the matches themselves can be narrowed by, most first. */
function facetsOf(hits: Hit[]): Facets {
  const of = (values: (hit: Hit) => (string | null)[]) => {
    const counts = new Map<string, number>()
    for (const hit of hits) for (const value of values(hit)) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1)
    return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count)
  }
  return {
    cause: of(hit => hit.causes),
    service: of(hit => hit.services),
    detectedBy: of(hit => [hit.detectedBy]),
    severity: of(hit => [hit.severity]),
    year: of(hit => [hit.day?.at.slice(0, 4) ?? 'undated']),
    mitigation: of(hit => hit.fixed.map(({ tag }) => tag)),
    has: of(hit => [hit.tasks.open ? 'open-tasks' : null, hit.ruledOut.length ? 'false-leads' : null]),
  }
}
