// Phrases that speak of too much to do, or too little to do it with: by cause tag. How a phrase is written: text/phrases.ts.
import type { Cues } from '../cue.ts'

export const LOAD: Cues = {
  'retry-storm': [
    { weight: 1, phrases: [
      'retry storm*|loop*', 'retry* ~ overwhelm*|overload*|flood*|storm*', 'thundering herd*', 'stampede*',
      'flood of|from ~ retries|messages|jobs|events|payloads', 'feedback loop*', 'vicious c*', 'retr* ~ amplif*',
      'without|no|lacked backoff|jitter', 'exponential back? backoff|off', 'retried ~ immediately|forever|endless*',
      'retries ~ piled|multipl*|levels|doubled|load', 'ddos* ourselves', 'self inflicted', 'request storm*', 'message* flood',
      'clients|users|callers ~ retry|retried|retrying|reconnect*', 'flood*|flooding|bombard* ~ with ~ request*|message*|quer*|call*', 'storm of',
    ] },
    { weight: 0.5, phrases: [
      'retries', 'retry', 'retrying', 'retried', 'reconnect* storm|at', 'hammer*', 'backoff', 'dogpil*', 'amplif*', 'resent|resending',
    ] },
  ],
  'cascading-failure': [
    { weight: 0.8, phrases: [
      'cascad*', 'domino effect', 'chain reaction', 'snowball*', 'knock on', 'ripple effect*',
      'other|remaining servers|nodes|instances ~ overload*|overwhelm*', 'one after another', 'spread|spreading to ~ other|all|rest', 'spill* over',
      'death spiral', 'spiral*',
    ] },
    { weight: 0.5, phrases: ['took|brought|taking|bringing down ~ other|whole|entire|rest|all', 'in turn ~ overload*|overwhelm*|caus*'] },
  ],
  'traffic-surge': [
    { weight: 1, phrases: [
      'spike|surge|burst|influx|flood|peak|wave|jump*|spikes|bursts in|of ~ traffic|request*|user*|load|quer*|launch*|demand|visitor*|transaction*|usage|job*',
      'traffic|load|requests|demand|user|users spike*|surge*|burst*|flood*|influx',
      'unexpected|unprecedented|unusual*|excessive|huge|massive|extreme* ~ traffic|load|demand|volume',
      'large|high|huge|unusual|massive|enormous|excessive number|amount|volume|rate of ~ request*|quer*|user*|traffic|launch*|job*|connection*|transaction*|visitor*',
      'larger|higher|more|greater than normal|usual|expected|average ~ load*|traffic|volume|demand|usage|requests', 'high|large volume of ~ activity|operations|calls', 'went viral', 'hacker news', 'reddit', 'flash sale*', 'crawler*', 'scrap*', 'bot traffic', 'high|heavy|peak traffic|demand',
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
  capacity: [
    { weight: 1, phrases: [
      'insufficient|inadequate|enough|little ~ capacity|memory|cpu|disk|resource*|storage|ram|space|replica*|node*|connection*|worker*|bandwidth|quota|hardware|ip|pool|instances|servers',
      'lack of ~ capacity|memory|cpu|disk|resource*|storage|ram|space|scal*', 'ran|run|runs|running out of',
      'out of memory|disk|space|storage|capacity', 'oom*',
      'disk|memory|storage|volume|partition|drive|filesystem|inodes is|was|were|being|became|got completely? full', 'full disk*|partition|volume',
      'filled up', 'capacity ~ ~ never|not ~ there|enough|available', 'no space left', 'quota* ~ exceed*|reach*|exhaust*|limit*|hit|too', 'exceed*|reach*|hit|hitting|over ~ quota*',
        'reach*|exceed*|hit ~ threshold*', 'exceed*|beyond ~ capacity|ability', 'insufficient|inadequate limit*', 'consum*|used up|using ~ all|entire|available ~ memory|cpu|bandwidth|connection*|worker*|disk|resource*|space|thread*',
        'took|over ~ hard|account|service limit*', 'unable|failed|not able? to allocate|scale|provision', 'limit* ~ reached|exceeded|hit',
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
      'disk space', 'quota*', 'server|system|resource|node|cpu overload*', 'used up', 'too many ~ pods|jobs|connections|processes|builds|threads|files', 'consum* ~ cpu|memory|resources|connections|disk',
        'high|heavy|increased|elevated ~ cpu|memory|resource|disk utili*|usage|consumption', 'number of ~ connections', 'overload*', 'saturat*', 'overwhelm*', 'exhaust*', 'too many connections|requests|pods', 'resource contention|limits|usage|consumption',
      'high|excessive memory|cpu', 'capacity', 'swap*', 'bottleneck*', 'backlog*', 'starv*', 'garbage collection', 'gc pause*|pressure',
      'throttled', 'queue* ~ full|grew|grow*|backed',
    ] },
  ],
}
