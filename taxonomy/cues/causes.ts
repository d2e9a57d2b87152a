// The phrases that speak of each cause tag, a file for each group of tags.
import type { Cues } from '../cue.ts'
import { ACCESS } from './access.ts'
import { CHANGE } from './change.ts'
import { CODE } from './code.ts'
import { LOAD } from './load.ts'
import { NETWORK } from './network.ts'
import { OTHER } from './other.ts'
import { PEOPLE } from './people.ts'
import { PLATFORM } from './platform.ts'

export const CAUSE_CUES: Cues = { ...CHANGE, ...CODE, ...ACCESS, ...LOAD, ...NETWORK, ...PLATFORM, ...PEOPLE, ...OTHER }
