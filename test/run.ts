// `npm test`: types, lint, the pages' build, then all tests; says what runs and how long, failures in full, and ends in one line of counts.
// What a machine cannot run is skipped and says why; under CI=true a skip is a failure.
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { noBrowser } from './browser/no-browser.ts'

const ROOT = join(import.meta.dirname, '..')
const IS_CI = process.env.CI === 'true'
const tally = { passed: 0, failed: 0, skipped: 0 }

type Outcome = { code: number; output: string; seconds: string }

/** Runs a program of node_modules to its end, keeping what it prints. */
function run(program: string, ...args: string[]): Promise<Outcome> {
  const started = performance.now()
  const { promise, resolve } = Promise.withResolvers<Outcome>()
  const child = spawn(join(ROOT, 'node_modules/.bin', program), args, { cwd: ROOT, shell: process.platform === 'win32', env: { ...process.env, NO_COLOR: '1' } })
  const output: string[] = []
  child.stdout.on('data', chunk => output.push(String(chunk)))
  child.stderr.on('data', chunk => output.push(String(chunk)))
  child.on('error', error => resolve({ code: 127, output: error.message, seconds: '0.0' }))
  child.on('close', code => resolve({ code: code ?? 1, output: output.join(''), seconds: ((performance.now() - started) / 1000).toFixed(1) }))
  return promise
}

function report(name: string, said: string, { seconds }: Outcome): void {
  console.log(`${name.padEnd(10)}${said.padEnd(44)}${seconds.padStart(7)} s`)
}

async function check(name: string, program: string, ...args: string[]): Promise<void> {
  const outcome = await run(program, ...args)
  const isGood = outcome.code === 0
  tally[isGood ? 'passed' : 'failed']++
  report(name, isGood ? 'passed' : 'failed', outcome)
  if (!isGood) console.log(`\n${outcome.output.trimEnd()}\n`)
}

type TestReport = {
  numPassedTests: number
  numFailedTests: number
  success: boolean
  testResults: { name: string; status: string; assertionResults: { fullName: string; status: string }[] }[]
}

async function tests(project: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'hindsight-test-'))
  const file = join(folder, 'report.json')
  const outcome = await run('vitest', 'run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`)
  try {
    count(project, outcome, JSON.parse(readFileSync(file, 'utf8')) as TestReport)
  } catch {
    tally.failed++ // it ended before it could report
    report(project, 'failed to run', outcome)
    console.log(`\n${outcome.output.trimEnd()}\n`)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function count(project: string, outcome: Outcome, { numPassedTests: passed, numFailedTests, success, testResults }: TestReport): void {
  const skipped = testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.filter(({ status }) => !['passed', 'failed'].includes(status)).map(({ fullName }) => `${relative(ROOT, name)}: ${fullName}`))
  // A file that breaks while it loads has no failed test, yet has failed.
  const failed = numFailedTests || (success && passed ? 0 : 1)
  tally.passed += passed
  tally.failed += failed
  report(project, `${passed} passed, ${failed} failed, ${skipped.length} skipped`, outcome)
  if (failed) console.log(`\n${outcome.output.trimEnd()}\n`)
  for (const name of skipped) skip(name)
}

function skip(what: string): void {
  tally[IS_CI ? 'failed' : 'skipped']++
  console.log(`  ${IS_CI ? 'failed, for CI must run it' : 'skipped'}: ${what}`)
}

await check('types', 'tsc', '-p', '.')
await check('pages', 'svelte-check', '--fail-on-warnings', '--tsconfig', 'web/tsconfig.json')
await check('lint', 'oxlint', '--deny-warnings')
await check('build', 'vite', 'build', '--logLevel', 'warn')
await tests('unit')
await tests('contract')
const reason = await noBrowser()
if (reason) skip(`browser tests: ${reason}`)
else await tests('browser')

console.log(`\n${tally.passed} passed, ${tally.failed} failed, ${tally.skipped} skipped`)
process.exitCode = tally.failed || !tally.passed ? 1 : 0
