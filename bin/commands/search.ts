import { Command, Option } from 'commander'
import { SORTS } from '../../api/search/schema.ts'
import { FILTERS_HELP, searchOptionsOf, withSearchOptions } from './search-options.ts'
import { configOf, withSettings } from './settings.ts'

const LANGUAGE = `

Incidents with all the words come first, in any spelling of these; then those
with some. What restricts them may stand among them,
all of it in quotation marks of the shell:
  "connection pool"     these words together, as written
  -redis  -"load test"  nothing with these
  cause:dns  service:checkout  severity:sev1  trigger:deploy  fixed-by:rollback
  found-by:user  year:2025  has:false-leads  missing:started  status:open
                        a field; -cause:dns leaves it out; the beginning of a
                        value is enough
  before:2025-06  since:2024  after:2025-06-08
                        days, months or years
  ttr:>60  ttd:<5m  ttm:30..90  tta:>=1h
                        time to resolve, detect, mitigate, acknowledge`

export function searchCommand(): Command {
  const command = new Command('search')
    .description('Find past incidents by words; without words the newest')
    .argument('[words...]', 'what to look for, in any order')
    .addOption(new Option('--sort <order>', 'those with all the words first, by this order').choices(SORTS).default('relevance'))
    .addHelpText('after', FILTERS_HELP + LANGUAGE + '\n\nExamples:\n  hindsight search connection pool exhausted --cause capacity --year 2025\n  hindsight search --service checkout-api --has open-tasks\n  hindsight search \'"connection pool" -redis ttr:>60 before:2025-06\'')
  command.allowUnknownOption() // -redis is a word that is not wanted
  return withSettings(withSearchOptions(command, 10), 'data', 'sourceUrl').action(async (words: string[], options) => {
    const slip = process.argv.includes('--') ? undefined : words.find(word => word.startsWith('--'))
    if (slip) command.error(`error: unknown option '${slip}'; to search for it, put it behind --`)
    const config = configOf(options)
    const { runSearch } = await import('./asking.ts')
    process.exitCode = await runSearch(config, words.join(' '), searchOptionsOf(options), options.sort)
  })
}
