// What `hindsight serve` does between its start and a signal to end.
import { accessOf, refuseLockedDoor, type Access } from '../../api/access/access.ts'
import { makeToken } from '../../api/access/tokens.ts'
import { readableRoot, selectArchives } from '../../api/archive/archives.ts'
import { keepCurrent, type Current } from '../../api/archive/current/current.ts'
import type { ReadingResult } from '../../api/archive/reading.ts'
import type { FileNews } from '../../api/archive/reconcile.ts'
import type { Config } from '../../api/config.ts'
import { linker } from '../../api/incidents/link.ts'
import type { Server } from '../../api/main.ts'
import { calendarOf } from '../../api/days.ts'
import { startEarly } from '../../ingest/workers.ts'
import type { Store } from '../../store/store.ts'
import { report } from '../terminal/failure.ts'
import { printable, told } from '../terminal/print.ts'
import { showProgress, type ProgressShown } from '../terminal/progress.ts'
import { newsText, readingJson, readingSummary, unreadFiles } from '../terminal/reading-summary.ts'
import { askedToEnd } from '../terminal/signals.ts'
import { environment } from './settings.ts'
import { withStore } from './store.ts'

/** Listens and reads side by side, so that what is known already can be searched. */
export async function runServe(config: Config, paths: string[], { json, firstToken }: { json: boolean; firstToken: boolean }): Promise<void> {
  const roots = paths.map(readableRoot), access = accessOf(config)
  startEarly()
  await withStore(config, async store => {
    if (access.signIn && firstToken) await makeFirstToken(store)
    await refuseLockedDoor(access, config, store)
    const selection = await selectArchives(store, roots)
    let bar: ProgressShown | null = null // shown once the site is up: a port in use is all that there is to say
    let site: Server | null = null // known to later readings once the first one is told
    const current = await keepCurrent(store, selection, {
      maxBytes: config.maxFileBytes, onprogress: progress => bar?.update(progress), onnews: news => site && tellNews(news, config, json, site), watch: config.watch, pullEvery: config.pull && config.pull * 60_000, env: environment(),
    })
    const read = current.read()
    read.catch(() => {}) // it is told below
    const server = await listening(config, access, store, current).catch(async error => {
      await current.stop()
      throw error
    })
    console.log(json ? JSON.stringify({ url: server.url }) : `Hindsight is at ${server.url}`)
    bar = showProgress(selection.archives.map(({ root }) => root).join(', '))
    const shown = bar
    const told = tell(store, current, read.finally(() => {
      bar = null
      shown.end()
      site = server
    }), json ? null : server)
    await askedToEnd()
    console.error('Ending …')
    await current.stop()
    await told
    await server.close()
  })
}

/** Where nobody has a token yet, the first is whoever reads what the program prints. */
async function makeFirstToken(store: Store): Promise<void> {
  if ((await store.tokens()).length) return
  console.error(told('The first token, of a keeper; it is shown this once:', process.stderr))
  console.error(await makeToken(store, 'keeper', 'keeper'))
}

/** The HTTP side is loaded while the first files are parsed already. */
async function listening(config: Config, access: Access, store: Store, current: Current): Promise<Server> {
  const { listen } = await import('../../api/main.ts')
  return listen(config, {
    store,
    linkTo: linker(store, config.sourceUrl),
    current,
    calendar: calendarOf(config.zone),
    access,
    log: { level: config.log, stream: process.stderr },
  })
}

/** Says what a later reading found: in the log, where that tells of answers too, else where the first one is told. */
function tellNews(news: FileNews[], { log }: Config, json: boolean, server: Server): void {
  if (log === 'info' || log === 'debug') server.log({ files: news }, 'read again')
  else console.log(json ? JSON.stringify({ files: news }) : printable(newsText(news, new Date())))
}

/** Says how the reading went; a reading that failed leaves the site up, with what was known. */
async function tell(store: Store, current: Current, read: Promise<ReadingResult>, server: Server | null): Promise<void> {
  try {
    const result = await read, health = await store.health()
    for (const note of current.notes) console.error(told(note, process.stderr))
    const page = server && `${server.url}/archive`
    console.log(page ? told(`${readingSummary(result, health)}. See them at ${page}`) : readingJson(result, health, current.notes, await unreadFiles(store, health)))
  } catch (error) {
    report(error)
  }
}
