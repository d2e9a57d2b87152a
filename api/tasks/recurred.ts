import type { Figure } from '../../store/figure.ts'
import type { Calendar } from '../days.ts'
import { isOpen, refOf, type Listed } from './listed.ts'
import type { IncidentRef } from './schema.ts'

/** Later incidents with the same primary cause and a service in common, up to the day on which the task was closed. None where one of these days is not known. */
export function recurred(figures: readonly Figure[], { task, figure, day }: Listed, calendar: Calendar): IncidentRef[] {
  const [cause] = figure.causes, until = isOpen(task) ? calendar.today() : task.closed && calendar.at(task.closed)
  if (!day || !until || cause === undefined) return []
  const later = figures.flatMap(other => {
    const at = calendar.of(other)?.at
    const isSame = other !== figure && other.causes[0] === cause && other.services.some(service => figure.services.includes(service))
    return at !== undefined && isSame && at > day && at <= until ? [refOf(other, at)] : []
  })
  return later.sort((a, b) => (a.day! < b.day! ? -1 : 1))
}
