// What a search page is asked, and its address: each is made of the other.
import type { Sort } from '../../../api/search/schema.ts'
import { candidatesIn } from './candidates.ts'
import { FILTER_NAMES, type FilterName } from './filter-names.ts'

export type Question = {
  q: string
  /** Key of a pasted text (paste.ts). */
  paste: string | null
  filters: { [K in FilterName]?: string[] }
  /** The chosen match; null: the first. */
  hit: string | null
  /** How many matches stand before the first one shown. */
  from: number
  /** Incidents that may be the one: asked or not, they stay. */
  candidates: string[]
  /** Whether the paste and the chosen match are shown as a whole, side by side. */
  beside: boolean
  sort: Sort
}

/** Orders of the matches, as the page names them. */
export const SORTS: { value: Sort; name: string }[] = [{ value: 'relevance', name: 'Best first' }, { value: 'newest', name: 'Newest first' }, { value: 'oldest', name: 'Oldest first' }, { value: 'longest', name: 'Longest first' }]

export function questionOf(params: URLSearchParams): Question {
  const filters: Question['filters'] = {}
  for (const name of FILTER_NAMES) if (params.has(name)) filters[name] = params.getAll(name)
  return { q: params.get('q') ?? '', paste: params.get('paste'), filters, hit: params.get('hit'), from: Math.max(0, Math.floor(Number(params.get('from'))) || 0), candidates: candidatesIn(params.get('candidates')), beside: params.has('beside'), sort: SORTS.find(({ value }) => value === params.get('sort'))?.value ?? 'relevance' }
}

export function hrefOf({ q, paste, filters, hit, from, candidates, beside, sort }: Partial<Question>): string {
  const params = new URLSearchParams()
  if (paste) params.set('paste', paste)
  else if (q) params.set('q', q)
  for (const name of FILTER_NAMES) for (const value of filters?.[name] ?? []) params.append(name, value)
  if (sort && sort !== 'relevance') params.set('sort', sort)
  if (from) params.set('from', String(from))
  if (candidates?.length) params.set('candidates', candidates.join(','))
  if (beside) params.set('beside', 'whole')
  if (hit) params.set('hit', hit)
  return params.size ? `/?${String(params).replaceAll('%2C', ',')}` : '/'
}

/** What the API is asked: all of the question but the chosen match. */
export function searchParams({ q, filters, sort, from }: Question, limit: number): URLSearchParams {
  const params = new URLSearchParams({ q, sort, offset: String(from), limit: String(limit) })
  for (const name of FILTER_NAMES) for (const value of filters[name] ?? []) params.append(name, value)
  return params
}
