// Learned by `npm run train`; not written by hand.
/* oxlint-disable approx-constant -- what was learned may lie close to a constant */

export const LEARNED = {
  base: -1.591,
  features: {
    worth: 0.977,
    sentence: 1.129,
    best: -0.585,
    share: 0.38,
    rank: -0.542,
    lead: 1.904,
    mentions: 0.379,
    phrase: 0.059,
    resolution: 0.252,
    timeline: 0.588,
    cause: -0.558,
    helped: -0.205,
    last: 0.631,
    caused: 0.971,
  },
  tags: {
    rollback: 0.679,
    renew: 0.507,
    'restore-data': -0.156,
    'scale-up': 0.017,
    failover: -0.322,
    'traffic-shift': -0.306,
    'rate-limit': -0.438,
    replace: 0.088,
    'config-fix': 0.01,
    'fix-forward': -0.31,
    restart: 0.375,
    'third-party-fix': -0.158,
    'self-healed': 0.165,
    workaround: -0.171,
  },
}
