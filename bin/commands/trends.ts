import { Command, Option } from 'commander'
import { FILTERS_HELP, filtersOf, withFilters } from './search-options.ts'
import { configOf, withSettings } from './settings.ts'

export function trendsCommand(): Command {
  const command = new Command('trends')
    .description('How often, how soon and how long: by month, quarter or year, and this year beside the last')
    .option('--clock <clock>', 'time to detect, acknowledge, mitigate, resolve, repair or restore; or count, for how many', 'detect')
    .option('--by <period>', 'month, quarter or year', 'quarter')
    .option('--group <field>', 'rows by cause, service, severity or found-by', 'cause')
    .option('--from <day>', 'from this day, month or year on; else from the year before the newest incident')
    .option('--to <day>', 'up to this day, month or year; else up to today')
    .addOption(new Option('--json', 'print the answer as JSON, as the HTTP API gives it').conflicts('csv'))
    .option('--csv', 'print its figures as CSV')
    .addHelpText('after', FILTERS_HELP + '\n\nExamples:\n  hindsight trends --clock count\n  hindsight trends --clock resolve --by month --group service --from 2025\n  hindsight trends --from 2025 --to 2025            (that year alone)')
  return withSettings(withFilters(command, ['cause', 'service', 'severity', 'detectedBy']), 'data', 'zone').action(async options => {
    const config = configOf(options)
    const { runTrends } = await import('./trending.ts')
    process.exitCode = await runTrends(config, { ...options, ...filtersOf(options) })
  })
}
