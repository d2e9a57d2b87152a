import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { edits } from '../../../store/spelling.ts'
import { migrate } from '../../../store/sqlite/schema.ts'
import { shelvesOf } from '../../../store/sqlite/shelves.ts'
import { chance } from '../../chance.ts'

function shelved(...terms: string[]) {
  const db = new DatabaseSync(':memory:')
  migrate(db, ':memory:')
  let edition = 0
  const add = (...terms: string[]) => {
    for (const term of terms) db.prepare('INSERT OR IGNORE INTO terms (term, documents) VALUES (?, 1)').run(term)
    edition++
  }
  add(...terms)
  db.prepare('INSERT INTO forms (form, term) VALUES (?, ?)').run('databases', 'databas')
  const { near, otherwise } = shelvesOf(db, () => edition), told = (found: ReturnType<typeof near>) => found.map(({ word, isForm }) => (isForm ? `${word}, as written` : word)).sort()
  return { add, find: (word: string, edits: number, isBeginning = false) => told(near(word, edits, isBeginning)), otherwise: (word: string, edits: number) => told(otherwise(word, edits)) }
}

test('finds words of nearly the same letters, and none that begins otherwise', () => {
  const { find } = shelved('databas', 'data', 'disk', 'abatsad', '=database')
  expect(find('databsae', 1)).toEqual(['databas', 'databases, as written'])
  expect(find('datb', 1)).toEqual(['data'])
  expect(find('datb', 1, true)).toEqual(['data', 'databas', 'databases, as written'])
  for (const odd of ['', '=database', '%', '\u{1f4a5}']) expect(find(odd, 2)).toEqual([])
})

test('finds those that begin with another letter apart', () => {
  const { otherwise } = shelved('databas', 'disk', 'fisk', 'øatabase', '=atabase', '7atabase')
  expect(otherwise('fatabase', 1)).toEqual(['databases, as written', 'øatabase'])
  expect(otherwise('atabases', 1)).toEqual(['databas', 'databases, as written', 'øatabase'])
  expect(otherwise('fisk', 1)).toEqual(['disk'])
  for (const odd of ['', '=database', '%', '\u{1f4a5}']) expect(otherwise(odd, 2)).toEqual([])
})

test('a word that comes is found at the next question', () => {
  const { add, find } = shelved('disk')
  expect(find('dusk', 1)).toEqual(['disk'])
  add('dust')
  expect(find('dusk', 1)).toEqual(['disk', 'dust'])
})

test('none is lost that takes so few edits', () => {
  const { below, of } = chance(5), word = () => `a${Array.from({ length: 2 + below(6) }, () => of([...'abcdeéñ1'])).join('')}`
  const words = [...new Set(Array.from({ length: 400 }, word))], { find } = shelved(...words)
  for (let round = 0; round < 60; round++) {
    const asked = word(), most = 1 + below(2), isBeginning = below(2) === 1
    expect(find(asked, most, isBeginning)).toEqual(expect.arrayContaining(words.filter(one => edits(asked, one, most, isBeginning) <= most)))
  }
})
