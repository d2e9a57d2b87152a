import { Command } from 'commander'
import { configOf, withSettings } from './settings.ts'

export function exportCommand(): Command {
  const command = new Command('export').description('Write all of something to standard output, a JSON object a line')
  const part = (name: 'ledger' | 'records', description: string) => withSettings(new Command(name).description(description).addHelpText('after', `\nExample:\n  hindsight export ${name} > ${name}.ndjson`), 'data').action(async options => {
    const config = configOf(options)
    const { exportLedger, exportRecords } = await import('./exporting.ts')
    await (name === 'ledger' ? exportLedger : exportRecords)(config)
  })
  return command
    .addCommand(part('ledger', 'What people said and the ids that were given: what cannot be read again'))
    .addCommand(part('records', 'Every incident with its facts, as people corrected them'))
    .addHelpText('after', '\nExamples:\n  hindsight export ledger > ledger.ndjson\n  hindsight export records | jq .title.value')
}
