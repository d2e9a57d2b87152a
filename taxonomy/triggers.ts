// What set an incident off. Order: where two are as well supported, the earlier.
import type { Cue } from './cue.ts'
import { COMPANIES } from './providers.ts'

export type TriggerTag = {
  id: string
  name: string
  meaning: string
  cues: Cue[]
  /** The remedies that usually end what it sets off. */
  remedies?: string[]
  /** What the Google SRE Workbook calls it. */
  sre?: string
}

export const TRIGGERS: readonly TriggerTag[] = [
  { id: 'expiry', name: 'Expiry', meaning: 'Something reached its end date: a certificate, a key, a domain, a licence.', remedies: ['renew'], cues: [
    { weight: 1, phrases: [
      'certificate*|cert|certs ~ expir*', 'expir* ~ certificate*|cert|certs|token*|secret*|domain|key|credential*|license',
      'token*|key|keys|secret*|domain|license|credential* ~ expired', 'certificate* was|were not renewed',
      'domain*|licence*|license* ~ expired|lapsed', 'domain*|certificate*|licence*|license* ~ not|never renewed',
    ] },
    { weight: 0.9, phrases: ['certificate*|cert|domain|licence|license|key|token* ~ ran out', 'certificate*|cert|domain|licence|license|key|token* ~ lapsed', 'end|expiry date ~ passed|reached', 'passed ~ end|expiry date'] },
    { weight: 0.6, phrases: ['expired', 'expiration', 'expiry'] },
  ] },
  { id: 'attack', name: 'Attack', sre: 'user behaviour', meaning: 'Somebody meant harm.', remedies: ['rate-limit'], cues: [
    { weight: 1, phrases: [
      'ddos', 'denial of service', 'attacker*', 'brute force', 'hacked|hacker*', 'phish*', 'malicious', 'botnet*', 'exploited by|to', 'stolen', 'hit with|by ~ ~ vulnerability|exploit*', 'intruder*|intrusion', 'malware', 'ransomware', 'unknown|bad|malicious|hostile actor*|party|parties', 'guessed|cracked ~ password*', 'spammer* ~ registered|posted|sent', 'junk|bogus|spoofed traffic|requests|packets',
    ] },
    { weight: 0.6, phrases: ['attack*', 'spam*', 'abus*', 'compromised', 'spammer*'] },
  ] },
  { id: 'feature-flag', name: 'Feature flag', meaning: 'A feature flag was switched.', remedies: ['rollback', 'workaround'], cues: [{ weight: 1, phrases: ['feature flag*|toggle*', 'flag|toggle|experiment ~ enabled|ramped|flipped|switched|turned', 'turned|switched|rolled ~ on|out for everybody|everyone|all', 'enabled|enabling|turned ~ feature', 'feature ~ enabled|disabled|activated'] }] },
  { id: 'migration', name: 'Migration', meaning: 'Data, a schema or a service was being moved.', cues: [
    { weight: 1, phrases: [
      'migrat* to|from|of|the|our', 'schema|database|data|db migration*|change*', 'during ~ migration', 'alter table', 'switchover',
      'moved|moving ~ to ~ new', 'move|switch|transition|cutover to ~ new|kubernetes|cloud|aws|azure|gcp|cluster|server|datacenter',
    ] },
    { weight: 0.5, phrases: ['migrat*'] },
  ] },
  { id: 'maintenance', name: 'Maintenance', meaning: 'Planned work was going on.', cues: [
    { weight: 1, phrases: [
      'cold|rolling|planned|cluster restart*', 'maintenance', 'routine|planned|scheduled ~ upgrade*|update*|reboot*|work|restart*|replacement',
      'during ~ maintenance|upgrade*|reboot*|replacement', 'after|following|while ~ upgrad*|reboot*|reimag*|replac*|restart*|maintenance', 'reimag*',
      'planned|scheduled ~ restart|downtime|outage|switch*|failover', 'node|nodes ~ recycl*|drain*|replaced', 'upgrad* of|to|the|from|our',
      'decommission|decommissions|decommissioning', 'was|were|been|being|had|we|i decommissioned', 'power|cabling|rack|rewiring ~ work',
      'technician*|provider|colocation|datacenter ~ rebooted|restarted ~ ~ during|maintenance',
    ] },
    { weight: 0.6, phrases: ['upgrade*', 'upgrading', 'was|were rebooted|replaced'] },
    { weight: 0.5, phrases: ['reboot*', 'replac* ~ disk|drive|switch|server|host|node'] },
  ] },
  { id: 'config-change', name: 'Configuration change', sre: 'configuration push', meaning: 'A setting was changed.', remedies: ['config-fix', 'rollback'], cues: [
    { weight: 1, phrases: [
      'add|adding|added|removed|removing|switch* ~ configuration|config|setting|flag|rule*', 'configuration|config|settings change*|update*|push*|modification*|rollout|deploy*',
      'change* ~ ~ configuration|config|settings|rule*|firewall|dns|routing|limit*|timeout*|threshold*', 'update* ~ ~ configuration|config|settings|rule*|firewall',
      'pushed ~ configuration|config', 'configuration|config ~ pushed',
      'configuration|config ~ changed|updated|deployed|merged|pushed|applied|modified|introduced', 'rule* ~ changed|updated|applied|added',
      'misconfiguration ~ introduced', 'changed ~ limit*|setting*|value*', 'lowered|raised|reduced|increased|cut ~ limit|timeout|threshold',
      'firewall ~ rule* ~ added|changed|applied', 'object|manifest|resource|ingress ~ applied ~ to', 'moved|switched ~ dns|records', 'new ~ rule|policy|setting|limit',
      'typo ~ terraform|manifest|module|rule', 'edit|edits of|to ~ settings|configuration|config|file|rule*', 'terraform|puppet|ansible|helm|salt|chef apply|run|change|update', 'switched|turned ~ on|off ~ logging|cache|caching|compression|limit*|option|setting',
      'change* of|to ~ retention|routing|policy|cidr|permission*|quota|ttl|schedule|cron', 'new ~ environment variable*|configuration|config|settings', 'installing|updating|editing|tightening|changing ~ firewall|rules|settings|configuration|config',
    ] },
  ] },
  { id: 'deploy', name: 'Deploy', sre: 'binary push', meaning: 'Code or a binary was released.', remedies: ['fix-forward', 'rollback'], cues: [
    { weight: 0.85, phrases: ['deploy|deploys|deployed|deploying|redeploy*', 'after|during|following|since|new|recent|latest|bad|faulty|routine deployment* ~ of|caused|introduced|started|finished|failed|began|went|to'] },
    { weight: 0.7, phrases: ['deployment*'] },
    { weight: 1, phrases: [
      'deployed ~ to ~ production|live', 'release* of|was|introduced|contained|went',
      'recent*|new|latest code|software|release|version|update|commit|feature', 'code|software change*|update*|push*|release*', 'rollout',
      'rolled out', 'introduced in|by ~ version|release|commit|update|change|deploy*', 'scap', 'new version', 'was merged',
      'newly deployed|introduced|released', 'is|was|were|got|gets released|shipped|pushed|merged', 'change that added|removed|renamed|introduced',
      'deployed|released|shipped|pushed|rolled ~ to production', 'went live', 'backport*', 'pull request ~ merged', 'merge|merging of',
      'release|version|build ~ contained|introduced|shipped|brought ~ bug|error|regression|defect', 'release|version|build was|is pushed|shipped|rolled',
      'we|i|they released|shipped', 'version|release|build ~ contained|had|with|brought ~ regression', 'build|bundle|release|version ~ broke|breaks|removed', 'rolled ~ new ~ out', 'introduced in ~ release|version|update|build|sprint', 'update ~ went out|live',
    ] },
    { weight: 0.5, phrases: ['release*', 'recent update', 'merged', 'commit*', 'pushed', 'rolling out', 'patch*'] },
  ] },
  { id: 'traffic', name: 'Traffic', sre: 'user behaviour', meaning: 'More or other requests came than usual.', remedies: ['scale-up', 'rate-limit'], cues: [
    { weight: 1, phrases: [
      'spike|surge|increase|burst|influx|flood|peak|wave|spikes|bursts in|of ~ traffic|request*|user*|load|launch*|demand|visitor*|usage',
      'traffic|load|request*|demand|user ~ spike*|surge*|burst*|flood*|influx',
      'high|heavy|excessive|increased|unexpected|unusual* ~ traffic|load|demand', 'crawler*', 'scrap*', 'went viral', 'bots',
      'hug of death', 'increased ~ traffic|load|demand|requests|volume', 'increase|rise in|of ~ load|traffic|requests|users|demand|usage|volume',
      'more ~ traffic|requests|users|load ~ than', 'simultaneous* ~ users|launch*|requests', 'same time ~ users', 'googlebot',
      'one|single client|customer|user|repository ~ sent|sending|requests', 'launch* of ~ campaign|product', 'newsletter', 'deal|lot|lots|plenty of ~ traffic|visitors|load', 'drove|drives|brought|brings|sent ~ ~ traffic|visitors',
      'large|high|huge number|amount|volume|rate of ~ request*|user*|traffic|launch*|activity|operations|calls|transactions', 'larger|higher|more|greater than normal|usual|expected|average ~ load*|traffic|volume|demand|usage|requests', 'flash sale*', 'reddit',
      'times ~ visitor*|traffic|usual|normal|requests|load', 'television|tv|newsletter|campaign|hacker news|front page|radio ~ ~ brought|mention*|sent|drove|went out', 'everybody|everyone|all ~ opened|visited|ordered ~ at once',
      'times|twice as many|much', 'users|visitors|orders|usage|traffic|load|signups ~ doubled|tripled|grew|exploded', 'sent|sending|made ~ thousand|thousands|million|millions ~ requests|queries|calls|messages', 'all ~ students|users|players|customers|people ~ logged|joined|came|connected',
    ] },
  ] },
  { id: 'hardware-fault', name: 'Hardware fault', sre: 'hardware', meaning: 'A part or its power gave out.', remedies: ['replace'], cues: [
    { weight: 1, phrases: [
      'hardware ~ fail*|fault*|issue*|error*|malfunction*',
      'faulty|failed|failing|defective|broken|bad|dead disk*|drive*|hardware|ram|dimm*|memory|switch*|power|cable*|nic|linecard|psu',
      'disk|drive|ssd|raid|switch|psu|linecard ~ fail*|died|broke*', 'power outage*|failure*|loss|cut*|interruption*', 'lost power', 'loss of power',
      'disk|drive|nvme|ssd|memory|dimm ~ errors|dead|dying|fault*', 'server|host|machine|node ~ died|dead|hardware', 'kernel panic', 'ups ~ fail*',
      'link* ~ down|cut|failure', 'line card*', 'overheat*', 'fiber|fibre cut*',
      'card*|board*|module*|supervisor|controller*|disks|drives|battery|chassis|mainboard|motherboard|optic*|dimm* ~ fail*|died|dead|broke*|faulty|degraded', 'card*|board*|module*|supervisor|controller*|disks|drives|battery|chassis|mainboard|motherboard|optic*|dimm* ~ went out', 'power supply|supplies ~ fail*|died|burn*|broke*', 'cooling|conditioning ~ fail*|stopped|broke*', 'circuit board*', 'power blip*|dip*',
    ] },
  ] },
  { id: 'provider-event', name: 'Provider event', sre: 'provider change', meaning: 'An outside provider failed or changed something.', remedies: ['third-party-fix'], cues: [
    { weight: 1, phrases: [
      'provider|vendor|isp|carrier|upstream ~ outage*|incident*|issue*|failure*|maintenance|change*|problem*',
      `${COMPANIES}|s3 ~ outage*|incident*|had|experienc*|suffer*|maintenance`,
      `outage at|in|of|on|with ~ ${COMPANIES}|provider|s3`, 'third party ~ outage*|incident*|failure*|downtime',
      'external service*|api* ~ outage*|down|fail*', 'after|following|during|by ~ aws|amazon|azure|gcp|google|provider* ~ incident|outage|event', 'on|at their end|side', 'availability zone ~ outage*|issue*|fail*|problem*|degrad*',
      'region* outage*', 'changed|changes its|their ~ api', 'provider|vendor|upstream ~ changed|removed|deprecated|retired|moved',
      'killed|terminated|retired by ~ aws|azure|google|provider', 'aws|azure|google|linode|provider ~ confirmed|acknowledged|incident', 'end of life', 'pulled|yanked|unpublished ~ ~ package*|image*', 'removed ~ repository|upstream ~ package*',
      'provider|carrier|isp|hoster|registrar ~ lost|cut|failed|broke|began|started|blocks|blocked|blocking|rebooted|throttl*|suspended', 'failure|outage|problem*|issue*|fault|incident in|at|of|with our|their|its|the ~ caching|hosting|cloud|cdn|network|mail|payment|data|storage|dns|upstream? provider|vendor|supplier|partner',
      `${COMPANIES} ~ rebooted|was|were|is|went ~ down|unavailable|degraded|host`, 'data|hosting|colocation center|centre|datacenter|facility ~ lost|power|outage|cooling', 'cdn ~ outage|down|error*|fail*|returned', 'payment|mail|sms|identity|card gateway|provider|processor ~ return*|reject*|fail*|down|declin*',
    ] },
  ] },
  { id: 'operator', name: 'Operator', meaning: 'A person ran a command or took a step by hand.', remedies: ['restore-data'], cues: [
    { weight: 1, phrases: [
      'human|operator|manual error*|mistake*', 'accidental*', 'by mistake|accident', 'manual* ~ delet*|chang*|edit*|remov*|restart*|modif*|stopp*',
      'engineer*|admin*|developer*|technician*|operator*|contractor*|i|we ~ ran|deleted|removed|executed|rebooted|stopped|issued|dropped',
      'mistakenly delet*|remov*|ran|stopp*|shut|disabl*|drop*', 'inadvertent*|unintentional* delet*|remov*|ran|stopp*|shut|disabl*|drop*|unplug*',
      'unplugg*', 'knocked loose', 'wrong server|host|cluster|command|button|environment', 'rm rf', 'forgot*', 'pushed ~ to ~ public',
      'committed ~ secret*', 'unintentional*|accident*|mistaken* delet*|remov*|stopp*|terminat*|drop*|restart*|disabl*', 'terminated|killed|stopped|deleted|removed|run|ran|executed ~ by hand', 'manual* terminat*|kill*|shut*|disabl*|run|ran|execut*',
    ] },
    { weight: 0.5, phrases: ['manually', 'deleted', 'inadvertent*', 'command'] },
  ] },
]
