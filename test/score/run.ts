// `npm run score`: reads the labelled corpus beside the repository, holds precision, recall and F1 of every field to the floors, and looks whether what
// others published of its documents comes out of our reading (`truths/`).
// `npm run score -- --raise` raises the floors to what is reached now; a floor is lowered by hand only, with the reason in the commit.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { PostmortemRecord } from '../../ingest/record.ts'
import { below, raised, type Floors, type Scores } from './floors.ts'
import { BORNE, quotesIn } from './quotes.ts'
import type { Outcome } from './truths/truth.ts'
import { TRUTHS } from './truths/truths.ts'

const ROOT = join(import.meta.dirname, '../..')
const CORPUS = join(ROOT, '../shared/corpus')
const FLOORS = join(import.meta.dirname, 'floors.json')
/** Parts of the corpus that have floors of their own, as arguments of its scorer. */
const PARTS: Record<string, string[]> = { all: [], seeds: ['--only', 'seeds'] }

if (!existsSync(CORPUS)) {
  console.error('The labelled corpus is not at ../shared/corpus: there is nothing to score against.')
  process.exit(2)
}

const folder = mkdtempSync(join(tmpdir(), 'hindsight-score-'))
try {
  const records = join(folder, 'records.ndjson')
  // What it says of files that it cannot read yet is no news here; where it fails, the error carries it.
  execFileSync(process.execPath, ['bin/hindsight.js', 'parse', join(CORPUS, 'archive'), '--format', 'ndjson'], { cwd: ROOT, stdio: ['ignore', openSync(records, 'w'), 'pipe'] })
  const now: Floors = Object.fromEntries(Object.entries(PARTS).map(([part, only]) => [part, scores(records, only)]))
  const floors = JSON.parse(readFileSync(FLOORS, 'utf8')) as Floors
  if (process.argv.includes('--raise')) writeFileSync(FLOORS, JSON.stringify(raised(floors, now), null, 2) + '\n')
  else await judge(floors, now, records)
} finally {
  rmSync(folder, { recursive: true })
}

function scores(records: string, only: string[]): Scores {
  const output = execFileSync(process.execPath, [join(CORPUS, 'score.mjs'), join(CORPUS, 'labels.jsonl'), records, '--json', ...only], { encoding: 'utf8' })
  const fields = Object.entries(JSON.parse(output) as Record<string, { gold?: number; precision: number; recall: number; f1: number }>)
  return Object.fromEntries(fields.filter(([, score]) => score?.gold !== undefined).map(([field, { precision, recall, f1 }]) => [field, { precision, recall, f1 }]))
}

async function judge(floors: Floors, now: Floors, records: string): Promise<void> {
  const drops = below(floors, now)
  const fields = Object.values(floors).flatMap(part => Object.keys(part)).length
  const failed = new Set(drops.map(({ part, field }) => `${part} ${field}`)).size
  for (const [field, { precision, recall, f1 }] of Object.entries(now.all ?? {}))
    console.log(`${field.padEnd(16)} precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}`)
  if (drops.length) console.log(`\n${'below its floor'.padEnd(34)}floor    now`)
  for (const { part, field, measure, floor, reached } of drops) console.log(`${`${part}: ${field}, ${measure}`.padEnd(34)}${floor.toFixed(3)}  ${reached.toFixed(3)}`)
  const held = [await quotesHold(), ...truthsHold(records).map(({ holds }) => holds)]
  const broken = failed + held.filter(holds => !holds).length
  console.log(`\n${fields + held.length - broken} passed, ${broken} failed`)
  process.exitCode = broken || !fields ? 1 : 0
}

/** What was published, said one by one; of what lies not in the corpus it is said that it was not looked at. */
function truthsHold(records: string): Outcome[] {
  const archive = join(CORPUS, 'archive')
  const read = readFileSync(records, 'utf8').split('\n').filter(Boolean).map(line => JSON.parse(line) as PostmortemRecord)
  return TRUTHS.flatMap(({ name, reason, source, check }) => {
    console.log(`\n${name}`)
    if (!existsSync(join(archive, source))) {
      console.log(`  not looked at: ${source} is not in the corpus`)
      return []
    }
    const found = check(read, archive)
    const outcomes = found.length ? found : [{ holds: false, said: 'nothing was found to compare' }]
    for (const { holds, said } of outcomes) console.log(`  ${holds ? 'holds' : 'FAILS'}  ${said}`)
    if (outcomes.some(({ holds }) => !holds)) console.log(`  ${reason}`)
    return outcomes
  })
}

async function quotesHold(): Promise<boolean> {
  const { words, wrongWords, quotes, wrongQuotes } = await quotesIn(join(CORPUS, 'archive'))
  console.log(`\n${wrongQuotes.length} of ${quotes} quotes and ${wrongWords} of ${words} words are not the source's own`)
  for (const quote of wrongQuotes.slice(0, 10)) console.log(`  ${quote}`)
  return quotes > 0 && !wrongQuotes.length && wrongWords <= words * BORNE / 1_000_000
}
