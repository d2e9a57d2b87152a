import { Command } from 'commander'
import { configOf, withSettings } from './settings.ts'

export function serveCommand(): Command {
  const command = new Command('serve')
    .description('Serve the site and the API on this machine, and read what changed meanwhile')
    .argument('[path...]', 'folders of postmortems; without any, the archives that are known, else the sample')
    .option('--first-token', 'where one has to sign in and no token has been made yet, make a keeper\'s and print it')
    .option('--json', 'print the address and then the result as JSON, an object a line')
    .addHelpText('after', '\nExample:\n  hindsight serve ~/postmortems --port 8080')
  return withSettings(command, 'host', 'port', 'data', 'maxFileBytes', 'sourceUrl', 'url', 'log').action(async (paths: string[], options) => {
    const config = configOf(options)
    const { runServe } = await import('./serving.ts')
    await runServe(config, paths, { json: options.json === true, firstToken: options.firstToken === true })
  })
}
