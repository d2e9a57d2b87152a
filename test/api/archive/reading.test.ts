import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { startReading } from '../../../api/archive/reading.ts'
import type { Archive, Store } from '../../../store/store.ts'

test('an archive whose folder is gone is told of, and nothing of it is touched', async () => {
  const archive: Archive = { name: 'shop', root: join(mkdtempSync(join(tmpdir(), 'reading-')), 'gone'), sample: false, readAt: null, milliseconds: null, changed: null }
  const reading = startReading({} as Store, { archives: [archive], notes: [] }, { maxBytes: 1000 })
  expect(await reading.finished).toEqual({ changed: 0, unchanged: 0, gone: 0, milliseconds: 0 })
  expect(reading.notes).toEqual([`The folder of the archive "shop", ${archive.root}, is not there any more; what was read from it is kept.`])
  expect(reading.progress()).toBeNull()
})
