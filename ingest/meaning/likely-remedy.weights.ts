// Learned by `npm run train`; not written by hand.
/* oxlint-disable approx-constant -- what was learned may lie close to a constant */

export const LEARNED = {
  base: -1.758,
  features: {
    worth: 0.984,
    sentence: 1.167,
    best: -0.691,
    share: 0.526,
    rank: -0.567,
    lead: 1.756,
    mentions: 0.309,
    phrase: 0.199,
    resolution: 0.273,
    timeline: 0.579,
    cause: -0.52,
    helped: -0.255,
    last: 0.646,
    caused: 1.233,
  },
  tags: {
    rollback: 0.666,
    renew: 0.451,
    'restore-data': -0.15,
    'scale-up': -0.011,
    failover: -0.252,
    'traffic-shift': -0.296,
    'rate-limit': -0.449,
    replace: 0.148,
    'config-fix': -0.074,
    'fix-forward': -0.337,
    restart: 0.455,
    'third-party-fix': -0.159,
    'self-healed': 0.133,
    workaround: -0.147,
  },
}
