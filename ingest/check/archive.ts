// The rules over all incidents of an archive together.
import type { Problem } from '../record.ts'
import { dayUnlikeNeighbours } from './archive/day-unlike-neighbours.ts'
import { duplicate } from './archive/duplicate.ts'
import { timesCopied } from './archive/times-copied.ts'
import { problemsBy, type ArchiveFinding, type ArchiveRule, type Told } from './rule.ts'

export const ARCHIVE_RULES: readonly ArchiveRule[] = [dayUnlikeNeighbours, timesCopied, duplicate]

/** What only shows when incidents are laid side by side. */
export const problemsAmong = (told: readonly Told[]): (ArchiveFinding & Problem)[] => problemsBy(ARCHIVE_RULES, told)
