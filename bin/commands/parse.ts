import { Command, Option } from 'commander'
import { once } from 'node:events'
import { inputsOf, nameOption } from './inputs.ts'

export function parseCommand(): Command {
  return new Command('parse')
    .description('Read postmortems and print what was found in them; stores nothing')
    .argument('<path...>', 'files, folders, zip and tar files, git repositories; - for standard input')
    .addOption(new Option('--format <format>', 'one JSON object a line').choices(['ndjson']).default('ndjson'))
    .option('--json', 'one JSON array of all of them instead')
    .addOption(nameOption())
    .addHelpText('after', '\nExample:\n  hindsight parse ~/postmortems | jq .title.value')
    .action(async (paths: string[], { json = false, name }: { json?: boolean; name: string }) => {
      const [{ readPaths }, { told }] = await Promise.all([import('../../ingest/ingest.ts'), import('../terminal/print.ts')])
      const [open, between, close] = json ? ['[', ',\n', ']\n'] : ['', '\n', '\n']
      let written = 0
      for await (const found of readPaths(await inputsOf(paths, name))) {
        if (found.type === 'unread') console.error(told(`hindsight: ${found.problem.message} ${found.problem.remedy}`, process.stderr))
        if (found.type === 'note') console.error(told(`hindsight: ${found.what}`, process.stderr))
        if (found.type !== 'file') continue
        for (const { record } of found.records) await print((written++ ? between : open) + JSON.stringify(record))
      }
      if (written || json) await print(written ? close : '[]\n')
      process.exitCode = written ? 0 : 1
    })
}

/** Waits where the reader of a pipe is slower than we are. */
async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain')
}
