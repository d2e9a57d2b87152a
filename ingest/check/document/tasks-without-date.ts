import { openWithout } from '../open-tasks.ts'
import type { IncidentRule } from '../rule.ts'

export const tasksWithoutDate: IncidentRule = {
  id: 'tasks-without-date',
  severity: 'note',
  find: (_document, { tasks }) => openWithout(tasks, 'due', 'Say by when: "by 2025-03-01" behind the task, or a column "Due".'),
}
