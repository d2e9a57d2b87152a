import { Command } from 'commander'
import { configOf, withSettings } from './settings.ts'

export function ingestCommand(): Command {
  const command = new Command('ingest')
    .description('Read folders of postmortems into the store; only what changed since the last time')
    .argument('[path...]', 'folders, files, zip and tar files, git repositories (FOLDER@REVISION); without any, the archives that are known')
    .option('--json', 'print the result as JSON')
    .addHelpText('after', '\nExample:\n  hindsight ingest ~/postmortems')
  return withSettings(command, 'data', 'maxFileBytes').action(async (paths: string[], options) => {
    const config = configOf(options)
    const { runIngest } = await import('./ingesting.ts')
    process.exitCode = await runIngest(config, paths, { json: options.json === true })
  })
}
