// Which program wrote the JSON of a paste: told by values that no other program has under these names.
import type { Shape } from '../schema.ts'
import type { Leaf } from './json.ts'

type Alerts = {
  kind: Shape['kind']
  name: string
  /** Ways from the root, with `*` for numbers and `…` for any beginning: each must be there. */
  has: readonly string[]
  /** What it counts, and the way to one of them; without it is one. */
  counts?: { one: string; each: string }
  /** Ways to what only says again what stands elsewhere, or the same in every alert. */
  silent?: readonly string[]
}

/** The more exact first. */
const ALERTS: readonly Alerts[] = [
  // Notifications of Grafana are Alertmanager's with more in them; before version 8 they were its own.
  { kind: 'grafana', name: 'Grafana', has: ['orgId', 'alerts.*.labels.*'], counts: { one: 'alert', each: 'alerts.*' }, silent: ['message', 'alerts.*.valueString'] },
  { kind: 'grafana', name: 'Grafana', has: ['alerts.*.valueString'], counts: { one: 'alert', each: 'alerts.*' }, silent: ['message', 'alerts.*.valueString'] },
  { kind: 'grafana', name: 'Grafana', has: ['ruleName', 'evalMatches.*.*'] },
  { kind: 'grafana', name: 'Grafana', has: ['ruleName', 'ruleUrl'] },
  // The webhook, Alertmanager's own API, that of Prometheus, a single alert.
  { kind: 'alertmanager', name: 'Alertmanager', has: ['alerts.*.labels.*'], counts: { one: 'alert', each: 'alerts.*' } },
  { kind: 'alertmanager', name: 'Alertmanager', has: ['*.labels.alertname'], counts: { one: 'alert', each: '*' } },
  { kind: 'alertmanager', name: 'Prometheus', has: ['data.alerts.*.labels.*'], counts: { one: 'alert', each: 'data.alerts.*' } },
  { kind: 'alertmanager', name: 'Alertmanager', has: ['labels.alertname'] },
  { kind: 'pagerduty', name: 'PagerDuty', has: ['routing_key', 'payload.summary'] },
  { kind: 'pagerduty', name: 'PagerDuty', has: ['event_action', 'payload.summary'] },
  { kind: 'pagerduty', name: 'PagerDuty', has: ['event.event_type', 'event.data.*'], counts: { one: 'incident', each: 'event' } },
  { kind: 'pagerduty', name: 'PagerDuty', has: ['messages.*.incident.*'], counts: { one: 'incident', each: 'messages.*' } },
  { kind: 'pagerduty', name: 'PagerDuty', has: ['incident.html_url', 'incident.urgency'], counts: { one: 'incident', each: 'incident' } },
  { kind: 'cloudwatch', name: 'CloudWatch', has: ['…AlarmName', '…NewStateReason'], counts: { one: 'alarm', each: '…AlarmName' }, silent: ['…NewStateReason', '…Dimensions.*.name'] },
  { kind: 'cloudwatch', name: 'CloudWatch', has: ['…detail.alarmName'], counts: { one: 'alarm', each: '…detail.alarmName' }, silent: ['source', 'detail-type', '…state.reason'] },
  { kind: 'cloudwatch', name: 'CloudWatch', has: ['MetricAlarms.*.AlarmName'], counts: { one: 'alarm', each: 'MetricAlarms.*' } },
  { kind: 'datadog', name: 'Datadog', has: ['query', 'overall_state'] },
  { kind: 'datadog', name: 'Datadog', has: ['event.alert_type'] },
  { kind: 'datadog', name: 'Datadog', has: ['alert_type', 'title'] },
  { kind: 'datadog', name: 'Datadog', has: ['alert_transition'] },
  { kind: 'datadog', name: 'Datadog', has: ['event_type', 'last_updated', 'org.name'] },
  { kind: 'datadog', name: 'Datadog', has: ['body', 'title', 'last_updated'] },
]

/** The program whose alert it is, and what it says for nothing; null where it is none that is known. `blocks`: the values of each object or array of the paste. */
export function alertsIn(blocks: readonly (readonly Leaf[])[]): { shape: Shape; isSilent: (leaf: Leaf) => boolean } | null {
  const leaves = blocks.flat(), ways = new Set(leaves.map(({ path }) => wayOf(path)))
  const found = ALERTS.find(({ has }) => has.every(pattern => someFits(ways, pattern)))
  if (!found) return null
  const number = found.counts ? blocks.reduce((sum, leaves) => sum + countOf(leaves, found.counts!.each), 0) : 0
  const shape = { kind: found.kind, name: number ? `${found.name}, ${number} ${found.counts!.one}${number === 1 ? '' : 's'}` : found.name }
  return { shape, isSilent: ({ path }) => (found.silent ?? []).some(pattern => MATCHERS.get(pattern)!.test(wayOf(path))) }
}

const wayOf = (path: Leaf['path']) => path.map(step => (typeof step === 'number' ? '*' : step)).join('.')

/** `…` stands for any beginning, `*` at the end for any name. */
const matcher = (pattern: string) => new RegExp(`^${pattern.split('.').map(step => step.startsWith('…') ? `(?:.*\\.)?${RegExp.escape(step.slice(1))}` : step === '*' ? '[^.]+' : RegExp.escape(step)).join('\\.')}(?:$|\\.)`)
const MATCHERS = new Map(ALERTS.flatMap(({ has, counts, silent = [] }) => [...has, ...silent, ...(counts ? [counts.each] : [])]).map(pattern => [pattern, matcher(pattern)]))

const someFits = (ways: ReadonlySet<string>, pattern: string) => ways.values().some(way => MATCHERS.get(pattern)!.test(way))

/** How many there are of what a way leads to. */
function countOf(leaves: readonly Leaf[], each: string): number {
  return new Set(leaves.flatMap(({ path }) => MATCHERS.get(each)!.exec(path.join('.'))?.[0] ?? [])).size
}
