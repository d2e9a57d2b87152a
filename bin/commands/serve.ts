import { Command } from 'commander'
import { configOf, withSettings } from './settings.ts'

export function serveCommand(): Command {
  const command = new Command('serve')
    .description('Read folders of postmortems, and serve their pages and the API; until Ctrl+C')
    .argument('[path...]', 'folders of postmortems, zip and tar files, git repositories (FOLDER@REVISION); without any, the archives that are known, else the sample')
    .addHelpText('after', `
Open the printed address in a browser: what is known already can be searched
while the rest is being read. Pages of this machine are for whoever uses it; on
any other address one signs in with a token ("hindsight token --help").

With --watch a file that was changed can be found within a moment, once nobody
writes it any more. With --pull each archive that is a git work tree whose
branch follows one of a remote is brought forward (never merged) and read again.

Examples:
  hindsight serve
  hindsight serve ~/postmortems --port 8080
  hindsight serve ~/postmortems --watch --pull 15`)
  withSettings(command, 'port', 'host', 'data', 'watch', 'pull', 'zone', 'sourceUrl', 'url', 'log', 'maxFileBytes')
    .option('--first-token', 'where one has to sign in and no token has been made yet, make a keeper\'s and print it')
    .option('--json', 'print the address, the result and what is read later as JSON, an object a line')
  return command.action(async (paths: string[], options) => {
    const config = configOf(options)
    const { runServe } = await import('./serving.ts')
    await runServe(config, paths, { json: options.json === true, firstToken: options.firstToken === true })
  })
}
