import { Command } from 'commander'
import { FILTERS_HELP, searchOptionsOf, withSearchOptions } from './search-options.ts'
import { configOf, withSettings } from './settings.ts'

export function searchCommand(): Command {
  const command = new Command('search')
    .description('Find past incidents by words; without words the newest')
    .argument('[words...]', 'what to look for, in any order')
    .addHelpText('after', FILTERS_HELP + '\n\nExamples:\n  hindsight search connection pool exhausted --cause capacity --year 2025\n  hindsight search --service checkout-api --has open-tasks')
  return withSettings(withSearchOptions(command, 10), 'data', 'sourceUrl').action(async (words: string[], options) => {
    const config = configOf(options)
    const { runSearch } = await import('./asking.ts')
    process.exitCode = await runSearch(config, words.join(' '), searchOptionsOf(options))
  })
}
