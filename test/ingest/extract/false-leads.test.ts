import { expect, test } from 'vitest'
import { falseLeads } from '../../../ingest/extract/false-leads.ts'
import { readMarkdown } from '../../../ingest/read/markdown.ts'

const documentOf = (source: string) => ({ path: 'a.md', format: 'markdown', source, start: 0, end: source.length, fields: [], blocks: readMarkdown(source) })
const suspects = (source: string) => falseLeads(documentOf(source)).map(lead => lead.text.value)

test('the sentence that rules a suspect out is its evidence, and its clock the time', () => {
  const [lead] = falseLeads(documentOf('## Timeline\n\n- 2:15 PM: The team ruled out the payment provider.'))
  expect(lead!.evidence[0]!.quote).toBe('2:15 PM: The team ruled out the payment provider.')
  expect(lead!.text.evidence[0]!.quote).toBe('payment provider')
  expect(lead).toMatchObject({ text: { value: 'payment provider' }, ruledOutAt: '14:15' })
})

test.each([
  ['## Timeline\n\n- 15:24 we suspect a stolen password. All sign in at once. Ruled out', ['15:24 we suspect a stolen password. All sign in at once. Ruled out']],
  ['## Timeline\n\n- 09:10 We suspect a slow database.\n- 09:30 No anomalies were found. We go on.', ['09:30 No anomalies were found.', '09:10 We suspect a slow database.']],
  ['## Timeline\n\n- 09:10 We suspect a slow database.\n- 09:30 the database is ruled out', ['09:30 the database is ruled out', '09:10 We suspect a slow database.']],
])('the evidence of %j has the words that rule it out', (source, quotes) => {
  expect(falseLeads(documentOf(source))[0]!.evidence.map(({ quote }) => quote)).toEqual(quotes)
})

test.each([
  ['- 13:43 Initially suspected the printers.', null],
  ['- 13:43 Reverted the update of the proxy, suspecting it as the cause.', null],
  ['- 13:43 Misleading path: Investigation shifted towards network congestion.', null],
  ['- 13:43 Initially suspected the database, but it was healthy.', '13:43'],
  ['- 13:43 Initially suspected the database. The slow log shows nothing.', '13:43'],
  ['- 13:43 Suspected the database.\n- 13:58 No anomalies were found.', '13:58'],
])('the time of a suspicion is not that of its end: %j', (entries, at) => {
  expect(falseLeads(documentOf(`| | |\n|---|---|\n| Services | printers |\n\n## Timeline\n\n${entries}`)).map(({ ruledOutAt }) => ruledOutAt)).toEqual([at])
})

test('a system that the document names may be a suspect by its name alone', () => {
  expect(suspects('| | |\n|---|---|\n| Services | identity, storefront |\n\n## Timeline\n\n- 15:20 we suspect identity, where a release went out. Its error rate is zero. Not identity')).toEqual(['identity'])
})

