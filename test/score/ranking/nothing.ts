// "Nothing like this": each query with its document, and once more with that and all its copies removed, so that nothing fits it. How sure the best that is left looks, in both.
import { readPaste } from '../../../api/search/pasted/read.ts'
import { rank, type Ranked } from '../../../api/search/rank.ts'
import { evidenceOf } from '../../../api/search/strength.ts'
import { understand } from '../../../api/search/understand.ts'
import { wantedOf, weigh, worthFetching } from '../../../api/search/weigh.ts'
import type { Store } from '../../../store/store.ts'

export type Asked = { doc: string; kind: string; text: string; right: ReadonlySet<string> }
/** `evidence` is null where nothing was found at all. */
export type Best = { id: string; evidence: number } | null
export type Pair = { asked: Asked; kept: Best; removed: Best }

const CANDIDATES = 200

export async function pairOf(store: Store, asked: Asked): Promise<Pair> {
  const text = asked.kind === 'keywords' ? asked.text : (await readPaste(asked.text)).read
  const weighed = await weigh(store, understand(text).asked), fetched = worthFetching(weighed.words)
  const { candidates } = await store.candidates({ words: wantedOf(fetched), all: [], filters: {}, order: 'likeliest', limit: CANDIDATES })
  const best = (ranked: Ranked[]) => (ranked[0] ? { id: ranked[0].id, evidence: evidenceOf(weighed, fetched, ranked)(ranked[0]) } : null)
  const ranked = rank(candidates, fetched, weighed.frequencies)
  return { asked, kept: best(ranked), removed: best(ranked.filter(({ id }) => !asked.right.has(id))) }
}

export type Point = { line: number; found: number; nothing: number; balanced: number }

/** What a line would give: the share of queries that have a document for which something is found, of those without for which nothing is, and the mean of the two. */
export function pointAt(line: number, pairs: readonly Pair[]): Point {
  const isFound = (best: Best) => best !== null && best.evidence >= line
  const share = (is: (pair: Pair) => boolean) => (pairs.length ? pairs.filter(is).length / pairs.length : 0)
  const found = share(({ kept }) => isFound(kept)), nothing = share(({ removed }) => !isFound(removed))
  return { line, found, nothing, balanced: (found + nothing) / 2 }
}
