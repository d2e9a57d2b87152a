import { describe, expect, test } from 'vitest'
import type { Store, StoredFile } from '../../store/store.ts'
import { parsed } from '../../store/written.ts'
import { fileOf, templateOf } from './samples.ts'

/** What answers are made of, and who makes them where the data is. */
export function describeAccounts(store: () => Store): void {
  describe('gives', () => {
    const write = (...written: StoredFile[]) => store().apply({ found: { archive: 'ops', gone: [], written } })

    test('what answers show of incidents, in the order asked, with the lines that they are looked through by', async () => {
      const one = fileOf('a.md', '# Disk full\n\nthe **pool** stood'), two = fileOf('b.md', 'Link down'), lines = { lines: 'Link down', numbers: two.tellings[0]!.told.numbers }
      await write(one, { ...two, tellings: [{ ...two.tellings[0]!, told: lines }] }, templateOf('t.md', 'Fill in'))
      const accounts = await store().accounts(['id of b.md', 'no such id', 'id of a.md'])
      expect(accounts.map(({ card, files }) => [card.shown.title, files])).toEqual([['Link down', [{ ...lines, asInFile: false }]], ['# Disk full', [{ lines: one.text, asInFile: true, numbers: one.tellings[0]!.told.numbers }]]])
      await write(fileOf('a.md', 'Disk empty'))
      expect((await store().accounts(['id of a.md'])).map(({ card, files: [file] }) => [card.shown.title, file!.lines])).toEqual([['Disk empty', 'Disk empty']])
    })

    test('what a module makes of it, of one state and one after the other', async () => {
      await write(fileOf('a.md', 'Disk full'), fileOf('b.md', 'Disk slow'))
      const counted = new URL('./counted.ts', import.meta.url)
      const written = await Promise.all(['disk', 'slow'].map(term => store().run(counted, { term })))
      expect(written.map(answer => answer.toString())).toEqual(['{"of":2,"having":2}', '{"of":2,"having":1}'])
      await expect(store().run(counted, {})).rejects.toThrow('no term')
      expect(parsed(await store().run(counted, { term: 'full' }))).toEqual({ of: 2, having: 1 })
    })
  })
}
