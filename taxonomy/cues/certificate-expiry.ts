import type { Cue } from '../cue.ts'

export const CERTIFICATE_EXPIRY: Cue[] = [
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
    'domain*|certificate*|licence*|license* ~ not|never renewed',
    'certificate*|cert|certs|ssl|tls|domain|token*|key|keys|credential*|license|secret*|password|crl|signature* ~ ~ expired|expire|expires|expiring|lapsed|outdated|invalid',
    'expired|expiring|outdated|lapsed|expiration|expiry of? ~ ~ certificate*|cert|certs|ssl|tls|domain|token*|key|keys|credential*|license|secret*|password|crl|ca',
    'renew|renewed|renewal|renewing|reissue*|rotate*|rotation|rotating ~ ~ certificate*|cert|certs|ssl|tls|domain|token*|key|keys|credential*|license|secret*|password',
    'lets encrypt|letsencrypt|certbot|acme ~ ~ fail*|not|renew*|expired|error|rate|limit*|challenge*|broke*', 'domain ~ ~ expired|lapsed|renew*|registration', 'not valid after|before',
    'certificate ~ has|had expired',
    'gpg|pgp|ssh|signing|apt key|keys ~ ~ expired|outdated|old', 'gpg|pgp|ssh|signing|apt key|keys ~ ~ out of date',
    'intermediate|root|ca|chain certificate* ~ ~ missing|wrong|absent|expired|removed|distrusted|revoked',
    'credit|payment card ~ ~ expir*|lapsed|declined',
  ] },
  { weight: 0.8, phrases: ['expired'] },
  { weight: 0.5, phrases: [
    'expiration', 'expiry', 'ssl|tls certificate*', 'rotat* ~ key|keys|secret*|credential*|certificate*', 'tls|ssl handshake',
    'self signed', 'lapsed',
  ] },
]
