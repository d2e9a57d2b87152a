// A git repository at a revision: git lists what stands there and hands out the bytes. Nothing is checked out, and nothing that the repository brings is run.
import { execFile, spawn, type ChildProcessWithoutNullStreams } from 'node:child_process'
import { promisify } from 'node:util'
import type { Met, Packed } from './container.ts'
import { packedFiles } from './packed.ts'

/** Hooks and a file-system monitor could run what the repository brings. */
export const SAFE = ['-c', 'core.hooksPath=/dev/null', '-c', 'core.fsmonitor=false']
/** Git fetches what a partial clone lacks, from wherever the repository says, which may be a program: no way of fetching is allowed. */
export const fetchingNothing = (): NodeJS.ProcessEnv => ({ ...process.env, GIT_ALLOW_PROTOCOL: 'none' })
/** Of a listing: some hundred characters a file. */
const LONGEST_LISTING = 200_000_000
const LINK = '120000'

/** The documents below a folder of a repository (all of a bare one) at a revision. Throws where git cannot tell, with what it said. */
export async function openRepository(folder: string, revision: string): Promise<Packed> {
  const commit = await git(folder, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`).catch((error: Error & { said?: string }) => {
    throw error.said === '' ? new Error(`it has no revision ${JSON.stringify(revision)}`, { cause: error }) : error
  })
  const packed = packedFiles(), sizes = new Map<string, number>()
  for (const line of (await git(folder, 'ls-tree', '-r', '-z', '--long', commit.trim())).split('\0')) {
    const [, mode, type, object, size, name] = /^(\d+) (\w+) ([0-9a-f]+) +(\S+)\t([^]*)$/.exec(line) ?? []
    if (type !== 'blob') continue // a submodule is another repository
    const bytes = Number(size) || 0 // of one that the repository lacks git says BAD; reading it tells so
    packed.meet({ name: name!, file: object!, bytes, isLink: mode === LINK, key: `git ${object}` })
    sizes.set(object!, bytes)
  }
  const objects = objectsOf(folder)
  return {
    files: packed.files(),
    look: async ({ file, key = '' }: Met) => ({ bytes: sizes.get(file) ?? 0, state: key }),
    read: ({ file }: Met) => objects.read(file),
    close: objects.close,
  }
}

/** Where git keeps what a folder's revisions are made of: what changes them is written there. */
export const gitFolder = async (folder: string): Promise<string> => (await git(folder, 'rev-parse', '--path-format=absolute', '--git-common-dir')).trim()

/** What git answers. Throws where it cannot, with a sentence; `said` are its own words, empty where it had none, null where there is no git. */
export const git = (folder: string, ...args: string[]): Promise<string> =>
  promisify(execFile)('git', ['-C', folder, ...SAFE, ...args], { maxBuffer: LONGEST_LISTING, windowsHide: true, env: fetchingNothing() }).then(({ stdout }) => stdout, reason)

function reason(error: NodeJS.ErrnoException & { stderr?: string }): never {
  const said = /not a git repository/.test(error.stderr ?? '') ? 'it is no git repository' : error.stderr?.split('\n').find(line => line.trim())?.replace(/^(?:fatal|error): /, '').replace(/[.:]$/, '') ?? ''
  throw Object.assign(new Error(error.code === 'ENOENT' ? 'there is no program "git" here' : said || error.message, { cause: error }), { said: error.code === 'ENOENT' ? null : said })
}

type Waiting = { settle: (bytes: Buffer) => void; fail: (error: Error) => void }

/** One git for all objects, started with the first of them; it answers in the order that it was asked. */
function objectsOf(folder: string): { read(object: string): Promise<Buffer>; close(): Promise<void> } {
  let objects: ChildProcessWithoutNullStreams | null = null
  const waiting: Waiting[] = []
  let chunks: Buffer[] = [], held = 0, wanted = 0, isClosed = false

  const start = () => {
    const started = spawn('git', ['-C', folder, ...SAFE, 'cat-file', '--batch'], { windowsHide: true, env: fetchingNothing() })
    const fail = () => {
      for (const { fail } of waiting.splice(0)) fail(Object.assign(new Error('git ended'), { code: 'git ended early' }))
    }
    started.on('error', fail)
    started.on('close', fail)
    started.stdin.on('error', () => {}) // it is told by the end of the program
    started.stdout.on('data', (chunk: Buffer) => {
      chunks.push(chunk)
      held += chunk.length
      while (waiting.length && held >= wanted && answer());
    })
    return started
  }
  /** Hands out the first answer, if all of it is here: "object type size", a line end, the bytes, a line end. */
  const answer = (): boolean => {
    const all = chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks)
    chunks = [all]
    const line = all.indexOf('\n')
    if (line < 0) return false
    const size = Number(/ blob (\d+)$/.exec(all.toString('latin1', 0, line))?.[1] ?? -1)
    const end = line + 1 + (size < 0 ? 0 : size + 1)
    wanted = end
    if (held < end) return false
    const { settle, fail } = waiting.shift()!
    if (size < 0) fail(Object.assign(new Error('git does not have it'), { code: 'missing in the repository' }))
    else settle(all.subarray(line + 1, end - 1))
    chunks = held > end ? [all.subarray(end)] : []
    held -= end
    wanted = 0
    return true
  }
  return {
    read: object => new Promise((settle, fail) => {
      if (isClosed) return fail(new Error('it is closed'))
      objects ??= start()
      waiting.push({ settle, fail })
      objects.stdin.write(`${object}\n`)
    }),
    close: async () => {
      isClosed = true
      objects?.stdin.end()
    },
  }
}
