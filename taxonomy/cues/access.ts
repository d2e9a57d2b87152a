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
      'domain*|certificate*|licence*|license* ~ not|never renewed',
    ] },
    { weight: 0.5, phrases: [
      'expired', 'expiration', 'expiry', 'ssl|tls certificate*', 'rotat* ~ key|keys|secret*|credential*|certificate*', 'tls|ssl handshake',
      'self signed', 'lapsed',
    ] },
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
      'lost ~ its|their|the role*|permission*|rights|grant*|access', 'role*|permission*|grant* ~ removed|revoked|dropped|tidied|cleaned|missing', 'sso|saml|oidc|ldap|oauth ~ provider? ~ setting*|config*|change*|rotat*', 'locked ~ everybody|everyone|users|customers|us|staff out',
    ] },
    { weight: 0.4, phrases: [
      'single sign on', 'sso', 'oauth', 'iam', 'authentication', 'authorization', 'permissions', 'rbac', 'auth', 'credentials', 'identity', 'acl*',
      'service principal', 'access denied', 'jwt', 'saml|oidc|ldap|kerberos|okta|auth0|keycloak|cognito|adfs', 'mfa|2fa',
    ] },
  ],
}
