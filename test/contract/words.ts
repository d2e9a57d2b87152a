import { beforeEach, describe, expect, test } from 'vitest'
import type { Store, StoredFile } from '../../store/store.ts'
import { stem } from '../../text/stems.ts'
import { fileOf } from './samples.ts'

/** What the words of the index are, beside those that are asked for. */
export function describeWords(store: () => Store): void {
  describe('finds words', () => {
    const write = (...written: StoredFile[]) => store().apply({ found: { archive: 'ops', gone: [], written } })
    beforeEach(() => write(fileOf('a.md', 'Disk full\ndisk disk'), fileOf('b.md', 'Disk slow\nreplication lag'), fileOf('c.md', 'Pod OOMKilled\nreplication configuration')))
    const near = async (word: string, edits: number, isBeginning = false) => (await store().near(word, edits, isBeginning)).map(({ word, documents, away }) => [word, documents, away])

    test('that are spelt almost alike, as people wrote them', async () => {
      expect(await near('doskx', 1)).toEqual([])
      expect(await near('configuratin', 2)).toEqual([['configuration', 1, 1]])
      expect(await near('cofigur', 1)).toEqual([['configur', 1, 1]])
      for (const typed of ['dsik', 'diskk', 'isk', 'fisk', 'idsk']) expect(await near(typed, 1), typed).toEqual([['disk', 2, 1]])
      expect(await near('isk', 1, true)).toEqual([['disk', 2, 1]])
      expect(await near('cofigu', 1, true)).toEqual([['configuration', 1, 1], ['configur', 1, 1]])
      for (const odd of ['', '=memory', '~time out', '%', '\u{1f4a5}']) expect(await near(odd, 2), odd).toEqual([])
    })

    test('and one that no incident has any more stands in no other\'s way', async () => {
      await write(fileOf('d.md', 'isk'))
      await write(fileOf('d.md', 'shelf'))
      expect(await near('isk', 1)).toEqual([['disk', 2, 1]])
    })

    test('of which two stand side by side, and in how many of those that have both', async () => {
      await write(fileOf('d.md', 'A load balancer'), fileOf('e.md', 'Two load-balancers'), fileOf('f.md', 'No balancer took the load'))
      expect(await store().sideBySide([stem('load'), stem('balancer')])).toEqual({ looked: 3, found: 2 })
      expect(await store().sideBySide(['load', 'nowhere'])).toEqual({ looked: 0, found: 0 })
    })
  })
}
