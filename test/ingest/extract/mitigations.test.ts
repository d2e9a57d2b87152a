import { expect, test } from 'vitest'
import { mitigations } from '../../../ingest/extract/mitigations.ts'
import { readMarkdown } from '../../../ingest/read/markdown.ts'

const documentOf = (source: string) => ({ path: 'a.md', format: 'markdown', source, start: 0, end: source.length, fields: [], blocks: readMarkdown(source) })
const tags = (source: string) => mitigations(documentOf(source)).map(m => m.tag)

test('the sentence that tells it is its evidence', () => {
  const [rollback] = mitigations(documentOf('## Resolution\n\nAda rolled back the release. Orders flowed again.'))
  expect(rollback!.evidence[0]!.quote).toBe('Ada rolled back the release.')
})

test('what only announces it brings what follows along', () => {
  const [workaround] = mitigations(documentOf('## Resolution\n\nA temporary measure was taken:\n\n- The nightly export is switched off.\n- Ada writes to the shops.'))
  expect(workaround!.evidence.map(({ quote }) => quote)).toEqual(['A temporary measure was taken:', 'The nightly export is switched off.'])
})

test.each([
  ['## Resolution\n\nWe rolled back to the previous version.', ['rollback']],
  ['## Resolution\n\nRolling back the release was slow, but it ended the outage.', ['rollback']],
  ['## Resolution\n\nRestarting the old server led to a full recovery.', ['restart']],
  ['## Fix\n\n- 21:35 restored the previous zone file from git', ['rollback']],
  ['## Resolution\n\nThe timeout was raised: we corrected the cache settings.', ['config-fix']],
  ['## Resolution\n\nThe broker was restarted.', ['restart']],
  ['## Resolution\n\nThe certificate was renewed.', ['renew']],
  ['## Resolution\n\nTraffic was rerouted to the second site.', ['traffic-shift']],
  ['## Resolution\n\nA hotfix was deployed.', ['fix-forward']],
  ['## Løsning\n\nVi rullet tilbake til forrige versjon.', ['rollback']],
  ['## Resolution\n\nThe queue recovered on its own.', ['self-healed']],
  ['## Resolution\n\nThe missing events were reprocessed.', ['restore-data']],
  ['The shop recovered once we added two more servers.', ['scale-up']],
  ['## Resolution\n\nThe resources were scaled.', ['scale-up']],
  ['## Fixes\n\nChanged `mirror` in `till-application.yaml` from the old address to the new one.', ['config-fix']],
  ['## Resolution\n\nAda adjusted the link MTU to 1400.', ['config-fix']],
  ['## Resolution\n\nWe redeployed the tills to new hardware.', ['replace']],
  ['The team began moving the till to a backup site, and orders recovered.', ['failover']],
  ["## Resolution\n\nWe enlarged the volume.\n\nAs a more permanent fix, we'll use two stores.", ['scale-up']],
  ['## Resolution\n\nAda forced the router to reboot.', ['restart']],
])('%j was ended by %j', (source, expected) => {
  expect(tags(source)).toEqual(expected)
})

