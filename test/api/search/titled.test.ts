import { expect, test } from 'vitest'
import { hitOf } from '../../../api/search/hits.ts'
import { titledFirst } from '../../../api/search/titled.ts'
import { cardOf } from '../../../store/card.ts'
import { effective } from '../../../store/effective.ts'
import { tellingOf } from '../../contract/samples.ts'

const hit = (title: string, strength: 'strong' | 'weak') => hitOf(cardOf(effective(title, [tellingOf(title, 'a.md', title)], [], [])), 1, strength, { passages: [], why: [] })
const HITS = [hit('Search slow over Christmas', 'strong'), hit('Search down again', 'weak'), hit('Search down', 'weak')]

test.each([
  ['search DOWN again!', ['Search down again', 'Search slow over Christmas', 'Search down']],
  ['Search: down', ['Search down', 'Search slow over Christmas', 'Search down again']],
  ['down search', ['Search slow over Christmas', 'Search down again', 'Search down']],
  ['search down again today', ['Search slow over Christmas', 'Search down again', 'Search down']],
])('asked "%s", %j follow each other', (text, titles) => {
  expect(titledFirst(HITS, text).map(({ title }) => title)).toEqual(titles)
})

test('a title that was asked for is no weak match', () => {
  expect(titledFirst(HITS, 'search down again').map(({ strength }) => strength)).toEqual(['strong', 'strong', 'weak'])
})
