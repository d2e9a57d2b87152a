// Run as a process of its own, and killed by the test: reads an archive into a store, and says after each file that was done how many.
import { startReading } from '../../../../../api/archive/reading.ts'
import { openSqlite } from '../../../../../store/sqlite/open.ts'

const [, , data, root] = process.argv as [string, string, string, string]
const store = await openSqlite(data), archive = { name: 'shop', root, sample: false, readAt: null, milliseconds: null, changed: null }
await store.putArchive(archive)
await startReading(store, { archives: [archive], notes: [] }, { maxBytes: 1e6, onprogress: ({ done }) => process.stdout.write(`${done}\n`) }).finished
await store.close()