test.each([
  '',
  'Orders were slow.',
  '## Action items\n\n- Roll back faster\n- Restart the broker every night',
  '## Resolution\n\nWe will restart the broker tomorrow.',
  '## Resolution\n\nThe server was not restarted.',
  'Each was harmless on its own.',
  'Reverting the change did not help.',
  'Several restarts of the worker do not seem to fix the problem.',
  'We were not able to fix this by restarting the worker.',
  'The new cabling makes a rollback more difficult.',
  'We restarted the broker. This had no effect.',
  'A rollback was considered but rejected.',
  '11:20 Ada suggests restarting the broker.',
  'Orders failed despite the rollback.',
  'Fix the code that never checks for empty carts.',
  'While the fans of the hall were being restarted, the servers grew hot.',
  'When the new master was promoted, three long queries were running.',
  'Search is down by an exhausted quota caused by increased crawling.',
  'The surge in failovers made it difficult to see why.',
  'The cable next to the replaced switch was accidentally pulled.',
  '11:20 Ada: can you revert that?',
  '11:20 Ada tries reverting the release but the deployment fails.',
  '21:47 Decided to depool the second hall, ended up not needing it.',
  'The basket is down, we are working to fix it.',
  'Expect restarts of the basket.',
  'The failover procedure was not clear to anybody.',
  'Rolling back takes much too long.',
  'Done: make it a policy to roll back within an hour.',
  'SHOP-12 - Replace the disk of the till.',
  'The basket stopped sending notifications.',
  'Nodes removed themselves from the cluster.',
  'The failover mechanism of the balancer had an error.',
  'Capacity was restored to previous levels.',
  'This is reminiscent of May, when it was fixed with a restart.',
  'The change would limit the number of jobs.',
  'Error when launching a new server:',
  'A failover would not have made it shorter.',
  'Normally a reboot loses the lock file.',
  'Ada reboots the printer to see if anything changes.',
  'It took over half a day to notice.',
  'Ada sees pods in CrashLoopBackOff that were restarted 13 times.',
  'The agent was not able to recover without manual action.',
  'Pods were stuck in Terminating state on both nodes.',
  'Well after the tills had come back from the reboot, they still weren\'t working.',
])('%j tells no remedy', source => {
  expect(tags(source)).toEqual([])
})

test.each([
  ['## Timeline\n\n- 10:00 Orders fail.\n- 10:20 Rollback attempted.\n- 10:40 Ada restarts the server and orders go through.', ['restart']],
  ['## Resolution\n\nWe reverted the load balancer configuration to its last state.', ['rollback']],
  ['## Resolution\n\nWe redirected the traffic of the shops to the second hall.', ['traffic-shift']],
  ['## Resolution\n\nWe restarted the queue.\n\nIncreased the pool to prevent similar incidents.', ['restart']],
  ['## Løsning\n\nFeilen ble rettet og fiksen deployet.', ['fix-forward']],
  ['## Resolution\n\nWe throttled the calls of the importer.', ['rate-limit']],
  ['## Timeline\n\n- 10:00 the host is rebooted by the provider. Impact starts\n- 10:02 `CartsEmpty` fires\n- 10:30 the release is rolled back, carts are back to normal', ['rollback']],
  ['## Resolution\n\nWe increased the connection pool of the basket.', ['config-fix']],
  ['## Resolution\n\nThe storage was increased by half.', ['scale-up']],
  ['## Resolution\n\nThe firmware was updated to fix the failover bug.', ['fix-forward']],
  ['## Resolution\n\nA temporary fix was made by adjusting the connection pool size.', ['config-fix']],
  ['## Timeline\n\n- 10:00 Carts are lost.\n- 10:10 Ada powers the server back on. Carts are back.', ['restart']],
  ['## Resolution\n\nThe tunnel was switched to HTTP/2 transport.', ['config-fix']],
  ['## Resolution\n\nThe problematic regular expression was replaced with a function.', ['fix-forward']],
  ['## Resolution\n\nVersion 2.2.0 was recalled.', ['rollback']],
  ['## Resolution\n\nWe stopped accepting uploads of large files, which ended the outage.', ['workaround']],
  ['## Resolution\n\nWe rolled back capacity settings.', ['rollback']],
  ['## Resolution\n\nRolled back the rates of the importer.', ['rollback']],
  ['## Resolution\n\nWithin hours the credentials had been revoked, so that they would not be seen in the future.', ['renew']],
  ['## Resolution\n\nScaled the basket service from 3 to 9 pods.', ['scale-up']],
  ['## Timeline\n\n- 10:00 Carts are lost.\n- 10:40 Memory raised from 4 GB to 6 GB, no more carts are lost.', ['scale-up']],
  ['## Resolution\n\nWe doubled the servers of the basket.', ['scale-up']],
  ['## Resolution\n\nWe scaled down to 2 replicas.', []],
  ['## Resolution\n\nAda corrected the connection pool size configuration.', ['config-fix']],
  ['## Summary\n\nWhen the release was rolled back, carts filled up and the shop worked again.', ['rollback']],
  ['## Resolution\n\nIn its container it sees more memory than it may take.', []],
  ['## Resolution\n\nWe gave the importer more memory.', ['scale-up']],
  ['## Timeline\n\n- 10:00 Orders pile up.\n- 10:20 Ada restarts the importer by hand.\n- 10:40 Backlog cleared.', ['restart']],
  ['## Resolution\n\nWe pointed the name back to the old cluster.', ['rollback']],
  ['## Resolution\n\nThe slow query was fixed by optimizing the queries of the basket.', ['fix-forward']],
  ['## Resolution\n\nRequests went through again after load balancing them across both halls.', ['traffic-shift']],
  ['## Resolution\n\nThe bad rule had caused healthy hosts to be removed from the pool. We corrected the rule.', ['config-fix']],
  ['## Resolution\n\nRaised the timeout of the probe to avoid the restart of the importer.', ['config-fix']],
  ['## Summary\n\nWe began reverting the change, to prevent leaking more names.', ['rollback']],
  ['## Løsning\n\nVi hoppet over meldingene som feilet.', ['workaround']],
  ['## Resolution\n\nNobody in the team knew how to renew the certificate.', []],
  ['## Resolution\n\nThe proxy needs to be tested with more failures, and fixed to recover automatically.', []],
])('%j was ended by %j', (source, expected) => {
  expect(tags(source)).toEqual(expected)
})

