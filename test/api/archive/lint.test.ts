import { expect, test } from 'vitest'
import { join } from 'node:path'
import { lint } from '../../../api/archive/lint.ts'
import { folderOf } from '../archive-files.ts'

const TOLD = `# Tills down

- Started: 2024-05-03 10:02 UTC
- Detected: 2024-05-03 10:07 UTC
- Resolved: 2024-05-03 11:31 UTC

A certificate had expired.

## Action items

- [ ] Renew certificates by machine, by 2024-06-01 (owner: Ada)
`

test('an archive that nothing is wrong with', async () => {
  const root = folderOf({ 'a.md': TOLD, 'README.md': '# Postmortems\n' })
  expect(await lint([root])).toEqual({ files: 2, accounts: 1, findings: [], unread: [] })
})

test('findings in the order of files and lines, each file once and called as its path was typed', async () => {
  const root = folderOf({ 'a.md': TOLD, 'b/c.md': TOLD.replace(' (owner: Ada)', '').replace('Tills', 'Scales').replaceAll('2024-05', '2024-06').replace('11:31', '09:31'), 'scan.md': '\u0000\u0001\u0002' })
  const { files, accounts, findings, unread } = await lint([join(root, 'b'), root])
  expect([files, accounts]).toEqual([3, 2])
  expect(findings.filter(({ path }) => path === join(root, 'b/c.md')).map(({ line, rule, severity, incident }) => [line, rule, severity, incident])).toEqual(
    [[5, 'ends-before-start', 'warning', 1], [11, 'tasks-without-owner', 'note', 1]])
  expect(unread).toMatchObject([{ path: join(root, 'scan.md'), line: 1, severity: 'error', incident: null }])
})

test('incidents are laid side by side', async () => {
  const root = folderOf({ 'a.md': TOLD, 'b.md': TOLD.replace('Tills', 'Scales').replaceAll('2024-05-03', '2024-06-04') })
  expect((await lint([root])).findings).toMatchObject([{ path: join(root, 'b.md'), rule: 'times-copied', message: `Its times (10:02, 10:07, 11:31) are to the minute those of “Tills down” (${join(root, 'a.md')}).` }])
})

test('a single file is called as it was typed; one that is not there is refused', async () => {
  const root = folderOf({ 'a.md': TOLD.replace(' (owner: Ada)', '') })
  expect((await lint([join(root, 'a.md')])).findings).toMatchObject([{ path: join(root, 'a.md'), line: 11 }])
  await expect(lint([join(root, 'nowhere')])).rejects.toMatchObject({ name: 'RootError' })
})
