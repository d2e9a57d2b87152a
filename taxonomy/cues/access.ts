// Phrases that speak of who may get in: certificates, permissions, attacks: by cause tag. How a phrase is written: text/phrases.ts.
import type { Cues } from '../cue.ts'

export const ACCESS: Cues = {
  'certificate-expiry': [
    { weight: 1, phrases: [
      'tls|ssl|cert|certs|certificate|certificates ~ ~ expir*|lapse*', 'expired|expiring ~ ~ certificate*|cert|certs|credential*|key|keys|token*',
      'certificate* ~ ~ expir*', 'cert|certs ~ ~ expir*', 'expir*|outdated ~ certificate*|cert|certs',
      'token*|key|keys|credential*|secret*|domain|license|password* had|has|have|was|were? expired',
      'expired ~ token*|key|keys|credential*|secret*|domain|license|password*', 'certificate* was|were not renewed', 'renew* ~ certificate*|cert',
      'certificate* renewal|rotation', 'domain expir*', 'key|keys|secret expir*', 'expir* of ~ certificate*',
      'certbot|letsencrypt ~ fail*|not|renew*', 'lets encrypt ~ fail*|not|renew*', 'acme challenge*', 'x509',
      'certificate* ~ lapsed|invalid|revoked', 'certificate|certificates ~ ~ ~ ran out', 'domain|domains ~ ~ due for renewal', 'auto renew|renewal fail*', 'expired ~ ssl|tls|root|intermediate|client|signing|ca',
      'principal|credential|secret|token|certificate|key|license|licence|subscription|password|domain expiration|expiry',
      'principal|subscription|licence ~ expired', 'password|key|secret|credential*|token*|certificate* rotation',
      'password*|secret*|credential* ~ rotated', 'renewal ~ fail*|missed|not', 'not|never been? renewed', 'domain|registration ~ lapsed',

      'new|wrong|invalid|outdated|stale|incorrect|updated|missing|changed ~ certificate*|cert|certs', 'ca certificate*|bundle|cert', 
      'certificate|cert|key|secret|token|credential rollover|renewal|refresh|update|replacement', 
      'lapse*|lapsing ~ certificate*|domain|registration|licen*', 'domain|registration|licen* ~ expired|lapsed|renewal',
    ] },
    { weight: 0.5, phrases: [
      'expiration', 'expiry', 'ssl|tls certificate*', 'rotat* ~ key|keys|secret*|credential*|certificate*', 'tls|ssl handshake',
      'self signed', 'lapsed',
    ] },
    { weight: 0.8, phrases: ['expired'] },
  ],
  'security-attack': [
    { weight: 1, phrases: [
      'malicious ~ actor*|user*|request*|code|package*|traffic|party', 'abusive ~ traffic|requests|user*|client*|behavio*', 'exploited',
      'compromised ~ account*|credential*|package*|key*|token*|machine*|server*', 'stole|stolen', 'bot attack*',
      'ddos', 'denial of service', 'dos attack*', 'attacker*', 'brute force', 'hacked|hacker*', 'phish*',
      'leaked|exposed|stolen secret*|credential*|key|keys|token*|password*', 'crypto mining|miner*', 'cryptomin*', 'intrusion', 'botnet*',
      'credential stuffing', 'sql injection', 'injected ~ code|script', 'cross site scripting', 'remote code execution', 'backdoor*',
      'supply chain attack', 'hijack*', 'syn flood', 'exfiltrat*', 'data breach',
      'secret*|credential*|token* ~ leaked|exposed|stolen|published|committed', 'leak* ~ secret*|credential*|token*|password*|keys',
      'vulnerability|security|port scan*|scanner*|scanning', 'scanner script|tool|bot', 'probing|fuzzing',
      'exploit|exploited|exploitation|abused|abusing|abuse of ~ ~ vulnerab*|service|account*|api|feature|bug|endpoint*',
      'malicious|hostile|abusive|rogue client*|bot*|crawler*|script*|actor*|user*|ip|ips|request*|traffic', 'attack on|against|from|vector',
      'unauthori* ~ access*|login*|user*|person|actor*', 'password* ~ leak*|expos*|guess*|stolen',
      'leak|leaking|leakage of ~ ~ secret*|credential*|token*|password*|key*|data|private|personal', 'private|personal|sensitive data|information ~ ~ leak*|expos*|public|visible|disclos*',
      'exposed|disclosed|visible to ~ ~ public|anyone|everyone|internet',
    ] },
    { weight: 0.7, phrases: [
      'malicious', 'attack*', 'compromised', 'unauthorized|unauthorised|illegitimate access', 'bad actor*', 'vandal*',
      'malware', 'ransomware', 'breach*', 'account takeover', 'fraud*', 'publicly exposed|accessible',
    ] },
    { weight: 0.4, phrases: ['abus*', 'spam', 'spammer*', 'spamming', 'vulnerab*', 'exploit*', 'suspicious'] },
  ],
  'auth-change': [
    { weight: 1, phrases: [
      'disabl*|broke|breaking ~ oauth|authentication|authorization|login|logins|sso',
      'oauth|sso|saml|ldap|authentication|auth ~ disabled|broken|broke|upgrad*|migrat*|switch*|chang*', 'api key* ~ revoked|deleted|invalid|changed|removed',
      'access ~ denied|lost|blocked|withdrawn', 'lost|losing access', 'account* ~ lost ~ right|rights|permission*', 'anyone|everyone|anonymous ~ could|access|read',
      'fail* ~ ~ authenticating|authenticate|authorize|authorise', 'no longer ~ authorized|authorised|authenticate|permitted|allowed',
      'permission* ~ ~ set|granted|applied|revoked ~ wrong*|incorrect*', 'role|group|membership ~ removed|changed|missing',
      'access control ~ change*|list*|error*|misconfig*|rule*',
      'authentication|authorization|authorisation|auth middleware|update*|change*|provider|config*|token*|error*|failure*', 'token validation',
      'permission* ~ removed|revoked|changed|missing|denied|reset', 'locked out', 'access polic*|right*',
      'iam role*|polic*|permission* ~ missing|changed|wrong|removed|denied',
      'missing|wrong|incorrect|insufficient|lacked|lacking permission*|privilege*|role*', 'role binding*', 'ssh|authentication key*', 'permission*|role*|access ~ lowered|raised|granted|downgraded|misconfig*|withdrawn',
      'authorized keys', 'token* ~ revoked|invalidated|rejected|rotated', 'password ~ changed', 'credential* ~ changed|removed|rotated',
      'revok* ~ access|permission*|token*|key|keys', 'remov* ~ access|permission*|role', 'access ~ revoked|removed',
      'account ~ disabled|suspended|locked', 'permission denied', 'trust policy', 'signing key*', 'credentials ~ invalid|stale|wrong|outdated',
      'authentication|authorization|auth ~ disabled|broken|broke|removed|skipped|bypassed',
      'reset|changed|changing|rotated ~ ~ password* ~ ~ account|user|admin|service', 'password of|for ~ ~ account|user|admin|service', 'account ~ ~ locked|lockout|blocked|disabled',
      'unable to authenticate|authorize|login', 'session* ~ ~ invalid*|lost|expired|logged|dropped|reset',
      'logged ~ out ~ all|every|users', 'not authed|authenticated|authorized|authorised', '401 ~ unauthorized',
      'permission*|role*|right*|privilege* ~ ~ incorrect*|wrong*|missing|lost|lacking|too', 'granted|given|had ~ permission* ~ ~ not|should|to',
      'should ~ not ~ ~ had|have ~ permission*|access', 'grants|grant ~ missing|revoked|removed|wrong|lost|dropped',
    ] },
    { weight: 0.4, phrases: [
      'single sign on', 'sso', 'oauth', 'iam', 'authentication', 'authorization', 'permissions', 'rbac', 'auth', 'credentials', 'identity', 'acl*',
      'service principal', 'access denied', 'jwt', 'saml|oidc|ldap|kerberos|okta|auth0|keycloak|cognito|adfs', 'mfa|2fa',
    ] },
  ],
}
