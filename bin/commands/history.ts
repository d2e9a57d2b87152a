import { Command } from 'commander'
import { configOf, withSettings } from './settings.ts'

export function historyCommand(): Command {
  const command = new Command('history')
    .description('What happened to an incident and its tasks, and what people said of them, newest first; and the accounts of it, where there are several')
    .argument('<id>', 'of an incident, as "hindsight search" prints it, or of a task, whose events alone are shown then')
    .option('--json', 'print the answer as JSON, as the HTTP API gives it')
    .addHelpText('after', '\nExample:\n  hindsight history 4bhgajdtk2')
  return withSettings(command, 'data').action(async (id: string, options) => {
    const config = configOf(options)
    const { runHistory } = await import('./telling-history.ts')
    process.exitCode = await runHistory(config, id, { json: options.json === true })
  })
}
