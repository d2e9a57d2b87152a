import { expect, test } from 'vitest'
import { nameOf } from '../../../api/incidents/field-names.ts'
import { INCIDENT_FIELDS } from '../../../store/fields.ts'
import { effective } from '../../../store/effective.ts'
import { factsOf } from '../../../web/src/incident/facts.ts'
import { named } from '../../../web/src/lib/words.ts'
import { tellingOf } from '../../contract/samples.ts'

test('words in another part of the incident are told of, and not marked in the document that is shown', () => {
  const told = tellingOf('a', 'tills/incident.md', 'Tills down', {
    source: { path: 'tills/incident.md', incident: 1, format: 'markdown', start: 0, end: 40, line: 1, lines: 3, parts: ['tills/timeline.md'] },
    severity: { value: 'SEV-2', basis: 'stated', evidence: [{ quote: 'SEV-2', line: 4, start: 30, end: 35, path: 'tills/timeline.md' }], confidence: 0.9 },
    reported: { value: '2024-05-04', basis: 'history', evidence: [], confidence: 0.4 },
  })
  const { other, all } = factsOf({ ...effective('a', [told], [], []), link: null, sources: [] }), row = (name: string) => other.find(row => row.name === name)!.facts.map(({ value, aside, evidence }) => [value, aside, evidence])
  expect(row('severity')).toEqual([['SEV-2', 'in timeline.md, line 4', []]])
  expect(all.find(({ name }) => name === 'severity')!.file).toBe('tills/timeline.md')
  const inPart = factsOf({ ...effective('a', [told], [], []), link: null, sources: [] }, 'tills/timeline.md').all.find(({ name }) => name === 'severity')!
  expect([inPart.file, inPart.evidence]).toEqual([null, [{ quote: 'SEV-2', line: 4, start: 30, end: 35 }]])
  expect(row('told with')).toEqual([['tills/timeline.md', '', []]])
  expect(row('reported')).toEqual([['by 4 May 2024, when its file was committed', '', []]])
})

test('fields are called as the terminal and the history call them', () => {
  const { moments, other } = factsOf({ ...effective('a', [tellingOf('a', 'a.md', 'Disk full')], [], []), link: null, sources: [] })
  const rows = [...moments, ...other].filter(({ field }) => field !== null)
  expect(rows.map(({ field, name }) => [field, name])).toEqual(rows.map(({ field }) => [field, nameOf(field!)]))
  const shown = rows.map(({ field }) => field)
  expect(Object.keys(INCIDENT_FIELDS).filter(field => !shown.includes(field) && !field.startsWith('time-to-'))).toEqual(['causes', 'falseLeads'])
  expect(named('falseLeads')).toBe(nameOf('falseLeads'))
})
