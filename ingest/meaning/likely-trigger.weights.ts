// Learned by `npm run train`; not written by hand.
/* oxlint-disable approx-constant -- what was learned may lie close to a constant */

export const LEARNED = {
  base: -1.667,
  features: {
    worth: 1.822,
    best: 1.603,
    rank: -0.824,
    lead: 2.37,
    mentions: -0.201,
    first: -2.214,
    about: -0.77,
    asCause: -0.247,
    began: 0.563,
    takenBack: -0.765,
    primary: 1.968,
    remedied: 0.577,
  },
  tags: {
    expiry: 0.131,
    attack: -0.06,
    'feature-flag': -0.246,
    migration: -0.38,
    maintenance: -0.256,
    'config-change': 0.053,
    deploy: -0.059,
    traffic: 0,
    'hardware-fault': 0.115,
    'provider-event': 0.679,
    operator: 0.008,
  },
}
