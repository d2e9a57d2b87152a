// The command line: `hindsight COMMAND …`, one file a command. Each loads what it needs when it runs, so that help is instant.
import { Command, CommanderError } from 'commander'
import { readFileSync } from 'node:fs'
import { report } from '../terminal/failure.ts'
import { apartCommand } from './apart.ts'
import { backupCommand } from './backup.ts'
import { evaluateCommand } from './evaluate.ts'
import { exportCommand } from './export.ts'
import { historyCommand } from './history.ts'
import { importCommand } from './import.ts'
import { ingestCommand } from './ingest.ts'
import { lintCommand } from './lint.ts'
import { mcpCommand } from './mcp.ts'
import { parseCommand } from './parse.ts'
import { sameCommand } from './same.ts'
import { searchCommand } from './search.ts'
import { serveCommand } from './serve.ts'
import { setCommand } from './set.ts'
import { similarCommand } from './similar.ts'
import { tasksCommand } from './tasks.ts'
import { tokenCommand } from './token.ts'
import { trendsCommand } from './trends.ts'

// `hindsight parse … | head` closes the pipe early; that is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 3))

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }

const program = new Command('hindsight')
  .enablePositionalOptions() // an option after a command is that command's, also where the one above has one of the same name
  .version(version)
  .description('The memory of everything that ever broke: finds the past outage that was like this one.')
  .configureHelp({ subcommandTerm: command => command.name() }) // their arguments would leave no room for what they do
  .addHelpText('after', `
"hindsight COMMAND --help" tells more of each.

Exit codes: 0 found or done, 1 nothing found (lint: something found), 2 wrong
usage, 3 failure.

Examples:
  hindsight serve                    look round in the sample archive
  hindsight serve ~/postmortems      read a folder; its pages are at the address
                                     that is printed
  hindsight similar < alert.txt      was there anything like this before?
  hindsight search certificate expired
  hindsight tasks --overdue          what was promised and is late`)
const COMMANDS = [
  serveCommand(), ingestCommand(), searchCommand(), similarCommand(), tasksCommand(), trendsCommand(), mcpCommand(), lintCommand(), parseCommand(), evaluateCommand(), setCommand(), sameCommand(), apartCommand(), historyCommand(),
  exportCommand(), importCommand(), backupCommand(), tokenCommand(),
]
for (const command of COMMANDS) {
  program.addCommand(command)
  for (const one of [command, ...command.commands]) one.exitOverride().showHelpAfterError(`("hindsight ${command.name()} --help" tells more)`)
}
program.exitOverride().showHelpAfterError('("hindsight --help" lists the commands)')

try {
  await program.parseAsync()
} catch (error) {
  // Commander has said already what is wrong with the usage.
  process.exitCode = error instanceof CommanderError ? (error.exitCode === 0 ? 0 : 2) : report(error)
}
