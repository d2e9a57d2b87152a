import type { Cue } from '../cue.ts'

export const DNS: Cue[] = [
  { weight: 1, phrases: [
    'domain name system', 'dns ~ ~ down|unavailable|timeout*|timed|broken|cache*|queries|not',
    'name resolution', 'dns ~ issue*|fail*|error*|outage*|problem*|record*|misconfig*|server*|resol*|lookup*|change*|propagat*|config*',
    'resolve ~ hostname*|name*|domain*', 'zone file*', 'nxdomain', 'servfail', 'getaddrinfo', 'enotfound', 'dnssec', 'unknown host',
    'host not found', 'mx|txt|ns|soa|aaaa|srv record*', 'glue record*', 'zone transfer*', 'resolv conf',
    'dns ~ ~ entry|entries|zone*|name|names|alias*|delegat*|missing|wrong|incorrect*|stale|removed|deleted|broken|failing|unresolv*|outdated|overload*|incident|traffic|provider',
    'unresolvable', 'resolv* ~ ~ wrong|incorrect|old|nxdomain|fail*',
    'domain ~ ~ suspended|transfer*|delegat*|nameserver*|hold', 'missing|wrong|stale|old|incorrect ~ a|aaaa|cname|mx|ns|txt|ptr|srv|dns record*|entry|entries', 'ptr|reverse record*|dns',
    'name servers|nameservers|nameserver|resolvers ~ served|returned|answered|stale|old|wrong|outdated', 'old|stale|outdated|incorrect|wrong ~ zone|dns',
    'nameserver*|resolver* ~ ~ down|fail*|wrong|unreachable|unresponsive|change*|timeout*|misconfig*|broke*|not|stopped|crash*',
    'domain ~ ~ not ~ resolv*|transfer*|registrar|nameserver*|suspended|delegat*', 'resolv* ~ ~ fail*|not|dns|domain|domains|hostname*|name|names|host|wrong|incorrect*',
    'zonefile|bind9|unbound|dnsmasq|powerdns',
    'name|names|hostname*|domain|domains|host ~ ~ not|no|stopped|failed|fail|unable ~ longer? resolve|resolving|resolved',
    'nameserver*|resolver* ~ ~ answer*|return*|respond*|serv* ~ ~ wrong|old|nothing|not|slow*|stale',
    'cname|txt|ns|mx record? ~ ~ deleted|removed|missing|wrong|expired|lost|gone',
    'domain|domains|name|hostname|zone|record* ~ ~ pointed|pointing|points|resolved ~ to|at ~ ~ old|wrong|previous|nothing|dead|decommissioned|removed',
    'zone ~ file? ~ ~ serial|wrong|missing|broken|empty|syntax|truncated',
    'dns|name|route53|resolver lookup|lookups|resolution ~ fail*|error*|timeout*|slow*',
    'route53|nameserver*|resolver* ~ ~ suffer*|fail*|outage|lookup',
  ] },
  { weight: 0.6, phrases: [
    'dns', 'nameserver*', 'name server*', 'resolver*', 'coredns', 'cname', 'a record*', 'domain name', 'route53', 'route 53', 'registrar',
    'zone ~ empty|missing',
    'dns ~ ~ record*|entry|entries|zone*|server*|resolver*|resolution|provider|change*|update*|propagat*|cache*|config*|misconfig*|outage|fail*|issue*|error*|lookup*|not|wrong|missing|ttl|down',
  ] },
]
