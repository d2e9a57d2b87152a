import { expect, test } from 'vitest'
import type { LedgerEvent } from '../../store/ledger.ts'
import { standing } from '../../store/verdicts.ts'

const event = (id: string, what: LedgerEvent['what'], to: unknown): LedgerEvent => ({ id, at: '2026-11-29T08:00:00.000Z', who: 'Ines', subject: 'a', what, field: null, from: null, to, why: null })

test('what was judged stands until it is withdrawn, whatever else was said', () => {
  const heap = { was: true, words: ['heap'] }, disk = { was: false, words: ['disk'] }
  expect(standing([event('1', 'judged', heap), event('2', 'judged', disk), event('3', 'set', 'SEV1'), event('4', 'withdrawn', '1'), event('5', 'judged', heap)])).toEqual([
    { event: '2', who: 'Ines', at: '2026-11-29T08:00:00.000Z', was: false, words: ['disk'] },
    { event: '5', who: 'Ines', at: '2026-11-29T08:00:00.000Z', was: true, words: ['heap'] },
  ])
})
