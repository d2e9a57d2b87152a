// `npm run bench`: measures what is promised about speed and size, and prints a table with its machine. `npm run bench -- start page` some of it,
// `--json` for programs. Exits with 1 when a target is missed, with 3 when something could not be measured.
import { readdirSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { isMet, percentile, reached, type Measure, type Measurement } from './measurement.ts'

// As bin/hindsight.js starts the program: its code is compiled already, in its threads too, and what made it is no longer there (package.json has the other half).
process.env.NODE_COMPILE_CACHE ??= join(import.meta.dirname, '../../node_modules/.cache/node')

const { values: { json }, positionals } = parseArgs({ options: { json: { type: 'boolean', default: false } }, allowPositionals: true })
const all = readdirSync(import.meta.dirname).filter(file => file.endsWith('.ts') && !['run.ts', 'measurement.ts'].includes(file)).map(file => file.replace('.ts', ''))
const names = positionals.length ? positionals : all

const unknown = names.filter(name => !all.includes(name))
if (unknown.length) {
  console.error(`There is no benchmark "${unknown[0]}"; there are ${all.join(', ')}.`)
  process.exit(2)
}

const machine = {
  cpu: cpus()[0]?.model ?? 'unknown', cores: cpus().length, memory: `${(totalmem() / 2 ** 30).toFixed(1)} GB`, node: process.version, system: `${process.platform}-${process.arch}`,
}
const measurements: Measurement[] = []
for (const name of names) {
  try {
    const { measure } = (await import(join(import.meta.dirname, `${name}.ts`))) as { measure: Measure }
    measurements.push(...(await measure()))
  } catch (error) {
    console.error(`${name}: not measured: ${(error as Error).message}`)
    process.exitCode = 3
  }
}
if (measurements.some(measurement => !isMet(measurement))) process.exitCode = 1

if (json) {
  const results = measurements.map(m => ({ what: m.what, unit: m.unit, n: m.samples.length, p50: reached(m, 50), p95: reached(m, 95), target: m.target, met: isMet(m) }))
  console.log(JSON.stringify({ machine, measurements: results }, null, 2))
} else {
  console.log(`${machine.cpu}, ${machine.cores} cores, ${machine.memory}, Node ${machine.node}, ${machine.system}\n`)
  const rows = measurements.map(m => [m.what, `${m.samples.length}`, shown(reached(m, 50), m.unit), shown(reached(m, 95), m.unit), promise(m), m.target ? isMet(m) ? 'met' : 'MISSED' : ''])
  const table = [['', 'n', 'p50', 'p95', 'target', ''], ...rows]
  const widths = table[0]!.map((_, column) => Math.max(...table.map(row => row[column]!.length)))
  for (const row of table) console.log(row.map((cell, i) => (i === 0 || i > 3 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join('  ').trimEnd())
}

function shown(value: number, unit: string): string {
  return `${value.toLocaleString('en', { maximumSignificantDigits: 3 })} ${unit}`
}

function promise({ target, unit, samples, ours }: Measurement): string {
  if (!target) return ours ? comparison(percentile(ours, 95), percentile(samples, 95)) : ''
  return `p${target.percentile} ${'atMost' in target ? `at most ${target.atMost}` : `at least ${target.atLeast}`} ${unit}`
}

/** Of two that are the better the less they are, at their 95th percentile. */
function comparison(ours: number, other: number): string {
  const times = (ratio: number) => `${ratio.toLocaleString('en', { maximumSignificantDigits: 2 })} times`
  return ours <= other ? `Hindsight ${times(other / ours)} less` : `HINDSIGHT ${times(ours / other)} MORE`
}