test.each([
  ['We ruled out database performance and network connectivity.', ['database performance', 'network connectivity']],
  ['The code deployment issue was ruled out after an hour.', ['code deployment issue']],
  ['Both ends of the line are well, which rules out a failing laser.', ['failing laser']],
  ['All volumes were bound, ruling out a provisioning issue.', ['provisioning issue']],
  ['I suspect that it was a fluke and not a problem with the software.', []],
  ['Rolled it back, nothing changed. It was not the deploy.', ['deploy']],
  ['The token works elsewhere. Not the token.', ['token']],
  ['Initially suspected a DDoS attack due to the error spike.', ['DDoS attack']],
  ['We assumed that it might be caused by the new caching layer, but found no anomalies.', ['new caching layer']],
  ['## Misleading paths\n\n- Focused on the search cluster\n- Checked for expired certificates', ['search cluster', 'expired certificates']],
  ['## Timeline\n\n- 10:30 Misleading: investigation into network latency as a possible cause.', ['network latency']],
  ['## Timeline\n\n- 15:15 Misleading path: Investigation shifted towards network congestion.', ['network congestion']],
  ['The database was not the cause.', ['database']],
  ['Their API takes a message in 200 ms. Not the provider.', ['provider']],
  ['## Timeline\n\n- 12:58 I suspect the mail provider. Not it.', ['mail provider']],
  ['## Timeline\n\n- 12:58 She suspects the message broker, as it was restarted. Not it.', ['message broker']],
  ['## Timeline\n\n- 12:58 We suspect Hopwell, because they changed it once before. Not it.', ['Hopwell']],
  ['The sessions are all there. Not redis-sessions.', ['redis-sessions']],
  ['## Ruled out\n\n21:28 Network policy. Addresses answer.', ['Network policy']],
  ['## What we suspected first\n\n| time | suspect | how it was ruled out |\n|---|---|---|\n| 06:48 | The firewall change | no rule touches it |', ['firewall change']],
  ['## Ruled out\n\n- The 13:30 release of the basket\n- DDoS', ['13:30 release of the basket', 'DDoS']],
  ['## Investigation\n\n**Ruled out:**\n- Operator mistake (nobody was signed in)\n- Night watch drill – it began later', ['Operator mistake', 'Night watch drill']],
  ['## Cause\n\n| Theory | For | Against | Verdict |\n|---|---|---|---|\n| Worn fan belt | noise | replaced in May | **Ruled out** |\n| Full disk | 100 % | | Confirmed |', ['Worn fan belt']],
  ['## Cause\n\nThe night shift assumed TillSync was closing the drawers. It was not. The drawers have a timer.', ['TillSync']],
  ['## Ruled out\n\n- User-made mistake (nobody was signed in)', ['User-made mistake']],
  ['## Timeline\n\n- 23:35 The hoster confirms the firewall is not to blame', ['firewall']],
  ['The mail server was not at fault.', ['mail server']],
  ['It turned out not to be the database, which was idle.', ['database']],
  ['The database logs showed nothing unusual.', ['database logs']],
  ['Ruled out: a code change (nothing went out), billing (another error), the network (its page was green).', ['code change', 'billing', 'network']],
  ['I checked the DNS pools (all of them), the firewall rules and the router configs. Checks passed.', ['DNS pools', 'firewall rules', 'router configs']],
  ['We ruled out the network, expired certificates and the queue.', ['network', 'expired certificates', 'queue']],
  ['We ruled out the network, updated the status page and restarted the database.', ['network']],
  ['We looked at the connection pool, and found no issue with it, so we raised it to 400 and the outage ended.', ['connection pool']],
  ['Initially, we explored database performance issues as a potential cause. This assumption was soon discarded.', ['database performance issues']],
  ['## Timeline\n\n- 18:56 Check of the web services, no immediate concerns', ['web services']],
  ['One of the other theories we had was that a recent change in the stylesheets caused the failure.', ['recent change in the stylesheets']],
  ["We checked that the views might be wrong, but that wasn't the cause.", ['views']],
  ['## Timeline\n\n- 14:45 Misleading path: attempted to restart the database, assuming a corrupted table.', ['corrupted table']],
  ['We went down a rabbit hole, thinking it was related to a software update.', ['software update']],
  ['It turned out that the outage was not related to the firewall upgrade.', ['firewall upgrade']],
  ['It was determined that it had nothing to do with the cluster upgrade.', ['cluster upgrade']],
  ['Our hoster confirmed that there was no compromise of the mail server.', ['compromise of the mail server']],
  ['07:10 Ada restarts the print service to no avail.', ['print service']],
  ['Ada was sidetracked by errors of the label printer software.', ['label printer software']],
  ['Some earlier deployment issues were not related.', ['earlier deployment issues']],
  ['The fault was obscured at first by a focus on parser errors.', ['parser errors']],
  ['12:57 Planned change reverted to exclude it, but that did not help.', ['Planned change']],
  ['## Timeline\n\n- 12:58 Reverted the update of the proxy, suspecting it as the cause.', ['update of the proxy']],
  ['Focus shifted to recent deployments, thinking we had pushed bad code. A red herring.', ['recent deployments']],
  ['## Timeline\n\n- Assumed an attack and read the access logs. Investigated the mail servers, but found nothing.', ['attack', 'mail servers']],
  ['It is unlikely that the new index caused it, since it was built a day before.', ['new index']],
  ['09:12 Varnish is ruled out as a source.', ['Varnish']],
  ['Vi mistenkte først en endring i tilgangen.', ['endring i tilgangen']],
  ['Det var ingenting som tydet på at databasen hadde problemer.', ['databasen']],
  // What it was not, in other words.
  ['The queue was not the direct cause of this, though it did not help.', ['queue']],
  ['The job ran on another host to exclude the possibility of a hardware fault.', ['hardware fault']],
  ['Both shops were quiet, excluding a denial of service attack as the cause.', ['denial of service attack']],
  ['Neither the database nor the firewall was at fault.', ['database', 'firewall']],
  ['10:20 We ruled the database out.', ['database']],
  ['The first look ruled out Access Lists (unchanged for a week).', ['Access Lists']],
  ['A bad deploy can be ruled out, since nothing went out that day.', ['bad deploy']],
  ['The migration had nothing to do with the outage.', ['migration']],
  ['The certificate renewal an hour earlier turned out to be a coincidence.', ['certificate renewal an hour earlier']],
  ['The slow queries were a symptom, not the cause.', ['slow queries']],
  ['The storage vendor was soon exonerated.', ['storage vendor']],
  ['The theory that the backup job had filled the disk was disproved by its graph.', ['backup job']],
  ['We found nothing wrong with the load balancer.', ['load balancer']],
  ['An hour went into looking at the database, which turned out to be fine.', ['database']],
  ['This was not a security incident.', ['security incident']],
  ['The failure was misdiagnosed as a DNS problem for an hour.', ['DNS problem']],
  ['An old certificate warning misled the team.', ['old certificate warning']],
  ['A surge of crawlers sent us down the wrong path.', ['surge of crawlers']],
  ['## Timeline\n\n- 12:58 The prime suspect was the new router firmware.', ['new router firmware']],
  ['At first this looked like a network problem.', ['network problem']],
  ['## Investigation\n\nThe errors led us to believe that the message broker was overloaded.', ['message broker']],
  ['Our first guess, a full disk, was wrong.', ['full disk']],
  ['An earlier page posited that the cause of the outage was a worn cable. That was wrong.', ['worn cable']],
  ['## What was not the cause\n\n- Not a scheduling job (it ran on time).\n- Not an old image or a registry problem — both answer', ['scheduling job', 'old image', 'registry problem']],
  ['The disk was ruled out early on.', ['disk']],
  ['We not only ruled out the network, but the firewall too.', ['network']],
  ['Nothing had gone out, so we ruled out a recent change to the tills.', ['recent change to the tills']],
  ['The proxy turned out not to be the culprit.', ['proxy']],
  ['## Investigation\n\nThe graphs led us to believe that the mail broker was overloaded.', ['mail broker']],
  ['The outage was initially mistaken for a network problem.', ['network problem']],
  ['Neither the proxy nor the firewall was responsible for the outage.', ['proxy', 'firewall']],
  ['We looked for an hour, and found no issues with the proxy.', ['proxy']],
  ['The alert was misleading: a slow database had nothing to do with it.', ['slow database']],
  ['Once DNS was ruled out, the proxy was restarted.', ['DNS']],
  ['After the proxy was ruled out, we looked at the disk.', ['proxy']],
  ['An hour later the disk was ruled out.', ['disk']],
  ['The following were ruled out:\n\n- Full disk\n- Bad deploy', ['Full disk', 'Bad deploy']],
  ['We initially suspected a memory leak, but the vendor confirmed that it was not one.', ['memory leak']],
  ['Our first guess, a full disk, turned out to be wrong.', ['full disk']],
  ['## Timeline\n\n- 10:00 Initial suspicion: DNS. Rolled back the carts. That ended the outage.', ['DNS']],
  ['We ruled out a failover of the database as the cause.', ['failover of the database']],
  ['Everyone thought it was DNS at first.', ['DNS']],
  ['## Summary\n\nTwo red herrings cost us an hour:\n\n1. **The price feed mismatch** - real, but there since May\n2. **A queue lag** - it came afterwards', ['price feed mismatch', 'queue lag']],
  ["It wasn't the price list: it was the tax table.", ['price list']],
  ['A DNS outage at noon was deemed unrelated.', ['DNS outage at noon']],
  ['The outage was not caused by several tills at once or a full disk.', ['full disk']],
  ["The failure wasn't actually related to the new tariff.", ['new tariff']],
  ['The first analysis incorrectly identified credit exhaustion as the cause.', ['credit exhaustion']],
  ['We initially suspected a race in the exit path.', ['race in the exit path']],
  ['We assumed it was a network issue until the same call failed on one machine.', ['network issue']],
  ['**Eliminated:** kernel regression, driver regression (same build), the channel itself.', ['kernel regression', 'driver regression']],
  ['Three theories were disproved by measuring: a slow walk of the sensors (never runs), a leak of descriptors (7 are open), and contention on the bus.', ['slow walk of the sensors', 'leak of descriptors', 'contention on the bus']],
  ['Earlier suspects — the flapping resolver, the tunnel dropping — are not the cause.', ['flapping resolver', 'tunnel dropping']],
  ["## What it was not\n\n- **Not the board's own supply.** It reads 5.1 V.\n- **Not macOS:** it was up for 75 days.", ["board's own supply", 'macOS']],
  ['We first suspected two things:\n\n- A corrupt profile\n- An old wrapper script', ['corrupt profile', 'old wrapper script']],
  ['The migration did not cause the outage.', ['migration']],
  ['The proxy was not responsible for the slowdown of the shop.', ['proxy']],
  ['The night job was not responsible for the crash.', ['night job']],
  ['The DNS server wasn\'t our culprit.', ['DNS server']],
  ['The halted chain is the cause of the bill, not network abuse or a wrong setting.', ['network abuse', 'wrong setting']],
  ['This led me to mistakenly think that the last deploy was responsible.', ['last deploy']],
  ['We initially attributed the outage to the firmware of the tills.', ['firmware of the tills']],
  ['The first instinct was to blame the deployment.', ['deployment']],
  ['At first we suspected that we had a network problem.', ['network problem']],
  ['We wrongly suspected that the errors we saw were caused by a traffic surge.', ['traffic surge']],
  ['The fault, originally thought to be in TillSync, was in the parser.', ['TillSync']],
  ['## What went wrong\n\nThe shop moved to another host to exclude the possibility of a hardware issue.', ['hardware issue']],
  ['## What was NOT the problem\n\n- **Disk issues**: no errors\n- **Stray peers**: connections held', ['Disk issues', 'Stray peers']],
  ['The address was not on the list (the cache was not the problem).', ['cache']],
])('%j clears %j', (source, expected) => {
  expect(suspects(source)).toEqual(expected)
})

