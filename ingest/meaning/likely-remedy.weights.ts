// Learned by `npm run train`; not written by hand.
/* oxlint-disable approx-constant -- what was learned may lie close to a constant */

export const LEARNED = {
  base: -1.812,
  features: {
    worth: 0.848,
    sentence: 0.954,
    best: -0.515,
    share: 0.758,
    rank: -0.449,
    lead: 2.009,
    mentions: 0.299,
    phrase: 0.141,
    resolution: 0.436,
    timeline: 0.66,
    cause: -0.57,
    helped: -0.266,
    last: 0.551,
    caused: 1.124,
  },
  tags: {
    rollback: 0.682,
    renew: 0.386,
    'restore-data': -0.156,
    'scale-up': -0.039,
    failover: -0.098,
    'traffic-shift': -0.299,
    'rate-limit': -0.488,
    replace: 0.201,
    'config-fix': -0.108,
    'fix-forward': -0.333,
    restart: 0.358,
    'third-party-fix': -0.152,
    'self-healed': 0.145,
    workaround: -0.112,
  },
}
