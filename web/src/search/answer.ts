// Search and similar answer in two shapes; the page shows one.
import type { Hit, Part, SearchAnswer, SimilarAnswer, Understood, UnderstoodPaste } from '../../../api/search/schema.ts'
import type { Facets } from '../../../store/filters.ts'
import { askSearch, askSimilar } from '../lib/ask.ts'
import { keepWithout } from './paste.ts'
import { searchParams, type Question } from './question.ts'

export type Answer = {
  /** `newest`: no words were asked for. `words`: some incidents have all of them. `some-words`: none has. `like`: a pasted text. */
  kind: 'newest' | 'words' | 'some-words' | 'like'
  /** False where the honest answer is "nothing like this before". */
  found: boolean
  understood: Understood
  /** The search that it answers, and what of it restricts; of a paste nothing. */
  asked: string
  parts: Part[]
  /** The same of a paste, and more; null of words. */
  paste: UnderstoodPaste | null
  hits: Hit[]
  /** What is counted as a match: what has all the words, if anything has; of a paste what is truly like it. */
  total: number
  /** With those that are listed below the matches. */
  listed: number
  of: number
  from: number
  facets: Facets
  milliseconds: number
}

export const PAGE = 30
const NEAREST = 20

export async function answerTo(question: Question, paste: string | null, signal: AbortSignal): Promise<Answer> {
  return paste === null
    ? ofSearch(question.q, await askSearch(searchParams(question, PAGE), signal))
    : ofPaste(paste, await askSimilar(paste, question.filters as never, NEAREST, signal))
}

function ofPaste(paste: string, answer: SimilarAnswer): Answer {
  keepWithout(answer.understood.hidden, paste)
  return ofSimilar(answer)
}

function ofSearch(asked: string, { match, offset, total, withAll, ...rest }: SearchAnswer): Answer {
  const kind = { all: 'words', any: 'some-words', none: 'newest' } as const
  return { ...rest, asked, parts: rest.understood.parts, kind: kind[match], found: total > 0, paste: null, from: offset, total: match === 'all' ? withAll : total, listed: total }
}

function ofSimilar({ understood, found, of, hits, milliseconds }: SimilarAnswer): Answer {
  return { kind: 'like', found, understood, asked: '', parts: [], paste: understood, hits, total: hits.filter(({ strength }) => strength === 'strong').length, listed: hits.length, of, from: 0, facets: facetsOf(hits), milliseconds }
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
