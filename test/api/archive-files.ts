// A small archive on the disk, invented, for tests that go all the way from files to an answer.
import { mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

export const FILES = {
  'checkout/2025-03-basket.md': `# Baskets emptied after a deploy

2025-03-02, Larkfield Market checkout. Severity: SEV2

## Summary

From 10:00 to 12:15 UTC on 2 March 2025 customers found their baskets empty.

## Root cause

A configuration change set the session lifetime to zero. It was a misconfiguration of the session store.

## Timeline (UTC)

- 10:00 The deploy begins
- 10:05 An alert fires on basket size
- 10:20 We suspected the database, but the database was healthy, so it was ruled out
- 12:15 The configuration was rolled back and baskets stayed full

## Action items

- [ ] Add an alert on empty baskets (owner: Ines)
- [x] Review session settings before a deploy
`,
  'search/2024-11-slow.md': `# Search slow under load

On 5 November 2024 from 14:00 to 14:40 UTC search answered slowly: the connection pool was exhausted by a traffic surge.
We scaled up the pool. <script>alert(1)</script>

## Action items

- Load test before the sales
`,
  'scan.md': '\u0000\u0001\u0002\u0003\u0000\u0000',
}

/** A new folder with these files; its absolute path without links. */
export function folderOf(files: { [path: string]: string }, name = 'postmortems'): string {
  const root = join(realpathSync(mkdtempSync(join(tmpdir(), 'hindsight-'))), name)
  mkdirSync(root)
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  return root
}
