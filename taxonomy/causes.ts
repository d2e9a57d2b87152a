// What goes wrong: every cause tag with what it means, the phrases that speak of it, and what published taxonomies call it.
// Order: the more telling a tag beside another that is as well supported, the earlier (a certificate before the deploy that brought it).
import type { Cue } from './cue.ts'

export type CauseGroup = 'change' | 'code' | 'access' | 'load' | 'network' | 'platform' | 'people' | 'other'

export type CauseTag = {
  id: string
  name: string
  group: CauseGroup
  /** One sentence for people. */
  meaning: string
  cues: Cue[]
  /** Never a root cause: it only made things longer or worse. */
  contributingOnly?: true
  /** Tags that say the same fault more exactly: where one of them is as well told, this one is silent ("a bug that leaks memory" is a leak). */
  yieldsTo?: string[]
  /** What ISSRE'22 (354 public cloud postmortems) calls it. */
  issre?: string
}

export const CAUSES: readonly CauseTag[] = [
  {
    id: 'certificate-expiry', name: 'Certificate expiry', group: 'access',
    meaning: 'A certificate, key, domain or credential expired or was rotated badly.',
    cues: [
      { weight: 1, phrases: [
        'certificate* ~ ~ expir*', 'cert|certs ~ ~ expir*', 'expir*|outdated ~ certificate*|cert|certs',
        'token*|key|keys|credential*|secret*|domain|license|password* had|has|have|was|were? expired',
        'expired ~ token*|key|keys|credential*|secret*|domain|license|password*', 'certificate* was|were not renewed', 'renew* ~ certificate*|cert',
        'certificate* renewal|rotation', 'domain expir*', 'key|keys|secret expir*', 'expir* of ~ certificate*',
        'certbot|letsencrypt ~ fail*|not|renew*', 'lets encrypt ~ fail*|not|renew*', 'acme challenge*', 'x509',
        'certificate* ~ lapsed|invalid|revoked', 'expired ~ ssl|tls|root|intermediate|client|signing|ca',
        'principal|credential|secret|token|certificate|key|license|licence|subscription|password|domain expiration|expiry',
        'principal|subscription|licence ~ expired', 'password|key|secret|credential*|token*|certificate* rotation',
        'password*|secret*|credential* ~ rotated', 'renewal ~ fail*|missed|not', 'not|never been? renewed', 'domain|registration ~ lapsed',
      ] },
      { weight: 0.5, phrases: [
        'expired', 'expiration', 'expiry', 'ssl|tls certificate*', 'rotat* ~ key|keys|secret*|credential*|certificate*', 'tls|ssl handshake',
        'self signed', 'lapsed',
      ] },
    ],
  },
  {
    id: 'security-attack', name: 'Security attack', group: 'access',
    meaning: 'Abuse, an intrusion, a denial of service or a leaked secret.',
    cues: [
      { weight: 1, phrases: [
        'ddos', 'denial of service', 'dos attack*', 'attacker*', 'brute force', 'hacked|hacker*', 'phish*',
        'leaked|exposed|stolen secret*|credential*|key|keys|token*|password*', 'crypto mining|miner*', 'cryptomin*', 'intrusion', 'botnet*',
        'credential stuffing', 'sql injection', 'injected ~ code|script', 'cross site scripting', 'remote code execution', 'backdoor*',
        'supply chain attack', 'hijack*', 'syn flood', 'exfiltrat*', 'data breach',
        'secret*|credential*|token* ~ leaked|exposed|stolen|published|committed', 'leak* ~ secret*|credential*|token*|password*|keys',
      ] },
      { weight: 0.7, phrases: [
        'malicious', 'attack*', 'compromised', 'unauthorized|unauthorised|illegitimate access', 'bad actor*', 'vandal*',
        'malware', 'ransomware', 'breach*', 'account takeover', 'fraud*', 'publicly exposed|accessible',
      ] },
      { weight: 0.4, phrases: ['abus*', 'spam', 'spammer*', 'spamming', 'vulnerab*', 'exploit*', 'suspicious'] },
    ],
  },
  {
    id: 'dns', name: 'DNS', group: 'network',
    meaning: 'Names did not resolve, or resolved wrongly.',
    cues: [
      { weight: 1, phrases: [
        'name resolution', 'dns ~ issue*|fail*|error*|outage*|problem*|record*|misconfig*|server*|resol*|lookup*|change*|propagat*|config*',
        'resolve ~ hostname*|name*|domain*', 'zone file*', 'nxdomain', 'servfail', 'getaddrinfo', 'enotfound', 'dnssec', 'unknown host',
        'host not found', 'mx|txt|ns|soa|aaaa|srv record*', 'glue record*', 'zone transfer*', 'resolv conf',
      ] },
      { weight: 0.6, phrases: [
        'dns', 'nameserver*', 'name server*', 'resolver*', 'coredns', 'cname', 'a record*', 'domain name', 'route53', 'route 53', 'registrar',
        'zone ~ empty|missing',
      ] },
    ],
  },
  {
    id: 'time-and-calendar', name: 'Time and calendar', group: 'other',
    meaning: 'A clock, a time zone, a leap second or a calendar date was mishandled.',
    cues: [
      { weight: 0.9, phrases: [
        'summer|winter time', 'dst', 'clock|clocks ~ change*|wrong|drift*|skew*|jump*|ahead|behind|back|forward', 'utc offset', 'new year*',
        'february 29', '29 february', 'local time', 'timestamp overflow', 'leap second*|year*|day*', 'daylight saving*', 'clock skew|drift*',
        'time zone|timezone bug|change*|issue*|error*|handling|mismatch', 'year 2000|2038', 'ntp', 'end of year', 'date rollover',
      ] },
    ],
  },
  {
    id: 'schema-migration', name: 'Schema migration', group: 'change',
    meaning: 'A change of a database schema, or the data migration that goes with it, broke something.',
    cues: [
      { weight: 1, phrases: [
        'schema migration*|change*|update*|upgrade*', 'database migration*', 'migration script*|job*|failed', 'alter table', 'db migration*',
        'data migration*', 'missing column*|table', 'schema mismatch', 'migration* ~ lock*|fail*|broke|wrong|missing|not',
        'add*|drop*|renam*|chang* ~ column|columns', 'column* ~ missing|renamed|dropped|removed', 'unknown column', 'relation ~ not exist',
        'pending|unapplied|missing|forgotten migration*', 'flyway|liquibase|alembic',
      ] },
      { weight: 0.6, phrases: ['ddl', 'create index', 'foreign key*'] },
      { weight: 0.4, phrases: ['migration*', 'schema'] },
    ],
  },
  {
    id: 'feature-flag', name: 'Feature flag', group: 'change',
    meaning: 'A feature flag was switched, or evaluated wrongly.',
    cues: [
      { weight: 1, phrases: [
        'feature flag*|toggle* ~ enabled|on|turned|rolled|switched|flipped|everyone|flip',
        'enabled|enabling|turned|flipped|switched|toggled ~ feature flag*|toggle*', 'feature was enabled', 'experiment ~ ramped|enabled',
      ] },
      { weight: 0.75, phrases: ['feature flag*|toggle*|switch*|gate*', 'kill switch', 'launchdarkly|unleash|flagsmith'] },
    ],
  },
  {
    id: 'unhandled-exception', name: 'Unhandled exception', group: 'code', issre: 'exception handling',
    meaning: 'An error path was not caught: a crash, a panic, a null.',
    cues: [
      { weight: 1, phrases: [
        'unhandled|uncaught ~ exception*|error*|rejection*|case*|condition*', 'null pointer', 'nullpointer*', 'null reference', 'nil pointer',
        'segmentation fault*', 'segfault*', 'exception* ~ not ~ caught|handled', 'not|didn|never t? ~ catch|handle ~ exception*|error*',
        'missing|poor|inadequate|insufficient|improper|lack error|exception handling', 'lack of error|exception handling', 'stack overflow',
        'error|exception handling ~ missing|lacking', 'core dump*',
        'typeerror|keyerror|valueerror|attributeerror|indexerror|nameerror|nullreferenceexception|referenceerror|unboundlocalerror',
        'undefined method|variable|function|index|property', 'cannot read property', 'division|divide by zero', 'assertion* ~ fail*', 'sigsegv',
        'malformed ~ input|request*|payload|message*|data|record*|json', 'poison message|pill', 'index|array out of',
        'crashes|crashed|crashing|dies|died ~ on|when ~ null|empty|missing|unexpected|malformed|invalid', 'cannot ~ be read|parsed|decoded',
      ] },
      { weight: 0.6, phrases: [
        'panic*', 'threw|throw|throws|throwing|raised|raising an? ~ exception*|error*', 'fatal error*', 'exception handling', 'error handling',
        'crash* on|when ~ malformed|unexpected|null|empty|invalid', 'unexpected null|nil|none|empty|input|character|value', 'parse error*',
        'fail* to parse', 'syntaxerror', 'crash loop*',
      ] },
      { weight: 0.3, phrases: ['exception*', 'crash*'] },
    ],
  },
  {
    id: 'misconfiguration', name: 'Misconfiguration', group: 'change', issre: 'misconfiguration',
    meaning: 'A setting, rule, manifest or routing value was wrong, missing or inconsistent.',
    cues: [
      { weight: 1, phrases: [
        'misconfig*', 'mis configur*',
        'configuration|config|configurations|settings ~ error*|mistake*|issue*|problem*|bug*|flaw*|oversight|mismatch|drift',
        'bug ~ configuration|config',
        'incorrect|wrong|invalid|improper|faulty|bad|inconsistent|missing|erroneous|outdated|flawed|inappropriate|suboptimal|broken|unsuitable|overly|incorrectly ~ configur*|config|configs|setting*|rule|rules|variable*|path*|port|url*|value*|parameter*|permission*|manifest*|flag*|limit*|timeout*|hostname*|ip',
        'incorrectly|improperly|wrongly|badly|poorly|erroneously|inadequately|accidentally configured|set|tuned|specified|defined|applied|sized',
        'configured|set|specified incorrectly|improperly|wrongly|badly|poorly', 'set too low|high|small|large|short|aggressive*|strict',
        'set to ~ wrong|incorrect|low', 'not ~ configured', 'limit* ~ too low|small|high|strict',
        'too low|small|short|aggressive limit*|timeout*|value*|setting*', 'typo ~ config*|setting*|file|variable*|yaml|manifest',
        'mistakenly|erroneously|wrongly|inadvertently ~ applied|routed|pointed|pointing', 'configuration ~ incorrect*|wrong*|missing|invalid',
        'permissions ~ incorrect*|wrong*', 'misrout*', 'environment variable* ~ missing|not|wrong',
        'default|old|previous ~ value|setting|limit ~ too|not', 'configured with ~ incorrect|wrong|too|low|invalid',
        'misaligned ~ settings|configuration', 'missing|forgotten ~ entry|line|parameter',
        'wrong|incorrect ~ namespace|region|bucket|subnet|key|type|annotation*|label*|endpoint|address|selector|document|directory',
        'annotation* ~ missing|wrong|removed|overwrit*', 'overwr* ~ config*|settings|values|annotations', 'conflicting ~ settings|rules|config*',
        'duplicate* ~ entry|rule|config*|route*', 'limit*|timeout* ~ set to ~ too', 'cut|lowered|reduced|raised ~ timeout|limit|threshold',
        'file permissions', 'redirect loop*', 'wrong setting*', 'not rotated', 'setting* ~ wrong|missing|incorrect',
        'missing from ~ config*|manifest|list|template', 'omitted ~ from', 'reset to ~ default*',
      ] },
      { weight: 0.6, phrases: [
        'configuration|config|configurations|settings change*|update*|modification*', 'change* ~ configuration|config|settings',
        'updated configuration|config|settings', 'ulimit', 'hardcoded|hard coded', 'pointed|pointing to ~ wrong|old|non|test', 'configuration file*',
        'was configured to', 'not set', 'commented out', 'stale config*', 'wasn|weren|not t? updated|included|enabled|set|added',
        'default timeout|limit|setting|settings|configuration', 'logrotate', 'cors', 'document root', 'terraform', 'annotation*',
      ] },
      { weight: 0.3, phrases: ['configur*', 'config', 'settings', 'setting', 'puppet|ansible|chef|salt', 'timeout'] },
    ],
  },
  {
    id: 'concurrency', name: 'Concurrency', group: 'code', issre: 'resource contention',
    meaning: 'A race, a deadlock, lock contention or an order of events that was not expected.',
    cues: [
      { weight: 1, phrases: [
        'race condition*', 'deadlock*', 'dead lock*', 'lock|locking contention|wait*|timeout*', 'table lock*', 'row lock*', 'thread safe*',
        'not threadsafe', 'mutex', 'livelock*', 'lock* held', 'data race', 'race between', 'exclusive lock*', 'waiting|waited for ~ lock',
        'blocked by|behind ~ lock|transaction', 'lock queue', 'concurrent* ~ updat*|writ*|modif*|run|running|upgrade*', 'not atomic', 'out of order',
        'double processing|execution',
      ] },
      { weight: 0.6, phrases: [
        'contention', 'concurrency', 'locked ~ table*|row*', 'simultaneous* write*|update*|updating|access*', 'locking', 'ran twice|concurrently',
        'stale read*', 'idempoten*', 'collision*', 'at the same time', 'optimistic lock*',
      ] },
    ],
  },
  {
    id: 'resource-leak', name: 'Resource leak', group: 'code',
    meaning: 'Memory, connections, handles or threads ran out over time because they were not given back.',
    cues: [
      { weight: 1, phrases: [
        'memory|connection*|descriptor*|handle*|thread*|goroutine*|socket*|resource* leak*',
        'leak* memory|connection*|descriptor*|handle*|thread*|socket*|resource*|of memory', 'memory|connection* ~ leak*',
        'not|never ~ closed|released|freed', 'not|never ~ closing|releasing|freeing', 'not ~ clean* up', 'never deleted|cleaned|removed|purged',
        'failed|failing|failure to release|close|free|clean', 'not properly|correctly closed|released|freed|cleaned',
        'heap|memory ~ grow*|grew|climb*|creep*|steadily', 'slow leak', 'not garbage collected', 'idle in transaction', 'ephemeral port*',
        'keeps|kept every', 'old|log|temporary ~ not ~ deleted|removed|cleaned|rotated', 'dangling connection*|process*|session*',
      ] },
      { weight: 0.6, phrases: [
        'leak*', 'accumulat*', 'orphan*', 'stale|zombie process*|pods|connection*|session*', 'inotify', 'file descriptor*',
        'grew|grow|growing|growth ~ unbounded|indefinitely|over time', 'unbounded growth', 'piled|piling up', 'open connections|handles|cursors',
        'time wait', 'unreleased', 'goroutines',
      ] },
    ],
  },
  {
    id: 'auth-change', name: 'Authentication change', group: 'access',
    meaning: 'Identity, permissions, tokens, policies or sign-in changed and locked callers out, or let them in.',
    cues: [
      { weight: 1, phrases: [
        'authentication|authorization|authorisation|auth middleware|update*|change*|provider|config*|token*|error*|failure*', 'token validation',
        'permission* ~ removed|revoked|changed|missing|denied|reset', 'locked out', 'access polic*|right*',
        'iam role*|polic*|permission* ~ missing|changed|wrong|removed|denied',
        'missing|wrong|incorrect|insufficient|lacked|lacking permission*|privilege*|role*', 'role binding*', 'ssh|public|authentication key*',
        'authorized keys', 'token* ~ revoked|invalidated|rejected|rotated', 'password ~ changed', 'credential* ~ changed|removed|rotated',
        'revok* ~ access|permission*|token*|key|keys', 'remov* ~ access|permission*|role', 'access ~ revoked|removed',
        'account ~ disabled|suspended|locked', 'permission denied', 'trust policy', 'signing key*', 'credentials ~ invalid|stale|wrong|outdated',
        'authentication|authorization|auth ~ disabled|broken|broke|removed|skipped|bypassed',
      ] },
      { weight: 0.4, phrases: [
        'single sign on', 'sso', 'oauth', 'iam', 'authentication', 'authorization', 'permissions', 'rbac', 'auth', 'credentials', 'identity', 'acl*',
        'service principal', 'access denied', 'jwt', 'saml|oidc|ldap|kerberos|okta|auth0|keycloak|cognito|adfs', 'mfa|2fa',
      ] },
    ],
  },
  {
    id: 'retry-storm', name: 'Retry storm', group: 'load', issre: 'payload flood',
    meaning: 'Our own retries, a stampede or a flood of messages made the load.',
    cues: [
      { weight: 1, phrases: [
        'retry storm*|loop*', 'retry* ~ overwhelm*|overload*|flood*|storm*', 'thundering herd*', 'stampede*',
        'flood of|from ~ retries|messages|jobs|events|payloads', 'feedback loop*', 'vicious c*', 'retr* ~ amplif*',
        'without|no|lacked backoff|jitter', 'exponential back? backoff|off', 'retried ~ immediately|forever|endless*',
        'retries ~ piled|multipl*|levels|doubled|load', 'ddos* ourselves', 'self inflicted', 'request storm*', 'message* flood',
        'clients ~ retry|retried|reconnect*',
      ] },
      { weight: 0.5, phrases: [
        'retries', 'retry', 'retrying', 'retried', 'reconnect* storm|at', 'hammer*', 'backoff', 'dogpil*', 'amplif*', 'resent|resending',
      ] },
    ],
  },
  {
    id: 'cascading-failure', name: 'Cascading failure', group: 'load',
    meaning: "One component's failure overloaded or broke others.",
    cues: [
      { weight: 0.8, phrases: [
        'cascad*', 'domino effect', 'chain reaction', 'snowball*', 'knock on', 'ripple effect*',
        'other|remaining servers|nodes|instances ~ overload*|overwhelm*', 'one after another', 'spread|spreading to ~ other|all|rest', 'spill* over',
        'death spiral', 'spiral*',
      ] },
      { weight: 0.5, phrases: ['took|brought|taking|bringing down ~ other|whole|entire|rest|all', 'in turn ~ overload*|overwhelm*|caus*'] },
    ],
  },
  {
    id: 'failover-failure', name: 'Failover failure', group: 'platform',
    meaning: 'Redundancy, a backup or a recovery did not work when it was needed.',
    cues: [
      { weight: 1, phrases: [
        'failover ~ fail*|not|didn|never|incomplete|broke*', 'fail* to fail over|failover', 'fail over ~ fail*|not|didn',
        'redundan* ~ fail*|not|didn', 'backup* ~ fail*|not|didn|corrupt*|unusable', 'standby|secondary ~ fail*|not|didn', 'split brain',
        'did|could|would|does not fail over|failover', 'not take over', 'never took over', 'lost|loses|losing quorum', 'quorum ~ lost|loss',
        'restore|recovery ~ failed|fails', 'backup* ~ missing|empty|stale|unusable', 'no standby|spare|replica',
      ] },
      { weight: 0.6, phrases: [
        'lack of redundancy|failover|backups', 'no redundancy|failover|backup*', 'single point of failure', 'not redundant',
        'only one|single replica|instance|copy', 'leader election', 'not highly available',
      ] },
    ],
  },
  {
    id: 'hardware', name: 'Hardware', group: 'platform', issre: 'hardware',
    meaning: 'A machine, disk, cable, power supply or cooling failed.',
    cues: [
      { weight: 1, phrases: [
        'hardware ~ fail*|fault*|issue*|error*|problem*|malfunction*|defect*|degrad*',
        'faulty|failed|failing|defective|broken|bad|dead|dying disk*|drive*|ssd*|nvme|hardware|ram|dimm*|memory|switch*|power|cable*|host|server|machine|raid|controller|nic|card|fan*|battery|linecard|psu',
        'disk|drive|ssd|nvme|raid|dimm|psu|motherboard|nic|fan|switch|linecard ~ fail*|fault*|died|broke*|defect*',
        'power outage*|failure*|loss|cut*|supply|event|surge|feed*|cable*|cycle*|interruption*', 'loss of power', 'lost power', 'overheat*',
        'cooling', 'smart error*|failure*|warning*', 'bad sector*|block|blocks', 'uncorrectable', 'machine check', 'blown fuse',
        'raid ~ degraded|rebuild', 'transceiver|sfp', 'air conditioning', 'thermal ~ shutdown|event', 'pdu',
        'disk|drive|nvme|ssd ~ errors|dying|dead|bad', 'disk|drive|nvme|ssd|memory ~ not ~ detected|recognized', 'server|machine|host ~ died|dead',
        'fire ~ data|datacenter',
      ] },
      { weight: 0.6, phrases: [
        'hardware', 'physical host|server|machine', 'disk error*', 'memory error*', 'diesel generator*', 'unplugged', 'i o error*', 'firmware',
        'bios', 'kernel panic', 'ups', 'physical disk|drive', 'reseat*',
      ] },
    ],
  },
  {
    id: 'network', name: 'Network', group: 'network',
    meaning: 'A link, routing, a firewall or a partition.',
    cues: [
      { weight: 1, phrases: [
        'packet loss',
        'network ~ outage*|failure*|partition*|congestion|link*|loop*|misconfig*|configuration|interruption*|instability|maintenance|issue*|problem*|switch*|equipment|saturat*',
        'fiber|fibre cut*|link*|path*', 'vlan*', 'mtu', 'security group*', 'router* ~ fail*|misconfig*|crash*|reboot*|issue*|config*',
        'firewall* ~ rule*|block*|misconfig*|config*|setting*|change*', 'nat gateway*', 'network interface*', 'link* ~ saturat*|congest*|down|flap*',
        'ip address* conflict*|exhaust*', 'routing table*|loop*', 'dropp* packet*', 'packets ~ dropped|lost',
        'route* ~ withdrawn|leak*|advertis*|announc*', 'asymmetric routing', 'default gateway*|route*', 'spanning tree', 'broadcast storm',
        'network|networking fault*|glitch*|blip*|latency|polic*|card', 'conntrack', 'cable cut', 'interface* ~ down|flap*',
        'lost network|connectivity', 'cidr ~ overlap*', 'calico|flannel|cilium|weave', 'blocked ~ port|ports',
      ] },
      { weight: 0.6, phrases: [
        'firewall*', 'router*', 'bgp', 'vpn', 'iptables', 'network connectivity', 'connectivity issue*|problem*|loss',
        'rack|access|core|distribution|row|management|faulty|failed switch', 'switch failure|failed|stack|port|reboot*|crash*',
        'the switch ~ fail*|port*|reboot*|crash*|died', 'peering', 'subnet*', 'networking', 'bandwidth', 'transit', 'loss of connectivity',
        'latency between', 'tunnel*', 'ipsec|wireguard|openvpn', 'cni', 'ipv6', 'arp',
      ] },
      { weight: 0.3, phrases: ['network'] },
    ],
  },
  {
    id: 'load-balancer', name: 'Load balancer', group: 'network',
    meaning: 'Balancing, a health check, an ingress, a reverse proxy or the registration of targets was at fault.',
    cues: [
      { weight: 1, phrases: [
        'load balancer*|balancing ~ setting*|config*|misconfig*|rule*|issue*|fail*|health|pool|target*|error*',
        'misconfig*|faulty|wrong|incorrect|improper* ~ load balancer*|balancing', 'health check* ~ fail*|misconfig*|too|incorrect*|wrong*|unhealthy',
        'uneven|imbalanced ~ traffic', 'nginx ingress', 'ingress controller*|proxy|pod*', 'backend*|target*|upstream* ~ marked|deregister*',
        'unhealthy target*|backend*|hosts', 'sticky sessions', 'ingress* ~ misconfig*|fail*|cordon*|down|crash*',
        'proxy ~ config*|misconfig*|fail*|crash*|down', 'backend pool', 'connection draining', 'nginx ~ crash*|down', 'upstream ~ timeout',
      ] },
      { weight: 0.7, phrases: [
        'load balancer*', 'loadbalancer*', 'load balancing', 'haproxy', 'reverse proxy', 'elb|alb|nlb', 'lvs|pybal', 'traefik', 'nodebalancer*',
        'ingress*', 'target group*', 'liveness|readiness probe*', 'envoy', 'upstream server*', 'traffic distribution',
      ] },
      { weight: 0.6, phrases: ['api gateway', 'service mesh', 'istio|kong|varnish|squid|caddy'] },
      { weight: 0.4, phrases: ['proxy', 'proxies', 'health check*', 'nginx', 'round robin'] },
    ],
  },
  {
    id: 'orchestration', name: 'Orchestration', group: 'platform',
    meaning: 'A scheduler, a control plane, a node, an image or an autoscaler.',
    cues: [
      { weight: 0.9, phrases: [
        'autoscal* ~ fail*|not|didn|bug|misconfig*|slow', 'auto scal* ~ fail*|not|didn|bug|misconfig*',
        'control plane ~ fail*|down|unavailab*|overload*|upgrade', 'kubelet* ~ fail*|crash*|stopped|not', 'etcd', 'node|nodes ~ notready',
        'node|nodes not ready', 'docker daemon*', 'container runtime', 'image pull*', 'kube proxy', 'kube api*',
        'pods|pod ~ stuck|pending|unschedulable|failed to start', 'could not be? scheduled', 'node* ~ drain*|unhealthy|terminated|replaced',
        'hypervisor*', 'cluster autoscaler', 'descheduler', 'pod disruption budget*', 'spot instance*', 'admission webhook*|controller*',
        'node* ~ recycl*|cordon*|stuck|killed', 'volume* ~ attach*|mount* ~ fail*', 'containerd|runc', 'cluster upgrade', 'evict* ~ pod*',
        'api server ~ overload*|down|unavail*|crash*',
      ] },
      { weight: 0.5, phrases: [
        'autoscal*', 'auto scal*', 'control plane', 'kubelet*', 'cordon*', 'node* pool*', 'evict*', 'scheduler', 'scheduling', 'kubernetes', 'k8s',
        'docker', 'kops', 'eks|aks|gke', 'daemonset*', 'openstack', 'taint*', 'preempt*', 'rescheduled', 'persistent volume*', 'statefulset*',
        'ecs|nomad|mesos|fargate|swarm', 'api server',
      ] },
      { weight: 0.25, phrases: ['node|nodes', 'virtual machine*', 'helm', 'cluster'] },
    ],
  },
  {
    id: 'third-party', name: 'Third party', group: 'platform', issre: 'third party',
    meaning: 'An outside provider or vendor failed, or changed something.',
    cues: [
      { weight: 1, phrases: [
        'third party', '3rd party',
        'upstream|external|service|cloud|hosting|network|internet|isp provider* ~ outage*|incident*|issue*|failure*|problem*|maintenance|experienc*|had|was|down',
        'provider|vendor ~ outage*|incident*|issue*|problem*',
        'aws|azure|gcp|cloudflare|fastly|linode|digitalocean|github|s3|twilio|slack|heroku|rackspace|hetzner|ovh|akamai|equinix|google|amazon|microsoft|quay|dockerhub outage*|had|experienc*|suffer*|unavailab*|down',
        'outage at|in|of|on|with ~ aws|azure|gcp|cloudflare|fastly|linode|digitalocean|github|s3|heroku|rackspace|hetzner|ovh|google|amazon|microsoft|provider',
        'external service*|api*|dependency|provider*|vendor*|system*', 'upstream outage|provider|issue|change|bug|failure|service|vendor',
        'vendor ~ outage*|bug*|issue*|change*', 'outside|cdn|payment|sms|email|dns|saas provider* ~ fail*|outage*|down|issue*|changed',
        'on|at their end|side', 'availability zone ~ outage*|issue*|fail*|problem*|degrad*', 'region* outage*',
        'stripe|paypal|okta|auth0|mailgun|sendgrid|npm|pypi|bitbucket|atlassian|vultr|netlify|vercel|telia|cogent|gke outage*|had|experienc*|suffer*|down|failure*',
        'cdn ~ outage*|down|fail*', 'changed its|their ~ api', 'datacenter|datacentre ~ outage*|power|fire',
        'aws|azure|google|linode|provider|vendor ~ confirmed|acknowledged',
      ] },
      { weight: 0.5, phrases: [
        'our provider|host|isp|carrier', 'isp', 'hosting provider*', 'provider*', 'vendor*', 'supplier*', 'carrier', 'telecom*',
        'data center|centre operator|provider|staff|technician*', 'upstream', 'saas',
      ] },
    ],
  },
  {
    id: 'database', name: 'Database', group: 'platform',
    meaning: 'The storage engine, replication, a query plan, a failover, corruption or slow queries.',
    cues: [
      { weight: 1, phrases: [
        'slow|inefficient|unoptimized|unoptimised|expensive|heavy|costly ~ quer*', 'unoptimized|unoptimised|non optimized ~ quer*', 'long running ~ quer*',
        'quer* ~ not ~ optimi*', 'missing|lack|lacked|lacking|without|no ~ index|indexes|indexing|indices', 'full table scan*',
        'query plan*|planner|optimizer|optimiser', 'replication lag*|delay*|broke*|stopped|error*|fail*', 'replica* lag*',
        'corrupt* ~ index*|table*|database*|data', 'database|db|table*|index* ~ corrupt*',
        'database|db overload*|crash*|failure*|outage*|bottleneck*|contention|deadlock*|failover*|lock*|bug*|load|slow*|stall*', 'vacuum*', 'innodb',
        'table scan*', 'bottleneck ~ database', 'database ~ overwhelm*|overload*|unresponsive|crash*',
        'database performance|server* ~ degrad*|fail*|crash*|down', 'pathological ~ quer*', 'large|bad|single ~ query', 'query ~ took|slow*|timed',
        'replica* ~ broke*|stuck|behind|stopped', 'fell|falling behind ~ replica*|primary|master', 'transaction id', 'wraparound', 'oplog',
        'hot shard|partition|row', 'long transaction*', 'long running transaction*', 'database|db connections', 'bloat',
        'sequence ~ exhaust*|overflow*', 'crash recovery', 'tablespace', 'oid exhaust*',
      ] },
      { weight: 0.4, phrases: [
        'database*', 'quer*', 'mysql*', 'postgres*', 'mariadb', 'mongo*', 'redis', 'elasticsearch', 'cassandra', 'replica*', 'db',
        'primary|master|slave database|db', 'index', 'sql', 'kafka|rabbitmq|memcached|dynamodb|rds|aurora|sqlite', 'shard*', 'wal', 'read only',
        'couchdb|influxdb|clickhouse',
      ] },
    ],
  },
  {
    id: 'traffic-surge', name: 'Traffic surge', group: 'load', issre: 'excessive flow',
    meaning: 'More requests came than were planned for.',
    cues: [
      { weight: 1, phrases: [
       
        'spike|surge|burst|influx|flood|peak|wave|jump*|spikes|bursts in|of ~ traffic|request*|user*|load|quer*|launch*|connection*|demand|visitor*|transaction*|usage|job*',
        'traffic|load|requests|demand|user|users spike*|surge*|burst*|flood*|influx',
        'unexpected|unprecedented|unusual*|excessive|huge|massive|extreme* ~ traffic|load|demand|volume',
        'large|high|huge|unusual|massive|enormous|excessive number|amount|volume|rate of ~ request*|quer*|user*|traffic|launch*|job*|connection*|transaction*|visitor*',
        'went viral', 'hacker news', 'reddit', 'flash sale*', 'crawler*', 'scrap*', 'bot traffic', 'high|heavy|peak traffic|demand',
        'more traffic|requests|users|load', 'heavy load', 'hug of death', 'slashdot*', 'black friday', 'launch day',
        'aggressive ~ crawler*|client*|bot*|scraper*', 'one|single client|customer|user|repository|tenant ~ sent|sending|requests|many|popular',
        'fold increase', 'more ~ than usual|expected|ever', 'too many requests|users|builds|jobs|launch*', 'googlebot', 'bursts',
        'marketing campaign|email*', 'times ~ normal|usual ~ traffic|load|volume|rate|amount',
      ] },
      { weight: 0.65, phrases: ['increase|rise in|of ~ traffic|request*|user*|load|demand|visitor*', 'increased ~ traffic|load|demand|volume'] },
      { weight: 0.4, phrases: [
        'high load', 'peak hours|usage|time*', 'concurrent users|requests|quer*|connections', 'bots', 'traffic', 'popular*', 'newsletter',
        'load test*', 'bursty', 'viral',
      ] },
    ],
  },
  {
    id: 'capacity', name: 'Capacity', group: 'load', issre: 'insufficient resource',
    meaning: 'Too little processor, memory, disk, quota, connections or address space was provisioned.',
    cues: [
      { weight: 1, phrases: [
       
        'insufficient|inadequate|enough|little ~ capacity|memory|cpu|disk|resource*|storage|ram|space|replica*|node*|connection*|worker*|bandwidth|quota|hardware|ip|pool|instances|servers',
        'lack of ~ capacity|memory|cpu|disk|resource*|storage|ram|space|scal*', 'ran|run|runs|running out of',
        'out of memory|disk|space|storage|capacity', 'oom*',
        'disk|memory|storage|volume|partition|drive|filesystem|inodes is|was|were|being|became|got completely? full', 'full disk*|partition|volume',
        'filled up', 'no space left', 'disk space', 'quota*', 'limit* ~ reached|exceeded|hit',
        'reach*|exceed*|hit|hitting ~ limit*|quota*|capacity|maximum', 'resource* ~ exhaust*',
        'exhaust* ~ resource*|memory|disk|pool*|connection*|thread*|cpu|ip*|capacity|storage|slot*|worker*',
        'memory|cpu|disk|pool|connection*|thread*|capacity|ip|worker* exhaust*', 'under provision*', 'underprovision*', 'undersized',
        'inadequately|insufficiently sized|provisioned', 'could|can not|t ~ handle|cope ~ load|traffic|volume|demand',
        'unable to handle|cope ~ load|traffic|volume|demand|requests', 'at capacity', 'maxed out', 'memory pressure',
        'capacity constraint*|limit*|issue*|shortage', 'too many open files', 'address space', 'connection pool ~ limit*|small|capacity',
        'limited connection* ~ pool', 'enospc', 'no ~ space|memory|capacity|disk|room left', 'disk|memory|cpu|volume|partition ~ 100', 'reach*|hit|hits ~ 100', 'cannot allocate memory',
        'memory|cpu|disk|io|iops|connection*|thread*|worker* ~ saturat*|starv*|maxed|pegged', 'inodes', 'fill* up',
        'fill*|filled|filling ~ disk|volume|partition', 'couldn|could|can|not t? keep up', 'not keep up', 'resource starvation', 'iops',
        'burst balance|credit*', 'pool* ~ exhaust*|full|empty', 'max* connections', 'heap space', 'outgrew|outgrown', 'exhaustion', 'too small',
        'disk ~ fill*|full', 'workers|slots|threads ~ busy|occupied|stuck|taken',
      ] },
      { weight: 0.4, phrases: [
        'overload*', 'saturat*', 'overwhelm*', 'exhaust*', 'too many connections|requests|pods', 'resource contention|limits|usage|consumption',
        'high|excessive memory|cpu', 'capacity', 'swap*', 'bottleneck*', 'backlog*', 'starv*', 'garbage collection', 'gc pause*|pressure',
        'throttled', 'queue* ~ full|grew|grow*|backed',
      ] },
    ],
  },
  {
    id: 'incompatibility', name: 'Incompatibility', group: 'change', issre: 'incompatibility',
    meaning: 'Versions, protocols or dependencies no longer fit together.',
    cues: [
      { weight: 1, phrases: [
        'incompatib*', 'not|longer|backward* compatible', 'breaking change*|api', 'compatibility issue*|problem*|break*',
        'version* mismatch*|conflict*|skew', 'mismatch* ~ version*', 'dependency|library|package conflict*|mismatch*',
        'no longer support*|available|work*|exist*|accept*', 'not|didn|doesn|don|never t? support*', 'deprecat*', 'conflicting version*|dependenc*',
        'different|wrong|newer|older|outdated version* of', 'broke compatib*', 'dropped ~ support', 'support ~ dropped|removed',
        'removed in ~ version', 'unpinned', 'not pinned', 'api ~ removed|renamed', 'end of life', 'upgrade* ~ broke|removed|changed|incompat*',
        'format ~ changed', 'changed ~ format|signature|interface|contract', 'older client*|browser*|sdk*|version*', 'wrong ~ version',
        'expect* ~ old|older|different',
      ] },
      { weight: 0.5, phrases: [
        'upgrade*', 'upgrading', 'new|newer version of', 'outdated', 'unsupported', 'changed ~ behavio*', 'behavio* ~ changed', 'eol',
        'glibc|openssl|libssl', 'major version', 'cipher*', 'legacy tls|protocol*|client*', 'tls 1', 'pinned',
      ] },
      { weight: 0.25, phrases: ['dependency', 'dependencies', 'legacy'] },
    ],
  },
  {
    id: 'logic-bug', name: 'Logic bug', group: 'code', yieldsTo: ['unhandled-exception', 'concurrency', 'resource-leak', 'misconfiguration'],
    meaning: 'The code ran but did the wrong thing: an endless loop, a typo, a wrong condition or query.',
    cues: [
      { weight: 1, phrases: [
        'infinite|endless ~ loop*', 'typo*', 'misspel*',
        'logic|logical|coding|programming|implementation|code error*|flaw*|mistake*|bug*|defect*|issue*', 'software|code ~ bug*|defect*|error*|flaw*',
        'off by one', 'incorrect|wrong|faulty|flawed logic|code|assumption*|condition*|calculation*|implementation|extension|regex',
        'integer overflow', 'bug ~ where|which|that|whereby|when', 'bug in|with|within',
        'incorrectly|wrongly calculated|computed|handled|parsed|assumed|interpreted|treated|returned',
        'failed to check|validate|handle|account|consider|verify',
        'not|didn|never t? ~ check|checking|checked|validate|validated|validating|account|consider|verify', 'edge case*', 'corner case*',
        'incorrect|wrong ~ query|check|comparison|filter|operator|variable|order',
        'missing check|condition|filter|await|return|validation|import|semicolon', 'inverted', 'recursion|recursive*', 'regular expression*',
        'backtracking', 'loop* forever|endless*', 'syntax error*', 'rounding', 'wraps around', 'wrong ~ result*|value*|number*',
        'cache ~ poison*|key',
      ] },
      { weight: 0.6, phrases: [
        'bug|bugs', 'defect*', 'flaw*', 'regression*', 'error in ~ code|script', 'unintended behavio*', 'unexpected behavio*', 'faulty', 'overflow*',
        'broken code',
      ] },
      { weight: 0.5, phrases: ['forever', 'duplicat*', 'regex', 'stale cache*', 'cache invalidat*', 'bypass* ~ cache'] },
      { weight: 0.3, phrases: ['validation', 'loop'] },
    ],
  },
  {
    id: 'rollout-process', name: 'Rollout process', group: 'change',
    meaning: 'Staging, ordering, a canary or the rollback of a change failed or was skipped.',
    cues: [
      { weight: 0.9, phrases: [
        'deployed|merged|released|applied|rolled|pushed ~ without|before|prematurely|simultaneously|accidentally', 'wrong order',
        'order of|in ~ deploy*|chang*|steps|operations', 'partial|partially|incomplete|incompletely|half deploy*|rollout|rolled|release*|migrat*',
        'out of sync', 'rollback ~ fail*|not', 'roll back ~ fail*|not', 'no|without ~ canary|staging|testing|review|tests',
        'not|never ~ tested|reviewed', 'insufficient|inadequate|incomplete|lack|lacking|poor ~ testing|tests|review|validation',
        'not ~ deployed|synced|rolled', 'staging ~ not|differ*|didn', 'all at once', 'deployment process|procedure|pipeline',
        'too early|soon|fast|quickly', 'skipped', 'straight|directly to|in|on production', 'to|for everyone', 'all ~ at once', 'same time ~ all',
        'wrong version ~ deployed', 'pipeline ~ fail*|broke*|skipped', 'tests ~ not|didn ~ catch', 'not ~ caught ~ test*|review|staging|ci',
        'without ~ rollback', 'before ~ ready|migrat* ~ finished|complete*', 'deploy* ~ out of order',
      ] },
      { weight: 0.4, phrases: ['canary', 'staging', 'rollout', 'deployment script*', 'test environment', 'untested', 'merged', 'release process'] },
    ],
  },
  {
    id: 'operator-action', name: 'Operator action', group: 'people', issre: 'component removal',
    meaning: 'A manual command or procedure had an effect that was not meant.',
    cues: [
      { weight: 1, phrases: [
        'human|operator|manual|user error*|mistake*', 'by mistake|accident', 'accidental*',
        'manual* ~ delet*|chang*|edit*|remov*|restart*|modif*|stopp*|upgrad*',
        'wrong server*|host*|cluster*|environment*|command*|node*|database|machine|account|branch|file', 'delet* the wrong|production',
        'mistakenly delet*|remov*|ran|stopp*|shut|restart*|disabl*|drop*',
        'inadvertent*|unintentional* delet*|remov*|ran|stopp*|shut|restart*|disabl*|drop*|reboot*|run|took|unplug*|disconnect*', 'forgot*',
        'fat finger*', 'knocked loose', 'unplugg*', 'procedure|runbook|process|steps ~ not followed', 'rm rf', 'wrong ~ terminal|window|button|tab',
        'drop* ~ production|database|table', 'delet* ~ namespace|production|database|data|cluster|bucket|volume',
        'manual step*|change*|intervention', 'hand edit*', 'misread', 'misclick*', 'copy paste*', 'kubectl delete', 'terraform destroy',
        'shut down ~ wrong|by', 'cordon* ~ all|every', 'all ~ cordoned|drained', 'without ~ checking|realizing|realising|knowing',
        'pushed ~ to ~ public',
      ] },
      { weight: 0.5, phrases: [
       
        'engineer*|admin*|developer*|technician*|operator*|contractor*|someone|i|we ~ ran|deleted|removed|executed|rebooted|stopped|issued|dropped|disabled',
        'inadvertent*', 'unintentional*', 'mistakenly', 'mistake*', 'misunderst*', 'miscommunicat*', 'overlooked', 'unaware',
        'command was run|executed|issued',
      ] },
      { weight: 0.35, phrases: ['manually', 'by hand'] },
    ],
  },
  {
    id: 'bad-deploy', name: 'Bad deploy', group: 'change', issre: 'code change',
    meaning: 'A release of code or binaries introduced the fault.',
    cues: [
      { weight: 1, phrases: [
        'introduced in|by|during|with|through ~ deploy*|release*|update*|commit*|change*|version*|patch*|upgrade*|feature*|pr|refactor*|build',
        'deploy*|release*|update*|commit*|change|version|patch|feature|push ~ introduced|introduces|introducing|contained|containing|included|brought',
        'recent*|new*|faulty|latest|bad|buggy|broken|flawed|problematic ~ deploy*|release*|commit*|code|patch|build|rollout', 'recent update*',
        'recent code|software change*|update*|push*', 'software|code update*|change*|push*|release*|deployment*',
        'deployed ~ code|bug*|version|change*|build|broken|faulty', 'after|following|during ~ deploy*|release|rollout', 'deployment|rollout of',
        'release of ~ version|software|code', 'new deployment*|release*|version|feature*|code', 'latest update|version',
        'bug* ~ recent*|new|latest ~ deploy*|release*|update*|version|change*|code|feature*|commit*',
        'newly introduced|deployed|released|added|implemented', 'deploy*|release|update|upgrade|rollout ~ caused|broke|broken|crash*',
        'after|since|following ~ deploy*|releas*|updat*', 'change* ~ merged|shipped|landed|released ~ broke|caused|introduced',
        'change* broke|breaking', 'pull request|pr|commit ~ introduced|broke|caused', 'broken by ~ change|commit|deploy*|release|update',
        'regression ~ in|introduced|from|caused', 'shipped ~ bug|version|change|release', 'last|latest|recent commit|pr|merge', 'went live',
        'was pushed|deployed|shipped to production',
      ] },
      { weight: 0.5, phrases: [
        'deploy*', 'released', 'code change*', 'was merged', 'regression*', 'refactor*', 'new feature*', 'rolled out', 'pushed', 'commit', 'patch*',
        'shipped', 'merge*', 'new code|logic', 'code ~ changed',
      ] },
    ],
  },
  {
    id: 'monitoring-gap', name: 'Monitoring gap', group: 'people', contributingOnly: true,
    meaning: 'Missing or ignored alerting made it longer.',
    cues: [
      { weight: 1, phrases: [
        'no ~ alert*|monitoring|alarm*|page|paging|notification*',
        'lack|lacked|lacking|missing|insufficient|inadequate|absence|without|poor of? ~ monitoring|alert*|alarm*|observability|notification*|visibility',
        'alert*|alarm*|page|paging|monitoring|icinga|nagios|pingdom ~ not|didn|never|failed|wasn|weren',
        'not|didn|never|wasn|weren t? ~ alert*|page|paged|monitored|notified|noticed|detected', 'went|gone|go|going unnoticed|undetected|unnoticed',
        'unnoticed', 'alert* ~ ignored|missed|silenced|lost|muted|disabled|overlooked|dismissed', 'not|weren|wasn t? monitor*',
        'hadn|haven|had|have t|not ~ noticed|alerted',
      ] },
    ],
  },
  {
    id: 'unknown', name: 'Unknown', group: 'other',
    meaning: 'The document says that the cause is not known.',
    cues: [
      { weight: 1, phrases: [
        'cause ~ unknown|unclear|undetermined|tbd|uncertain', 'cause ~ not|never ~ known|identified|determined|found|clear|established|understood',
        'unknown root? cause*', 'don|do t|not ~ know ~ cause*', 'not|unable|never able? to? ~ determine|identify|find ~ cause',
        'still investigating ~ ~ cause*', 'cause ~ under investigation',
      ] },
    ],
  },
]
