// Reads what git's history knows of the files of a folder: one log for all of them, kept while the program runs, so that later only what was committed since is asked for.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Readable } from 'node:stream'
import { historian, type Histories } from '../surroundings/history.ts'
import { fetchingNothing, git, SAFE } from './git.ts'

// Whatever the settings of the user and of the repository say, so that the lines are those that `historian` knows, and no program of theirs is run.
const LOG = [
  'log', '--reverse', '--topo-order', '--format=commit %at %P', '--no-show-signature', '--no-color', '--no-ext-diff', '--no-textconv', '--patch', '--unified=0', '--inter-hunk-context=0',
  '--find-renames', '--src-prefix=a/', '--dst-prefix=b/', '--relative', '--encoding=UTF-8', '-O/dev/null', '--submodule=short', '--ignore-submodules=all',
]
const SETTINGS = ['-c', 'core.quotePath=off', '-c', 'log.showRoot=true', '-c', 'log.follow=false']
/** A history that takes longer is left alone: it is worth less than the wait. */
const LONGEST_MS = 20_000
/** Of a line; what is longer holds no item of a list. */
const LONGEST_LINE = 100_000

type Kept = { head: string; histories: Histories }
/** By folder and revision. */
const kept = new Map<string, Promise<Kept | TooSlow | undefined>>()
/** What is not tried again. */
class TooSlow extends Error {}

/** Whether a folder lies in a work tree of git. Asks the disk alone. */
export function isInWorkTree(folder: string): boolean {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return true
    if (at === dirname(at)) return false
  }
}

/** What is known of the files below a folder at a revision. Empty where nothing was committed yet. Throws, with the reason, where the history cannot be read. */
export async function historiesOf(folder: string, revision = 'HEAD'): Promise<Histories> {
  const key = `${folder}\0${revision}`, last = kept.get(key) ?? Promise.resolve(undefined)
  const reading = last.then(before => {
    if (before instanceof TooSlow) throw before
    return upToDate(folder, revision, before)
  })
  kept.set(key, reading.catch((error: unknown) => (error instanceof TooSlow ? error : last)))
  return (await reading).histories
}

async function upToDate(folder: string, revision: string, before: Kept | undefined): Promise<Kept> {
  const head = (await git(folder, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`).catch(unborn)).trim()
  if (!head || before?.head === head) return before ?? { head, histories: new Map() }
  // Git would fetch what it lacks, may not, and would then stop half-way.
  if (await git(folder, 'config', '--get-regexp', String.raw`^(remote\..*\.promisor|extensions\.partialclone)$`).then(() => true, () => false)) throw new Error('the clone is a partial one, and what it lacks would have to be fetched')
  const isOnward = before?.head && (await git(folder, 'merge-base', '--is-ancestor', before.head, head).then(() => true, () => false))
  const isShallow = (await git(folder, 'rev-parse', '--is-shallow-repository')).trim() === 'true'
  const histories: Histories = isOnward ? new Map(before.histories) : new Map()
  await readLog(folder, isOnward ? `${before.head}..${head}` : head, historian(histories, isShallow))
  return { head, histories }
}

/** Of a repository without a commit git says nothing; whatever else it says is the reason. */
function unborn(error: Error & { said?: string | null }): string {
  if (error.said === '') return ''
  throw error
}

async function readLog(folder: string, commits: string, { line, end }: ReturnType<typeof historian>): Promise<void> {
  const log = spawn('git', ['-C', folder, ...SAFE, ...SETTINGS, ...LOG, commits, '--', '.'], { windowsHide: true, stdio: ['ignore', 'pipe', 'ignore'], timeout: LONGEST_MS, env: fetchingNothing() })
  const [[code, signal]] = await Promise.all([once(log, 'close'), eachLine(log.stdout, line)])
  if (signal) throw new TooSlow(`reading it takes longer than ${LONGEST_MS / 1000} seconds`)
  if (code !== 0) throw new Error(`git log ended with ${code}`)
  end()
}

/** By line ends alone: what else parts lines for some may stand within one. */
async function eachLine(output: Readable, line: (text: string) => void): Promise<void> {
  let rest = ''
  for await (const text of output.setEncoding('utf8') as AsyncIterable<string>) {
    const lines = text.split('\n')
    lines[0] = rest + lines[0]!
    rest = lines.pop()!.slice(0, LONGEST_LINE)
    for (const one of lines) line(one)
  }
  line(rest)
}
