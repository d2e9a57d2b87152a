// What `hindsight ingest` does; gives its exit code.
import { readableRoot, selectArchives } from '../../api/archive/archives.ts'
import { startReading } from '../../api/archive/reading.ts'
import type { Config } from '../../api/config.ts'
import { told } from '../terminal/print.ts'
import { showProgress } from '../terminal/progress.ts'
import { readingJson, readingSummary, unreadFiles, unreadText } from '../terminal/reading-summary.ts'
import { askedToEnd } from '../terminal/signals.ts'
import { withStore } from './store.ts'

/** As the shell counts a program that Ctrl+C ended. */
const INTERRUPTED = 130

export function runIngest(config: Config, paths: string[], { json }: { json: boolean }): Promise<number> {
  const roots = paths.map(readableRoot)
  return withStore(config, async store => {
    const selection = await selectArchives(store, roots)
    const bar = showProgress(selection.archives.map(({ root }) => root).join(', '))
    const reading = startReading(store, selection, { maxBytes: config.maxFileBytes, onprogress: bar.update })
    let exit = 0
    void askedToEnd().then(() => {
      exit = INTERRUPTED
      return reading.stop()
    })
    const result = await reading.finished.finally(bar.end), health = await store.health()
    for (const note of reading.notes) console.error(told(note, process.stderr))
    const unread = await unreadFiles(store, health)
    if (json) console.log(readingJson(result, health, reading.notes, unread))
    else console.log([told(`${readingSummary(result, health)}. See them with "hindsight serve".`), unreadText(unread, 'with "hindsight serve", or all with --json')].filter(Boolean).join('\n'))
    return exit
  })
}
