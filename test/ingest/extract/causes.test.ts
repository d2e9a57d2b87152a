import { expect, test } from 'vitest'
import { causes } from '../../../ingest/extract/causes.ts'
import { readDocument } from '../../../ingest/read/format.ts'
import { readMarkdown } from '../../../ingest/read/markdown.ts'

const documentOf = (source: string) => ({ path: 'a.md', format: 'markdown', source, start: 0, end: source.length, fields: [], blocks: readMarkdown(source) })
const tags = (source: string) => causes(documentOf(source)).map(cause => cause.tag)

test('the sentence that tells the cause is its evidence', () => {
  const source = '# Basket empty\n\nShoppers lost their baskets.\n\n## Root cause\n\nA wrong timeout value made the cache forget. We are sorry.\n'
  const [cause] = causes(documentOf(source))
  expect(cause!.evidence[0]!.quote).toBe('A wrong timeout value made the cache forget.')
  expect(cause).toMatchObject({ tag: 'misconfiguration', role: 'root', basis: 'inferred' })
})

test.each([
  ['## Root cause\n\nA misconfigured load balancer sent all orders to one server.', ['misconfiguration', 'load-balancer']],
  ['## Root cause\n\nThe new release introduced an unhandled exception in the price parser.', ['unhandled-exception', 'bad-deploy']],
  ['## Root cause\n\nThe TLS certificate of the payment host had expired.', ['certificate-expiry']],
  ['## Root cause\n\nTwo workers hit a deadlock while writing stock levels.', ['concurrency']],
  ['## Root cause\n\nThe disk of the report server was full: it ran out of disk space overnight.', ['capacity']],
  ['## Root cause\n\nThe outage was caused by a DDoS attack on the shop front.', ['security-attack']],
  ['## Rotårsaker\n\nSertifikatet for betaling var utløpt.', ['certificate-expiry']],
  ['The checkout was down because of a memory leak in the basket service.', ['resource-leak']],
  ['# Mails stuck\n\nThe host had no disk space left, so nothing was sent.', ['capacity']],
  ['# Mails stuck\n\nHost has no space left on device.', ['capacity']],
  ['# Orders slow\n\nThe service principal expired on Sunday and nobody could sign in.', ['certificate-expiry']],
  ['## Root cause\n\nThe resolver answered NXDOMAIN for every internal name.', ['dns']],
  ['## Root cause\n\nThe standby did not take over.', ['failover-failure']],
  ['## Root cause\n\nOne transaction held an exclusive lock on the table of orders.', ['concurrency']],
  ['# Baskets empty\n\nErrors began right after upgrading the price library.', ['incompatibility']],
])('%j is told as %j', (source, expected) => {
  expect(tags(source)).toEqual(expected)
})

test('what is told of weakly where nothing else is told as the root, and not beside what is', () => {
  const disk = 'A disk of the till server reported errors, and pages were slow.'
  expect(tags(`# Tills down\n\n${disk}`)).toEqual(['hardware'])
  expect(tags(`# Tills down\n\nThe certificate had expired. ${disk}`)).toEqual(['certificate-expiry'])
  expect(tags(`# Tills down\n\n${disk}\n\n## Root cause\n\nThe root cause is still unknown.`)).toEqual(['unknown'])
})

test.each([
  ['## Root cause\n\nThe hard drive of the till died.', ['hardware']],
  ['## Root cause\n\nThe clerk table has an entry in its allowlist missing for the new printer.', ['misconfiguration']],
  ['## Root cause\n\nA latent bug made the scale add every parcel twice.', ['logic-bug']],
  ['## Root cause\n\nThe stock list was accidentally deleted by a colleague.', ['operator-action']],
  ['## Root cause\n\nOur own jobs built up a backlog of messages, which flooded the queue with requests.', ['retry-storm']],
  ['## Root cause\n\nThe parcel scanner was running low on memory.', ['capacity']],
  ['## Root cause\n\nOur internet service provider suffered an outage.', ['third-party']],
  ['## Resolution\n\nWe ended it at noon. The incident was caused by a missing setting.', ['misconfiguration']],
  ['## Root cause\n\nWe forgot to add the till to the allowlist.', ['misconfiguration', 'operator-action']],
  ['## Root cause\n\nA crawler overloaded the shop front with requests.', ['traffic-surge']],
  ['## Root cause\n\nThe till was pulled out of service by a malfunctioning disk.', ['hardware']],
  ['## Rotårsaker\n\nOvergangen til sommertid flyttet timene til dagen før.', ['time-and-calendar']],
  ['## Rotårsaker\n\nKøen ble opprettet med levetid på kun én dag.', ['misconfiguration']],
])('%j is told as %j', (source, expected) => {
  expect(tags(source)).toEqual(expected)
})

