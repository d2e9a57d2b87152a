// Who or what noticed first. Order: where two are as well supported, the earlier.
import type { Cue } from './cue.ts'

export type DetectionTag = { id: 'monitoring' | 'user' | 'staff' | 'third-party'; name: string; meaning: string; cues: Cue[] }

export const DETECTION: readonly DetectionTag[] = [
  { id: 'monitoring', name: 'Monitoring', meaning: 'An alert, a probe or a dashboard of ours.', cues: [
    { weight: 1, phrases: [
      'monitoring ~ ~ detect*|alert*|notic*', 'engineer*|team|we|ops|sre|sres|operator* ~ detect*|notic*|observ*|saw|see|sees alert|alerts|alarm|alarms', 'detected|noticed|discovered|found from|via|through|by ~ alert|alerts|alarm|alarms', 'as a result of ~ alert|alerts|alarm|alarms',
      'monitoring ~ alert*|detect*|show*|reveal*|indicat*|fired|trigger*|notif*',
      'alert* ~ fired|fires|triggered|received|raised|indicat*|notif*|sent|went|warn*|from|came|started|page*',
      'automated|automatic|monitoring|pingdom|icinga|nagios|datadog|prometheus|grafana|pagerduty|cloudwatch|shinken|newrelic|statping|uptime|pager|sentry|uptimerobot|opsgenie|zabbix ~ alert|alerts|alerted|alerting|alarm*|notif*|page*|detect*|report*',
      'trigger* ~ alert*|alarm*', 'alarm* ~ fired|triggered|raised|went|from|indicat*', 'paged', 'pager|pagers alert*|went', 'warning* from',
      'receiv*|got|get|gets|had ~ ~ alert|alerts|alarm|alarms', 'receiv*|got ~ page', 'received ~ email*|warning*', 'notification* from', 'pingdom', 'icinga', 'nagios', 'pagerduty', 'statping', 'shinken',
      'health check* ~ fail*', 'alerted|notified|informed by ~ monitor*|alert*|system', 'pager|pagerduty|monitor|stackdriver|system ~ sends|sent ~ email*|message*|notification*', 'was|were|got|been alerted', 'telemetry', 'alerted ~ to|of|that|about|us',
      'new relic|honeycomb|statuscake|honeybadger|rollbar|bugsnag|splunk|kibana ~ alert*|notif*|show*|report*|warn*',
      'probe*|check|checks|checker|test|tests ~ fail*|alert*|reported|detected|red', 'report* by|from ~ monitor*|uptime|probe*|system', 'synthetic ~ check*|test*|monitor*', 'dashboard*|graph*|metrics ~ show*|revealed|indicated',
      'check* ~ critical|alert*|went ~ red|down', 'on call ~ paged|alerted', 'pages|paging ~ on call|engineer*|us|team',
      'alert* ~ channel|opened|arrive*|come|comes|trip*', 'alarms', 'page received|came', 'alert*|alarm*|warning* ~ notic*|seen|spotted|discovered',
      'fires ~ alert*', 'watchdog', 'anomaly detect*', 'error tracking', 'detected by ~ monitor*|system|automated|alert*|probe*|check*',
      'notification* ~ from ~ monitor*|uptime|system', 'automated ~ check*|test*|monitor*|system ~ detect*|fail*|caught',
      'detected|noticed|caught|found|spotted ~ ~ by monitoring|alerting|telemetry',
      'discovered|noticed|detected|spotted|seen|visible|observed ~ on|in|from ~ ~ dashboard*|graph*', 'got|get|gets|receiv* ~ notification|notifications', 'respond|responded|responding|responds to ~ alert|alerts|page|pages|alarm|alarms',
      'script|pipeline|deploy*|job|build|bot ~ alerted|warned|notified us', 'critical alert*', 'alert* ~ brought|drew|led|tipped|pointed', 'was|were|got paged', 'uptime|status|health ~ robot|bot|check* ~ alert*|report*|notif*|detect*|flagged', 'smoke|canary|regression|integration test|tests ~ caught|failed|fail|went|turned',
    ] },
    { weight: 0.8, phrases: ['monitoring ~ system*|tool*|service|dashboard*'] },
    { weight: 0.6, phrases: ['datadog', 'alertmanager'] },
    { weight: 0.4, phrases: ['monitoring', 'alert*', 'alarm*', 'page', 'metrics', 'dashboard*', 'graph*'] },
  ] },
  { id: 'user', name: 'User', meaning: 'Somebody we serve told us.', cues: [
    { weight: 1, phrases: [
      'user*|customer*|client*|community|visitor*|people|members|contributor*|volunteer*|player*|editor*|tester*|researcher* ~ report*|complain*|notic*|ask*|mention*|inform|informs|informed|rais*|notif*|alert*|disclos*|contact*|flagged',
      'report*|alerted|notified|informed|contacted ~ by|from ~ user*|customer*|client*|community|visitor*|people|member*|tester*', 'complaint*', 'complaining|complained about|that',
      'support ticket*|request*|case*', 'report* on|in|via ~ twitter|irc|gitter|discord|forum|slack|github|phabricator|support', 'bug report*',
      'user|customer|first|several|multiple|many|external|incoming report*', 'incoming ticket*|complaint*|call*|message*|mail*|email*', 'ask channel', 'reported in|on', 'bug bounty', 'hear*|received|receive|got report*', 'received|receive|receives|got|get a|an|first|another ~ report|complaint|ticket ~ that|from|about|of',
      'issue ~ opened|filed|raised|reported', 'help desk', 'helpdesk', 'reported ~ issue|problem|that|being',
      'reports of|that ~ users|people|errors|failures|problems|issues',
      'user*|customer*|client*|seller*|buyer*|visitor*|somebody|people ~ tweet*|wrote|email*|call*|post*|ask|asks|message*|ping*|say|says|said|telling|told|writes',
      'emails|calls|messages|tickets|mails from ~ user*|customer*|client*|visitor*', 'support ~ received|flood*|calls|inbox|team|desk',
      'told ~ by ~ user*|customer*', 'opens ~ issue|ticket', 'user*|customer*|client*|visitor*|member* ~ opened ~ issue|ticket|case|bug|thread', 'customer support|service|care', 'inbound ticket*|report*', 'tweet|tweets from|by|about|that|saying|asking|complaining',
      'was|were|got|been ~ alerted|notified|informed|told|warned ~ by ~ user*|customer*|client*|community|people|member*|visitor*', 'message|mail|email|post ~ alerted|told|warned',
      'was|were|got|been alerted|notified|informed|told|warned|tipped ~ ~ by ~ user*|customer*|client*|member*|visitor*|community', 'learned|learnt|heard|found ~ ~ from ~ user*|customer*|client*|forum|twitter|social|reddit|visitor*|member*', 'called|phoned in', 'support ~ started|began receiving|getting',
    ] },
    { weight: 0.6, phrases: ['via user|users|customer|customers'] },
    { weight: 0.4, phrases: [
      'researcher*', 'phone calls', 'users', 'customer|customers', 'clients', 'report*', 'ticket*', 'github issue', 'phabricator', 'twitter', 'gitter', 'service desk', 'community',
    ] },
  ] },
  { id: 'staff', name: 'Staff', meaning: 'A colleague noticed.', cues: [
    { weight: 1, phrases: [
      'engineer*|developer*|employee*|staff|team|colleague*|admin*|operator*|member*|intern|manager|sre|ops|i|we|student*|analyst* ~ notic*|observ*|discover*|detect*|realiz*|realis*|spotted|reported',
      'engineer*|developer*|employee*|staff|colleague*|admin*|operator*|intern|manager|student*|analyst* ~ report*', 'developer*|employee*|colleague*|staff notified|informed|alerted us|ops|operations|team|sre', 'notification*|message*|email* from ~ team|engineer*|developer*|colleague*',
      'detected|discovered|spotted that', 'internal* ~ report*|notic*|discover*|found|detect*', 'notic* ~ by ~ engineer*|developer*|team|staff|colleague*',
      'discovered ~ during|while|when|by', 'found|detected|observed|identified|noticed ~ by ~ engineer*|developer*|team|member|staff|our',
      'pinged', 'on call ~ notic*|saw|sees|observ*',
      'routine ~ check|review|inspection', 'someone|somebody|who ~ notic*|spotted', 'someone|somebody ~ saw', 'asked|asks|wondered|wonders why|where', 'colleague*', 'happened to ~ look*|see|notice', 'by chance',
      'internal ~ slack|chat|user*|ticket*|report*', 'came across', 'noticed ~ that|errors|issue|problem|increase*|strange|unusual',
      'found|discovered|noticed|spotted|surfaced|uncovered ~ by|during|in|on ~ routine|ad|manual|review|audit|sweep|inspection|stand', 'stand up|standup|retro|meeting ~ mentioned', 'found out when|while|during',
    ] },
    { weight: 0.6, phrases: ['engineer*|developer*|staff|team|colleague*|admin*|operator*|member*|sre|ops|i|we ~ saw|see|sees', 'reports that', 'noticed|notices|spotted|spots|discovered|discovers'] },
    { weight: 0.4, phrases: ['during ~ testing|review|audit|development|demo', 'while ~ working|testing|investigating|debugging', 'engineer*|developer*|staff|team|colleague*|admin*|operator*|member*|sre|ops|i|we ~ found|finds', 'observed', 'engineer*', 'team', 'manual*', 'i', 'we'] },
  ] },
  { id: 'third-party', name: 'Third party', meaning: 'A provider or another outsider told us.', cues: [
    { weight: 1, phrases: [
      'announc*|disclos*|publish* ~ security|vulnerability|breach|advisory', 'abuse ~ complaint|notice', 'amazon|microsoft|registrar|hoster|host|letsencrypt ~ notif*|inform|informs|informed|alert*|emailed|warned', 'provider|vendor|aws|azure|google|linode|github|cloudflare|isp|partner* ~ notif*|inform|informs|informed|contact*|alert*|report*|told|emailed',
      'email|mail|notice|notification|letter|message|call from ~ ~ provider|vendor|hoster|registrar|datacenter|isp|carrier|bank|aws|amazon|azure|google|linode|github|cloudflare|hetzner|ovh|akamai|digitalocean|upstream', 'got|received ~ email|mail|notice|notification|letter|message from ~ ~ provider|vendor|hoster|registrar|datacenter|isp|carrier|aws|amazon|azure|google|linode|github|cloudflare|hetzner|ovh|akamai|digitalocean', 'provider|vendor|registrar|hoster|host|aws|azure|google|linode|github|cloudflare|isp|partner* send|sends|sent ~ ~ email*|mail*|notice*|message*', 'security researcher', 'notified|informed|contacted|alerted by ~ provider|vendor|aws|azure|google|linode|github|partner*', 'abuse report*',
    ] },
  ] },
]
