// A git work tree for tests, in a new folder, whose commits have days of their own.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

export type WorkTree = {
  folder: string
  git(...args: string[]): string
  /** Writes files, null for one that goes. */
  write(files: { [path: string]: string | null }): void
  /** Writes and commits, on a day in UTC ("2024-05-01"). */
  commit(day: string, files?: { [path: string]: string | null }): void
}

export function workTree(): WorkTree {
  const folder = mkdtempSync(join(tmpdir(), 'hindsight-work-tree-'))
  const run = (args: string[], env = {}) => execFileSync('git', ['-C', folder, '-c', 'user.name=Ada', '-c', 'user.email=ada@shop.example', ...args], { encoding: 'utf8', env: { ...process.env, ...env } }).trim()
  const write = (files: { [path: string]: string | null }) => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      if (text === null) rmSync(join(folder, path))
      else writeFileSync(join(folder, path), text)
    }
  }
  run(['init', '-q', '-b', 'trunk'])
  return {
    folder, write,
    git: (...args) => run(args),
    commit(day, files = {}) {
      const at = `${day}T12:00:00Z`
      write(files)
      run(['add', '-A'])
      run(['commit', '-q', '--allow-empty', '-m', day], { GIT_AUTHOR_DATE: at, GIT_COMMITTER_DATE: at })
    },
  }
}