test.each([
  ['# Orders lost\n\nA configuration change took the order queue down.', ['misconfiguration']],
  ['## Root cause\n\nThe rate limit of the shop was too strict and refused paying customers.', ['misconfiguration']],
  ['## Root cause\n\nThe upload limit of the proxy was too small for the new catalogue.', ['misconfiguration']],
  ['## Root cause\n\nThe label printer was flagged as malicious by the antivirus of the hall.', ['third-party']],
  ['## Root cause\n\nThe hoster suspended our account because of an unpaid invoice.', ['third-party']],
  ['## Root cause\n\nThe uplink of the hall went down.', ['network']],
  ['## Root cause\n\nA seemingly harmless refactoring that we shipped yesterday lost the discount.', ['bad-deploy']],
  ['# Shop closed\n\nThe price job could be tricked into negative amounts.', ['logic-bug']],
  ['## Root cause\n\nThe old receipts of the till were never purged and the volume filled up.', ['resource-leak', 'capacity']],
])('%j is told as %j, whoever writes it', (source, expected) => {
  expect(tags(source)).toEqual(expected)
})

test('words of a remedy tell the cause where they stand on its side of the sentence', () => {
  expect(tags('# Orders lost\n\nOrders were refused because the memory limit of the queue was raised to a value that the host does not have.')).toEqual(['capacity'])
})

test('what a wrong limit exhausts in the same sentence is its effect', () => {
  expect(tags('## Root cause\n\nA misconfigured limit left the pool exhausted.')).toEqual(['misconfiguration'])
})

test('in a part about cause and fix, a sentence about the fix tells no cause', () => {
  expect(tags('## Root cause and resolution\n\nThe certificate of the till had expired. It was fixed by adding memory, as there had been too little memory.')).toEqual(['certificate-expiry'])
})

test('a bug of a kind that has a name of its own is told by that name', () => {
  expect(tags('## Root cause\n\nThe outage was caused by a bug in the price parser: an unhandled exception.')).toEqual(['unhandled-exception'])
})

test('the place of a wrong setting leads over its kind, where it is named as a place', () => {
  expect(tags('## Root cause\n\nThe outage was caused by a misconfiguration in the load balancer.')).toEqual(['load-balancer', 'misconfiguration'])
  expect(tags('## Root cause\n\nThe outage was caused by a misconfiguration in the load balancer settings.')).toEqual(['misconfiguration', 'load-balancer'])
})

test.each([
  ['The standby did not take over.', 'failover-failure'],
  ['The database failed over and the connection pooler did not reconnect.', 'database'],
  ['A shelf scanner of another firm sent thousands of requests a minute.', 'traffic-surge'],
  ['The till expects another version of the protocol.', 'incompatibility'],
  ['The variable for the stock host had not been carried over to the new shop.', 'misconfiguration'],
])('%j tells of %j', (sentence, expected) => {
  expect(tags(`## Root cause\n\n${sentence}`)).toContain(expected)
})

test('a release of a setting is no release of code', () => {
  expect(tags('## Root cause\n\nA recent update of the gateway introduced a misconfiguration.')).toEqual(['misconfiguration'])
  expect(tags('## Root cause\n\nA recent code change introduced a misconfiguration.')).toEqual(['misconfiguration', 'bad-deploy'])
})

test('rows of another day in a table of incidents tell of others, and those of one day of phases', () => {
  const table = (day: string) => `# Outages\n\n| Date | Start | End | Cause |\n|---|---|---|---|\n| 2024-05-03 | 10:00 | 10:30 | certificate expired |\n| ${day} | 21:00 | 23:00 | ran out of disk space |`
  expect(tags(table('2024-05-09'))).toEqual(['certificate-expiry'])
  expect(tags(table('2024-05-03'))).toEqual(['certificate-expiry', 'capacity'])
})

test('what only looked like a cause is none', () => {
  expect(tags('## Root cause\n\nThe certificate had expired.\n\n## Timeline\n\n- On the wire it looked like a network problem.')).toEqual(['certificate-expiry'])
})

