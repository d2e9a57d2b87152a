// Files a second through reading, hashing, decoding, parsing and the hand-over between threads, once the readers are warm, and the memory that the process takes meanwhile.
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ingest } from '../../ingest/ingest.ts'
import { formatOf } from '../../ingest/read/format.ts'
import type { Measure } from './measurement.ts'

const ARCHIVES = [join(import.meta.dirname, '../../../shared/corpus/archive'), join(import.meta.dirname, '../../examples/archive')]
const FILES = 10_000
/** The first files are read by cold code; speed is then taken over stretches of this many. */
const WARM = 1000
const STRETCH = 500

export const measure: Measure = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'hindsight-bench-'))
  try {
    repeat(ARCHIVES.find(existsSync)!, folder)
    const samples: number[] = []
    let files = 0, began = 0, memory = 0
    for await (const found of ingest(folder)) {
      memory = Math.max(memory, process.memoryUsage.rss())
      if (found.type !== 'file' || ++files % STRETCH) continue
      if (files > WARM) samples.push(STRETCH / ((performance.now() - began) / 1000))
      began = performance.now()
    }
    return [
      { what: `parse, of ${files} files`, unit: 'files/s', samples, target: { percentile: 50, atLeast: 1500 } },
      { what: 'memory of the process meanwhile, at most', unit: 'MB', samples: [memory / 1e6], target: { percentile: 95, atMost: 400 } },
    ]
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The archive's text files, over and over, each round in a folder of its own. */
function repeat(archive: string, folder: string): void {
  const files = readdirSync(archive, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name))
  const texts = files.filter(file => {
    const format = formatOf(file)
    return format && 'read' in format && !format.from
  })
  for (let n = 0; n < FILES; n++) cpSync(texts[n % texts.length]!, join(folder, String(Math.floor(n / texts.length)), texts[n % texts.length]!.slice(archive.length)))
}
