import { Type, type Static } from 'typebox'
import { Health } from '../../store/health.ts'

const Instant = Type.Union([Type.String({ format: 'date-time' }), Type.Null()])

/** What kept an archive from being current, in a sentence; `endedAt` while it does: null. */
export const Trouble = Type.Object({ of: Type.Enum(['following', 'pulling', 'reading']), what: Type.String(), at: Type.String({ format: 'date-time' }), endedAt: Instant })
export type Trouble = Static<typeof Trouble>

/** How current an archive is. `isFollowed`: changes in its folder are seen by themselves; `lookedAt`: when it was last looked at for changes, in whole or in part;
 * `changedAt`: when one was last read, since the program was started. */
export const ArchiveState = Type.Object({ name: Type.String(), isFollowed: Type.Boolean(), lookedAt: Instant, changedAt: Instant, pulledAt: Instant, troubles: Type.Array(Trouble) })
export type ArchiveState = Static<typeof ArchiveState>

/** What the archives look like; `reading` while they are being read: files done, of files found so far. */
export const ArchiveAnswer = Type.Object({
  ...Health.properties,
  reading: Type.Union([Type.Object({ done: Type.Integer(), found: Type.Integer() }), Type.Null()]),
  /** What whoever keeps the archive should know about the last reading, in sentences: a folder that is gone, a sample that was removed. */
  notes: Type.Array(Type.String()),
  /** How current each archive is that this program reads. */
  current: Type.Array(ArchiveState),
})
export type ArchiveAnswer = Static<typeof ArchiveAnswer>