test('what a cause led to is no cause', () => {
  expect(tags('## Root cause\n\nAn expired certificate caused network timeouts and high memory usage.')).toEqual(['certificate-expiry'])
})

test('missing alerts contribute and never lead', () => {
  expect(causes(documentOf('## Root cause\n\nThe outage was caused by a full disk.\n\n## What went wrong\n\nThere was no alert for disk usage, so it went unnoticed.')).map(c => [c.tag, c.role])).toEqual([
    ['capacity', 'root'], ['monitoring-gap', 'contributing'],
  ])
})

test('a cause that the document calls unknown is unknown', () => {
  expect(tags('## Root cause\n\nThe root cause is still unknown.')).toEqual(['unknown'])
})

test.each([
  '',
  '# Login slow\n\nLogins took ten seconds.',
  'It was not caused by a DNS issue.',
  '## Timeline\n\n- 10:05 Ada ruled out the database and the network.\n- 10:10 We suspected a DDoS attack.',
  '## Action items\n\n- Fix the memory leak caused by the misconfigured cache\n- Renew the expired certificate',
  'We will add a load balancer to prevent capacity problems.',
  'Mitigation: Engineers performed a change to the service configuration to return the backend to a healthy state.',
  '# Orders slow\n\nThe problem was ultimately resolved via a manual restart of the queue.',
  'The jobs hang, and I do not see any zombie processes.',
  '## Resolution\n\nWe could go on because the rollback wanted a database migration undone that was not there.',
  '## Root cause\n\nUnclear. The reader answers with a timeout of 5 s.',
  '# Till slow\n\nWe suspect that the standby did not take over, but nobody knows.',
  '# Till slow\n\nNext time an engineer could accidentally delete the list. We will add a canary to prevent that.',
])('%j tells no cause', source => {
  expect(tags(source)).toEqual([])
})

test.each([
  '## Root cause\n\nThe page of DDoS protection was shown to all production traffic.',
  '## Timeline\n\n- 10:00 We suspected a memory leak in the basket service.\n- 10:20 It was something else.',
])('%j tells no cause', source => {
  expect(tags(source)).toEqual([])
})

test.each([
  ['## Root cause\n\nA change in the mail library was deployed on Monday, which caused every letter to be sent twice.', ['bad-deploy']],
  ['## Root cause\n\nThe mail relay was not set up properly for the new host.', ['misconfiguration']],
  ['## Root cause\n\nThe scheduler had reached an operational threshold.', ['capacity']],
  ['## Root cause\n\nA breaker tripped in the second hall.', ['hardware']],
  ['## Root cause\n\nThe state change was not properly handled by the printer agent.', ['unhandled-exception']],
])('%j is told as %j', (source, expected) => {
  expect(tags(source)).toEqual(expected)
})

test('three roots are the most that are told, and a gap in monitoring beside them', () => {
  expect(tags('## Root cause\n\nA memory leak, a deadlock, an expired certificate, a DDoS attack and a disk failure came together.\n\n## What went badly\n\nThere was no monitoring of the host.')).toEqual([
    'certificate-expiry', 'security-attack', 'resource-leak', 'monitoring-gap',
  ])
})

test.each([
  ['root_cause: Expired certificate of the till', 'The tills were down for an hour.', ['certificate-expiry'], 'Expired certificate of the till'],
  ['cause: "The till ran out of disk space"', 'The tills were down for an hour.', ['capacity'], 'The till ran out of disk space'],
  ['cause: certificate-expiry', 'The tills were down for an hour.', ['certificate-expiry'], 'certificate-expiry'],
  ['root_cause: Expired certificate', '## Root cause\n\nThe hard drive of the till died.', ['hardware'], 'The hard drive of the till died.'],
])('front matter tells the cause where the text does not: %j', (field, text, expected, quoted) => {
  const found = causes(readDocument('a.md', `---\ntitle: Tills down\n${field}\n---\n\n${text}\n`).document)
  expect(found[0]?.evidence[0]?.quote).toBe(quoted)
  expect(found.map(({ tag }) => tag)).toEqual(expected)
})

test.each([
  ['root_cause: not a certificate'],
  ['root_cause: tbd'],
  ['tags: certificate-expiry'],
])('front matter tells no cause in %j', field => {
  expect(causes(readDocument('a.md', `---\ntitle: Tills down\n${field}\n---\n\nThe tills were down for an hour.\n`).document)).toEqual([])
})
