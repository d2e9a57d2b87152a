// Phrases whose words tell of something else alone: "DDoS protection" is no attack, "all incoming traffic" no surge. What stands inside one is no cue of a
// cause or trigger. Phrases as in text/phrases.ts.

export const SET_PHRASES = [
  // who and what there is
  'all|incoming|inbound|outbound|outgoing|production|live|user|web|customer|network|client|legitimate|normal|regular traffic', 'serv* ~ traffic', 'existing|hosted|service|their|app|user|customer* deployments',
  'deployments|apps|resources|services|sites hosted|deployed in|to|under|on ~ region*', 'deployed in|to|into|on ~ namespace*|cluster*|zone*', 'properties deployed', 'services|apps|applications|workloads|instances deployed in|on|across', 'new version|release is|was? available', 'new|newer|latest version|release ready|waiting', 'vendor|provider specific ~ change*', 'backup vault*', 'backup and restore operations', 'upstream developers|project|maintainers',
  'third|3rd party script*|component*|librar*|tool*|developers|app|apps|action*', 'release|released|releasing the|its|their|memory|lock|locks|connections', 'query language', 'search quer*', 'source code', 'public key', 'master key', 'primary key*', 'exit|error|http|status|response code*',
  // pages that page nobody
  'status|landing|error|home|web page*', 'page load*', 'load time*',
  // how one works
  'ddos protection|mitigation|defense|defence', 'bug tracker*|report*|bount*', 'release notes', 'commit message*', 'code training|review*', 'site reliability', 'incident response', 'open issue*', 'feature request*',
  'pull|merge request* ~ review*', 'test failure*', 'cherry pick*', 'root cause', 'recursive dns|resolver*|nameserver*|lookup*', 'health|liveness|readiness prob*', 'health check ~ passed|healthy|ok|fine|green',
]
