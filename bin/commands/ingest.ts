import { Command } from 'commander'
import { configOf, withSettings } from './settings.ts'

export function ingestCommand(): Command {
  const command = new Command('ingest')
    .description('Read folders of postmortems into the store; only what changed since the last time')
    .argument('[path...]', 'folders or files; without any, the archives that are known')
    .option('--json', 'print the result as JSON')
    .addHelpText('after', '\nExample:\n  hindsight ingest ~/postmortems')
  return withSettings(command, 'data', 'maxFileBytes').action(async (paths: string[], options) => {
    const config = configOf(options)
    const [{ withStore }, { readableRoot, selectArchives }, { startReading }, { showProgress }, { readingJson, readingSummary }, { wrapped }, { askedToEnd }] = await Promise.all([
      import('./store.ts'), import('../../api/archive/archives.ts'), import('../../api/archive/reading.ts'), import('./progress.ts'), import('./reading-summary.ts'), import('./print.ts'), import('./signals.ts'),
    ])
    const roots = paths.map(readableRoot)
    await withStore(config, async store => {
      const selection = await selectArchives(store, roots)
      const bar = showProgress(selection.archives.map(({ root }) => root).join(', '))
      const reading = startReading(store, selection, { maxBytes: config.maxFileBytes, onprogress: bar.update })
      void askedToEnd().then(() => {
        process.exitCode = 130
        return reading.stop()
      })
      const result = await reading.finished.finally(bar.end)
      const health = await store.health()
      for (const note of reading.notes) console.error(wrapped(note, process.stderr))
      console.log(options.json ? readingJson(result, health, reading.notes) : wrapped(`${readingSummary(result, health)}. See them with "hindsight serve".`))
    })
  })
}
