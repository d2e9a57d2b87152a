// Postings of concepts are kept in memory: whatever changes under them, they equal those of a reader that has just come.
import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { columnsOf } from '../../../store/sqlite/columns.ts'
import { countIn, numberIn } from '../../../store/sqlite/postings.ts'
import { postingsReader } from '../../../store/sqlite/postings-reader.ts'
import { migrate } from '../../../store/sqlite/schema.ts'
import { writing } from '../../../store/sqlite/write.ts'
import { fileOf } from '../../contract/samples.ts'

function reading() {
  const db = new DatabaseSync(':memory:', { enableForeignKeyConstraints: true })
  migrate(db, ':memory:')
  const columns = columnsOf(db), kept = postingsReader(db), { apply } = writing(db)
  const read = (reader: typeof kept, ...terms: string[]) => {
    const numbers = terms.map(term => Number(db.prepare('SELECT number FROM terms WHERE term = ?').get(term)!.number))
    return reader(numbers, columns()).map(posting => Array.from(posting.toSorted(), entry => [numberIn(entry), countIn(entry)]))
  }
  const change = (texts: { [path: string]: string }, gone: string[] = []) => void apply({ found: { archive: 'ops', written: Object.entries(texts).map(([path, text]) => fileOf(path, text)), gone } })
  return { change, kept: (...terms: string[]) => read(kept, ...terms), fresh: (...terms: string[]) => read(postingsReader(db), ...terms) }
}

test('concepts and words of incidents that come, change and go', () => {
  const { change, kept, fresh } = reading()
  change({ 'a.md': 'oomkilled twice, oomkilled', 'b.md': 'disk full' })
  expect(kept('=memory', 'disk')).toEqual([[[1, 2]], [[2, 1]]])
  for (const [texts, gone] of [[{ 'b.md': 'disk full, out of memory' }, []], [{ 'c.md': 'oomkilled' }, ['a.md']], [{ 'a.md': 'out of memory' }, ['b.md', 'c.md']]] as const) {
    change(texts, [...gone])
    expect(kept('=memory', 'disk')).toEqual(fresh('=memory', 'disk'))
  }
})

test('incidents of several chunks', () => {
  const { change, kept, fresh } = reading()
  change(Object.fromEntries(Array.from({ length: 1100 }, (_, i) => [`${i}.md`, 'oomkilled'])))
  expect(kept('=memory')[0]).toEqual(Array.from({ length: 1100 }, (_, i) => [i + 1, 1]))
  change({ '1099.md': 'disk full' }, ['5.md'])
  expect(kept('=memory')).toEqual(fresh('=memory'))
})
