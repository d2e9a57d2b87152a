import { Command, Option } from 'commander'
import { once } from 'node:events'

/** `hindsight parse PATH…`: prints the records of files or folders, writes nothing. */
export function parseCommand(): Command {
  return new Command('parse')
    .description('Read postmortems and print what was found, one record a line')
    .argument('<path...>', 'files or folders')
    .addOption(new Option('--format <format>', 'one JSON object a line').choices(['ndjson']).default('ndjson'))
    .action(async (paths: string[]) => {
      const [{ readPaths }, { wrapped }] = await Promise.all([import('../../ingest/ingest.ts'), import('./print.ts')])
      for await (const found of readPaths(paths)) {
        if (found.type === 'unread') console.error(wrapped(`hindsight: ${found.problem.message} ${found.problem.remedy}`, process.stderr))
        if (found.type !== 'file') continue
        const lines = found.records.map(({ record }) => JSON.stringify(record) + '\n').join('')
        if (!process.stdout.write(lines)) await once(process.stdout, 'drain')
      }
    })
}
