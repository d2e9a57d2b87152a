import { Command } from 'commander'
import { filtersOf, withFilters } from './filters.ts'
import { count } from './print.ts'
import { configOf, withSettings } from './settings.ts'

export function searchCommand(): Command {
  const command = new Command('search')
    .description('Find past incidents by words; without words the newest')
    .argument('[words...]')
    .option('--batch <file>', 'ask many, one {"id", "text"} a line; print one answer a line')
    .option('--json', 'print the answer as JSON, as the HTTP API gives it')
    .addHelpText('after', '\nExample:\n  hindsight search connection pool exhausted --cause capacity --year 2025')
  return withSettings(withFilters(command, 10), 'data', 'sourceUrl').action(async (words: string[], options) => {
    const config = configOf(options), filters = filtersOf(options)
    const [{ withFilledStore }, { search }, { linker }, { linked }, { hitText }, { runBatch }] = await Promise.all([
      import('./store.ts'), import('../../api/search/search.ts'), import('../../api/incidents/link.ts'), import('../../api/search/linked.ts'), import('./hits.ts'), import('./batch.ts'),
    ])
    await withFilledStore(config, async store => {
      const ask = (text: string) => search(store, { text, filters, offset: 0, limit: options.limit })
      if (options.batch) {
        process.exitCode = await runBatch(options.batch, ask)
        return
      }
      const answer = await linked(linker(store, config.sourceUrl), await ask(words.join(' ')))
      if (options.json) console.log(JSON.stringify(answer, null, 2))
      else console.log([...answer.hits.map((hit, i) => hitText(hit, i + 1)), summary(answer)].join('\n\n'))
      process.exitCode = answer.hits.length ? 0 : 1
    })
  })
}

function summary({ total, of, match, hits }: { total: number; of: number; match: string; hits: unknown[] }): string {
  if (!total) return `Nothing found in ${count(of, 'incident')}.`
  return `${hits.length} of ${count(total, 'match', 'matches')}${match === 'any' ? ' for some or all of the words' : ''}, in ${count(of, 'incident')}.`
}
