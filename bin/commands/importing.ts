// What `hindsight import` does.
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { readableRoot } from '../../api/archive/archives.ts'
import { importLedger } from '../../api/archive/ledger-file.ts'
import type { Config } from '../../api/config.ts'
import { Failure } from '../../api/errors.ts'
import { count, told } from '../terminal/print.ts'
import { withStore } from './store.ts'

export function runImport(config: Config, file: string): Promise<void> {
  const path = readableRoot(file)
  return withStore(config, async store => {
    const events = await importLedger(store, file, linesOf(path))
    console.log(told(`Took in ${count(events, 'event')}. The archive is read again in full by the next "hindsight ingest" or "hindsight serve".`))
  })
}

async function* linesOf(path: string): AsyncGenerator<string> {
  try {
    yield* createInterface({ input: createReadStream(path, 'utf8'), crlfDelay: Infinity })
  } catch (error) {
    throw new Failure('path_unreadable', { path, reason: (error as NodeJS.ErrnoException).code ?? 'unknown' }, { cause: error })
  }
}
