// The sentence that opens the archive's page.
import type { ArchiveAnswer } from '../../../api/archive/schema.ts'
import { instant } from '../lib/when.ts'
import { count } from '../lib/words.ts'
import { problemsOf, WRONG } from './rules.ts'

export function opening({ archives, files, incidents, rules, reading }: ArchiveAnswer): string {
  if (reading && !files.found) return `Reading ${count(reading.found, 'file')} for the first time.`
  if (!archives.length) return 'No archive has been read yet.'
  if (!files.found) return 'There is no file to read in this archive yet.'
  const unread = files.unread ? `${files.unread.toLocaleString('en')} could not be read` : 'All could be read'
  const problems = problemsOf(rules, WRONG)
  const waiting = problems ? `${count(problems, 'problem')} ${problems === 1 ? 'waits' : 'wait'} for someone who knows` : 'nothing in them contradicts itself'
  return `${count(files.read, 'file')} read into ${count(incidents, 'incident')}. ${unread}, and ${waiting}.`
}

export function beneath({ archives, files, reading, tasks, span }: ArchiveAnswer): string {
  const last = archives.filter(({ readAt }) => readAt).sort((a, b) => b.readAt!.localeCompare(a.readAt!))[0]
  const changed = last?.changed == null ? '' : `, ${count(last.changed, 'file')} changed`
  return [
    reading ? `Reading now: ${reading.done.toLocaleString('en')} of ${count(reading.found, 'file')} done; what is read can be searched already.` : '',
    last ? `Last read ${instant(last.readAt!)}${last.milliseconds === null ? '' : ` in ${seconds(last.milliseconds)}`}${changed}.` : '',
    span ? `Incidents from ${span.first.slice(0, 4)} to ${span.last.slice(0, 4)}, with ${count(tasks, 'task')}.` : '',
    files.other ? `${count(files.other, 'file')} ${files.other === 1 ? 'holds' : 'hold'} no incident.` : '',
    'The archive itself is never changed.',
  ].filter(Boolean).join(' ')
}

const seconds = (milliseconds: number) => (milliseconds < 950 ? `${milliseconds} ms` : `${(milliseconds / 1000).toFixed(1)} s`)
