// What `hindsight serve` does between its start and a signal to end.
import { readableRoot, selectArchives } from '../../api/archive/archives.ts'
import { startReading, type Reading } from '../../api/archive/reading.ts'
import type { Config } from '../../api/config.ts'
import { linker } from '../../api/incidents/link.ts'
import type { Server } from '../../api/main.ts'
import { startEarly } from '../../ingest/workers.ts'
import type { Store } from '../../store/store.ts'
import { report } from './failure.ts'
import { told } from './print.ts'
import { showProgress, type ProgressShown } from './progress.ts'
import { readingJson, readingSummary, unreadFiles } from './reading-summary.ts'
import { askedToEnd } from './signals.ts'
import { withStore } from './store.ts'

/** Listens and reads side by side, so that what is known already can be searched. */
export async function runServe(config: Config, paths: string[], { json }: { json: boolean }): Promise<void> {
  const roots = paths.map(readableRoot)
  startEarly()
  await withStore(config, async store => {
    const selection = await selectArchives(store, roots)
    let bar: ProgressShown | null = null // shown once the site is up: a port in use is all that there is to say
    const reading = startReading(store, selection, { maxBytes: config.maxFileBytes, onprogress: progress => bar?.update(progress) })
    const server = await listening(config, store, reading).catch(async error => {
      await reading.stop()
      throw error
    })
    console.log(json ? JSON.stringify({ url: server.url }) : `Hindsight is at ${server.url}`)
    bar = showProgress(selection.archives.map(({ root }) => root).join(', '))
    const told = tell(store, reading, bar.end, json ? null : server)
    await askedToEnd()
    console.error('Ending …')
    await reading.stop()
    await told
    await server.close()
  })
}

/** The HTTP side is loaded while the first files are parsed already. */
async function listening(config: Config, store: Store, reading: Reading): Promise<Server> {
  const { listen } = await import('../../api/main.ts')
  return listen(config, {
    store,
    linkTo: linker(store, config.sourceUrl),
    reading: () => reading,
    onfailure: (request, cause) => console.error(`request ${request}:`, cause),
  })
}

/** Says how the reading went; a reading that failed leaves the site up, with what was known. */
async function tell(store: Store, reading: Reading, endBar: () => void, server: Server | null): Promise<void> {
  try {
    const result = await reading.finished.finally(endBar), health = await store.health()
    for (const note of reading.notes) console.error(told(note, process.stderr))
    const page = server && `${server.url}/archive`
    console.log(page ? told(`${readingSummary(result, health)}. See them at ${page}`) : readingJson(result, health, reading.notes, await unreadFiles(store, health)))
  } catch (error) {
    report(error)
  }
}
