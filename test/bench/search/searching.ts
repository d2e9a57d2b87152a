// Hindsight and others over the same accounts and questions, one after the other, each in a process of its own and asked through HTTP by this one, on the same cores. Of Hindsight's answers all is
// counted that a page asks for: facets, passages, ten matches.
import { createWriteStream, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Measurement } from '../measurement.ts'
import { growing } from './grown.ts'
import { HOSTILE } from './hostile.ts'
import { OTHERS } from './others.ts'
import { questionsFor, type Questions } from './questions.ts'
import { filled, served, type Served } from './served.ts'

const ARCHIVES = ['../../../../shared/corpus/archive', '../../../examples/archive'].map(path => join(import.meta.dirname, path))
const KINDS = ['typed', 'searches', 'alerts'] as const
const NAMES = { typed: 'a search being typed', searches: 'search', alerts: 'similar, an alert of 2 kB' }
/** Each question is asked twice; the first time warms the engine. */
const ROUNDS = 2
const CLIENTS = 50
const CLIENTS_MS = 10_000
/** An engine that is slower is asked no more of the kind: its figures are told of fewer questions. */
const PATIENCE_MS = 60_000

export type Targets = { typed: number; searches: number; alerts: number; memory?: number; /** Searches a second that many clients together get. */ together?: number; hostile?: number }

export async function searching(size: number, targets: Targets): Promise<Measurement[]> {
  const folder = mkdtempSync(join(tmpdir(), 'hindsight-bench-')), accounts = join(folder, 'accounts.ndjson'), at = `at ${size.toLocaleString('en')}`
  try {
    const questions = await grow(size, accounts), building = await filled(accounts, folder)
    await compiled(questions, accounts, folder)
    const ours = await served('Hindsight', accounts, folder)
    const samples = await asked(ours, questions), memory = await ours.memory()
    const measured: Measurement[] = KINDS.map(kind => ({ what: `${NAMES[kind]} ${at}`, unit: 'ms', samples: samples[kind], target: { percentile: 95, atMost: targets[kind] } }))
    measured.push({ what: `memory ${at}`, unit: 'MB', samples: [memory / 1e6], ...(targets.memory && { target: { percentile: 95 as const, atMost: targets.memory } }) }, { what: `filling ${at}`, unit: 's', samples: [building / 1000] })
    if (targets.together) measured.push({ what: `searches of ${CLIENTS} clients together ${at}`, unit: '/s', samples: await together(ours, questions.searches), target: { percentile: 50, atLeast: targets.together } })
    if (targets.hostile) measured.push(await slowest(ours, at, targets.hostile))
    await ours.end()
    for (const name of Object.keys(OTHERS)) measured.push(...await beside(name, { accounts, folder, questions, at, ours: { ...samples, memory: [memory / 1e6], filling: [building / 1000] } }))
    return measured
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function grow(size: number, accounts: string): Promise<Questions> {
  const growth = await growing(ARCHIVES.find(existsSync)!, 1), file = createWriteStream(accounts)
  for (let i = 0; i < size; i++) if (!file.write(`${JSON.stringify(growth.account())}\n`)) await once(file, 'drain')
  file.end()
  await once(file, 'finish')
  const { words, exponent } = growth.vocabulary()
  console.error(`search: ${size.toLocaleString('en')} accounts with ${words.toLocaleString('en')} different words (Heaps' exponent ${exponent.toFixed(2)})`)
  return questionsFor(growth)
}

/** Starts Hindsight once, and asks one question of each kind: its code is compiled from then on. */
async function compiled(questions: Questions, accounts: string, folder: string): Promise<void> {
  const ours = await served('Hindsight', accounts, folder)
  for (const kind of KINDS) await ask(ours, questions[kind][0]!, kind === 'alerts')
  await ours.end()
}

type Samples = { [K in (typeof KINDS)[number]]: number[] }

const request = ({ url }: Served, question: string, isPasted: boolean) => isPasted
  ? fetch(`${url}/api/v1/similar`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ text: question }) })
  : fetch(`${url}/api/v1/search?limit=10&q=${encodeURIComponent(question)}`)

async function ask(engine: Served, question: string, isPasted: boolean): Promise<number> {
  const began = performance.now(), response = await request(engine, question, isPasted), answer = await response.text()
  if (response.status >= 500) throw new Error(answer)
  return performance.now() - began
}

async function asked(engine: Served, questions: Questions): Promise<Samples> {
  const samples: Samples = { typed: [], searches: [], alerts: [] }
  for (const kind of KINDS) {
    const began = performance.now()
    for (let round = 0; round < ROUNDS; round++) {
      const times: number[] = []
      for (const question of questions[kind]) if (performance.now() - began < PATIENCE_MS) times.push(await ask(engine, question, kind === 'alerts'))
      if (times.length) samples[kind] = times
    }
  }
  return samples
}

/** Searches a second, second by second; any answer that is none ends it. */
async function together(engine: Served, questions: readonly string[]): Promise<number[]> {
  const began = performance.now(), done = new Array<number>(CLIENTS_MS / 1000).fill(0)
  await Promise.all(Array.from({ length: CLIENTS }, async (_, client) => {
    for (let n = client; performance.now() - began < CLIENTS_MS; n++) {
      await ask(engine, questions[n % questions.length]!, false)
      const second = Math.floor((performance.now() - began) / 1000)
      if (second < done.length) done[second]!++
    }
  }))
  return done.slice(1)
}

async function slowest(engine: Served, at: string, atMost: number): Promise<Measurement> {
  const times: { question: string; time: number }[] = []
  for (const question of HOSTILE) times.push({ question, time: await ask(engine, question.toWellFormed(), false) })
  const { question } = times.reduce((a, b) => (b.time > a.time ? b : a)), shown = JSON.stringify(question.length > 24 ? `${question.slice(0, 24)}…` : question)
  return { what: `the slowest of ${times.length} hostile searches ${at}, ${shown}`, unit: 'ms', samples: [Math.max(...times.map(({ time }) => time))], target: { percentile: 95, atMost } }
}

type Beside = { accounts: string; folder: string; questions: Questions; at: string; ours: Samples & { memory: number[]; filling: number[] } }

/** The same of another engine. One that cannot hold so much is told of and left out. */
async function beside(name: string, { accounts, folder, questions, at, ours }: Beside): Promise<Measurement[]> {
  try {
    const other = await served(name, accounts, folder), samples = await asked(other, questions), memory = await other.memory()
    await other.end()
    return [
      ...KINDS.map(kind => ({ what: `${name}: ${NAMES[kind]} ${at}`, unit: 'ms', samples: samples[kind], ours: ours[kind] })),
      { what: `${name}: memory ${at}`, unit: 'MB', samples: [memory / 1e6], ours: ours.memory }, { what: `${name}: filling ${at}`, unit: 's', samples: [other.milliseconds / 1000], ours: ours.filling },
    ]
  } catch (error) {
    console.error(`search: ${name} ${at} was not measured: ${(error as Error).message}`)
    return []
  }
}
