import { expect, test } from 'vitest'
import { nameOf } from '../../../api/incidents/field-names.ts'
import { INCIDENT_FIELDS } from '../../../store/fields.ts'
import { effective } from '../../../store/effective.ts'
import { factsOf } from '../../../web/src/incident/facts.ts'
import { named } from '../../../web/src/lib/words.ts'
import { tellingOf } from '../../contract/samples.ts'

test('fields are called as the terminal and the history call them', () => {
  const { moments, other } = factsOf({ ...effective('a', [tellingOf('a', 'a.md', 'Disk full')], [], []), link: null, sources: [] })
  const rows = [...moments, ...other].filter(({ field }) => field !== null)
  expect(rows.map(({ field, name }) => [field, name])).toEqual(rows.map(({ field }) => [field, nameOf(field!)]))
  const shown = rows.map(({ field }) => field)
  expect(Object.keys(INCIDENT_FIELDS).filter(field => !shown.includes(field) && !field.startsWith('time-to-'))).toEqual(['causes', 'falseLeads'])
  expect(named('falseLeads')).toBe(nameOf('falseLeads'))
})
