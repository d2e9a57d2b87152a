import type { Cue } from '../cue.ts'

export const FEATURE_FLAG: Cue[] = [
  { weight: 1, phrases: [
    'feature flag*|toggle* ~ enabled|on|turned|rolled|switched|flipped|everyone|flip',
    'enabled|enabling|turned|flipped|switched|toggled ~ feature flag*|toggle*', 'feature was enabled', 'flag|flags ~ switched|ramped|raised|flipped|turned from|to|on|off', 'experiment ~ ramped|enabled',
    'enabled|enabling|activated|activating|turned|turning|switched|switching|flipped on? ~ new? ~ feature*|flag*|experiment*|toggle*|beta|ab test',
    'dark launch*', 'percentage rollout',
    'feature ~ was|were ~ enabled|activated|turned|switched|rolled ~ ~ for|on|to', 'experiment ~ ~ enabled|launched|started|rolled|ramped|caused',
    'flag|toggle|experiment|switch ~ was|were|got enabled|on|turned|switched|activated ~ ~ all|every|everyone|everybody|users|customers|production',
  ] },
  { weight: 0.8, phrases: [
    'turned|switched|flipped|enabled|rolled on? ~ ~ on|out for ~ everybody|everyone|all',
    'flag|flags|toggle|toggles s? default|defaults|defaulted',
  ] },
  { weight: 0.75, phrases: ['feature flag*|toggle*|switch*|gate*', 'kill switch', 'launchdarkly|unleash|flagsmith'] },
  { weight: 0.6, phrases: ['flag|flags|toggle|toggles ~ ~ enabled|disabled|on|off|flipped|switched|rolled|removed|evaluat*|default*|stale|missing'] },
]
