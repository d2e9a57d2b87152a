// An archive of 10,000 files: how long it takes to read it again when nothing has changed, and until a file that was changed can be found over HTTP.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { realpath } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { selectArchives } from '../../api/archive/archives.ts'
import { keepCurrent, type Current } from '../../api/archive/current/current.ts'
import { listen } from '../../api/main.ts'
import type { SearchAnswer } from '../../api/search/schema.ts'
import { openSqlite } from '../../store/sqlite/open.ts'
import { inventor, type Inventor } from '../inventor.ts'
import type { Measure } from './measurement.ts'

const FILES = 10_000
const FOLDERS = 120
const READINGS = 20
const CHANGES = 40
const WARM = 3
const PATIENCE = 20_000

export const measure: Measure = async () => {
  const folder = await realpath(mkdtempSync(join(tmpdir(), 'hindsight-bench-'))), root = join(folder, 'archive'), invent = inventor(1)
  for (let i = 0; i < FILES; i++) write(root, i, invent)
  const store = await openSqlite(join(folder, 'data'))
  const current = await keepCurrent(store, await selectArchives(store, [root]), { maxBytes: 5_000_000, watch: true })
  const server = await listen({ host: '127.0.0.1', port: 0 }, { store, linkTo: async () => null, current })
  try {
    await current.read()
    return [
      { what: 'unchanged archive of 10,000 files read again', unit: 'ms', samples: await readAgain(current), target: { percentile: 95 as const, atMost: 1000 } },
      { what: 'a changed file of 10,000 found after it was written', unit: 'ms', samples: await foundAfter(root, invent, server.url), target: { percentile: 95 as const, atMost: 200 } },
    ]
  } finally {
    await server.close()
    await current.stop()
    await store.close()
    rmSync(folder, { recursive: true })
  }
}

function write(root: string, i: number, invent: Inventor, word = ''): void {
  const folder = join(root, String(i % FOLDERS))
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, `${i}.md`), `${invent.postmortem().text}\n\n${word}\n`)
}

async function readAgain(current: Current): Promise<number[]> {
  const samples: number[] = []
  for (let i = -WARM; i < READINGS; i++) {
    const began = performance.now(), { unchanged } = await current.read()
    if (unchanged !== FILES) throw new Error(`${unchanged} of ${FILES} files were unchanged`)
    if (i >= 0) samples.push(performance.now() - began)
  }
  return samples
}

/** Each time another file gets a word that no other has. */
async function foundAfter(root: string, invent: Inventor, url: string): Promise<number[]> {
  const samples: number[] = []
  for (let i = -WARM; i < CHANGES; i++) {
    const word = `zeppelin${String.fromCharCode(97 + (i + WARM) % 26)}${String.fromCharCode(97 + Math.floor((i + WARM) / 26))}`
    const began = performance.now()
    write(root, (i + WARM) * 37, invent, word)
    while (!(await isFound(url, word))) {
      if (performance.now() - began > PATIENCE) throw new Error(`"${word}" was not found within ${PATIENCE / 1000} s`)
      await setTimeout(5)
    }
    if (i >= 0) samples.push(performance.now() - began)
    await setTimeout(300) // nobody else is busy with the last one any more
  }
  return samples
}

async function isFound(url: string, word: string): Promise<boolean> {
  const { hits, understood } = (await (await fetch(`${url}/api/v1/search?q=${word}`)).json()) as SearchAnswer
  return hits.length > 0 && !understood.corrected.length // else it was read as another word
}
