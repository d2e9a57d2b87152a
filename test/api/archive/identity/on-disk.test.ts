// The same promise as identity-property.test.ts, all the way: files on a disk, worker threads, a data file, and processes that are killed.
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { openSqlite } from '../../../../store/sqlite/open.ts'
import { ACTS, readWhole, type Act } from './invented/acts.ts'
import { chance } from '../../../chance.ts'
import { newKeeper, type Keeper } from './invented/keeper.ts'
import { fileText } from './invented/story.ts'

/** `HINDSIGHT_ROUNDS=20 HINDSIGHT_SEED=7 npx vitest run …` for more, and for others. */
const ROUNDS = Number(process.env.HINDSIGHT_ROUNDS ?? 3), SEED = Number(process.env.HINDSIGHT_SEED ?? 1)
/** Readings that are killed before one is let go through. */
const KILLS = 2

/** Acts on files alone: what is read and said is told below. */
const EDITS = ['addEntry', 'removeEntry', 'bringBack', 'editLittle', 'editMuch', 'rewordTask', 'reorderLog', 'rename', 'renameAndEdit', 'swapNames', 'toOwnFile', 'toLog', 'copy', 'writeOver'] as const
const SAYINGS = ['say', 'say', 'setStatus', 'takeBack', 'unite'] as const

function onDisk(root: string, { files }: Keeper) {
  rmSync(root, { recursive: true, force: true })
  for (const [path, accounts] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), fileText(accounts))
  }
}

/** Reads the archive in a process of its own; `killed`: after so many milliseconds from its first word on, with no time to put anything in order. Answers its exit code. */
async function read(data: string, root: string, killed?: number): Promise<number | null> {
  const child = spawn(process.execPath, [fileURLToPath(new URL('./invented/reader.ts', import.meta.url)), data, root], { stdio: ['ignore', 'pipe', 'inherit'] })
  const gone = new Promise<number | null>(resolve => child.once('exit', resolve))
  if (killed !== undefined) child.stdout.once('data', () => setTimeout(() => child.kill('SIGKILL'), killed))
  child.stdout.resume()
  return gone
}

test('what people said stays with its story, though readings are killed half way', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'hindsight-')), data = join(folder, 'data'), root = join(folder, 'shop'), of = chance(SEED)
  const keeper = newKeeper(await openSqlite(data))
  const act = async (what: Act['what']) => ACTS[what](keeper, of.below(1000), of.below(10_000))
  for (const what of ['addLog', 'add', 'add', 'add', 'addLog', 'add'] as const) await act(what)
  for (let round = 0; round < ROUNDS; round++) {
    onDisk(root, keeper)
    for (let kill = 0; kill < KILLS; kill++) await read(data, root, of.below(120))
    expect(await read(data, root)).toBe(0)
    await readWhole(keeper)
    for (const what of of.some(SAYINGS, 3)) await act(what)
    for (const what of of.some(EDITS, 4)) await act(what)
  }
  await keeper.store.close()
  rmSync(folder, { recursive: true })
}, 600_000)
