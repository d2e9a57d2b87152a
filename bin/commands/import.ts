import { Command } from 'commander'
import { configOf, withSettings } from './settings.ts'

const EXAMPLE = '\nExample:\n  hindsight import ledger ledger.ndjson --data new-data'

export function importCommand(): Command {
  const ledger = new Command('ledger')
    .description('Put the ledger of a file in the place of this store\'s; refused where that would lose what somebody said here')
    .argument('<file>', 'as "hindsight export ledger" wrote it')
    .addHelpText('after', EXAMPLE)
  return new Command('import').description('Take in what was exported')
    .addCommand(withSettings(ledger, 'data').action(async (file: string, options) => {
      const config = configOf(options)
      const { runImport } = await import('./importing.ts')
      await runImport(config, file)
    }))
    .addHelpText('after', EXAMPLE)
}
