// Learned by `npm run train`; not written by hand.
/* oxlint-disable approx-constant -- what was learned may lie close to a constant */

export const LEARNED = {
  base: -1.819,
  features: {
    worth: 0.72,
    sentence: 0.846,
    best: -0.415,
    share: 0.744,
    rank: -0.462,
    lead: 2.007,
    mentions: 0.304,
    phrase: 0.211,
    resolution: 0.473,
    timeline: 0.648,
    cause: -0.585,
    helped: -0.224,
    last: 0.567,
    caused: 1.1,
  },
  tags: {
    rollback: 0.672,
    renew: 0.383,
    'restore-data': -0.163,
    'scale-up': -0.035,
    failover: -0.105,
    'traffic-shift': -0.301,
    'rate-limit': -0.491,
    replace: 0.19,
    'config-fix': -0.111,
    'fix-forward': -0.342,
    restart: 0.354,
    'third-party-fix': -0.073,
    'self-healed': 0.143,
    workaround: -0.132,
  },
}
