// Brings a git work tree up to what its remote has: only ever forwards, asking nobody anything, and running nothing that the repository brings.
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

export type GitOptions = {
  /** The environment that git is to run in. */
  env: NodeJS.ProcessEnv
  signal?: AbortSignal
}

/** What a fetch came to: why nothing can be brought in, in a sentence; else `apply`, which brings in what is new and gives such a sentence, or null. */
export type Fetched = { trouble: string } | { apply: () => Promise<string | null> }

/** Milliseconds that a remote may take. */
const PATIENCE = 120_000
/** Hooks, a file-system monitor and submodules could run what was pulled. */
const SAFE = ['-c', 'core.hooksPath=/dev/null', '-c', 'core.fsmonitor=false', '-c', 'submodule.recurse=false']

/** Asks the remote of the branch that is checked out at an archive's root, and changes no file yet: this part may take long and may be given up at any time. Never rejects. */
export async function fetchUpstream(root: string, { env, signal }: GitOptions): Promise<Fetched> {
  const git = gitAt(root, env)
  try {
    await git(['rev-parse', '--is-inside-work-tree'])
    const upstream = await git(['rev-parse', '--abbrev-ref', '@{upstream}']).catch(() => null)
    if (!upstream) return { trouble: `${root} is not pulled: what is checked out there follows no branch of a remote. Give it one with "git branch --set-upstream-to".` }
    const ssh = env.GIT_SSH_COMMAND ?? (await git(['config', 'core.sshCommand']).catch(() => 'ssh'))
    await git(['fetch', '--quiet', '--no-recurse-submodules'], { env: { GIT_SSH_COMMAND: `${ssh} -o BatchMode=yes` }, signal, timeout: PATIENCE })
    const [ahead, behind] = (await git(['rev-list', '--left-right', '--count', 'HEAD...@{upstream}'])).split('\t').map(Number)
    if (ahead && behind) return { trouble: `${root} is not pulled: it and ${upstream} have each gone their own way (${ahead} and ${behind} commits). Bring them together by hand, for instance with "git rebase".` }
    return { apply: async () => (behind ? forward(root, upstream, git) : null) }
  } catch (error) {
    return { trouble: reasonOf(root, error as GitError) }
  }
}

/** Not given up once begun: a work tree must not be left half brought forward. */
async function forward(root: string, upstream: string, git: Git): Promise<string | null> {
  try {
    await git(['merge', '--ff-only', '--quiet', '--no-autostash', '@{upstream}'])
    return null
  } catch (error) {
    return `${root} could not be brought forward to ${upstream}, mostly because files there were changed by hand: ${saidBy(error as GitError)}. Commit them or put them aside with "git stash".`
  }
}

type Git = (args: string[], options?: { env?: NodeJS.ProcessEnv; signal?: AbortSignal; timeout?: number }) => Promise<string>
type GitError = NodeJS.ErrnoException & { stderr?: string; killed?: boolean }

function gitAt(root: string, inherited: NodeJS.ProcessEnv): Git {
  const quiet = {
    ...inherited,
    // Nobody is there to answer; a question would wait for ever.
    GIT_TERMINAL_PROMPT: '0', GIT_ASKPASS: '', GCM_INTERACTIVE: 'never',
    // It is the repository at the root that is meant, and its words are read below.
    GIT_DIR: undefined, GIT_WORK_TREE: undefined, GIT_INDEX_FILE: undefined, LC_ALL: 'C',
  }
  return async (args, { env, ...limits } = {}) => (await promisify(execFile)('git', ['-C', root, ...SAFE, ...args], { env: { ...quiet, ...env }, windowsHide: true, ...limits })).stdout.trim()
}

function reasonOf(root: string, error: GitError): string {
  if (error.code === 'ENOENT') return `${root} is not pulled: there is no program "git" here. Install it, or start without --pull.`
  if (error.killed) return `${root} was not pulled: its remote did not answer within ${PATIENCE / 60_000} minutes. It is tried again.`
  const said = saidBy(error)
  if (/not a git repository/.test(said)) return `${root} is not pulled: it is no work tree of git. Clone the repository there, or start without --pull.`
  return `${root} was not pulled: ${said}. It is tried again; "git pull" there shows more.`
}

/** Git's own first words, without a password that an address may carry. */
function saidBy({ stderr = '', message }: GitError): string {
  const first = stderr.split('\n').find(line => line.trim()) ?? message
  return first.replace(/^(?:fatal|error): /, '').replace(/\/\/[^@/\s]*@/g, '//').replace(/[.:]$/, '')
}
