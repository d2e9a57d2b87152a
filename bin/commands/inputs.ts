import { Option } from 'commander'
import { buffer } from 'node:stream/consumers'
import type { HandedIn } from '../../ingest/read/root.ts'

/** What standard input is called where nobody says so: without an ending it is read by its looks. */
const NAME = 'stdin'

export const nameOption = () => new Option('--name <file>', 'what to call standard input, named as -; the ending tells its format').default(NAME)

/** Paths as they were typed, with all of standard input for "-". */
export const inputsOf = (paths: string[], name: string): Promise<(string | HandedIn)[]> =>
  Promise.all(paths.map(async path => (path === '-' ? { name, bytes: await buffer(process.stdin) } : path)))
