import { expect, test } from 'vitest'
import { CAUSE_CUES } from '../../taxonomy/cues/causes.ts'
import { phrasebook } from '../../text/phrases.ts'
import { tokens } from '../../text/tokens.ts'

const inText = phrasebook(Object.entries(CAUSE_CUES).flatMap(([tag, cues]) => cues.flatMap(({ weight, phrases }) => phrases.map(phrase => ({ phrase, weight, tag })))))
/** What a sentence speaks of surely: a word alone ("database", "patch") hints at its tag with less. */
const tagsOf = (sentence: string) => inText(tokens(sentence)).filter(({ entry }) => entry.weight >= 0.8).map(({ entry }) => entry.tag)

test.each([
  ['The till doesn\'t run on the new kernel.', 'incompatibility'],
  ['The library can not work with the newer version.', 'incompatibility'],
  ['The parser isn\'t backward compatible.', 'incompatibility'],
  ['The field that we used was taken away.', 'incompatibility'],
  ['The new shop wasn\'t added to the list.', 'misconfiguration'],
  ['The DSN still named the old host.', 'misconfiguration'],
  ['The connection string of the till still contained the previous host.', 'misconfiguration'],
  ['The volume had the wrong storage class.', 'misconfiguration'],
  ['The machine came up as the wrong instance type.', 'misconfiguration'],
  ['The TTL was three days.', 'misconfiguration'],
  ['The time to live was a week.', 'misconfiguration'],
  ['The vhost listened on port 80 while the proxy spoke to another.', 'misconfiguration'],
  ['The server block used port 8080 instead.', 'misconfiguration'],
  ['The tests did not catch it.', 'rollout-process'],
  ['The tests couldn\'t catch it.', 'rollout-process'],
  ['The review didn\'t notice the change.', 'rollout-process'],
  ['The pipeline didn\'t stop although the checks were red.', 'rollout-process'],
  ['There was no way to roll back.', 'rollout-process'],
  ['There was no way to go back.', 'rollout-process'],
  ['The old route was removed too early.', 'rollout-process'],
  ['The old route was removed prematurely.', 'rollout-process'],
  ['It was straight away rolled out globally.', 'rollout-process'],
  ['A seemingly innocent fix closed the shop.', 'bad-deploy'],
  ['The build referenced a bundle that was gone.', 'unhandled-exception'],
  ['A file that does not exist made the printer crash with an error.', 'unhandled-exception'],
  ['The job choked on a record.', 'unhandled-exception'],
  ['The messages arrived out of order.', 'concurrency'],
  ['The messages were processed in the wrong order.', 'concurrency'],
  ['The counter was not thread safe.', 'concurrency'],
  ['The job was not idempotent.', 'concurrency'],
  ['The receipts of each run were never handed back.', 'resource-leak'],
  ['The session doesn\'t refresh its token.', 'logic-bug'],
  ['The cache key didn\'t hold the language.', 'logic-bug'],
  ['An inexact calculation ordered too many parcels.', 'logic-bug'],
  ['The signing key was out of date.', 'certificate-expiry'],
  ['The signing keys were outdated.', 'certificate-expiry'],
  ['The card for the payment had lapsed: the payment card expired.', 'certificate-expiry'],
  ['Spoofed packets filled the line.', 'security-attack'],
  ['Nobody was in the admin group anymore.', 'auth-change'],
  ['The users were no longer in the admin group.', 'auth-change'],
  ['The remaining queues couldn\'t carry the load.', 'cascading-failure'],
  ['The till did not have enough memory.', 'capacity'],
  ['There wasn\'t enough disk for the receipts.', 'capacity'],
  ['The volume filled overnight.', 'capacity'],
  ['The sale brought a sudden spike in traffic.', 'traffic-surge'],
  ['The host was taken out of the rotation.', 'load-balancer'],
  ['The host was dropped from the rotation.', 'load-balancer'],
  ['The ingress didn\'t know the new name.', 'load-balancer'],
  ['The standby wasn\'t promoted.', 'failover-failure'],
  ['The standby node became master as well.', 'failover-failure'],
  ['The replicas couldn\'t elect a leader.', 'failover-failure'],
  ['The pair lost its quorum.', 'failover-failure'],
  ['The generator didn\'t start.', 'failover-failure'],
  ['The link wasn\'t redundant.', 'failover-failure'],
  ['The watchdog didn\'t restart the till.', 'failover-failure'],
  ['The battery went out.', 'hardware'],
  ['The disk gave out.', 'hardware'],
  ['The fan was worn out.', 'hardware'],
  ['The autoscaler didn\'t add a node.', 'orchestration'],
  ['The building\'s power was cut for works.', 'third-party'],
  ['There was a fault in our carrier\'s network.', 'third-party'],
  ['The autovacuum didn\'t keep up.', 'database'],
  ['He took the till down believing it was no longer used.', 'operator-action'],
  ['The job failed on the last day of the month.', 'time-and-calendar'],
])('%j tells of %s', (sentence, tag) => {
  expect(tagsOf(sentence)).toContain(tag)
})

test.each([
  ['It will run on the new version.', 'incompatibility'],
  ['Ada fixed it on the first of the month.', 'time-and-calendar'],
  ['Users in the admin group of another group had seen it.', 'auth-change'],
  ['The disk gave 404.', 'hardware'],
])('%j tells nothing of %s', (sentence, tag) => {
  expect(tagsOf(sentence)).not.toContain(tag)
})
