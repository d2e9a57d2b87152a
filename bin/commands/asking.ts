// What `hindsight search` and `hindsight similar` do; each gives its exit code.
import { text as textOf } from 'node:stream/consumers'
import type { Config } from '../../api/config.ts'
import { Failure } from '../../api/errors.ts'
import { figuresOf } from '../../api/figures.ts'
import { linker } from '../../api/incidents/link.ts'
import { knownHere } from '../../api/search/known-here.ts'
import { knownValues } from '../../api/search/known-values.ts'
import { linked } from '../../api/search/linked.ts'
import type { SearchAnswer, SimilarAnswer, Sort } from '../../api/search/schema.ts'
import { search } from '../../api/search/search.ts'
import { similar } from '../../api/search/similar.ts'
import { hitLine, hitsText } from '../terminal/hits.ts'
import { count } from '../terminal/print.ts'
import type { SearchOptions } from './search-options.ts'
import { runBatch } from './batch.ts'
import { withFilledStore } from './store.ts'

export async function runSearch(config: Config, words: string, { filters, limit, json, batch }: SearchOptions, sort: Sort): Promise<number> {
  knownValues(filters)
  return withFilledStore(config, async store => {
    await knownHere(store, filters)
    const figures = figuresOf(store), ask = (text: string) => search(store, { text, filters, sort, offset: 0, limit }, figures)
    if (batch !== undefined) return runBatch(batch, ask)
    const answer = await linked(linker(store, config.sourceUrl), await ask(words))
    console.log(json ? JSON.stringify(answer, null, 2) : searchText(answer))
    return answer.hits.length ? 0 : 1
  })
}

export async function runSimilar(config: Config, { filters, limit, json, batch }: SearchOptions): Promise<number> {
  knownValues(filters)
  return withFilledStore(config, async store => {
    await knownHere(store, filters)
    const ask = async (text: string) => (await similar(store, { text, filters, limit }))!
    if (batch !== undefined) return runBatch(batch, ask)
    const answer = await linked(linker(store, config.sourceUrl), await ask(await standardInput()))
    console.log(json ? JSON.stringify(answer, null, 2) : similarText(answer))
    return answer.found ? 0 : 1
  })
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
  return [...(misread ? [misread] : []), ...(match === 'all' && !withAll ? [`None has ${words.length > 1 ? all : 'the word'} with these filters.`] : []), hitsText(hits, below), `${counted}.`].join('\n\n')
}

/** Where nothing is like it, these may still help, and more would only look like an answer. */
const NEAREST_SHOWN = 3

function similarText({ found, hits, of }: SimilarAnswer): string {
  if (found) return hitsText(hits, 'Weaker: they share words, not a symptom.')
  const nothing = `Nothing like this before in ${count(of, 'incident')}.`
  return hits.length ? [`${nothing} Nearest:`, ...hits.slice(0, NEAREST_SHOWN).map((hit, i) => hitLine(hit, i + 1))].join('\n') : nothing
}

async function standardInput(): Promise<string> {
  if (process.stdin.isTTY) console.error('Paste the alert, then press Ctrl+D on a line of its own.')
  const text = await textOf(process.stdin)
  if (!text.trim()) throw new Failure('no_input')
  return text
}
