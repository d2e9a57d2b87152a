import { expect, test } from 'vitest'
import { severity } from '../../../ingest/extract/severity.ts'
import { readDocument } from '../../../ingest/read/format.ts'

const read = (source: string) => severity(readDocument('a.md', source).document)

test.each([
  ['**Severity:** SEV-1', 'SEV-1'], ['- Severity: High', 'High'], ['- Severity: High (no till of any shop took cards)', 'High'], ['- **Severity** (see `levels.md`): sev2', 'sev2'], ['- Severity (1 to 4): 2', '2'], ['Incident severity: Major (customers affected)', 'Major (customers affected)'], ['---\nseverity: critical\n---\nDown.', 'critical'],
  ['| Severity | P2 |\n|---|---|\n| Owner | Jo |', 'P2'], ['## Severity\n\nSev 2\n', 'Sev 2'], ['We declared a SEV2 at once.', 'SEV2'], ['Alvorlighetsgrad: Høy', 'Høy'],
  ['Date: 3 May 2024, all times UTC. Severity: 2', '2'], ['## Severity\n\n**Critical** - all shops were closed for a morning, and nobody could pay.\n', 'Critical'], ['Severity: Sev 1 – every customer was hit, in all countries where we sell', 'Sev 1'],
  ['# Till outage (Major)\n\nDown.\n', 'Major'], ['# [SEV-2] Till outage\n\nDown.\n', 'SEV-2'], ['# [Critical] Till outage\n\nDown.\n', 'Critical'], ['# Postmortem: [Critical] Till outage\n\nDown.\n', 'Critical'], ['# Till outage (Major) – 4 May 2024\n\nDown.\n', 'Major'], ['# Till outage (P1) in the morning\n\nDown.\n', 'P1'],
  ['**Severity:** SEV-3 (one till closed, no sale lost)', 'SEV-3'], ['---\nmax_severity: disrupted\n---\nThe tills were slow.', 'disrupted'], ['| Priority | Task | State |\n|---|---|---|\n| P1 | Add a till | open |\n\nSeverity: Low', 'Low'],
  ['3 May 2024 · Severity: High · Author: Ada', 'High'], ['Date: 3 May 2024. Severity: 2. The tills were down.', '2'],
])('reads the severity in "%s"', (source, value) => {
  const fact = read(source)
  expect(fact?.evidence[0]?.quote).toContain(value)
  expect(fact?.value).toBe(value)
})

test.each(['The severity of this was not understood at first.', 'Severity: we did not agree on how bad it was for several hours after that', 'Several users reported it.', '- Priority (P1): Add a till', '# The till (high street)\n\nDown.\n', '# Memory usage (high) on the till\n\nDown.\n', '# Outage of the (High) availability cluster of the till\n\nDown.\n', 'The p2 pool was full.', '| Priority | Task | State |\n|---|---|---|\n| Low | Add a till | open |', 'This takes priority over the rest.', 'We argued about one thing. Severity: nobody in the room could tell what it was.', 'We opened a SEV2 ticket with the support of our hoster.'])('finds no severity in "%s"', source => {
  expect(read(source)).toBeNull()
})
