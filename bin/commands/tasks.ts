import { Command, Option } from 'commander'
import { TASK_KINDS } from '../../ingest/record.ts'
import { collect, FILTERS_HELP, filtersOf, wholeNumber, withFilters } from './search-options.ts'
import { configOf, withSettings } from './settings.ts'

/** Views of the list as options, each against the others. */
const VIEWS = { all: 'also those done or declined', overdue: 'only those overdue', done: 'only those done', declined: 'only those declined', gone: 'only those that are in no file any more' }
/** As people say them. */
const STATUSES = ['open', 'in-progress', 'done', 'declined']
const SETTABLE = ['status', 'owner', 'due', 'ticket', 'text', 'kind']

export function tasksCommand(): Command {
  const command = new Command('tasks').enablePositionalOptions().description('Corrective tasks of all postmortems: those open, the most urgent first').argument('[words...]', 'words, or parts of them, that text, owner or ticket have')
  for (const [view, meaning] of Object.entries(VIEWS)) command.addOption(new Option(`--${view}`, meaning).conflicts(Object.keys(VIEWS).filter(other => other !== view)))
  withFilters(command
    .option('--owner <name>', 'owned by this person, however the name is written', (name: string, names?: string[] | false) => collect(name, names || undefined))
    .option('--no-owner', 'owned by nobody'), ['service', 'cause'])
    .addOption(new Option('--kind <kind>', 'of this kind').choices([...TASK_KINDS]))
    .option('--limit <number>', 'at most so many', wholeNumber, 50)
    .addOption(new Option('--json', 'print the answer as JSON, as the HTTP API gives it').conflicts('csv'))
    .option('--csv', 'print all of them as CSV')
    .addHelpText('after', FILTERS_HELP + '\n\nExamples:\n  hindsight tasks --overdue --no-owner\n  hindsight tasks set 4bhgajdtk2 --status done --why "deployed on Friday"')
  withSettings(command, 'data', 'zone').action(async (words: string[], options) => {
    const view = Object.keys(VIEWS).find(view => options[view]) ?? 'open'
    process.exitCode = await (await import('./tasking.ts')).listTasks(configOf(options), { ...options, ...filtersOf(options), view, words: words.join(' ') })
  })

  const set = command.command('set').description('Change one task or many, all or none').argument('<id...>', 'as "hindsight tasks" prints them')
    .addOption(new Option('--status <status>', 'its status').choices(STATUSES))
    .option('--owner <name>', 'its owner; "" for nobody')
    .option('--due <day>', 'its due date, as 2026-12-15; "" for none')
    .option('--ticket <ticket>', 'its ticket; "" for none')
    .option('--text <words>', 'its wording')
    .addOption(new Option('--kind <kind>', 'its kind').choices([...TASK_KINDS]))
    .option('--back <field>', 'a field that is to be as its file has it, as "owner"; may be given again', collect)
    .option('--why <reason>', 'the reason; needed to decline one')
    .addHelpText('after', '\nExample:\n  hindsight tasks set 4bhgajdtk2 --owner "Ines Okafor" --due 2026-12-15')
  withSettings(set, 'data', 'zone').action(async (ids: string[], options: { [name: string]: string }) => {
    if (!SETTABLE.some(field => options[field] !== undefined) && !options.back) set.error(`error: nothing is to be set; name one of ${SETTABLE.map(field => `--${field}`).join(', ')} or --back`)
    await (await import('./tasking.ts')).setTasks(configOf(options), ids, options)
  })

  const show = command.command('show').description('One task with the words it was read from, and its history').argument('<id>', 'as "hindsight tasks" prints it').option('--json', 'print it as JSON, as the HTTP API gives it')
    .addHelpText('after', '\nExample:\n  hindsight tasks show 4bhgajdtk2')
  withSettings(show, 'data', 'zone', 'sourceUrl').action(async (id: string, options) => (await import('./tasking.ts')).showTask(configOf(options), id, options.json === true))

  const undo = command.command('undo').description('Take changes back, by the ids that "set" and "show" print').argument('<event...>', 'ids of changes')
    .addHelpText('after', '\nExample:\n  hindsight tasks undo 0b9cd1a2-58a1-4c10-9d40-4f0c5f2a6a11')
  withSettings(undo, 'data', 'zone').action(async (events: string[], options) => (await import('./tasking.ts')).undoTasks(configOf(options), events))
  return command
}
