// The rules over one document.
import type { Document } from '../document.ts'
import type { PostmortemRecord, Problem } from '../record.ts'
import { causeMissing } from './document/cause-missing.ts'
import { dayOrMonth } from './document/day-or-month.ts'
import { durationDisagrees } from './document/duration-disagrees.ts'
import { momentsMissing } from './document/moments-missing.ts'
import { momentsOutOfOrder } from './document/moments-out-of-order.ts'
import { secretInText } from './document/secret-in-text.ts'
import { tasksMissing } from './document/tasks-missing.ts'
import { tasksWithoutDate } from './document/tasks-without-date.ts'
import { tasksWithoutOwner } from './document/tasks-without-owner.ts'
import { templateLeft } from './document/template-left.ts'
import { titleMissing } from './document/title-missing.ts'
import { yearUnlikeName } from './document/year-unlike-name.ts'
import { zoneOutOfSeason } from './document/zone-out-of-season.ts'
import { problemsBy, type FileRule, type IncidentRule } from './rule.ts'

export const FILE_RULES: readonly FileRule[] = [secretInText]

export const INCIDENT_RULES: readonly IncidentRule[] = [
  momentsOutOfOrder, durationDisagrees, yearUnlikeName, dayOrMonth, zoneOutOfSeason, templateLeft,
  titleMissing, momentsMissing, causeMissing, tasksMissing, tasksWithoutOwner, tasksWithoutDate,
]

/** What is wrong with a file, incidents or none. */
export const problemsOfFile = (document: Document): Problem[] => problemsBy(FILE_RULES, document)

/** What contradicts itself, and what is missing, in one incident. */
export const problemsOfIncident = (document: Document, record: PostmortemRecord): Problem[] => problemsBy(INCIDENT_RULES, document, record)
