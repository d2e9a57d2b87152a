// `npm run rank`: the queries that lie beside the repository, asked through the command line's batch mode, as its own judge counts them; with typos; and what "nothing like this" makes
// of each query with its document and without. Holds what is reached to the floors in `ranking/floors.json`.
// `npm run rank -- --raise` raises the floors to what is reached now; a floor is lowered by hand only, with the reason in the commit.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ENOUGH } from '../../api/search/strength.ts'
import { openSqlite } from '../../store/sqlite/open.ts'
import type { Incident } from '../../store/incident.ts'
import { below, raisedTo, reachedIn, typoDrop, type Reached } from './ranking/measures.ts'
import { pairOf, pointAt, type Asked, type Pair } from './ranking/nothing.ts'

const ROOT = join(import.meta.dirname, '../..')
const SHARED = join(ROOT, '../shared'), CORPUS = join(SHARED, 'corpus'), QUERIES = join(SHARED, 'queries/dev.jsonl')
const FLOORS = join(import.meta.dirname, 'ranking/floors.json')
const SEEDS = [1, 2, 3, 4, 5]
/** Looked at on both sides of the line that is drawn. */
const AROUND = [-1, -0.6, -0.4, -0.2, 0, 0.2, 0.4, 0.6, 1]

if (!existsSync(QUERIES)) {
  console.error('The queries are not at ../shared/queries: there is nothing to ask.')
  process.exit(2)
}

const folder = mkdtempSync(join(tmpdir(), 'hindsight-rank-')), data = join(folder, 'data')
try {
  hindsight('ingest', join(CORPUS, 'archive'))
  const [plain, ...mistyped] = tables([[], ...SEEDS.map(seed => ['--typo', String(seed)])])
  console.log(`${plain}\nwith typos (R@5 of all, seeds ${SEEDS.join(', ')}): ${mistyped.map(table => reachedIn(table)['all R@5']!.toFixed(3)).join(' ')}`)
  const drop = typoDrop(plain!, mistyped), balanced = await nothing()
  console.log(`mean drop by a typo: ${drop.toFixed(3)}`)
  hold({ ...reachedIn(plain!), 'kept with a typo': 1 - drop, balanced })
} finally {
  rmSync(folder, { recursive: true })
}

function hindsight(...words: string[]): string {
  return execFileSync(process.execPath, ['bin/hindsight.js', ...words, '--data', data], { cwd: ROOT, encoding: 'utf8', maxBuffer: 2 ** 28, stdio: ['ignore', 'pipe', 'pipe'] })
}

function run(script: string, ...words: string[]): string {
  return execFileSync(process.execPath, [join(CORPUS, script), ...words], { encoding: 'utf8', maxBuffer: 2 ** 28 })
}

/** The judge's table for each way of writing the queries: all of them asked in one go, for a start of the program costs more than its answers. */
function tables(ways: string[][]): string[] {
  const kinds = [['keywords'], ['paste', 'recall']], asked = kinds.map(kind => ways.map(way => run('batch.mjs', QUERIES, ...kind, ...way)))
  const answered = ['search', 'similar'].map((command, i) => {
    const file = join(folder, `${command}.ndjson`)
    writeFileSync(file, asked[i]!.join(''))
    return hindsight(command, '--batch', file, '--limit', '10').split('\n')
  })
  return ways.map((_, way) => {
    const hits = answered.flatMap((lines, i) => lines.splice(0, asked[i]![way]!.trim().split('\n').length)), file = join(folder, 'hits.ndjson'), answers = join(folder, 'answers.ndjson')
    writeFileSync(file, hits.join('\n'))
    writeFileSync(answers, run('batch.mjs', '--answers', file))
    return run('rank.mjs', QUERIES, answers, ...(way ? [] : ['--misses']))
  })
}

/** Prints what "nothing like this" comes to; gives the balanced accuracy where the line is drawn. */
async function nothing(): Promise<number> {
  const store = await openSqlite(data)
  try {
    const { figures } = await store.since(0), incidents = await store.incidents(figures.map(({ id }) => id)), pairs: Pair[] = []
    for (const asked of queries(incidents)) pairs.push(await pairOf(store, asked))
    console.log('\n"Nothing like this", by the line above which a match is strong: found with its document, nothing without, balanced')
    for (const around of AROUND) {
      const { line, found, nothing, balanced } = pointAt(ENOUGH + around, pairs)
      console.log(`${around ? '  ' : '> '}${line.toFixed(1)}  ${found.toFixed(3)}  ${nothing.toFixed(3)}  ${balanced.toFixed(3)}`)
    }
    const fitting = leftFitting(pairs, new Map(incidents.map(incident => [incident.id, incident])))
    console.log(`\nWithout ${fitting.length} removals that leave another incident of the same cause: balanced ${pointAt(ENOUGH, pairs.filter(pair => !fitting.some(left => left.pair === pair))).balanced.toFixed(3)}`)
    for (const { pair: { asked }, path, cause } of fitting) console.log(`  ${asked.kind}\t${asked.doc}\t${cause}: ${path}`)
    return pointAt(ENOUGH, pairs).balanced
  } finally {
    await store.close()
  }
}

function queries(incidents: readonly Incident[]): Asked[] {
  const tells = ({ sources, source }: Incident, doc: string) => {
    const [path, number = '1'] = doc.split('#')
    return source.path === path ? String(source.incident) === number : sources.some(told => told.path === path && number === '1')
  }
  return readFileSync(QUERIES, 'utf8').split('\n').filter(Boolean).map(line => JSON.parse(line) as { doc: string; also?: string[] } & { [kind: string]: string }).flatMap(query => {
    const right = new Set(incidents.filter(incident => [query.doc, ...query.also ?? []].some(doc => tells(incident, doc))).map(({ id }) => id))
    return ['keywords', 'paste', 'recall'].map(kind => ({ doc: query.doc, kind, text: query[kind]!, right }))
  })
}

/** Removals after which something is still found that has the cause of what was removed. */
function leftFitting(pairs: readonly Pair[], incidents: ReadonlyMap<string, Incident>) {
  return pairs.flatMap(pair => {
    if (!pair.removed || pair.removed.evidence < ENOUGH) return []
    const left = incidents.get(pair.removed.id)!, gone = [...pair.asked.right].flatMap(id => incidents.get(id)!.causes[0]?.tag ?? [])
    const cause = left.causes.find(({ tag }) => gone.includes(tag))?.tag
    return cause ? [{ pair, cause, path: left.source.path }] : []
  })
}

function hold(now: Reached): void {
  const floors = JSON.parse(readFileSync(FLOORS, 'utf8')) as Reached
  if (process.argv.includes('--raise')) return writeFileSync(FLOORS, JSON.stringify(raisedTo(floors, now), null, 2) + '\n')
  const fallen = below(floors, now)
  for (const name of fallen) console.log(`${name}: ${(now[name] ?? 0).toFixed(3)}, below its floor ${floors[name]!.toFixed(3)}`)
  console.log(`\n${Object.keys(floors).length - fallen.length} passed, ${fallen.length} failed`)
  process.exitCode = fallen.length ? 1 : 0
}
