// Who or what noticed first. Order: where two are as well supported, the earlier.
import type { Cue } from './cue.ts'

export type DetectionTag = { id: 'monitoring' | 'user' | 'staff' | 'third-party'; name: string; meaning: string; cues: Cue[] }

export const DETECTION: readonly DetectionTag[] = [
  { id: 'monitoring', name: 'Monitoring', meaning: 'An alert, a probe or a dashboard of ours.', cues: [
    { weight: 1, phrases: [
      'monitoring ~ alert*|system*|tool*|detect*|show*|reveal*|indicat*|fired|trigger*|notif*|service|dashboard*', 'alert* ~ fired|fires|triggered|received|raised|indicat*|notif*|sent|went|warn*|went|from|came|started|page*', 'automated|automatic|monitoring|pingdom|icinga|nagios|datadog|prometheus|grafana|pagerduty|cloudwatch|shinken|newrelic|statping|uptime|pager|slack|sentry|uptimerobot|opsgenie|zabbix ~ alert*|alarm*|notif*|page*|detect*|report*',
      'trigger* ~ alert*|alarm*', 'alarm* ~ fired|triggered|raised|went|from|indicat*', 'paged', 'pager|pagers alert*|went', 'warning* from', 'received ~ alert*|email*|warning*|notification*', 'pingdom', 'icinga', 'nagios', 'datadog', 'alertmanager', 'pagerduty', 'statping', 'shinken', 'health check* ~ fail*', 'alerted by ~ monitor*|alert*|system', 'was|were|got|been alerted', 'telemetry',
    ] },
    { weight: 0.4, phrases: ['monitoring', 'alert*', 'alarm*', 'page', 'metrics', 'dashboard*', 'graph*'] },
  ] },
  { id: 'user', name: 'User', meaning: 'Somebody we serve told us.', cues: [
    { weight: 1, phrases: [
      'user*|customer*|client*|community|visitor*|people|members|contributor*|volunteer*|player*|editor* ~ report*|complain*|notic*|ask*|mention*|inform*|rais*|notif*|contact*|flag*', 'report* ~ by|from ~ user*|customer*|client*|community|visitor*|people|member*', 'complaint*', 'complaining|complained about|that', 'support ticket*|request*|case*', 'report* on|in|via ~ twitter|irc|gitter|discord|forum|slack|github|phabricator|support', 'bug report*', 'user|customer|first|several|multiple|many|external report*', 'ask channel', 'reported in|on', 'bug bounty', 'researcher*', 'issue ~ opened|filed|raised|reported', 'help desk', 'helpdesk', 'reported ~ issue|problem|that|being',
    ] },
    { weight: 0.4, phrases: ['user*', 'customer*', 'client*', 'report*', 'ticket*', 'github issue', 'phabricator', 'twitter', 'gitter', 'service desk', 'community'] },
  ] },
  { id: 'staff', name: 'Staff', meaning: 'A colleague noticed.', cues: [
    { weight: 1, phrases: [
      'engineer*|developer*|employee*|staff|team|colleague*|admin*|operator*|member*|intern|manager|sre|ops|i|we|student*|analyst* ~ notic*|observ*|discover*|found|detect*|realiz*|realis*|saw|identif*|spotted|report*|see', 'internal* ~ report*|notic*|discover*|found|detect*', 'notic* ~ by ~ engineer*|developer*|team|staff|colleague*', 'discovered ~ during|while|when|by', 'found|detected|observed|identified|noticed ~ by ~ engineer*|developer*|team|member|staff|our', 'while ~ working|testing|investigating|debugging', 'reports that', 'pinged',
    ] },
    { weight: 0.4, phrases: ['noticed', 'observed', 'engineer*', 'team', 'manual*', 'i', 'we'] },
  ] },
  { id: 'third-party', name: 'Third party', meaning: 'A provider or another outsider told us.', cues: [
    { weight: 1, phrases: ['provider|vendor|aws|azure|google|linode|github|cloudflare|isp|partner* ~ notif*|inform*|contact*|alert*|report*|told|emailed', 'notified|informed|contacted|alerted by ~ provider|vendor|aws|azure|google|linode|github|partner*', 'abuse report*'] },
  ] },
]
