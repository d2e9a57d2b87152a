import type { Archive } from '../../../store/store.ts'
import type { ArchiveState, Trouble } from '../schema.ts'

export const stateOf = ({ name, readAt }: Archive): ArchiveState => ({ name, isFollowed: false, lookedAt: readAt, changedAt: null, pulledAt: null, troubles: [] })

/** Notes what keeps an archive from being current, or (null) that nothing does any more: the last trouble of each kind stays, with its end. */
export function note(state: ArchiveState, of: Trouble['of'], what: string | null, now = new Date().toISOString()): void {
  const last = state.troubles.find(trouble => trouble.of === of), holds = last && last.endedAt === null
  if (what === null && !holds) return
  const others = state.troubles.filter(trouble => trouble !== last)
  if (what === null) state.troubles = [...others, { ...last!, endedAt: now }]
  else state.troubles = [...others, { of, what, at: holds && last.what === what ? last.at : now, endedAt: null }]
}
