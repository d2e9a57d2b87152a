import { InvalidArgumentError, type Command } from 'commander'
import type { Filters } from '../../store/filters.ts'

const MEANINGS: { [K in keyof Filters]-?: [option: string, meaning: string] } = {
  cause: ['--cause <tag...>', 'with one of these causes, as "dns" or "bad-deploy"'],
  service: ['--service <name...>', 'that affected one of these services'],
  severity: ['--severity <level...>', 'of one of these severities'],
  detectedBy: ['--detected-by <who...>', 'found by monitoring, user, staff or third-party'],
  trigger: ['--trigger <tag...>', 'set off by one of these, as "deploy"'],
  mitigation: ['--mitigation <tag...>', 'ended by one of these, as "rollback"'],
  year: ['--year <year...>', 'started in one of these years; "undated" for none'],
  has: ['--has <what...>', 'with open-tasks or false-leads'],
  missing: ['--missing <field...>', 'that do not state one of these fields'],
}
const HAS = ['open-tasks', 'false-leads']

/** Gives a command the filters of a search, and how many answers it gives. */
export function withFilters(command: Command, limit: number): Command {
  for (const [option, meaning] of Object.values(MEANINGS)) command.option(option, meaning)
  return command.option('--limit <number>', `at most so many incidents (${limit})`, wholeNumber, limit)
}

/** The filters among a command's options. */
export function filtersOf(options: { [name: string]: unknown }): Filters {
  const wrong = (options.has as string[] | undefined)?.find(what => !HAS.includes(what))
  if (wrong) throw new InvalidArgumentError(`--has takes ${HAS.join(' or ')}, not "${wrong}"`)
  return Object.fromEntries(Object.keys(MEANINGS).filter(key => options[key] !== undefined).map(key => [key, options[key]])) as Filters
}

function wholeNumber(value: string): number {
  if (!/^[1-9]\d{0,2}$/.test(value)) throw new InvalidArgumentError('It must be a whole number from 1 to 999.')
  return Number(value)
}
