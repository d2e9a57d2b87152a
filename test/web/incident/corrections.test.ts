import { expect, test } from 'vitest'
import { fieldOf, readIn, setBy, shownRead, shownValue } from '../../../web/src/incident/corrections.ts'
import { canBeChosen, factsOf, readAs } from '../../../web/src/incident/facts.ts'
import { effective } from '../../../store/effective.ts'
import type { LedgerEvent } from '../../../store/ledger.ts'
import { stated } from '../../api/records.ts'
import { tellingOf } from '../../contract/samples.ts'

const at = (at: string) => ({ at, precision: 'minute' })

test.each<[string, unknown, unknown, string]>([
  ['started', at('2024-06-08T10:05+00:00'), at('2024-06-08T10:00+00:00'), '10:05'],
  ['started', at('2024-06-09T01:05+00:00'), at('2024-06-08T10:00+00:00'), '9 Jun 2024 01:05'],
  ['started', at('2024-06-08T10:05'), null, '8 Jun 2024 10:05'],
  ['started', at('2024-06-08'), at('2024-06-08T10:00'), '8 Jun 2024'],
  ['started', null, null, 'not stated'],
  ['causes', ['dns', 'bad-deploy'], null, 'dns, bad-deploy'],
  ['causes', [], null, 'not stated'],
  ['time-to-resolve', 80, null, '1 h 20 min'],
  ['affectedPercent', 12.5, null, '12.5 %'],
  ['timeZone', '+00:00', null, 'UTC'],
  ['detectedBy', 'third-party', null, 'third-party'],
])('%s %j beside %j reads %s', (field, value, beside, text) => expect(shownValue(field, value, beside)).toBe(text))

test('facts are of the fields that corrections name', () => {
  expect(['started', 'detect', 'cause.dns', 'not.2', 'fixed.rollback', 'found-by', 'author.1', 'task.1'].map(fieldOf)).toEqual(['started', 'time-to-detect', 'causes', 'falseLeads', 'mitigations', 'detectedBy', null, null])
})

const said = (field: string, to: unknown): LedgerEvent => ({ id: field, at: '2026-11-29T08:00:00.000Z', who: 'Hannah Brandt', subject: 'a', what: 'set', field, from: null, to, why: null })
const evidence = [{ quote: 'at 14:09', line: 19, start: 4, end: 12 }]

test('a corrected fact says who set it, and leads to the words of what was read', () => {
  const read = tellingOf('a', 'a.md', 'Disk full'), started = { ...stated({ at: '2024-06-08T14:09+00:00', precision: 'minute' as const }), evidence }
  const incident = effective('a', [{ ...read, moments: { ...read.moments, started } }], [said('started', at('2024-06-08T14:05+00:00')), said('severity', 'SEV1')], [])
  const { all } = factsOf({ ...incident, link: null, sources: [] }), fact = all.find(({ id }) => id === 'started')!
  expect([fact.value, fact.evidence, readAs(fact)]).toEqual(['14:05', evidence, 'set by Hannah Brandt, 29 Nov 2026; read: 14:09, line 19'])
  expect([setBy(fact.correction!), shownRead(fact.correction!), readIn(fact.correction!)]).toEqual(['set by Hannah Brandt, 29 Nov 2026', '14:09', 'line 19'])
  const severity = all.find(({ id }) => id === 'severity')!
  expect([severity.evidence, canBeChosen(severity), readAs(severity)]).toEqual([[], true, 'set by Hannah Brandt, 29 Nov 2026; read: not stated'])
})
