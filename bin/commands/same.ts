import { Command } from 'commander'
import { configOf, withSettings } from './settings.ts'

export function sameCommand(): Command {
  const command = new Command('same')
    .description('Say that two incidents are one, told in several places')
    .argument('<id>', 'of an incident, as "hindsight search" prints it')
    .argument('<other>', 'id of the other; the one that was seen first stays')
    .option('--why <reason>', 'why, for whoever reads it later')
    .addHelpText('after', '\nExample:\n  hindsight same 4bhgajdtk2 9x0c2m7vqe --why "the public version"')
  return withSettings(command, 'data').action(async (id: string, other: string, options) => {
    const config = configOf(options)
    const { runSame } = await import('./correcting.ts')
    process.exitCode = await runSame(config, id, other, options.why ?? null)
  })
}
