// What goes wrong: every cause tag with what it means, and what published taxonomies call it. The phrases that speak of each: cues/.
// Order: the more telling a tag beside another that is as well supported, the earlier (a certificate before the deploy that brought it).

export type CauseGroup = 'change' | 'code' | 'access' | 'load' | 'network' | 'platform' | 'people' | 'other'

export type CauseTag = {
  id: string
  name: string
  group: CauseGroup
  /** One sentence for people. */
  meaning: string
  /** Never a root cause: it only made things longer or worse. */
  contributingOnly?: true
  /** Tags that say the same fault more exactly: where one of them is as well told, this one is silent ("a bug that leaks memory" is a leak). */
  yieldsTo?: string[]
  /** The trigger that such a cause usually has, and the remedies that usually end it. */
  trigger?: string
  remedies?: string[]
  /** What ISSRE'22 (354 public cloud postmortems) calls it. */
  issre?: string
}

export const CAUSES: readonly CauseTag[] = [
  {
    id: 'certificate-expiry', name: 'Certificate expiry', group: 'access',
    meaning: 'A certificate, key, domain or credential expired or was rotated badly.',
    trigger: 'expiry', remedies: ['renew'],
  },
  {
    id: 'security-attack', name: 'Security attack', group: 'access',
    meaning: 'Abuse, an intrusion, a denial of service or a leaked secret.',
    trigger: 'attack',
  },
  {
    id: 'dns', name: 'DNS', group: 'network',
    meaning: 'Names did not resolve, or resolved wrongly.',
  },
  {
    id: 'time-and-calendar', name: 'Time and calendar', group: 'other',
    meaning: 'A clock, a time zone, a leap second or a calendar date was mishandled.',
  },
  {
    id: 'schema-migration', name: 'Schema migration', group: 'change',
    meaning: 'A change of a database schema, or the data migration that goes with it, broke something.',
    trigger: 'migration',
  },
  {
    id: 'feature-flag', name: 'Feature flag', group: 'change',
    meaning: 'A feature flag was switched, or evaluated wrongly.',
    trigger: 'feature-flag',
  },
  {
    id: 'unhandled-exception', name: 'Unhandled exception', group: 'code', issre: 'exception handling',
    meaning: 'An error path was not caught: a crash, a panic, a null.',
  },
  {
    id: 'misconfiguration', name: 'Misconfiguration', group: 'change', issre: 'misconfiguration',
    meaning: 'A setting, rule, manifest or routing value was wrong, missing or inconsistent.',
    trigger: 'config-change', remedies: ['config-fix'],
  },
  {
    id: 'concurrency', name: 'Concurrency', group: 'code', issre: 'resource contention',
    meaning: 'A race, a deadlock, lock contention or an order of events that was not expected.',
  },
  {
    id: 'resource-leak', name: 'Resource leak', group: 'code',
    meaning: 'Memory, connections, handles or threads ran out over time because they were not given back.',
    remedies: ['restart'],
  },
  {
    id: 'auth-change', name: 'Authentication change', group: 'access',
    meaning: 'Identity, permissions, tokens, policies or sign-in changed and locked callers out, or let them in.',
    remedies: ['renew', 'config-fix'],
  },
  {
    id: 'retry-storm', name: 'Retry storm', group: 'load', issre: 'payload flood',
    meaning: 'Our own retries, a stampede or a flood of messages made the load.',
  },
  {
    id: 'cascading-failure', name: 'Cascading failure', group: 'load',
    meaning: "One component's failure overloaded or broke others.",
  },
  {
    id: 'failover-failure', name: 'Failover failure', group: 'platform',
    meaning: 'Redundancy, a backup or a recovery did not work when it was needed.',
  },
  {
    id: 'hardware', name: 'Hardware', group: 'platform', issre: 'hardware',
    meaning: 'A machine, disk, cable, power supply or cooling failed.',
    trigger: 'hardware-fault', remedies: ['replace'],
  },
  {
    id: 'network', name: 'Network', group: 'network',
    meaning: 'A link, routing, a firewall or a partition.',
  },
  {
    id: 'load-balancer', name: 'Load balancer', group: 'network',
    meaning: 'Balancing, a health check, an ingress, a reverse proxy or the registration of targets was at fault.',
  },
  {
    id: 'orchestration', name: 'Orchestration', group: 'platform',
    meaning: 'A scheduler, a control plane, a node, an image or an autoscaler.',
  },
  {
    id: 'third-party', name: 'Third party', group: 'platform', issre: 'third party',
    meaning: 'An outside provider or vendor failed, or changed something.',
    trigger: 'provider-event', remedies: ['third-party-fix'],
  },
  {
    id: 'database', name: 'Database', group: 'platform',
    meaning: 'The storage engine, replication, a query plan, a failover, corruption or slow queries.',
  },
  {
    id: 'traffic-surge', name: 'Traffic surge', group: 'load', issre: 'excessive flow',
    meaning: 'More requests came than were planned for.',
    trigger: 'traffic', remedies: ['rate-limit', 'scale-up'],
  },
  {
    id: 'capacity', name: 'Capacity', group: 'load', issre: 'insufficient resource', yieldsTo: ['misconfiguration'],
    meaning: 'Too little processor, memory, disk, quota, connections or address space was provisioned.',
    remedies: ['scale-up'],
  },
  {
    id: 'incompatibility', name: 'Incompatibility', group: 'change', issre: 'incompatibility',
    meaning: 'Versions, protocols or dependencies no longer fit together.',
  },
  {
    id: 'logic-bug', name: 'Logic bug', group: 'code', yieldsTo: ['unhandled-exception', 'concurrency', 'resource-leak', 'misconfiguration'],
    meaning: 'The code ran but did the wrong thing: an endless loop, a typo, a wrong condition or query.',
    remedies: ['fix-forward'],
  },
  {
    id: 'rollout-process', name: 'Rollout process', group: 'change',
    meaning: 'Staging, ordering, a canary or the rollback of a change failed or was skipped.',
  },
  {
    id: 'operator-action', name: 'Operator action', group: 'people', issre: 'component removal',
    meaning: 'A manual command or procedure had an effect that was not meant.',
    trigger: 'operator',
  },
  {
    id: 'bad-deploy', name: 'Bad deploy', group: 'change', issre: 'code change',
    meaning: 'A release of code or binaries introduced the fault.',
    trigger: 'deploy', remedies: ['rollback', 'fix-forward'],
  },
  {
    id: 'monitoring-gap', name: 'Monitoring gap', group: 'people', contributingOnly: true,
    meaning: 'Missing or ignored alerting made it longer.',
  },
  {
    id: 'unknown', name: 'Unknown', group: 'other',
    meaning: 'The document says that the cause is not known.',
  },
]
