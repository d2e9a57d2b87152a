import { Command } from 'commander'
import { configOf, withSettings } from './settings.ts'

export function serveCommand(): Command {
  const command = new Command('serve')
    .description('Serve the site and the API on this machine, and read what changed meanwhile')
    .argument('[path...]', 'folders of postmortems, zip and tar files, git repositories (FOLDER@REVISION); without any, the archives that are known, else the sample')
    .option('--first-token', 'where one has to sign in and no token has been made yet, make a keeper\'s and print it')
    .option('--json', 'print the address and then the result as JSON, an object a line')
    .addHelpText('after', `
With --watch a file that was changed can be found within a moment, once nobody
writes it any more. With --pull each archive that is a git work tree whose
branch follows one of a remote is brought forward (never merged) and read again.

Example:
  hindsight serve ~/postmortems --port 8080
  hindsight serve ~/postmortems --watch --pull 15`)
  return withSettings(command, 'host', 'port', 'data', 'maxFileBytes', 'sourceUrl', 'url', 'log', 'zone', 'watch', 'pull').action(async (paths: string[], options) => {
    const config = configOf(options)
    const { runServe } = await import('./serving.ts')
    await runServe(config, paths, { json: options.json === true, firstToken: options.firstToken === true })
  })
}
