import { Type, type Static } from 'typebox'
import { Health } from '../../store/health.ts'

/** What the archives look like; `reading` while they are being read: files done, of files found so far. */
export const ArchiveAnswer = Type.Object({
  ...Health.properties,
  reading: Type.Union([Type.Object({ done: Type.Integer(), found: Type.Integer() }), Type.Null()]),
  /** What whoever keeps the archive should know about the last reading, in sentences: a folder that is gone, a sample that was removed. */
  notes: Type.Array(Type.String()),
})
export type ArchiveAnswer = Static<typeof ArchiveAnswer>
