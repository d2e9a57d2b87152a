// What `hindsight export` does.
import { once } from 'node:events'
import { ledgerLines } from '../../api/archive/ledger-file.ts'
import type { Config } from '../../api/config.ts'
import type { Store } from '../../store/store.ts'
import { withFilledStore, withKeptStore } from './store.ts'

/** Incidents read at once. */
const PAGE = 200

export const exportLedger = (config: Config): Promise<void> => withKeptStore(config, store => print(ledgerLines(store)))

export const exportRecords = (config: Config): Promise<void> => withFilledStore(config, store => print(recordLines(store)))

async function* recordLines(store: Store): AsyncGenerator<string> {
  for (let offset = 0; ; offset += PAGE) {
    const { ids } = await store.browse({}, offset, PAGE)
    for (const incident of await store.incidents(ids)) yield JSON.stringify(incident)
    if (ids.length < PAGE) return
  }
}

/** As fast as they are taken: a slow reader must not fill the memory. */
async function print(lines: AsyncIterable<string>): Promise<void> {
  for await (const line of lines) if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain')
}
