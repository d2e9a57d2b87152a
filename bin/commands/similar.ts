import { Command } from 'commander'
import { FILTERS_HELP, searchOptionsOf, withSearchOptions } from './search-options.ts'
import { configOf, withSettings } from './settings.ts'

export function similarCommand(): Command {
  const command = new Command('similar')
    .description('Find past incidents like an alert, a stack trace or a message on standard input')
    .addHelpText('after', FILTERS_HELP + '\n\nExamples:\n  hindsight similar < alert.txt\n  kubectl logs checkout --tail 50 | hindsight similar')
  return withSettings(withSearchOptions(command, 5), 'data', 'sourceUrl').action(async options => {
    const config = configOf(options)
    const { runSimilar } = await import('./asking.ts')
    process.exitCode = await runSimilar(config, searchOptionsOf(options))
  })
}
