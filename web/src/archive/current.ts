// How current an archive is, in sentences.
import type { ArchiveAnswer } from '../../../api/archive/schema.ts'
import { instant } from '../lib/when.ts'
import { capital } from '../lib/words.ts'

/** `Followed. Looked at today 05:32, something changed today 05:10, pulled today 05:30.`; nothing where it is neither followed nor pulled. */
export function current({ isFollowed, lookedAt, changedAt, pulledAt, troubles }: ArchiveAnswer['current'][number], now = new Date()): string {
  const isPulled = pulledAt !== null || troubles.some(({ of }) => of === 'pulling'), isLost = troubles.some(({ of, endedAt }) => of === 'following' && !endedAt)
  if (!isFollowed && !isLost && !isPulled) return ''
  const when = [
    lookedAt && `looked at ${instant(lookedAt, now)}`,
    changedAt ? `something changed ${instant(changedAt, now)}` : 'nothing changed since the start',
    isPulled && (pulledAt ? `pulled ${instant(pulledAt, now)}` : 'not pulled yet'),
  ].filter(Boolean).join(', ')
  return capital(`${isFollowed ? 'followed: ' : isLost ? 'not followed: ' : ''}${when}.`)
}

/** `Since today 04:05: …`; once it is over `From today 04:05 to today 04:20: …`. */
export const told = ({ what, at, endedAt }: ArchiveAnswer['current'][number]['troubles'][number], now = new Date()): string =>
  `${endedAt ? `From ${instant(at, now)} to ${instant(endedAt, now)}` : `Since ${instant(at, now)}`}: ${what}`
