// Phrases that speak of the ways between machines: by cause tag. How a phrase is written: text/phrases.ts.
import type { Cues } from '../cue.ts'

export const NETWORK: Cues = {
  dns: [
    { weight: 1, phrases: [
      'domain name system', 'dns ~ ~ down|unavailable|timeout*|timed|broken|cache*|queries|not',
      'name resolution', 'dns ~ issue*|fail*|error*|outage*|problem*|record*|misconfig*|server*|resol*|lookup*|change*|propagat*|config*',
      'resolve ~ hostname*|name*|domain*', 'zone file*', 'nxdomain', 'servfail', 'getaddrinfo', 'enotfound', 'dnssec', 'unknown host',
      'host not found', 'mx|txt|ns|soa|aaaa|srv record*', 'glue record*', 'zone transfer*', 'resolv conf',
      'name servers|nameservers|nameserver|resolvers ~ served|returned|answered|stale|old|wrong|outdated', 'old|stale|outdated|incorrect|wrong ~ zone|dns',
    ] },
    { weight: 0.6, phrases: [
      'dns', 'nameserver*', 'name server*', 'resolver*', 'coredns', 'cname', 'a record*', 'domain name', 'route53', 'route 53', 'registrar',
      'zone ~ empty|missing',
    ] },
  ],
  network: [
    { weight: 1, phrases: [
      'routing ~ issue*|anomal*|error*|problem*|change*|failure*',
      'network|networking ~ device*|path*|fabric|driver|stack|plugin|layer ~ fail*|fault*|bug|misconfig*|dropp*|broke*', 'packets ~ dropped|lost|drops',
      'drop* ~ ~ packets', 'connectivity ~ lost|loss|between|failure*|interrupt*', 'loss of ~ network|connectivity', 'source nat',
      'nat ~ fail*|exhaust*|rule*|overload*', 'link failure*|outage*', 'wrong ~ ~ source|originating ip|address', 'network device*', 'traffic ~ dropped|blackhol*',
      'blackhol*', 'incorrect|wrong ~ route|routes|routing', 'switch ~ ~ configur*|port|loop|firmware', 'unplugged|disconnected ~ ~ cable|network|fiber|fibre',
      'packet loss',
      'network ~ outage*|failure*|partition*|congestion|link*|loop*|misconfig*|configuration|interruption*|instability|maintenance|issue*|problem*|switch*|equipment|saturat*',
      'fiber|fibre cut*|link*|path*', 'vlan*', 'mtu', 'security group*', 'router* ~ fail*|misconfig*|crash*|reboot*|issue*|config*',
      'firewall* ~ rule*|block*|misconfig*|config*|setting*|change*', 'nat gateway*', 'network interface*', 'link* ~ saturat*|congest*|down|flap*',
      'ip address* conflict*|exhaust*', 'routing table*|loop*', 'dropp* packet*', 'packets ~ dropped|lost',
      'route* ~ withdrawn|leak*|advertis*|announc*', 'asymmetric routing', 'default gateway*|route*', 'spanning tree', 'broadcast storm',
      'network|networking fault*|glitch*|blip*|latency|polic*|card', 'conntrack', 'cable cut', 'cut ~ ~ cable|fibre|fiber|trunk', 'cable|fibre|fiber ~ cut|severed', 'interface* ~ down|flap*',
      'lost network|connectivity', 'cidr ~ overlap*', 'blocked ~ port|ports',
      'bgp ~ session*|peer*|flap*|prefix*|announc*|state', 'congest* ~ link*|path*|port*', 'session* flap*', 'number|maximum of? prefix*',
    ] },
    { weight: 0.6, phrases: [
      'calico|flannel|cilium|weave',
      'firewall*', 'router*', 'bgp', 'vpn', 'iptables', 'network connectivity', 'connectivity issue*|problem*|loss',
      'rack|access|core|distribution|row|management|faulty|failed switch', 'switch failure|failed|stack|port|reboot*|crash*',
      'the switch ~ fail*|port*|reboot*|crash*|died', 'peering', 'subnet*', 'networking', 'bandwidth', 'transit', 'loss of connectivity',
      'latency between', 'tunnel*', 'ipsec|wireguard|openvpn', 'cni', 'ipv6', 'arp',
    ] },
    { weight: 0.3, phrases: ['network'] },
  ],
  'load-balancer': [
    { weight: 1, phrases: [
      'uneven* distribut*|balanced|spread|load', 'load ~ unevenly', 'imbalance*', 'load balanc* ~ ~ not|bug|fail*|wrong*|stopped|old|all',
      'traffic ~ ~ sent|routed|directed to ~ unhealthy|dead|failed|one|single|wrong', 'depool*|pooled ~ all|no|wrong|only',
      'no ~ healthy|available backend*|upstream*|target*|hosts', 'health checks ~ ~ failing|failed|passing|wrong',
      'load balancer*|balancing ~ setting*|config*|misconfig*|rule*|issue*|fail*|health|pool|target*|error*',
      'misconfig*|faulty|wrong|incorrect|improper* ~ load balancer*|balancing', 'health check* ~ fail*|misconfig*|too|incorrect*|wrong*|unhealthy',
      'uneven|imbalanced ~ traffic', 'nginx ingress', 'ingress controller*|proxy|pod*', 'backend*|target*|upstream* ~ marked|deregister*',
      'unhealthy target*|backend*|hosts', 'sticky sessions', 'ingress* ~ misconfig*|fail*|cordon*|down|crash*',
      'proxy ~ config*|misconfig*|fail*|crash*|down', 'backend pool', 'connection draining', 'nginx ~ crash*|down', 'upstream ~ timeout',
      'load ~ balancer*|balancers|lb|lbs ~ marked|considered|kept|sent|stopped', 'lb0*|lb1*|lb2*',
    ] },
    { weight: 0.7, phrases: [
      'load balancer*', 'loadbalancer*', 'load balancing', 'haproxy', 'reverse proxy', 'elb|alb|nlb', 'lvs|pybal', 'traefik', 'nodebalancer*',
      'ingress*', 'target group*', 'liveness|readiness probe*', 'envoy', 'upstream server*', 'traffic distribution',
    ] },
    { weight: 0.6, phrases: ['api gateway', 'service mesh', 'istio|kong|varnish|squid|caddy'] },
    { weight: 0.4, phrases: ['proxy', 'proxies', 'health check*', 'nginx', 'round robin'] },
  ],
}
