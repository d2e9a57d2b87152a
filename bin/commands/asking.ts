// What `hindsight search` and `hindsight similar` do; each gives its exit code.
import { text as textOf } from 'node:stream/consumers'
import type { Config } from '../../api/config.ts'
import { Failure } from '../../api/errors.ts'
import { figuresOf } from '../../api/figures.ts'
import { linker } from '../../api/incidents/link.ts'
import { knownHere } from '../../api/search/known-here.ts'
import { knownValues } from '../../api/search/known-values.ts'
import { linked } from '../../api/search/linked.ts'
import type { Hit, SearchAnswer, SimilarAnswer, Sort } from '../../api/search/schema.ts'
import { search } from '../../api/search/search.ts'
import { similar } from '../../api/search/similar.ts'
import type { Store } from '../../store/store.ts'
import { parsed } from '../../store/written.ts'
import { documentText } from '../terminal/document-text.ts'
import { hitLine, hitsText, hitText } from '../terminal/hits.ts'
import { paged } from '../terminal/pager.ts'
import { count, faint, printable, wrapped } from '../terminal/print.ts'
import type { SearchOptions } from './search-options.ts'
import { runBatch } from './batch.ts'
import { withFilledStore } from './store.ts'

export async function runSearch(config: Config, words: string, { filters: given, limit, json, batch, open }: SearchOptions, sort: Sort): Promise<number> {
  knownValues(given)
  return withFilledStore(config, async store => {
    const filters = await knownHere(store, given), figures = figuresOf(store), ask = (text: string) => search(store, { text, filters, sort, offset: 0, limit: Math.max(limit, open ?? 0) }, figures)
    if (batch !== undefined) return runBatch(batch, ask)
    const answer = parsed(await linked(linker(store, config.sourceUrl), await ask(words)))
    if (open !== undefined) return openHit(store, answer.hits, open)
    console.log(json ? JSON.stringify(answer, null, 2) : searchText(answer))
    return answer.hits.length ? 0 : 1
  })
}

export async function runSimilar(config: Config, { filters: given, limit, json, batch, open }: SearchOptions): Promise<number> {
  knownValues(given)
  return withFilledStore(config, async store => {
    const filters = await knownHere(store, given), ask = async (text: string) => (await similar(store, { text, filters, limit: Math.max(limit, open ?? 0) }))!
    if (batch !== undefined) return runBatch(batch, ask)
    const answer = parsed(await linked(linker(store, config.sourceUrl), await ask(await standardInput())))
    if (open !== undefined) return openHit(store, answer.hits, open)
    console.log(json ? JSON.stringify(answer, null, 2) : similarText(answer))
    return answer.found ? 0 : 1
  })
}

/** Shows a document with the answer over it. Gives the exit code. */
async function openHit(store: Store, hits: readonly Hit[], number: number): Promise<number> {
  const hit = hits[number - 1], [page] = hit ? await store.pages([hit.id]) : []
  if (!hit || !page) throw new Failure('no_answer', { number, answers: hits.length })
  await paged(`${hitText(hit, number)}\n\n${await documentText(page, hit)}`)
  return 0
}

function searchText({ hits, total, withAll, of, match, understood: { words, unknown, corrected } }: SearchAnswer): string {
  const other = unknown.filter(word => !corrected.some(({ from }) => from === word))
  const read = corrected.map(({ from, to }) => `Read "${from}" as ${to}.`)
  if (!total) return [...read, `Nothing found in ${count(of, 'incident')}.`].join('\n')
  const misread = [...read, ...other.map(word => `${word}: in no incident.`)].join(' ')
  const all = words.length === 2 ? 'both words' : `all ${words.length} words`
  const counted = match === 'any' ? `${hits.length} of ${count(total, 'incident')} with some of the words${words.length > 1 ? `, none with ${all}` : ''}, in ${count(of, 'incident')}`
    : `${Math.min(hits.length, withAll)} of ${count(withAll, 'match', 'matches')}${total > withAll ? ` (${(total - withAll).toLocaleString('en')} more have some of the words)` : ''}, in ${count(of, 'incident')}`
  const below = match === 'any' ? 'Weaker: they name these words in passing.' : 'With only some of the words:'
  return [...(misread ? [misread] : []), ...(match === 'all' && !withAll ? [`None has ${words.length > 1 ? all : 'the word'} with these filters.`] : []), ...(match === 'any' && hits.every(({ strength }) => strength === 'weak') ? ['Nothing stands out: these name some of the words in passing.'] : []), hitsText(hits, below), `${counted}.`].join('\n\n')
}

/** Where nothing is like it, these may still help, and more would only look like an answer. */
const NEAREST_SHOWN = 3

function similarText({ understood, found, hits, of }: SimilarAnswer): string {
  const taken = takenFor(understood), read = taken ? `${wrapped(faint(taken))}\n\n` : ''
  if (found) return read + hitsText(hits, 'Weaker: they share words, not a symptom.')
  const nothing = `Nothing like this before in ${count(of, 'incident')}.`
  return read + (hits.length ? [`${nothing} Nearest:`, ...hits.slice(0, NEAREST_SHOWN).map((hit, i) => hitLine(hit, i + 1))].join('\n') : nothing)
}

/** So many words say what was looked for. */
const WORDS_SHOWN = 8

/** What a paste that is more than text was taken for. */
function takenFor({ shape, words, setAside }: SimilarAnswer['understood']): string | null {
  if (shape.kind === 'text') return null
  const rest = words.length - WORDS_SHOWN
  return printable(`Read as ${shape.name}; searched for ${words.slice(0, WORDS_SHOWN).join(', ')}${rest > 0 ? ` and ${count(rest, 'more word')}` : ''}.${setAside.length ? ` Set aside: ${setAside.join(', ')}.` : ''}`)
}

async function standardInput(): Promise<string> {
  if (process.stdin.isTTY) console.error('Paste the alert, then press Ctrl+D on a line of its own.')
  const text = await textOf(process.stdin)
  if (!text.trim()) throw new Failure('no_input')
  return text
}
