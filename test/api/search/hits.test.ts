import { expect, test } from 'vitest'
import { hitOf } from '../../../api/search/hits.ts'
import { parse } from '../../../ingest/parse.ts'
import { cardOf } from '../../../store/card.ts'
import { effective } from '../../../store/effective.ts'

const NOTHING = { passages: [], why: [] }
const SOURCE = `# Baskets empty

## Resolution

- **Fix:** we [rolled back](https://example.com/7) the release of \`basket-api\` and all was well again.
`

test('gives no line for a false lead that a person set', () => {
  const record = parse('a.md', SOURCE)[0]!, set = { id: 'e', at: '2026-11-29T08:00:00.000Z', who: 'Ines', subject: 'a', what: 'set' as const, field: 'falseLeads', from: [], to: ['the database'], why: null }
  const incident = effective('a', [{ ...record, id: 'a', archive: 'ops', tasks: [] }], [set], [])
  expect(hitOf(cardOf(incident), 1, 'strong', NOTHING).ruledOut).toEqual([{ text: 'the database', quote: 'the database', line: null, at: null }])
})

test('says in plain words what fixed it, where the record keeps the source\'s own', () => {
  const record = parse('a.md', SOURCE)[0]!
  const incident = effective('a', [{ ...record, id: 'a', archive: 'ops', tasks: [] }], [], [])
  expect(incident.mitigations[0]!.evidence[0]!.quote).toContain('[rolled back](https://example.com/7)')
  expect(hitOf(cardOf(incident), 1, 'strong', NOTHING).fixed[0]!.text).toContain('we rolled back the release of basket-api')
})
