import { Command } from 'commander'
import { readFileSync, readdirSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { parse } from '../../ingest/parse.ts'

/** `hindsight parse PATH…`: prints the records of files or folders, writes nothing. */
export function parseCommand(): Command {
  return new Command('parse')
    .description('Read postmortems and print what was found, one record a line')
    .argument('<path...>')
    .option('--format <format>', 'ndjson', 'ndjson')
    .action((paths: string[]) => {
      for (const path of paths) {
        const folder = statSync(path).isDirectory()
        const files = folder ? readdirSync(path, { recursive: true, withFileTypes: true }).filter(e => e.isFile()).map(e => join(e.parentPath, e.name)).sort() : [path]
        for (const file of files.filter(f => !f.endsWith('.pdf')))
          for (const record of parse(folder ? relative(path, file) : file, readFileSync(file, 'utf8'))) process.stdout.write(JSON.stringify(record) + '\n')
      }
    })
}
