import { Command, Option } from 'commander'
import { inputsOf, nameOption } from './inputs.ts'
import type { Linted } from './lint/off.ts'

/** How a report is written, by name: a file each, in `lint/`. */
const FORMATS: { [format: string]: () => Promise<(report: Linted) => string> } = {
  text: async () => (await import('./lint/text.ts')).lintText,
  json: async () => (await import('./lint/json.ts')).lintJson,
  sarif: async () => (await import('./lint/sarif.ts')).lintSarif,
  github: async () => (await import('./lint/github.ts')).lintGithub,
}
/** The worst first. */
const SEVERITIES = ['error', 'warning', 'note']

export function lintCommand(): Command {
  return new Command('lint')
    .description('Tell what contradicts itself in postmortems, what is missing, and what could not be read; stores nothing')
    .argument('<path...>', 'files, folders, zip and tar files, git repositories; - for standard input')
    .addOption(new Option('--format <format>', 'for people, one JSON object for programs, SARIF for code scanning, or lines that GitHub Actions shows beside the files').choices(Object.keys(FORMATS)).default('text'))
    .addOption(new Option('--fail-on <severity>', 'the least of what makes it end with 1').choices(SEVERITIES).default('warning'))
    .option('--config <file>', 'rules that are off, each with the reason (else hindsight-lint.yaml, where it is there)')
    .addOption(nameOption())
    .addHelpText('after', `
An error must not stay so; a warning is something wrong, a note something
missing. Exit codes: 1 with an error or a warning (a file that cannot be read is
one; --fail-on moves that), 0 without, 2 wrong usage, 3 failure.

Examples:
  hindsight lint ~/postmortems
  hindsight lint postmortems --format github --fail-on error

Rules are switched off in hindsight-lint.yaml, each with the reason:
  off:
    tasks-without-date: Due dates stand in the tracker.`)
    .action(async (paths: string[], { format, name, failOn, config }: { format: string; name: string; failOn: string; config?: string }) => {
      const [{ lint }, { rulesOff, withoutRules }, write] = await Promise.all([import('../../api/archive/lint.ts'), import('./lint/off.ts'), FORMATS[format]!()])
      const off = rulesOff(config), report = withoutRules(await lint(await inputsOf(paths, name)), off), text = write(report)
      if (text) process.stdout.write(`${text}\n`)
      process.exitCode = [...report.findings, ...report.unread].some(({ severity }) => SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(failOn)) ? 1 : 0
    })
}