// How many ways there are to say it: voice, tense, order of words.
test.each([
  ['rollback', ['Ada rolls back the basket service.', 'The bad package was unpublished.', 'We yanked the release.', 'The rollout was halted.', 'The change was undone.', 'We pinned the library to the previous version.', 'Node operators skipped the upgrade.', 'We redeployed the previous build.', 'A reversal of the morning change ended it.', 'The deployment was cancelled.']],
  ['renew', ['We re-ran the renewal, and it worked.', 'Certbot renew was run on the proxy.', 'Our domain was re-registered, we have renewed it for ten years.', 'We restored our domain registration.', 'A new TLS certificate was issued.', 'Bo generated new signing keys.', 'We paid the invoice of the registrar.']],
  ['restore-data', ['The backup of the night was restored.', 'We promoted a snapshot.', 'The lost rows were reinserted.', 'The deleted accounts were recovered.', 'We reloaded the index from the ledger.', 'Failed jobs were queued for a retry.', 'A snapshot of Sunday allowed us to recover the orders.']],
  ['scale-up', ['We doubled the size of the cache.', 'We increased the number of backend processes.', 'The basket moved to a bigger server.', 'We added three more machines.', 'We tripled the workers.', 'A larger instance was given to the database.']],
  ['traffic-shift', ['We moved the shop to another provider.', 'We switched over the DNS to the second hall.', 'We steered traffic around the broken link.', 'The bad router was isolated; engineers isolated the router.', 'Traffic was routed away: we routed the traffic to the south.']],
  ['rate-limit', ['Retries were disabled.', 'We stopped the retries of the importer.', 'The addresses of the crawler were banned.', 'We blocklisted the agents of the bots.', 'We limited the number of concurrent requests.']],
  ['replace', ['The broken disk has been replaced.', 'We rebuilt the servers on new hardware.', 'Both nodes were exchanged for new hardware: we replaced the drives.', 'The motherboard was swapped: we swapped the board of the server.']],
  ['third-party-fix', ['The provider systems recovered.', 'Hetzner repaired the link.', 'The hoster reports that all is operational.', 'The upstream outage was resolved.', 'We worked with the vendor to fix it.', 'Power at the provider was restored: the incident at the provider is over.', 'We were waiting for the carrier.']],
  ['config-fix', ['Bo finds the wrong setting and corrects it.', 'Engineers made a configuration change.', 'We updated the webhook.', 'The timeout was extended.', 'We added the missing annotations.', 'The right settings were put in place.']],
  ['fix-forward', ['The patch had been applied.', 'We upgraded the kernel to a fixed version.', 'We removed the query that took so long.', 'We made a change to the script.', 'We renamed the key of the profiles.']],
  ['restart', ['We killed the long sessions.', 'It was fixed by deleting the hub pods.', 'After a hardware reset the node came up.', 'We stopped and started the daemon.', 'Apache was bounced: we bounced apache.']],
  ['workaround', ['We emptied the directory of temporary files.', '187 GB of space were freed by hand: disk space was reclaimed.', 'The old archive was destroyed.', 'The broken page was disabled.', 'We paused the workflow.', 'A temporary measure was put in place.', 'We manually reattached the volumes.']],
])('%s is told in many ways', (tag, sentences) => {
  expect(sentences.filter(sentence => !tags(`## Resolution\n\n${sentence}`).includes(tag))).toEqual([])
})

