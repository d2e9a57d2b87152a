// Learned by `npm run train`; not written by hand.
import type { TriggerModel } from './likely-trigger.ts'

export const LEARNED: TriggerModel = {
  base: -1.687,
  features: {
    worth: 1.389,
    best: 2.063,
    rank: -0.703,
    lead: 2.225,
    mentions: -0.253,
    first: -2.177,
    about: -0.794,
    asCause: -0.396,
    began: 0.736,
    takenBack: -0.552,
    primary: 1.487,
    remedied: 0.634,
  },
  tags: {
    expiry: 0.202,
    attack: 0.059,
    'feature-flag': -0.27,
    migration: -0.376,
    maintenance: -0.246,
    'config-change': 0.131,
    deploy: -0.168,
    traffic: 0.017,
    'hardware-fault': 0.122,
    'provider-event': 0.536,
    operator: -0.02,
  },
}
