// Where an original can be seen on the web: by the configured pattern, else in the git host that the archive's folder came from.
import { execFile } from 'node:child_process'
import { dirname } from 'node:path'
import { promisify } from 'node:util'
import { kindOf, placeOf } from '../../ingest/read/root.ts'
import { fetchingNothing } from '../../ingest/read/git.ts'
import type { Store } from '../../store/store.ts'

/** Address of a line of a file of an archive, or null where none is known. */
export type LinkTo = (archive: string, path: string, line: number) => Promise<string | null>

/** `pattern` has `{path}` and may have `{line}`. Remotes are asked for once an archive. */
export function linker(store: Pick<Store, 'archives'>, pattern: string | null): LinkTo {
  const patterns = new Map<string, Promise<string | null>>()
  const ofArchive = async (name: string) => {
    const archive = (await store.archives()).find(archive => archive.name === name)
    return archive ? gitPattern(archive.root) : null
  }
  return async (archive, path, line) => {
    if (pattern) return filled(pattern, path, line)
    const known = patterns.get(archive), asked = known ?? ofArchive(archive)
    if (!known) {
      patterns.set(archive, asked)
      asked.catch(() => patterns.delete(archive)) // the store may answer the next time
    }
    const found = await asked
    return found && filled(found, path, line)
  }
}

export function filled(pattern: string, path: string, line: number): string {
  return pattern.replaceAll('{path}', escaped(path)).replaceAll('{line}', String(line))
}

async function gitPattern(root: string): Promise<string | null> {
  try {
    const kind = kindOf(root), { place, revision } = placeOf(root), folder = kind === 'file' ? dirname(place) : place
    if (kind === 'packed') return null // nobody knows what it was packed from
    const git = async (...args: string[]) => (await promisify(execFile)('git', ['-C', folder, ...args], { timeout: 5_000, env: fetchingNothing() })).stdout.trim()
    const [remote, prefix, commit] = await Promise.all([git('remote', 'get-url', 'origin'), git('rev-parse', '--show-prefix'), git('rev-parse', '--verify', '--end-of-options', `${revision ?? 'HEAD'}^{commit}`)])
    // A commit that was never pushed is no page on the web; the branch of the same name most likely is.
    const pushed = await git('for-each-ref', '--count=1', '--contains', commit, 'refs/remotes/origin')
    return webPattern(remote, pushed ? commit : revision ?? (await git('rev-parse', '--abbrev-ref', 'HEAD')), prefix)
  } catch {
    return null // no git, no repository, no remote: nothing to lead to
  }
}

/** How the hosts write the address of a line; `plain` views keep Markdown from being rendered, where lines have no anchors. */
const HOSTS: { host: RegExp; address: (repository: string, ref: string, path: string) => string }[] = [
  { host: /github/, address: (repository, ref, path) => `${repository}/blob/${ref}/${path}?plain=1#L{line}` },
  { host: /gitlab/, address: (repository, ref, path) => `${repository}/-/blob/${ref}/${path}?plain=1#L{line}` },
  { host: /gitea|forgejo|codeberg/, address: (repository, ref, path) => `${repository}/src/${/^[0-9a-f]{40}$/.test(ref) ? 'commit' : 'branch'}/${ref}/${path}?display=source#L{line}` },
  { host: /bitbucket/, address: (repository, ref, path) => `${repository}/src/${ref}/${path}#lines-{line}` },
]

/** Pattern for a git remote (`git@host:owner/repository.git`, `https://…`, `ssh://…`), or null for a host whose addresses we do not know. `prefix` is the archive's folder in the repository. */
export function webPattern(remote: string, ref: string, prefix: string): string | null {
  const found = /^(?:https?:\/\/|ssh:\/\/|git:\/\/)?(?:[^@/]+@)?([^:/]+)(?::\d+(?=\/))?[:/](.+?)(?:\.git)?\/?$/.exec(remote)
  const host = found && HOSTS.find(({ host }) => host.test(found[1]!))
  if (!host) return null
  return host.address(`https://${found[1]}/${found[2]!.replace(/^\//, '')}`, escaped(ref), `${escaped(prefix)}{path}`)
}

const escaped = (path: string) => path.split('/').map(encodeURIComponent).join('/')
