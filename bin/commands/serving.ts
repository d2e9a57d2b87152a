// What `hindsight serve` does between its start and a signal to end.
import { readableRoot, selectArchives } from '../../api/archive/archives.ts'
import { startReading, type Reading } from '../../api/archive/reading.ts'
import type { Config } from '../../api/config.ts'
import { linker } from '../../api/incidents/link.ts'
import { listen, type Server } from '../../api/main.ts'
import type { Store } from '../../store/store.ts'
import { report } from './failure.ts'
import { wrapped } from './print.ts'
import { showProgress } from './progress.ts'
import { readingJson, readingSummary } from './reading-summary.ts'
import { askedToEnd } from './signals.ts'
import { withStore } from './store.ts'

/** Listens at once and reads in the background, so that what is known already can be searched. */
export async function runServe(config: Config, paths: string[], { json }: { json: boolean }): Promise<void> {
  const roots = paths.map(readableRoot)
  await withStore(config, async store => {
    const selection = await selectArchives(store, roots)
    let reading: Reading | null = null
    const server = await listen(config, {
      store,
      linkTo: linker(store, config.sourceUrl),
      reading: () => reading,
      onfailure: (request, cause) => console.error(`request ${request}:`, cause),
    })
    console.log(json ? JSON.stringify({ url: server.url }) : `Hindsight is at ${server.url}`)
    const bar = showProgress(selection.archives.map(({ root }) => root).join(', '))
    reading = startReading(store, selection, { maxBytes: config.maxFileBytes, onprogress: bar.update })
    const told = tell(store, reading, bar.end, json ? null : server)
    await askedToEnd()
    console.error('Ending …')
    await reading.stop()
    await told
    await server.close()
  })
}

/** Says how the reading went; a reading that failed leaves the site up, with what was known. */
async function tell(store: Store, reading: Reading, endBar: () => void, server: Server | null): Promise<void> {
  try {
    const result = await reading.finished.finally(endBar), health = await store.health()
    for (const note of reading.notes) console.error(wrapped(note, process.stderr))
    console.log(server ? wrapped(`${readingSummary(result, health)}. See them at ${server.url}/archive`) : readingJson(result, health, reading.notes))
  } catch (error) {
    report(error)
  }
}
