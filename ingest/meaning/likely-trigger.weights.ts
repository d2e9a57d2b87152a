// Learned by `npm run train`; not written by hand.
/* oxlint-disable approx-constant -- what was learned may lie close to a constant */

export const LEARNED = {
  base: -1.847,
  features: {
    worth: 1.52,
    best: 2.138,
    rank: -0.677,
    lead: 2.292,
    mentions: -0.22,
    first: -2.068,
    about: -0.815,
    asCause: -0.423,
    began: 0.675,
    takenBack: -0.645,
    primary: 1.706,
    remedied: 0.506,
  },
  tags: {
    expiry: 0.177,
    attack: -0.014,
    'feature-flag': -0.268,
    migration: -0.452,
    maintenance: -0.238,
    'config-change': 0.103,
    deploy: -0.075,
    traffic: 0.079,
    'hardware-fault': 0.13,
    'provider-event': 0.45,
    operator: 0.096,
  },
}
