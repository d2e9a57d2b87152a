// What ends or eases an incident. Order: where two are as well supported, the earlier is the more important.
import type { Cue } from './cue.ts'

export type MitigationTag = { id: string; name: string; meaning: string; cues: Cue[] }

export const MITIGATIONS: readonly MitigationTag[] = [
  { id: 'rollback', name: 'Rollback', meaning: 'A change was taken back.', cues: [
    { weight: 1, phrases: [
      'rolled|rolling|roll back', 'rollback*', 'roll backs', 'revert|reverted|reverting|reverts', 'backed out', 'downgrad*',
      'previous ~ version|state|configuration|release', 'last known? good|stable|working', 'undid|undone|undo',
      'put|switched|changed|went|set|pointed|pointing|flipped ~ back to ~ old|previous|original|earlier', 'restored ~ to ~ previous|original|old', 'restor* back to',
      'took|taking|taken ~ change ~ out|back', 'removed ~ change|commit|release|faulty|bad', 'un deploy*', 'undeploy*',
      'old version|release|config|configuration ~ back|restored|again', 'back to ~ old|previous ~ version|release|setting*|value',
      'restor* ~ previous|old ~ config*|version',
      'release|change|version|update|commit ~ taken back|out', 'went|gone|going back to ~ version|release|build|image', 'previous|old|earlier ~ image|version|build|release ~ deployed|shipped|started again?', 'backed it out', 'rolled|rolling|roll it|this|that|them|these|the|our|release|version ~ back', 'backed|backing this|that|them|the|our ~ out', 'put|putting the? old|previous|earlier ~ back',
    ] },
  ] },
  { id: 'renew', name: 'Renewal', meaning: 'A certificate or credential was renewed or rotated.', cues: [
    { weight: 1, phrases: [
      'renew* ~ certificate*|cert|certs|token*|secret*|domain|credential*|key*|license',
      'certificate*|cert|certs|token*|secret*|domain|credential* ~ renewed|replaced|rotated|updated',
      'new certificate*|cert|certs|token|secret|credential*|key|keys|password',
      'certificate*|cert|key|keys|token|password ~ rolled|reissued|issued|reset|regenerated', 'reissu*',
      'regenerat* ~ key*|token*|certificate*|secret*', 'revoked ~ token*|key*|credential*|secret*',
      'rotat* ~ certificate*|token*|secret*|credential*|key*|password*', 'renewed',
    ] },
  ] },
  { id: 'restore-data', name: 'Restore of data', meaning: 'Data was restored, replayed or repaired.', cues: [
    { weight: 1, phrases: [
      'restor* ~ ~ backup*|snapshot*|dump', 'restor* ~ data|files|database ~ from', 'recover* ~ data|database|lost|deleted|table', 'from ~ backup*',
      'backfill*', 'replay*', 'reindexed', 'by|with|after|to reindexing|reindex', 'full|manual|complete reindex', 'data ~ restored|recovered', 'rebuilt|rebuild|rebuilding ~ index*|table*|database', 'repopulat*',
      're import*', 'reprocess*', 're process*', 're ran|run|running', 'reran', 'resync*', 're sync*', 'resynced', 'redeliver*', 'rewind*|rewound',
      'repaired ~ data|table*|rows|records', 'missing data|events|records ~ restored|added|filled|inserted', 'copied ~ back',
      'dump|dumps ~ restored|loaded|imported', 'dump|dumps into|onto', 'restored ~ production|tables|index*', 'point in time recovery|restore', 'brought|got ~ back from ~ backup*|snapshot*|dump',
      'recalculated|recomputed ~ from', 'recreated|re created ~ from ~ backup*|log*|ledger|records', 'missing ~ recreated|re created',
    ] },
  ] },
  { id: 'scale-up', name: 'Scaling up', meaning: 'More capacity was given.', cues: [
    { weight: 1, phrases: [
      'scaled|scaling|scale up|out', 'scaled|scaling|scale it|them|the|our ~ up|out', 'added|adding ~ server*|node*|replica*|capacity|instance*|memory|worker*|disk|resource*|storage|ram|host*|pods',
      'increased|increasing|raised|doubled|expanded|upgraded ~ memory|capacity|disk|storage|cpu|resources|replica*|worker*|quota|nodes|instances|ram', 'increased|increasing|doubled|raised|raising ~ node|instance|pod|volume|cluster|machine|server size|count|resources',
      'increased|increasing|raised|raising|expanded|doubled ~ ~ capacity|replicas|quota', 'increased|increasing|raised|doubled the? pool', 'increased|increasing|raised|doubled number of ~ server*|node*|instances|workers|replicas|pods',
      'memory|capacity|disk|storage|space|cpu|resources|replicas|quota is|was|were|been increased|doubled|raised|expanded|extended',
      'additional|extra memory|capacity|server*|node*|replica*|instance*|resource*|worker*|storage|cpu', 'more capacity|server*|node*|replica*|instance*|worker*',
      'gave|given|giving|give|got|getting|get|allocat*|assign*|provid*|request*|with ~ more memory|resource*|storage|cpu|ram', 'resized', 'resize|resizing',
      'vertical*|horizontal* scal*', 'deploy*|launch*|spun|brought|bringing ~ more|additional|extra ~ node*|pods|instances|servers|workers',
      'doubl* ~ memory|cpu|nodes|number|size', 'grew|extended|extending|extend ~ disk|volume|partition|pool',
      'deleted|deleting|removed|removing|cleaned|clearing|cleaning ~ old|unused ~ logs|files|images|data|snapshots|backups',
      'scaled the|our|it ~ from ~ to', 'scaled from ~ to', 'raised|increased|extended|enlarged ~ from ~ gb|gib|tb|tib to',
      'doubled|tripled|quadrupled the|our ~ servers|machines|instances|replicas|workers|pods|brokers|capacity', 'memory|maxmemory|heap|disk|storage|volume raised|extended|enlarged',
      'quota ~ increas*|raised', 'node pool ~ bigger|larger|increased', 'upsized', 'upgraded ~ plan|tier|instance|hardware',
      'bigger|larger ~ instance|disk|machine|volume|node*', 'freed|freeing up? ~ space|disk', 'provisioned ~ additional|more|new',
      'pool|memory|disk|volume|cluster|quota|heap|queue ~ was|were enlarged|grown|expanded|extended|doubled|resized|raised|increased', 'enlarged|expanded|grew|extended ~ pool|disk|volume|cluster|heap|partition', 'more memory|cpu|disk|workers|servers|capacity|space|replicas|nodes|resources ~ given|added|allocated|assigned|provisioned',
    ] },
  ] },
  { id: 'failover', name: 'Failover', meaning: 'A standby took over.', cues: [
    { weight: 1, phrases: [
      'failed|failing|fail over', 'failed|failing it|them|the|our ~ over to?', 'failover*', 'promot* ~ replica|slave|standby|secondary|master|primary',
      'switched|switching|switch over? to ~ backup|secondary|standby|replica|redundant|spare', 'switchover', 'standby ~ took|promoted|active',
      'secondary|replica ~ promoted', 'failed to ~ standby|secondary|dr', 'took over',
      'switched|switching|moved to ~ secondary|backup|standby|mirror', 'backup server|system|node took', 'new master|primary',
      'standby|replica|secondary|slave|backup ~ was|were promoted',
    ] },
  ] },
  { id: 'traffic-shift', name: 'Traffic shift', meaning: 'Traffic was led elsewhere.', cues: [
    { weight: 1, phrases: [
      'rerout*', 're rout*', 'rout* ~ away|directly|through|via|around', 'bypass* ~ cdn|proxy|load|balancer|cache', 'shift* ~ traffic|load',
      'changed|updated|pointed|pointing|switched ~ dns ~ to', 'dns ~ pointed|switched|moved', 'took|taking|taken ~ offline|out',
      'removed ~ from ~ load|balancer|pool|dns|cluster', 'redirect* ~ ~ traffic|requests|users|load', 'divert*', 'depool*',
      'drain* ~ traffic|load|node|cluster|server*', 'moved|moving|shifted|shifting|switched|rebalanced ~ traffic|load|requests|users',
      'traffic ~ moved|shifted|redirected|routed|switched|drained|diverted|redistributed', 'drained|draining ~ region|zone|datacenter|site|cell', 'routed|routing|sent|steered ~ users|customers|clients|visitors to', 'took|taken|taking out of rotation|service|pool',
      'out of rotation', 'removed from ~ rotation', 'pulled ~ from|out ~ pool|rotation|service', 'redistribut*', 'route|routed|routing around',
      'migrat* ~ traffic|load|customers|services', 'load balanc* ~ across|between', 'offload* ~ traffic|load|requests',
      'pointed|pointing|switched|moved ~ dns|record|domain|hostname ~ to|at',
    ] },
  ] },
  { id: 'rate-limit', name: 'Rate limit', meaning: 'Requests were limited, blocked or shed.', cues: [
    { weight: 1, phrases: [
      'rate limit*', 'ratelimit*', 'throttl* ~ ~ requests|traffic|clients|users|jobs|calls|queries|connections',
      'blocked|blocking|banned|banning ~ ip|ips|address*|traffic|user*|bot*|crawler*|request*|range*|repo*|agent*|attack*', 'load shed*', 'shed load',
      'block|blocks ~ ip|ips|address*|traffic|user*|bot*|requests|range*|account', 'deny|denied|rejected ~ requests|traffic',
      'cap|capped ~ requests|concurrency|number', 'under attack mode', 'circuit breaker ~ opened|enabled', 'waf|fail2ban', 'captcha',
      'limited ~ number|rate of ~ requests|jobs|builds', 'reduced ~ traffic|requests|rate|concurrency',
      'null routed|routing', 'nullrout*|blackhol* ~ attack*|address*|ip|ips|traffic', 'address*|ip|ips|attack*|traffic ~ null routed', 'was|were throttled', 'scrubb*', 'filtered|filtering|absorbed ~ attack*|malicious|traffic', 'ddos|attack mitigation|protection ~ activated|enabled|switched|engaged|kicked',
    ] },
    { weight: 0.5, phrases: ['throttl*'] },
  ] },
  { id: 'replace', name: 'Replacement', meaning: 'Hardware or an instance was replaced.', cues: [
    { weight: 1, phrases: [
      'replac* ~ disk*|drive*|hardware|server|switch|node*|instance*|cable|host|machine|memory|power|psu|card|module*|pods|volume|linecard',
      'swapped ~ out|disk*|drive*|hardware|server|card|cable|nic',
      'new node|nodes|instance|instances|server|hardware|machine|vm|disk ~ provisioned|created|added|installed|started|launched',
      'provision*|creat*|launch* ~ new ~ node*|instance*|server|cluster|machine*', 'recreat* ~ node*|instance*|cluster|pod*|vm|pool',
      'disk|drive|hardware|switch|node*|card|cable ~ replaced|swapped', 'deleted ~ node*', 'terminat* ~ node*|instance*',
      'rebuilt|rebuilding|rebuild|reimag*|reinstall* ~ server|host|node*|machine|cluster|vm', 'new pods|pod|host ~ created|started|deployed',
      'moved|migrated ~ to ~ new ~ machine|server|host|node|hardware', 'swapped ~ disk|drive|server|host', 'recycling|recycled ~ nodes',
      'new|spare|replacement card|board|disk|drive|server|switch|router|module|part|node|controller|cable ~ put in|installed|inserted|fitted|mounted|brought up', 'card|board|disk|drive|switch|router|module|controller ~ taken out', 'card|board|disk|drive|drives|disks|module|controller|switch|router|supply|cable ~ was|were|been|had swapped|replaced|exchanged', 'installed|inserted|fitted ~ new|spare|replacement ~ card|board|disk|drive|switch|module|controller', 'new controller|card|board|disk|drive|switch|router installed|inserted|fitted', 'replac* ~ ~ card|board|module|controller|drives|disks|router',
    ] },
  ] },
  { id: 'config-fix', name: 'Configuration fix', meaning: 'A setting was corrected.', cues: [
    { weight: 1, phrases: [
     
      'corrected|correcting|fixed|fixing|fix|fixes|adjust*|updated|updating|changed|changing|modified|modifying|reconfigur*|repaired|edited|editing|tweaked|tuned|tuning|amended|replacing|replaced ~ config*|setting*|rule*|parameter*|permission*|limit*|variable*|policy|policies|timeout*|dns|record*|manifest*|route*|routing|firewall|values|value|ulimit|load|threshold*|settings|file',
      'new setting*|config*|limit*|value*|rule* ~ applied|deployed|pushed', 'restarted with ~ new|correct|higher|lower|right ~ setting*|config*|limit*|value*', 'reconfigur*', 'configuration|config|settings|rule*|permissions|setting|limit* ~ corrected|fixed|adjusted|updated|changed|restored|modified',
      'increased|increasing|raised|raising|bumped|lowered|lowering|reduced ~ limit*|timeout*|maximum|max|threshold*|ulimit|quota|requests|worker_*', 'increased|increasing|raised|raising|doubled ~ connection pool*',
      'set ~ to ~ correct', 'correct ~ configuration|config|settings|path|value|extension',
      'removed|added|adding|removing ~ rule*|config*|setting*|entry|line|header|variable|permission*|route|record', 'allowlist*|whitelist*',
      'disabl* ~ setting|option|config*', 'configur* ~ correctly|properly', 'misconfig* ~ corrected|fixed|resolved',
      'correct* ~ typo|value|path|url|hostname|entry', 'restor* ~ permission*|access|role|setting*|config*|route*|rule*',
      'set|setting ~ to ~ right|correct|higher|lower|proper', 'enabled|enabling|re enabled ~ setting|option|config*|tls|permission*',
      'grant*|add* ~ permission*|access|role', 'increase|raise|lower|change|changing|update ~ limit*|timeout*|config*|setting*|ulimit',
      'deployed|applied|pushed|merged ~ configuration|config|setting*|manifest', 'configuration|config fix',
      'removed|removing|deleted ~ bad|wrong|duplicate|conflicting|faulty|old ~ rule*|entry|config*|record*|route*',
      'updated ~ annotation*|helm|terraform|yaml|environment|env', 'opened ~ port*|firewall', 'flags ~ corrected', 'symlink', 'symbolic link',
      'setting|settings|configuration|config|value|parameter|limit|record|records|address|manifest|variable|rule|rules|dns ~ was|were|been put|set right|back', 'setting|settings|configuration|config|value|parameter|record|records|address|manifest|variable|rule|rules|dns ~ was|were|been corrected|amended|adjusted|repaired', 'corrected|correcting|fixed|fixing|amended ~ ~ config*|address|manifest|record|variable|value|setting*|path|port|hostname|dns|parameter', 'limit|timeout|threshold|maximum ~ was|were raised|lowered|increased ~ from|to', 'raised|lowered|increased ~ limit|limits|timeout|threshold ~ from|to', 'missing variable|key|entry|record|rule|setting ~ added', 'added ~ missing variable|key|entry|record|rule|setting|env*', 'removed|disabled|dropped ~ rule|policy ~ that|which',
    ] },
    { weight: 0.5, phrases: ['configuration', 'config', 'settings', 'configur*', 'permissions', 'puppet', 'chmod', 'sed'] },
  ] },
  { id: 'fix-forward', name: 'Fix forward', meaning: 'Code was corrected.', cues: [
    { weight: 1, phrases: [
      'hotfix*', 'hot fix*', 'bug fix*', 'bugfix*', 'made ~ correction*', 'bug|typo|misspell*|regression ~ corrected|fixed|removed|repaired', 'fix of',
      'fixed|fix|fixing|corrected|correcting|patched|patching|patch ~ bug*|code|leak*|quer*|typo|logic|script*|regression|migration|vulnerability|memory|exception|function|software',
      'patch* ~ deployed|applied|released|rolled|merged|created|developed|written|prepared',
      'deployed|deploying|released|merged|pushed|applied|shipped|developed|wrote|created|submitted|rolled ~ fix|patch|hotfix|fixes|correction',
      'fix ~ deployed|merged|released|applied|pushed|shipped|implemented|rolled|prepared',
      'new version|release|build ~ deployed|released|with|fix*|contain*', 'optimiz*|optimis* ~ quer*|code|database|index*|performance', 'code update',
      'quer* ~ optimized|optimised|rewritten', 'added|adding|creat*|implement* ~ index|indexes|indexing|exception|validation|error|handling|check',
      'emergency ~ fix|release|patch|deploy*', 'fix ~ went|live|production|in ~ place', 'fixed ~ in ~ version|release|code|commit|pr',
      'new ~ version ~ released|published|deployed|available', 'version|release ~ fix*|with ~ fix', 'pr ~ fix*',
      'pull request ~ fix*', 'merged ~ fix|hotfix|patch', 'commit* ~ fix|fixes|fixing', 'backport*',
      'corrected ~ spelling|name|query|code|logic|function|file', 'add*|put ~ null|missing ~ check', 'reverse|undo ~ bug',
      'upgraded ~ library|package|dependency', 'bump* ~ version|dependency|library|package', 'code ~ fixed|corrected|patched|refactored|updated|modified', 'refactor*',
      'rewrote|rewritten', 'security patch*', 'changed ~ extension|php|code', 'upgrad* to ~ version', 'software update|build', 'version ~ ~ ~ released ~ that|with|which|to', 'version ~ ~ released',
      'release* ~ fix*|patch*', 'released ~ version',
      'patched|fixed|corrected version|release|build ~ out|released|deployed|shipped|rolled',
    ] },
    { weight: 0.5, phrases: ['patched', 'patch', 'fix', 'fixed ~ issue*|problem*|error*', 'fixes', 'optimiz*|optimis*'] },
    { weight: 0.4, phrases: ['pull request', 'pr ~ merged|opened', 'merged ~ pr|pull'] },
  ] },
  { id: 'restart', name: 'Restart', meaning: 'Something was restarted.', cues: [
    { weight: 1, phrases: [
      'restart*', 're start*', 'reboot*', 'power cycl*', 'powercycl*', 'bounced', 'started again', 'started ~ back up',
      'kill|killed|killing ~ process*|pod*|quer*|job*|hub|proxy|server', 'deleted|deleting|delete ~ pod*', 'relaunch*', 'turned off and on',
      'cycled', 'respawn*', 'hard reset', 'kubectl rollout restart', 'pods ~ deleted|killed|recreated', 'force kill*|restart*',
      'reset ~ server|switch|device|host|service|node',
    ] },
    { weight: 0.6, phrases: ['recycl*', 'reload*'] },
  ] },
  { id: 'third-party-fix', name: "Third party's fix", meaning: 'The provider repaired it.', cues: [
    { weight: 1, phrases: [
     
      'provider|vendor|isp|aws|azure|google|cloudflare|fastly|linode|github|carrier|supplier|support|amazon|microsoft ~ fixed|resolved|restored|repaired|confirmed|replaced|recovered|mitigated|restarted',
      'resolved|fixed|restored by ~ provider|vendor|isp|aws|azure|google|cloudflare', 'provider|vendor ~ recovery',
      'aws|azure|google|github|cloudflare|fastly|linode|npm|upstream|provider|vendor ~ service* ~ restored|recovered|fixed|resolved',
      'fix* ~ on|at their end|side', 'upstream ~ fixed|resolved|recovered|restored|fix',
      'opened|raised ~ ticket|case ~ with ~ aws|azure|google|provider|vendor|linode|support',
      'waited|waiting for ~ provider|aws|vendor|upstream|google|fastly', 'hosting|cloud provider|company ~ fixed|restored|replaced',
      'once ~ aws|provider|vendor|google|s3|azure ~ recovered|back|restored',
      'hoster|provider|datacenter|carrier|isp|colo ~ brought|got|put ~ back', 'provider|carrier|isp|hoster|vendor|upstream|datacenter ~ repaired|spliced|reconnected|restored|fixed|corrected|rerouted', 'provider|carrier|isp|hoster|vendor reported|said|told|confirmed|announced|informed ~ ~ repaired|fixed|restored|resolved|solved',
    ] },
  ] },
  { id: 'self-healed', name: 'Self-healed', meaning: 'It ended without anybody acting on it.', cues: [
    { weight: 1, phrases: [
      'resolved|healed|fixed|recovered|corrected itself|themselves', 'self heal*', 'self recover*', 'auto recovered|recovers|healed|heals',
      'recovered|resolved|recover automatically|on|spontaneously|naturally|without', 'automatically recovered|resolved|restored|healed', 'recover*|resolv*|heal*|clear*|return*|fix*|went|came|back ~ on|of its|their own',
      'subsided', 'no action|intervention ~ needed|required|taken', 'went away', 'cleared on|itself',
      'traffic|load|requests returned|dropped|subsided|decreased ~ normal', 'died|calmed down',
      'recovers|recovered ~ by itself', 'load|attack|burst ~ ended|stopped|over', 'without ~ intervention|action',
      'fell|dropped|eased|subsided|went down|recovered by itself', 'attack ~ ended|stopped|subsided|abated|ceased', 'traffic|load ~ subsided|abated',
    ] },
    { weight: 0.5, phrases: ['caught up', 'backlog ~ cleared|drained|processed'] },
  ] },
  { id: 'workaround', name: 'Workaround', meaning: 'Something was switched off or gone around until the real fix.', cues: [
    { weight: 1, phrases: [
      'workaround*', 'work around', 'worked around', 'temporar* ~ fix|solution|disabl*|measure*|patch|remov*|block*|switch*|increas*',
      'disabled|disabling|turned|switched|turning off? ~ feature|job*|service|function*|cron|check*|plugin|module|off',
      'stopped|stopping|paused|pausing|halted|suspended ~ job*|service|script|process*|import*|migration|updates|ingestion|cron*|deploy*|builds',
      'stop gap', 'stopgap', 'bypass*', 'manual* ~ copied|copy|copying|ran|run|running|process*|creat*|delet*|clean*',
      'clear|cleared|clearing|purged|flushed|invalidated ~ cache*|queue*', 'turn* ~ off',
      'job|jobs|import|export|sync|cron|batch|worker|workers ~ was|were paused|stopped|suspended|switched off', 'job|jobs|imports|exports|cron|workers paused|suspended', 'logs|files|log|temporary|snapshots ~ deleted|removed|purged|truncated|cleaned ~ free|space|room', 'deleted|removed|purged|truncated|cleaned ~ ~ log|logs|files|snapshots', 'freed ~ space|disk|memory|room', 'dropped|discarded|flushed|purged|emptied ~ messages|queue|backlog|data ~ memory|queue',
    ] },
    { weight: 0.6, phrases: ['disabled', 'temporarily'] },
  ] },
]
