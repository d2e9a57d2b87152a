import { expect, test } from 'vitest'
import { historyOf } from '../../../api/tasks/history.ts'
import type { LedgerEvent } from '../../../store/ledger.ts'

const event = (told: Partial<LedgerEvent>): LedgerEvent => ({ id: 'e', at: '2026-11-21T10:00:00.000Z', who: 'ines', subject: 't', what: 'set', field: 'owner', from: null, to: null, why: null, ...told })

test.each<[Partial<LedgerEvent>, string]>([
  [{ field: 'owner', from: null, to: 'Ines Okafor' }, 'Owner Ines Okafor, was nobody'],
  [{ field: 'owner', from: 'Tom', to: null }, 'Owner nobody, was Tom'],
  [{ field: 'owner', from: 'Tom', to: 'Tom' }, 'Owner Tom, as the document has it, confirmed'],
  [{ field: 'owner', what: 'took-back', from: 'Ines', to: 'Tom' }, 'Owner Tom, as the document has it'],
  [{ field: 'due', from: '2026-01-15', to: '2026-03-03' }, 'Due 3 March 2026, was 15 January 2026'],
  [{ field: 'due', from: '2026-09-15', to: null }, 'Due without a date, was 15 September 2026'],
  [{ field: 'ticket', from: null, to: 'LM-1' }, 'Ticket LM-1, was none'],
  [{ field: 'kind', from: 'prevent', to: 'detect' }, 'Kind detect, was prevent'],
  [{ field: 'text', from: 'Fix it', to: 'Fix the door' }, 'Reworded, was “Fix it”'],
  [{ field: 'status', from: 'open', to: 'done' }, 'Done, was open'],
  [{ field: 'status', from: null, to: 'in-progress' }, 'In progress, was open'],
  [{ field: 'status', from: 'open', to: 'wont-do' }, 'Declined, was open'],
  [{ field: 'status', from: 'done', to: 'open' }, 'Re-opened, was done'],
  [{ field: 'status', from: 'wont-do', to: 'in-progress' }, 'Re-opened, in progress, was declined'],
  [{ field: 'status', what: 'took-back', from: 'done', to: null }, 'Re-opened, as the document has it'],
  [{ who: 'hindsight', what: 'minted', field: null, to: { incident: 'i', text: 'Fix it' } }, 'Read from the document'],
])('%j is told as "%s"', (told, says) => {
  expect(historyOf([event(told)])[0]!.says).toBe(says)
})

test('a reworded file is told with both wordings, and is nothing to undo; the newest stands first', () => {
  const history = historyOf([
    event({ id: 'a', who: 'hindsight', what: 'known', field: null, from: { text: 'Fix the lock' }, to: { incident: 'i', text: 'Fix the door lock' } }),
    event({ id: 'b', field: 'status', from: 'open', to: 'wont-do', why: 'too large' }),
  ])
  expect(history).toMatchObject([
    { id: 'b', who: 'ines', field: 'status', quote: null, why: 'too large' },
    { id: 'a', who: 'hindsight', field: null, says: 'Wording changed in the file, same task', quote: '“Fix the lock” became “Fix the door lock”' },
  ])
})
