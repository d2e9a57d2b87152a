// The command line: `hindsight COMMAND …`, one file a command.
import { Command } from 'commander'
import { parseCommand } from './parse.ts'

await new Command('hindsight').description('The memory of everything that ever broke.').addCommand(parseCommand()).parseAsync()