test.each([
  'You can restore the settings of your basket in the menu.',
  'Customers had to restart their tills.',
  'No action is required by users.',
  'A page that opens finds the new key name.',
  'The standby did not automatically fail over.',
  'Space ran out: no alert was configured to increase it.',
])('%j tells of no remedy of ours', sentence => {
  expect(tags(`Orders were slow.\n\n${sentence}`)).toEqual([])
})

test.each([
  ['## Resolution\n\nWe fixed a bug that caused pods to be killed.', ['fix-forward']],
  ['## Resolution\n\nThe release was rolled back. The stray pods were later manually cleaned up: we deleted the pods.', ['rollback']],
  ['## Resolution\n\nWe blocked the addresses of the crawler. On Monday we rolled back the workaround.', ['rate-limit']],
  ['## Timeline\n\n- 10:00 Orders fail.\n- 10:10 The hoster restarts the server.\n- 10:20 The restart of the server failed.\n- 10:40 We repointed the DNS records to the other hall, orders are back to normal.', ['traffic-shift']],
  ['Orders are slow.\n\nUpdate 10:00: We now have a workaround in place for the tills.', ['workaround']],
  ['## Timeline\n\n- 10:00 Orders fail.\n- 10:40 We are rebuilding the servers on new hosts, orders recover.', ['replace']],
])('in %j only %j ended it', (source, expected) => {
  expect(tags(source)).toEqual(expected)
})

test.each([
  'The driver should have been patched and tested first.',
  'It grew until the kernel killed the till.',
  '## Resolution\n\nThe pods were scaled down.',
  '## Resolution\n\nThe till has a script with rollback on failure now.',
  'Users began to report rate limit errors.',
  'Service restored after looking at the routers.',
])('%j ended nothing', sentence => {
  expect(tags(`## Resolution\n\n${sentence}`)).toEqual([])
})

test('what is announced for another time ended nothing, though it was done', () => {
  expect(tags('## Mitigation actions\n\nTo prevent this from happening again, we have taken or are taking the following\n\n- Patched the alerting code of the till\n- Page somebody')).toEqual([])
})

test('a break between the entries of a timeline does not part what was tried from what came of it', () => {
  expect(tags('## Timeline\n\n07:03 Ada initiated a restart of the till\n\n\\\\\n\n07:08 The restart failed\n\n07:30 Traffic was rerouted to the second till, orders work again')).toEqual(['traffic-shift'])
})

test('what was typed stands under the words that say so', () => {
  expect(tags('## Remediation\n\nRestarted the store on `db1`:\n\n```\nsystemctl restart store\n```')).toEqual(['restart'])
})
