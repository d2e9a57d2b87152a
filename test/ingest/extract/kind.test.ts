import { expect, test } from 'vitest'
import { otherKind } from '../../../ingest/extract/kind.ts'
import { readDocument } from '../../../ingest/read/format.ts'

const kindOf = (path: string, source: string) => otherKind(readDocument(path, source).document)
const LINKS = Array.from({ length: 6 }, (_, i) => `- [Outage number ${i}](2024-0${i}.md)`).join('\n')

const PROJECT = 'I set out to draw a till on paper in early 2019, since the shop of my parents had none. The first version had twelve keys and a drawer, and the children played with it for a summer. For the second I wanted a scale and a bell, and I learned to fold the bell from the lid of a box. It took longer than the first, but it was more fun to make. In the end the shop bought one, and the paper one hangs on the wall of the office.'

test.each([
  ['template', 'postmortem-template.md', '# Title\n\n## Summary\n\n<What happened, in one sentence>\n\n## Root cause\n\n[Short description]'],
  ['template', 'new.md', '# {{ title }}\n\n## Timeline\n\n- YYYY-MM-DD HH:MM {{ event }}\n- HH:MM {{ event }}\n\n## Cause\n\n<Say what broke and why>\n'],
  ['template', 'REPORT_TEMPLATE.md', '# Slow tills\n\nOn Friday, May 3rd, $FEATURE was down.\n\n## Timeline\n\n- 17:30 We got an alert\n- 17:45 Resolved\n\n## Root cause\n\nA migration.'],
  ['policy', 'outages.md', '# Outage announcements\n\nThis document is primarily intended for planning outages of the till.\n\n## Ongoing\n\nTell everybody.'],
  ['policy', 'tills.md', '# When tills are down\n\nThis page describes how the shops handle an outage.'],
  ['policy', 'tills.md', '# When tills are down\n\nThis document describes the steps in an outage of the tills.'],
  ['policy', 'b.md', '# Tills\n\nA checklist for handling a till that is down.'],
  ['maintenance', 'a.md', '---\ntitle: Purple outage\n---\nThe purple till will have a network outage at 15:10 today while the router is rebooted. It may take 15 minutes.'],
  ['template', 'tills.md', '# Incident 7: tills count twice\n\n## Status\n\nTemplate until a till fails in a shop. Replace this file with what happened then.\n\n## Failure\n\nThe till counts twice.'],
  ['policy', 'a.md', '# When tills fail\n\nNone has yet.\n\n| Severity | Meaning |\n|---|---|\n| **SEV1** | No till works: the shop failed |\n| SEV2 | A till crashed |\n| SEV3 | A till is slow |'],
  ['policy', 'a.md', '# When tills fail\n\nCall the lead.\n\n- P0: all shops are down\n- P1: one shop is down\n- P2: one till is down'],
  ['policy', 'a.md', '# When tills fail\n\nCall the lead.\n\n## P1 — all shops are down\n\n- Call the shops.\n\n## P2 — one shop is down\n\n- Call the shop.\n\n## P3 — one till is down\n\n- Wait.'],
  ['policy', 'a.md', '# How we handle incidents\n\nThe lead is paged, and the customers are told.'],
  ['notes', 'a.md', `# A post mortem of the paper till\n\n${PROJECT}`],
  ['notes', 'a.md', `# Root cause analysis in the till\n\n${PROJECT} The till names a root cause for each correction.`],
  ['index', 'README.md', '# Postmortems\n\nOurs, for all to read and to learn from.'],
  ['index', 'broken.md', '# Postmortems\n\nWhat broke is written down here, once there is something to tell.'],
  ['index', 'list.md', `# All our incidents\n\n${LINKS}`],
  ['index', 'list.md', '# Post Mortems\n\nWhy do we write them?\n\n- To learn\n- To be believed\n\n## 2024\n\n- [2024-05-03: Tills down](tills_240503.md)\n  - Impact: no till of any shop worked\n  - Root Cause: a full disk\n- [2024-06-07: Baskets lost](baskets_240607.md)\n  - Impact: some baskets were empty\n'],
  ['index', 'tills-README.md', '# Tills\n\nHow our tills fail, and whom to call when one is down.\n\n- Say what happened.\n'],
  ['index', 'post-mortems-README.md', '# Post-mortems\n\n- [Tills](a.md): down\n- [Shop](b.md): gone\n- [Mail](c.md): late\n\n1. Say what happened.\n'],
  ['policy', 'b.txt', '# How we handle incidents\n\nThe on-call is paged, and a post-mortem is written within five days.'],
  ['policy', 'process.md', '# Incident process\n\nWhen there is an incident, page the lead. Declare it within ten minutes.'],
  ['template', 'a.md', '# Report - Tills\n\n## Overview\n\n*Include a short sentence or two.*\n\n## Impact\n\n*Be specific here. Include numbers.*\n\n## Resolution\n\n*Describe what solved it.*\n'],
  ['policy', 'slides.md', '# Learning from what fails\n\n## What is a post-mortem?\n\n- It documents what happened\n\n## Why we hold post-mortems\n\n- To learn\n'],
  ['policy', 'README.md', '# incident-postmortems\n\nA collection of incident postmortems.\n\n## Format\n\nEach postmortem follows one structure:\n\n- **Impact**: who was hurt\n- **Timeline**: what happened when\n- **Root cause**: why\n'],
  ['index', 'reading.md', `# Postmortem\n\n${Array.from({ length: 5 }, (_, i) => `- [How shop ${i} went down](https://shop${i}.example/down)`).join('\n')}`],
  ['policy', 'CONTRIBUTING.md', '# Contributing\n\nOpen a pull request after an incident.'],
  ['stub', 'a.md', '# Baskets empty\n\nTo be written.'],
  ['empty', 'a.md', '# Baskets empty'],
  ['notes', 'CHANGELOG.md', '# Changes\n\n- Fixed the outage page'],
  ['notes', 'a.md', '# Agenda of the reliability meeting\n\n- Ann: error budgets\n- Bob: issue of the month'],
  ['maintenance', 'a.md', '---\ntitle: Database upgrade\ndate: 2024-05-03\n---\nThe database will be upgraded tonight. It will be offline for up to ten minutes.'],
  ['maintenance', 'a.md', '---\ntitle: Tracker outage\n---\nThe tracker will be down for up to 30 minutes from midnight so that it can be upgraded.'],
  ['maintenance', 'a.md', '---\ntitle: Older plugin for the till\n---\nThe till will be down for an operation trying to fix the broken baskets.\n\nWe go back one version first; if it fails, the plugin will be removed.'],
  ['maintenance', 'a.md', '---\ntitle: New version of the proxy\n---\nThe proxy will be upgraded on 28 March.\n\nExpect some slowness or failures in the hour after that.'],
  ['maintenance', 'a.md', '---\ntitle: Baskets are moving from one store to the other\n---\nAll baskets are currently being migrated to the new store.'],
  ['maintenance', 'a.md', '---\ntitle: Change of the address\n---\nThe trouble with the old disk is over. I am going to update the address of the till, no downtime is expected.'],
  ['maintenance', 'a.md', '---\ntitle: New signing keys\n---\nFrom 28 March on the releases will use new keys. We will remove the old ones in April.'],
  ['maintenance', 'a.md', '---\ntitle: Rotate the credential\n---\nThe operation went well and took 30 minutes. We will perform an operation on the cluster on 7 March at 13:00 UTC.'],
  ['template', 'b.rst', 'Incidents\n=========\n\nNote down\n\n- Which till was lost?\n- What else was hurt?\n- Who led the repair?\n- When was it noticed?\n- Has it happened before?\n- Who was told?\n\nTell the shops at once.\n'],
  ['template', 'panne.md', '# Panne de caisse\n\n## Chronologie\n\nQuand avons-nous su?\n\n## Élément déclencheur\n\nQui a touché la caisse?\n\n## Détection\n\nComment l’avons-nous vu?\n\n## Causes\n\nPourquoi la caisse est-elle tombée? Et pourquoi cela? Demandez cinq fois.\n\n## Leçons\n\nQu’avons-nous appris?\n\n## État\n\nouvert, fermé\n'],
  ['maintenance', 'a.md', '# Maintenance of the search cluster\n\nA maintenance window is planned for Monday at 10:00 UTC. Search may be slow.\n\nUpdate: maintenance finished.'],
])('%s: %s %j', (what, path, source) => {
  const other = kindOf(path, source)
  expect(other).toMatchObject({ what, basis: 'inferred' })
})

test('what it was told by is quoted', () => {
  expect(kindOf('process.md', '# Incident process\n\nPage the lead when there is an incident.')!.evidence[0]!.quote).toBe('Incident process')
})

test.each([
  ['a report of what happened', 'a.md', '# Tills down\n\nThis document describes in detail how the outage of 2024-05-03 was detected and mitigated.'],
  ['a report that says what it covers', 'a.md', '# Tills down\n\nThis document describes the outage of 3 May 2024 and how it was handled.\n\nThe tills failed because the disk was full.'],
  ['tasks of each priority in the account of no day', 'a.md', '# Tills failed\n\nAll tills failed.\n\n## Action items\n\n- P0: Add a disk\n- P1: Write it down\n- P2: Test the other till\n'],
  ['tasks under their priorities in the account of no day', 'a.md', '# Tills failed\n\nAll tills failed.\n\n## Action items\n\n### P0\n\n- Add a disk\n\n### P1\n\n- Write it down\n\n### P2\n\n- Test the other till\n'],
  ['template rendering', '2024-05-03-template.md', '# Mail template renders empty\n\n## Timeline\n\n- 10:00 Mails go out without words.\n- 10:20 Rolled back.\n\n## Root cause\n\nA missing brace.'],
  ['a few words over outages of one thing', 'search.md', '# Outages of search\n\nSearch was down twice this morning since its disk was full.'],
  ['an index.md in its own folder', '2024-05-03/index.md', '# Baskets empty\n\n## Impact\n\nAll shops.\n\n## Root cause\n\nA full disk at 10:00, 10:05 and 10:20.'],
  ['a failure whose fix is announced', 'a.md', '---\ntitle: Scans outage\n---\nA bug makes scans fail. They will require a new release, and the server will be restarted.'],
  ['maintenance that went wrong', 'a.md', '# Database maintenance\n\nThe upgrade was planned for 10:00. Unexpectedly the replica crashed, and all shops were down until it was fixed at 11:00.'],
  ['an outage while something was updated', 'a.md', '---\ntitle: Outage of the shop\n---\nThe shop is down since the update of the router. We are investigating.'],
  ['a guide that broke', 'a.md', '# Style guide site down\n\nThe site answered with errors from 10:00 to 10:20.'],
  ['messages in brackets', 'a.md', '# Search slow\n\n[Final message]\n\nBack to normal.\n\n[Update 11:00]\n\nStill slow.\n\n[Update 10:00]\n\nSearch is slow.\n\n[First message]\n\nWe see errors.'],
  ['a README that is a postmortem', 'README.md', '# Postmortem\n\nAt about 4:00 GMT+1 an error occurred on the till.\n\nPrevention\n\nTest it.\n'],
  ['questions that are answered', 'a.md', '# Tills down\n\n## What happened?\n\nThe tills stopped at 10:00 on 3 May 2024.\n\n## Why?\n\nA full disk.\n'],
  ['a long letter on a failure without its day', 'a.md', `# The paper till\n\n${PROJECT} Yesterday it was broken: the bell crashed into the drawer.`],
  ['a project that failed on a day', 'a.md', `# A post mortem of the paper till\n\n${PROJECT} It ended on 3 May 2021.`],
  ['tasks by their priority under headings', 'a.md', '# Tills down\n\nThe tills crashed on 3 May 2024.\n\n## P1: add a disk\n\nAda does.\n\n## P2: add a till\n\nBob does.\n\n## P3: clean the drawer\n\nSomebody will.'],
  ['links to what else was told of that day', 'a.md', '# Tills down\n\nThe tills were down on 3 May 2024.\n\n- [2024-05-03: How the disk filled up](disk.md)\n- [2024-05-04: What the shops said](shops.md)\n'],
  ['incidents told under their links', 'a.md', '# Post Mortems\n\n- [2024-05-03](https://tills.example/1): The tills stopped since a disk was full.\n- [2024-06-07](https://tills.example/2): The baskets were lost since a disk broke.\n'],
  ['variables of the site', 'a.md', '# Tills down\n\nThe tills failed. {{ site.owner }} is sorry.\n\nSee [one](https://tills.example/1?from={{ host }}).\n\nOr [two](/{{ lang }}/2).\n\nWrite to {{ page.mail }}.'],
  ['tasks by their priority', 'a.md', '# Tills down\n\nThe tills crashed on 3 May 2024.\n\n- P1: add a disk\n- P2: add a till\n- P3: clean the drawer'],
  ['a page that replaces files', 'a.md', '# Tills down\n\nWe had to replace this file with the one of the day before at 10:00.'],
  ['how the outage was handled', 'a.md', '# How we handled the outage of the tills\n\nThey were down for an hour.'],
  ['questions left open', 'a.md', '# Tills down\n\nThe tills stopped on 3 May 2024.\n\n## Open questions\n\n- Who knew?\n- What else fell?\n- Why so late?\n- Was the drawer open?\n- Has it happened before?\n'],
  ['questions left open in the account of no day', 'a.md', '# Tills down\n\nThe tills stopped.\n\n## Open questions\n\n- Who knew?\n- What else fell?\n- Why so late?\n- Was the drawer open?\n- Has it happened before?\n'],
  ['five questions and their answers', 'a.md', '# Tills down\n\n1. Why did the tills stop? The disk was full.\n2. Why was it full? The books grew.\n3. Why did they grow? Nobody cut them.\n4. Why did nobody? Nobody knew.\n5. Why not? It is written nowhere.\n'],
  ['five questions, each over its answer', 'a.md', '# Tills down\n\n## First\n\nWhy did the tills stop?\n\nThe disk was full.\n\n## Second\n\nWhy was it full?\n\nThe books grew.\n\n## Third\n\nWhy did they grow?\n\nNobody cut them.\n\n## Fourth\n\nWhy did nobody?\n\nNobody knew.\n\n## Fifth\n\nWhy not?\n\nIt is written nowhere.\n'],
  ['what is to be done in a few words', 'a.md', '# INC-77: Checkout slow\n\nReported by Ada. Fix the query. Add an index. Review all queries.'],
  ['a story with some questions', 'a.md', '# Tills down\n\nThe tills crashed.\n\nWe asked ourselves: why?\n\nThe disk was full.\n\nWho fills it? The books.\n\nThey grew.\n\nWhat now? A larger disk.\n\nIt came the next day.\n\nWill it last? A year.\n\nAnd then? We shall see.\n\nThe shop is open.'],
  ['what was done about it', 'a.md', '# Tills down\n\nThe tills stopped, since a disk was full.\n\n## Action items\n\n- Add a disk.\n- Watch the disks.\n- Contact the maker.\n'],
  ['a file name with the only words', '2024-05-03-outage.md', 'Gone from ten to eleven.'],
])('%s is an incident', (_, path, source) => {
  expect(kindOf(path, source)).toBeNull()
})
