import { Command } from 'commander'
import { configOf, withSettings } from './settings.ts'

export function backupCommand(): Command {
  const command = new Command('backup')
    .description('Write a copy of all data to a new file, also while Hindsight is serving')
    .argument('<file>', 'a new one: nothing is overwritten')
    .addHelpText('after', '\nTo restore one, put it into an empty data folder as hindsight.db.\n\nExample:\n  hindsight backup ~/backups/hindsight-2026-11-29.db')
  return withSettings(command, 'data').action(async (file: string, options) => {
    const config = configOf(options)
    const { runBackup } = await import('./backing-up.ts')
    await runBackup(config, file)
  })
}
