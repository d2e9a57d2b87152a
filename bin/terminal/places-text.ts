// The places that tell an incident, and what to do where they tell two.
import type { Incident } from '../../store/incident.ts'
import { count, printable, told, wrapped } from './print.ts'

export const named = ({ id, title, source }: Incident): string => `${id} (${title?.value ?? source.path})`

/** The account to name where two are to be parted: of two either would do, and one of them is named everywhere. */
export const lastOf = ({ sources }: Incident): string => sources.at(-1)!.telling

/** The incident with the accounts of it, the leading one first, each with the id that `hindsight apart` takes. */
export function placesText(incident: Incident): string {
  const { sources } = incident
  return [told(`${named(incident)} is told in ${count(sources.length, 'place')}:`), ...sources.map(({ telling, path, line }) => wrapped(printable(`${telling}  ${path}:${line}`), process.stdout, '  '))].join('\n')
}
