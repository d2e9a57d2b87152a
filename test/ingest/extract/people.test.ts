import { expect, test } from 'vitest'
import { people } from '../../../ingest/extract/people.ts'
import { readDocument } from '../../../ingest/read/format.ts'

const read = (source: string) => people(readDocument('a.md', source).document)
const told = (source: string) => read(source).map(person => `${person.role}: ${person.value}`)

test.each([
  ['---\nauthors:\n  - ada\n  - Grace Hopper\n---\nIt broke.', ['author: ada', 'author: Grace Hopper']],
  ['---\nincident_commander: "@grace"\n---\nIt broke.', ['responder: @grace']],
  ['Author: Ada Lovelace <ada@example.org>', ['author: Ada Lovelace']],
  ['**Written by:** Ada Lovelace and Grace Hopper', ['author: Ada Lovelace', 'author: Grace Hopper']],
  ['- Owner: @ada\n- Incident lead: Jean-Luc van der Berg', ['owner: @ada', 'responder: Jean-Luc van der Berg']],
  ['| Field | Value |\n|---|---|\n| Author | Ada L. |', ['author: Ada L.']],
  ['## Responders\n\n- Ada Lovelace (SRE)\n- Grace Hopper', ['responder: Ada Lovelace', 'responder: Grace Hopper']],
  ['Author: Ada Lovelace · Reviewed by: Grace Hopper · Severity: SEV-1', ['author: Ada Lovelace']],
  ['# Down\n\nCreated by Ada Lovelace, last modified on May 06, 2024', ['author: Ada Lovelace']],
  ['# Down\n\n*Written by Ada Lovelace, reviewed 12 May 2024*', ['author: Ada Lovelace']],
  ['# Down\n\n6 May 2024, written by Ada Lovelace the same evening. Times UTC.', ['author: Ada Lovelace']],
  ['**Av:** Kari Nordmann og Ola A. Nordmann', ['author: Kari Nordmann', 'author: Ola A. Nordmann']],
  ['# Down\n\n*Monday 6 May 2024. All times are CEST. – Ada Lovelace*', ['author: Ada Lovelace']],
])('reads the people of %j', (source, expected) => {
  expect(told(source)).toEqual(expected)
})

test('shows where the name stands', () => {
  expect(read('Author: Ada Lovelace <ada@example.org>')[0]!.evidence[0]!.quote).toBe('Ada Lovelace')
})

test.each([
  'Author: TBD', 'Owner: <your name goes here>', 'Owner: Platform team', 'Author: the engineers who were on call that night', 'Responders: everyone',
  '# Down\n\nThe rules were written by Acme Corp years ago, in a hurry and with nobody to read them over, and then they stood there for years and years until this very week, when somebody took the time and found the one line in them that nobody had ever tried, and tried it.', 'Ada Lovelace found the fault and Grace Hopper mended it.', '10:05 Ada: I see errors', 'Reported by: customers',
])('finds nobody in %j', source => {
  expect(told(source)).toEqual([])
})
