import { Command } from 'commander'
import { configOf, withSettings } from './settings.ts'

export function mcpCommand(): Command {
  const command = new Command('mcp')
    .description('Answer an assistant through the Model Context Protocol, on standard input and output')
    .addHelpText('after', `
Its tools are similar, search, incident, tasks and trends; none changes
anything. The data is that of "hindsight ingest" or "hindsight serve".

Example, for an assistant's configuration:
  { "mcpServers": { "hindsight":
    { "command": "hindsight", "args": ["mcp", "--data", "/srv/hindsight"] } } }`)
  return withSettings(command, 'data', 'zone', 'sourceUrl').action(async options => {
    const config = configOf(options)
    const { runMcp } = await import('./answering.ts')
    await runMcp(config, command.parent!.version()!)
  })
}
