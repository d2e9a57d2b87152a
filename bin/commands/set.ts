import { Command } from 'commander'
import { wordOf } from '../../api/incidents/field-names.ts'
import { INCIDENT_FIELDS } from '../../store/fields.ts'
import { wrapped } from '../terminal/print.ts'
import { configOf, withSettings } from './settings.ts'

export function setCommand(): Command {
  const command = new Command('set')
    .description('Correct what was read of an incident; the read value is kept beside it')
    .argument('<id>', 'of the incident, as "hindsight search" prints it')
    .argument('<field>', 'what of it, by a name below')
    .argument('[value...]', 'as people write it: 10:05, "1 h 20 min", "dns, bad-deploy"; none for "not stated"')
    .option('--why <reason>', 'why, for whoever reads it later')
    .option('--back', 'take back what was set: what was read holds again')
    .addHelpText('after', `\nFields:\n${wrapped(Object.keys(INCIDENT_FIELDS).map(wordOf).join(', '), process.stdout, '  ')}\n\nExamples:\n  hindsight set 4bhgajdtk2 started 2025-11-03 14:02 UTC --why "first 503"\n  hindsight set 4bhgajdtk2 started --back`)
  return withSettings(command, 'data').action(async (id: string, field: string, value: string[], options) => {
    if (options.back ? value.length : !value.length) command.error(options.back ? 'error: --back takes no value' : "error: missing argument 'value' (none for \"not stated\")")
    const config = configOf(options)
    const { runSet } = await import('./correcting.ts')
    process.exitCode = await runSet(config, { id, field, why: options.why ?? null, ...(options.back ? { back: true } : { value: value.join(' ') }) })
  })
}
