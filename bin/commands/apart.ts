import { Command } from 'commander'
import { configOf, withSettings } from './settings.ts'

export function apartCommand(): Command {
  const command = new Command('apart')
    .description('Say that one of several accounts tells an incident of its own')
    .argument('<account>', 'its id, as "hindsight history" prints it')
    .option('--why <reason>', 'why, for whoever reads it later')
    .addHelpText('after', '\nExample:\n  hindsight apart 9x0c2m7vqe --why "the week after"')
  return withSettings(command, 'data').action(async (telling: string, options) => {
    const config = configOf(options)
    const { runApart } = await import('./correcting.ts')
    process.exitCode = await runApart(config, telling, options.why ?? null)
  })
}
