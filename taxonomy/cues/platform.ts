// Phrases that speak of what the software runs on: by cause tag. How a phrase is written: text/phrases.ts.
import type { Cues } from '../cue.ts'

export const PLATFORM: Cues = {
  'failover-failure': [
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
  hardware: [
    { weight: 1, phrases: [
      'hardware ~ fail*|fault*|issue*|error*|problem*|malfunction*|defect*|degrad*',
      'faulty|failed|failing|defective|broken|bad|dead|dying disk*|drive*|ssd*|nvme|hardware|ram|dimm*|memory|switch*|power|cable*|host|server|machine|raid|controller|nic|card|fan*|battery|linecard|psu',
      'disk|drive|ssd|nvme|raid|dimm|psu|motherboard|nic|fan|switch|linecard ~ fail*|fault*|died|broke*|defect*',
      'power outage*|failure*|loss|cut*|supply|event|surge|feed*|cable*|cycle*|interruption*', 'loss of power', 'lost power', 'overheat*',
      'cooling', 'smart error*|failure*|warning*', 'bad sector*|block|blocks', 'uncorrectable', 'machine check', 'blown fuse',
      'raid ~ degraded|rebuild', 'transceiver|sfp', 'air conditioning', 'thermal ~ shutdown|event', 'pdu',
      'disk|drive|nvme|ssd ~ errors|dying|dead|bad', 'disk|drive|nvme|ssd|memory ~ not ~ detected|recognized', 'server|machine|host ~ died|dead',
      'fire ~ data|datacenter', 'breaker* ~ trip*|open*', 'tripp* ~ breaker*', 'utility ~ power|outage|failure', 'lightning', 'voltage', 'chiller*', 'fiber|fibre cut*', 'physical|hardware ~ port|link|layer ~ fail*', 'power ~ maintenance',
    ] },
    { weight: 0.6, phrases: [
      'hardware', 'physical host|server|machine', 'disk error*', 'memory error*', 'generator*', 'temperature*', 'thunderstorm*', 'weather', 'unplugged', 'i o error*', 'firmware',
      'bios', 'kernel panic', 'ups', 'physical disk|drive', 'reseat*',
    ] },
  ],
  orchestration: [
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
  'third-party': [
    { weight: 1, phrases: [
      'third party', '3rd party',
      'upstream|external|service|cloud|hosting|network|internet|isp provider* ~ outage*|incident*|issue*|failure*|problem*|maintenance|experienc*|had|was|down',
      'provider|vendor ~ outage*|incident*|issue*|problem*',
      'aws|azure|gcp|cloudflare|fastly|linode|digitalocean|github|s3|twilio|slack|heroku|rackspace|hetzner|ovh|akamai|equinix|google|amazon|microsoft|quay|dockerhub outage*|experienc*|suffer*|unavailab*|down',
        'aws|azure|gcp|cloudflare|fastly|linode|digitalocean|github|s3|heroku|google|amazon|microsoft|provider|vendor had ~ outage*|incident*|issue*|problem*|failure*', 'killed|terminated|retired|rebooted|degraded|suspended by ~ aws|azure|google|amazon|linode|provider|vendor',
      'outage at|in|of|on|with ~ aws|azure|gcp|cloudflare|fastly|linode|digitalocean|github|s3|heroku|rackspace|hetzner|ovh|google|amazon|microsoft|provider',
      'external service*|api*|dependency|provider*|vendor*|system*', 'upstream outage|provider|issue|change|bug|failure|service|vendor',
      'vendor ~ outage*|bug*|issue*|change*', 'outside|cdn|payment|sms|email|dns|saas provider* ~ fail*|outage*|down|issue*|changed',
      'on|at their end|side', 'availability zone ~ outage*|issue*|fail*|problem*|degrad*', 'region* outage*',
      'stripe|paypal|okta|auth0|mailgun|sendgrid|npm|pypi|bitbucket|atlassian|vultr|netlify|vercel|telia|cogent|gke outage*|experienc*|suffer*|down|failure*',
      'cdn ~ outage*|down|fail*', 'changed its|their ~ api', 'datacenter|datacentre ~ outage*|power|fire',
      'aws|azure|google|linode|provider|vendor ~ confirmed|acknowledged',
    ] },
    { weight: 0.5, phrases: [
      'our provider|host|isp|carrier', 'isp', 'hosting provider*', 'provider*', 'vendor*', 'supplier*', 'carrier', 'telecom*',
      'data center|centre operator|provider|staff|technician*', 'upstream', 'saas',
    ] },
  ],
  database: [
    { weight: 1, phrases: [
      'quer* ~ consum*|scanned|scanning|hung|timed', 'database|db ~ stall*|slow*|unavailable|timing', 'slow|inefficient|unoptimized|unoptimised|expensive|heavy|costly ~ quer*', 'unoptimized|unoptimised|non optimized ~ quer*', 'long running ~ quer*',
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
}
