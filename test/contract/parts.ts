import { beforeEach, describe, expect, test } from 'vitest'
import type { Telling } from '../../store/incident.ts'
import type { Store } from '../../store/store.ts'
import { stated } from '../api/records.ts'
import { bagOf } from '../../text/bag.ts'
import { CONCEPTS, fileOf, templateOf, tellingOf } from './samples.ts'

/** An incident that is told in several files. */
export function describeParts(store: () => Store): void {
  describe('keeps of an incident that several files tell', () => {
    const told = { what: 'part', of: 'tills/incident.md', ...stated(null) } as Telling['other']
    const part = (path: string, text: string, format = 'markdown') => ({ ...fileOf(path, text, { kind: 'other', other: told }), format })
    const write = (...written: ReturnType<typeof part>[]) => store().apply({ found: { archive: 'ops', gone: [], written } })
    const { source } = tellingOf('', 'tills/incident.md', 'Tills down\n'), parts = ['tills/actions.html', 'tills/gone.md', 'tills/timeline.md']

    beforeEach(() => write(
      fileOf('tills/incident.md', 'Tills down\n', { source: { ...source, parts } }),
      part('tills/timeline.md', '10:02 no till opens\n'), part('tills/actions.html', '<p>Watch tills', 'html'), part('tills/other.md', 'Tills'),
    ))
    const page = async () => (await store().pages(['id of tills/incident.md']))[0]

    test('the text of each that stands, on its page', async () => {
      expect(await page()).toMatchObject({
        text: 'Tills down\n',
        parts: [{ path: 'tills/actions.html', format: 'html', text: '<p>Watch tills' }, { path: 'tills/timeline.md', format: 'markdown', text: '10:02 no till opens\n' }],
      })
    })

    test('the lines of each, with its path', async () => {
      const [account] = await store().accounts(['id of tills/incident.md'])
      expect(account!.files.map(({ path, lines }) => [path, lines])).toEqual([[undefined, 'Tills down\n'], ['tills/actions.html', '<p>Watch tills'], ['tills/timeline.md', '10:02 no till opens\n']])
    })

    test('how many files are read into it, among those that hold no incident', async () => {
      await write(templateOf('template.md', 'Fill in'))
      expect(await store().health()).toMatchObject({ incidents: 1, files: { found: 5, read: 4, unread: 0, other: 1 } })
      expect(await store().files({ state: 'other', offset: 0, limit: 10 })).toMatchObject({ total: 1, files: [{ path: 'template.md', what: 'template' }] })
    })

    test('words that stand together in one of them', async () => {
      const leading = fileOf('tills/incident.md', 'Tills down\n', { source: { ...source, parts } })
      await write({ ...leading, tellings: [{ ...leading.tellings[0]!, bag: bagOf('Tills down\n10:02 no till opens\n', CONCEPTS) }] })
      const browsed = async (phrase: string[]) => (await store().browse({}, 0, 10, { phrases: [phrase], ranges: [], without: { values: {}, terms: [], phrases: [] } })).ids
      expect([await browsed(['till', 'opens']), await browsed(['opens', 'till']), await browsed(['down', 'no'])]).toEqual([['id of tills/incident.md'], [], []])
    })

    test('what a part says by now', async () => {
      await write(part('tills/timeline.md', '10:03 no till opens\n'))
      expect((await page())!.parts[1]!.text).toBe('10:03 no till opens\n')
    })
  })
}
