import { expect, test } from 'vitest'
import { trigger } from '../../../ingest/extract/trigger.ts'
import { readMarkdown } from '../../../ingest/read/markdown.ts'

const documentOf = (source: string) => ({ path: 'a.md', format: 'markdown', source, start: 0, end: source.length, fields: [], blocks: readMarkdown(source) })

test('the sentence that tells it is its evidence', () => {
  const found = trigger(documentOf('## Trigger\n\nA spike in traffic after the newsletter.'))
  expect(found).toMatchObject({ value: 'traffic', evidence: [{ quote: 'A spike in traffic after the newsletter.' }] })
})

test.each([
  ['## Root cause\n\nThe outage was caused by a recent deployment.', 'deploy'],
  ['## Root cause\n\nThe certificate had expired.', 'expiry'],
  ['## Root cause\n\nA change to the firewall rules was applied by mistake in the configuration update.', 'config-change'],
  ['## Root cause\n\nA disk failed in the stock server.', 'hardware-fault'],
  ['## Root cause\n\nAs a result, the price page was left broken when the changes were deployed to production.', 'deploy'],
  ['# Site slow\n\nThe site was down because of an outage at our provider.', 'provider-event'],
  ['## Root cause\n\nA change to the limits of the pool was pushed.', 'config-change'],
  ['# Orders slow\n\nOrders were slow because of a much higher than usual load.', 'traffic'],
  ['# Orders fail\n\nOrders failed for an hour.\n\n## Resolution\n\nWe rolled back the configuration change that had cut the timeout to 3 s.', 'config-change'],
  ['# Shop gone\n\n## Summary\n\nA rack lost its network for ten minutes during maintenance on the rack beside it.', 'maintenance'],
  ['# Orders slow\n\n## Summary\n\nOrders were slow because the sale page drove a great deal of traffic to the shop.', 'traffic'],
  ['# Searches empty\n\nThe build broke because the upstream project had pulled several of its packages.', 'provider-event'],
  ['# Carts lost\n\nCarts were empty for an hour after a restart of the session store.\n\n14:02 Ines upgrades the session store on both hosts', 'maintenance'],
  ['After the router was rebooted, the tills were not able to start again.', 'maintenance'],
  ['After the deploy of the till release, users were able to order for free.', 'deploy'],
  ['After the deploy of the till release, only half of the customers were able to log in again.', 'deploy'],
  ['After the deploy of the till release, deleted orders were restored by mistake.', 'deploy'],
  ['## Sammendrag\n\nEtter å ha deploya en ny leser til produksjon gikk køen full.', 'deploy'],
])('%j was set off by %j', (source, expected) => {
  expect(trigger(documentOf(source))?.value).toBe(expected)
})

test('a cause that is an event set it off where nothing else did; a text that says nobody knows is believed', () => {
  expect(trigger(documentOf('## Root cause\n\nThe power supply of the stock server burned out.'))?.value).toBe('hardware-fault')
  expect(trigger(documentOf('## Root cause\n\nUnknown at the time, the deploy of 09:00 had removed the index of the carts by a configuration change.'))?.value).toBe('config-change')
  expect(trigger(documentOf('## Root cause\n\nA deploy at 09:00 introduced a bug.\n\nUnclear, as yet: why the canary did not catch it.'))?.value).toBe('deploy')
  expect(trigger(documentOf('## Root cause\n\nUnknown at this stage, but a deployment was going on.'))).toBeNull()
  expect(trigger(documentOf('## Root cause\n\nUnknown: nobody knows.\n\n## Timeline\n\n- 09:00 A deploy goes out.'))).toBeNull()
})

test.each(['', 'Orders failed.', 'After the router was rebooted, the tills were able to start again.', '## Root cause\n\nThe keys of the carts never expired, so the memory filled up.', '## Root cause\n\nA typo in the settings pointed to a decommissioned resolver.', '## Action items\n\n- Deploy a canary', '## Root cause\n\nIt was not caused by a deployment.', '## Timeline\n\n- 10:00 Orders fail.\n- 10:40 A patch was deployed and orders go through.', 'Deploy the release to one host first.', '# Volume locked\n\nThe old pod could not release the lock.', '## Timeline\n\n- 10:00 We saw high usage on the shop deployment.', '## Summary\n\nThe site was slow for three hours until the hotfix was released.', '# Slow pages\n\nPages of services deployed in the old cluster were slow.', '## Summary\n\nAn attacker could read the names of other customers.'])('%j does not say what set it off', source => {
  expect(trigger(documentOf(source))).toBeNull()
})
