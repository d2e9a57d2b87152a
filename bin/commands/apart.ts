import { Command } from 'commander'
import { configOf, withSettings } from './settings.ts'

export function apartCommand(): Command {
  const command = new Command('apart')
    .description('Say that an account tells an incident of its own')
    .argument('<telling>', 'id of the account, as "hindsight history" and "hindsight same" name it')
    .option('--why <reason>', 'why, for whoever reads it later')
    .addHelpText('after', '\nExample:\n  hindsight apart 9x0c2m7vqe --why "the week after"')
  return withSettings(command, 'data').action(async (telling: string, options) => {
    const config = configOf(options)
    const { runApart } = await import('./correcting.ts')
    process.exitCode = await runApart(config, telling, options.why ?? null)
  })
}
