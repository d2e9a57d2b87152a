import { expect, test } from 'vitest'
import { readText } from '../../../ingest/read/text.ts'

const told = (source: string) => readText(source).map(({ kind, text, cells, header }) => `${header ? 'header' : kind} ${cells ? cells.map(({ start, end }) => text.slice(start, end)).join(' ; ') : text}`)

test.each(['Task | Owner | Deadline | Status\nWiden the pool | Ada | 2024-05-03 | Done', 'Task/Owner/Deadline/Status\n- Widen the pool / Ada / 2024-05-03 / Done'])('%j is a table', table => {
  expect(told(`It broke.\n\n${table}\n\nThat is all.`)).toEqual(['paragraph It broke.', 'header Task ; Owner ; Deadline ; Status', 'row Widen the pool ; Ada ; 2024-05-03 ; Done', 'paragraph That is all.'])
})

test('a bar in a cell is none where it has no room', () => {
  expect(told('It broke.\n\nAction / Owner / Due\nSplit read/write / Bo / 3 May').at(-1)).toBe('row Split read/write ; Bo ; 3 May')
})

test.each(['Owner / Ada', 'Orders / baskets / carts', 'Status / done / maybe', 'Task / Owner / Weather\nWiden the pool / Ada / rain'])('%j is none', text => {
  expect(told(`It broke.\n\n${text}`).some(line => /^(?:row|header)/.test(line))).toBe(false)
})