const TOLD = ['09:33  page: 480 of 500 connections', '09:38  suspect: a connection leak in the last release.', '       All are active. Not a leak.', '09:44  suspect: disk latency. iostat is quiet', '09:56  the export is cancelled']

test('a timeline that is set as code tells of suspects, each line beginning with its clock; other code does not', () => {
  const code = (lines: string[]) => `# Lock\n\n\`\`\`\n${lines.join('\n')}\n\`\`\`\n`
  expect(falseLeads(documentOf(code(TOLD))).map(({ text, ruledOutAt }) => [text.value, ruledOutAt])).toEqual([['connection leak in the last release', '09:38'], ['disk latency', '09:44']])
  expect(suspects(code(TOLD.slice(1, 4)))).toEqual([])
})

test('a suspect that proved right is no false lead', () => {
  expect(suspects('## Timeline\n\n- 10:00 Suspected slow database queries.\n\n## Root cause\n\nThe outage was caused by slow database queries.')).toEqual([])
})

test('the check of a suspect is not another one', () => {
  expect(suspects('- 14:15 Assumed root cause to be a database problem. Checked database load and logs, but found no anomalies.')).toEqual(['database problem'])
})

test.each([
  '',
  'We suspect that the node is old.',
  '## Timeline\n\n- 12:58 We suspect that the database is related to this. The root cause is still unknown.',
  'RULED OUT\n\n21:24 The resolver itself. Pods healthy, CPU low, restarting one changed nothing.',
  '## Timeline\n\n- 12:58 To restart the broker, all the clients were stopped, but this did not help.',
  'A restart of the pods did not help.',
  'We reverted and released the revert to no avail.',
  'It was thought at first that the failed to host was read-only.',
  'The review process is not to blame anyone.',
  'It turned out not to be a quick change.',
  '## Ruled out\n\nAt 06:55 Ada ran a query from a basket pod and got an answer.',
  'The team assumed command.',
  '## Cause\n\nThe script assumed any till-zero would do. It was not tested.',
  '## Ruled out\n\n- Walked through all the shops on foot (nobody was there)\n- Asked the night watch',
  '| Risk | State |\n|---|---|\n| Worn fan belt | ruled in |',
  'They tried again. Not yet.', '## Work around\n\nNot Applicable\n', '## Impact\n\nNot Reported\n',
  'We assumed that Ada would deploy it.',
  'It is thought to be safe.',
  '## Action items\n\n- Rule out a database failure sooner',
  '## Lessons\n\nWe wrongly assumed that the server would restart.',
  'The database was slow.',
  'We traced the suspected process that is causing the error.',
  '## Timeline\n\n- 02:30 Investigated application logs for anything odd, but no significant findings.',
  'It was not related to the incident above.',
  'The report was considered late.',
  '10:20 We ruled out a rollback because of the migration.',
  'We ruled out rebuilding the index.',
  'This was not a full outage.', 'This was not an easy change to make.',
  'The network was not the only cause.', 'The network was not the primary cause.',
  'There was no evidence of a data breach.',
  'Neither payments nor logins were affected.',
  'The problem turned out to be the load balancer.',
  '## Investigation\n\nThe failing disk led the team to replace the controller.',
  '## Investigation\n\nThe empty graph led us to believe that more nodes would help.',
  'The tills were ruled out early on.', 'It got ruled out pretty quickly.',
  'The proxy turned out to be the cause of the failure.', 'The cache turned out to be the culprit.', 'The database backup turned out to be not complete.',
  'The dashboards led us to believe the database was healthy.', 'We assumed that the database was healthy.', 'It initially appeared to be limited to one cluster, but all clusters were affected.',
  'An operator mistook the production database for the test database.', 'Traffic was misidentified as a bot attack and blocked.', 'The deploy took the team off guard.',
  'Neither the database team nor the network team was responsible for the proxy.', 'Neither orders nor passwords were involved.', 'Ada had nothing to do with the outage.',
  'Testing in staging found no issues with the new release.', 'We found no issues with the deploy and continued with it.',
  'The outage was unrelated to the earlier drill.', 'The alert text was misleading: it named the wrong database.', 'Misleading messages led to a restart of the proxy.',
  'After several dead ends, the causes were found:\n\n- Full disk\n- Missing index', 'Once Ada was ruled out, we took these steps:\n\n- Restarted the database\n- Cleared the cache',
  'We hit a dead end and restarted:\n\n- API server\n- Mail server', 'The following could not be ruled out:\n\n- Full disk\n- Bad deploy', 'To avoid wrong turns we need:\n\n- Disk alert\n- Database runbook',
  'We initially suspected a memory leak, which the heap dump confirmed.', 'Our initial suspicion was a DDoS attack, later confirmed by the hoster.', 'Our initial hypothesis, a bad deploy, proved correct.', 'Our first guess, a full disk, turned out to be right.',
  'At first it looked like a network problem, and it was.', 'Initially suspected a bad deploy; reverting it fixed the problem.', 'We initially suspected a bad deploy, and rolled it back. That ended the outage.',
  'A restart of the database was ruled out.', 'We ruled out a rollback of the database since it takes hours.', '| Option | Verdict |\n|---|---|\n| Roll back the deploy | ruled out |\n| Hotfix | chosen |',
  'Was a bad disk ruled out?', 'None of this rules out a bad disk.', 'It was hard to rule out a bad disk.', 'We confirmed that there were no more errors from the API.', 'We verified that no orders in the database were lost.',
  'We have not yet ruled out a hardware fault.', 'We cannot completely rule out a hardware fault.', 'Nobody ruled out a hardware fault.', 'We should have ruled out the network first.', 'They restarted it without ruling out the network.',
  'The disk was swapped, which eliminates the possibility that a deploy breaks checkout.', 'We excluded the broken node as a source of traffic.', 'We have ruled the new disk out of the pool.', 'We ruled out failing over to the replica.',
  'A bad deploy has not been ruled out yet.', 'A bad deploy cannot be ruled out.',
  'The dashboard looked like this.',
  '## Summary\n\nTwo problems cost us an hour:\n\n- **The price feed mismatch** - real, and there since May',
  'The parser worked all the time; the outage had nothing to do with it.', 'Not related to the outage.',
  'It was misdiagnosed as the only cause.',
  'After an hour of chasing red herrings we sat down to find the root cause: the table had no index.',
  'It was verified that no forged request was accepted.',
  'Each of these was ruled out.',
  '## What went wrong\n\nWe suspected a slow disk.', '## Lessons learned\n\nNext time we rule out the network first.',
  'The release was the cause, not just a coincidence.', 'All services did not cause trouble.',
  'We wrongly assumed that the chart set its limits by default.',
])('%j clears nothing', source => {
  expect(suspects(source)).toEqual([])
})
