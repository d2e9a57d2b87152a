// Run as a process of its own and killed by the test: writes one change after the other, and says of each when the store has confirmed it.
import { openSqlite } from '../../../store/sqlite/open.ts'
import { fileOf } from '../../contract/samples.ts'

const store = await openSqlite(process.argv[2]!)
for (let i = 0; ; i++) {
  // Each change writes a new file and rewrites a shared one: half a change would show.
  const many = Array.from({ length: 20 }, (_, j) => fileOf(`${i}/${j}.md`, `disk number${i} ${'filler words '.repeat(50)}`))
  await store.apply({ found: { archive: 'ops', written: [...many, fileOf('last.md', `latest number${i}`)], gone: [] } })
  process.stdout.write(`${i}\n`)
}
