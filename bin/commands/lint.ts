import { Command, Option } from 'commander'
import type { LintReport } from '../../api/archive/lint.ts'
import { inputsOf, nameOption } from './inputs.ts'

/** How a report is written, by name: a file each, in `lint/`. */
const FORMATS: { [format: string]: () => Promise<(report: LintReport) => string> } = {
  text: async () => (await import('./lint/text.ts')).lintText,
  json: async () => (await import('./lint/json.ts')).lintJson,
}

export function lintCommand(): Command {
  return new Command('lint')
    .description('Tell what contradicts itself in postmortems, what is missing, and what could not be read; stores nothing')
    .argument('<path...>', 'files, folders, zip and tar files, git repositories; - for standard input')
    .addOption(new Option('--format <format>', 'for people, or one JSON object for programs').choices(Object.keys(FORMATS)).default('text'))
    .addOption(nameOption())
    .addHelpText('after', `
An error must not stay so; a warning is something wrong, a note something
missing. Exit codes: 1 with an error or a warning (a file that cannot be read is
one), 0 without, whatever the notes, 2 wrong usage, 3 failure.

Example:
  hindsight lint ~/postmortems`)
    .action(async (paths: string[], { format, name }: { format: string; name: string }) => {
      const [{ lint }, write] = await Promise.all([import('../../api/archive/lint.ts'), FORMATS[format]!()])
      const report = await lint(await inputsOf(paths, name))
      process.stdout.write(`${write(report)}\n`)
      process.exitCode = [...report.findings, ...report.unread].some(({ severity }) => severity !== 'note') ? 1 : 0
    })
}
