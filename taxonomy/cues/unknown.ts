import type { Cue } from '../cue.ts'

export const UNKNOWN: Cue[] = [
  { weight: 1, phrases: [
    'cause ~ unknown|unclear|undetermined|tbd|uncertain', 'cause ~ not|never ~ known|identified|determined|found|clear|established|understood',
    'unknown root? cause*', 'don|do t|not ~ know ~ cause*', 'not|unable|never able? to? ~ determine|identify|find ~ cause',
    'still investigating ~ ~ cause*', 'cause ~ under investigation',
  ] },
]
