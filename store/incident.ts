// The incident as people should see it.
import type { PostmortemRecord, Task } from '../ingest/record.ts'

export type IncidentTask = Task & { id: string }

export type Incident = Omit<PostmortemRecord, 'tasks'> & {
  id: string
  /** Name of the archive it was read from. */
  archive: string
  tasks: IncidentTask[]
}
