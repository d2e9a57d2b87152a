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
  ['## Resolution\n\nThe timeout was raised: we corrected the cache settings.', ['config-fix']],
  ['## Resolution\n\nThe broker was restarted.', ['restart']],
  ['## Resolution\n\nThe certificate was renewed.', ['renew']],
  ['## Resolution\n\nTraffic was rerouted to the second site.', ['traffic-shift']],
  ['## Resolution\n\nA hotfix was deployed.', ['fix-forward']],
  ['## Løsning\n\nVi rullet tilbake til forrige versjon.', ['rollback']],
  ['## Resolution\n\nThe queue recovered on its own.', ['self-healed']],
  ['## Resolution\n\nThe missing events were reprocessed.', ['restore-data']],
  ['The shop recovered once we added two more servers.', ['scale-up']],
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
