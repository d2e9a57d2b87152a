// Learned by `npm run train`; not written by hand.
import type { TriggerModel } from './likely-trigger.ts'

export const LEARNED: TriggerModel = {
  base: -1.693,
  features: {
    worth: 1.395,
    best: 2.046,
    rank: -0.707,
    lead: 2.174,
    mentions: -0.222,
    first: -2.141,
    about: -0.722,
    asCause: -0.423,
    began: 0.758,
    takenBack: -0.522,
    primary: 1.524,
    remedied: 0.527,
  },
  tags: {
    expiry: 0.198,
    attack: 0.042,
    'feature-flag': -0.274,
    migration: -0.39,
    maintenance: -0.265,
    'config-change': 0.141,
    deploy: -0.144,
    traffic: 0.011,
    'hardware-fault': 0.151,
    'provider-event': 0.55,
    operator: -0.03,
  },
}
