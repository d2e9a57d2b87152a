import { openWithout } from '../open-tasks.ts'
import type { IncidentRule } from '../rule.ts'

export const tasksWithoutOwner: IncidentRule = {
  id: 'tasks-without-owner',
  severity: 'note',
  find: (_document, { tasks }) => openWithout(tasks, 'owner', 'Name who sees it through: "(owner: Ada)" behind the task, or a column "Owner".'),
}
