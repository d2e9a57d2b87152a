import { expect, test } from 'vitest'
import { linked } from '../../../api/search/linked.ts'
import type { Hit } from '../../../api/search/schema.ts'
import { written } from '../../../store/written.ts'

const hit = (path: string, title: string) => ({ title, source: { archive: 'ops', path, incident: 1, line: 3, link: null, also: [] } }) as unknown as Hit

test('each hit leads to its original where one is known, and nothing else of what is written changes', async () => {
  const answer = written({ hits: [hit('ä.md', 'said "link":null and "source":{"line":1}'), hit('none.md', 'Disk full')], of: 2 })
  const found = await linked(async (archive, path, line) => (path === 'none.md' ? null : `https://git.example.org/${archive}/"${path}"#L${line}`), answer)
  expect(found.toString()).toBe(
    '{"hits":[{"title":"said \\"link\\":null and \\"source\\":{\\"line\\":1}","source":{"archive":"ops","path":"ä.md","incident":1,"line":3,"link":"https://git.example.org/ops/\\"ä.md\\"#L3","also":[]}}'
    + ',{"title":"Disk full","source":{"archive":"ops","path":"none.md","incident":1,"line":3,"link":null,"also":[]}}],"of":2}')
})
