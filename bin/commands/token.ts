import { Command, Option } from 'commander'
import { ROLES, type Role } from '../../store/keys.ts'
import { configOf, withSettings } from './settings.ts'

export function tokenCommand(): Command {
  const command = new Command('token')
    .description('Who may sign in from other machines; what is changed holds at once, also while it is served')
    .addHelpText('after', '\nExamples:\n  hindsight token add ines --role editor\n  hindsight token list')
  withSettings(command.command('add').description('Make a token for a person or a program, and print it this once'), 'data')
    .argument('<name>', 'who shows it; stands beside every change made with it')
    .addOption(new Option('--role <role>', 'what it may: read, change incidents and tasks too, or everything').choices([...ROLES]).makeOptionMandatory())
    .addHelpText('after', '\nExample:\n  hindsight token add prometheus --role reader')
    .action(async (name: string, options: { role: Role; data?: string }) => (await import('./tokens.ts')).addToken(configOf(options), name, options.role))
  withSettings(command.command('list').description('List names and roles; tokens themselves are not kept'), 'data')
    .addHelpText('after', '\nExample:\n  hindsight token list')
    .action(async options => (await import('./tokens.ts')).listTokens(configOf(options)))
  withSettings(command.command('revoke').description('Take a token away, and end every session that was opened with it'), 'data')
    .argument('<name>', 'whose')
    .addHelpText('after', '\nExample:\n  hindsight token revoke ines')
    .action(async (name: string, options) => (await import('./tokens.ts')).revokeToken(configOf(options), name))
  return command
}
