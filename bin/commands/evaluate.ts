import { Command } from 'commander'
import { wholeNumber } from './search-options.ts'
import { configOf, withSettings } from './settings.ts'

export function evaluateCommand(): Command {
  const command = new Command('evaluate')
    .description('Measure how well your own incidents are found')
    .option('--queries <number>', 'questions of each kind, at most', wholeNumber, 100)
    .option('--seed <number>', 'another seed asks other questions', wholeNumber, 1)
    .option('--worst <number>', 'how many of the worst to show', wholeNumber, 10)
    .option('--json', 'print the result as JSON')
    .addHelpText('after', `
Questions are made of the archive itself: the title of an incident, the title
with a typing error, its summary and three lines of its timeline. What is asked
with is first taken out of the document (in a copy of the data that is thrown
away), so that the rest of it has to be found. Told is how often the incident
was first (R@1), among the first five (R@5), and the mean of 1 / rank (MRR),
each with its 95% interval.

Example:
  hindsight evaluate --queries 300 --seed 2`)
  return withSettings(command, 'data').action(async options => {
    const config = configOf(options)
    const { runEvaluate } = await import('./evaluating.ts')
    process.exitCode = await runEvaluate(config, options)
  })
}
