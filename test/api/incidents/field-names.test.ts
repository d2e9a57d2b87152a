import { expect, test } from 'vitest'
import { fieldNamed, nameOf, wordOf } from '../../../api/incidents/field-names.ts'
import { INCIDENT_FIELDS } from '../../../store/fields.ts'

const FIELDS = Object.keys(INCIDENT_FIELDS)

test.each<[string, string[]]>([
  ['falseLeads', ['false-leads', 'false leads', 'falseLeads', 'False Leads', 'false_leads']],
  ['detectedBy', ['found-by', 'found by', 'detected-by', 'detectedBy', 'detected by']],
  ['mitigations', ['fixed-by', 'mitigations']],
  ['trigger', ['set off by', 'trigger']],
  ['affectedPercent', ['share-affected', 'affected-percent']],
  ['timeZone', ['time zone', 'time-zone']],
  ['time-to-resolve', ['time to resolve', 'time-to-resolve', 'timeToResolve']],
])('%s is meant by each of %j', (field, written) => {
  expect(written.map(name => fieldNamed(FIELDS, name))).toEqual(written.map(() => field))
})

test.each(['', 'false', 'resolve', 'found'])('"%s" means none', written => expect(fieldNamed(FIELDS, written)).toBeNull())

test('each is found again by its name and by its word, and only it', () => {
  expect(FIELDS.map(field => fieldNamed(FIELDS, nameOf(field)))).toEqual(FIELDS)
  expect(FIELDS.map(field => fieldNamed(FIELDS, wordOf(field)))).toEqual(FIELDS)
})
