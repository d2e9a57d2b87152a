import { InvalidArgumentError, Option, type Command } from 'commander'
import { fieldNamed } from '../../api/incidents/field-names.ts'
import { COVERED } from '../../store/facets.ts'
import type { Filters } from '../../store/filters.ts'

const MEANINGS: { [K in keyof Filters]-?: [option: string, meaning: string] } = {
  cause: ['--cause <tag>', 'with this cause, as "dns" or "bad-deploy"'],
  service: ['--service <name>', 'that affected this service'],
  severity: ['--severity <level>', 'of this severity'],
  detectedBy: ['--detected-by <who>', 'found by monitoring, user, staff or third-party'],
  trigger: ['--trigger <tag>', 'set off by this, as "deploy"'],
  mitigation: ['--mitigation <tag>', 'ended by this, as "rollback"'],
  year: ['--year <year>', 'started in this year; "undated" for none'],
  has: ['--has <what>', 'with open-tasks or false-leads'],
  missing: ['--missing <field>', 'that do not state this field, as "started"'],
}
/** For --help. */
export const FILTERS_HELP = '\nA filter may be given again for another value; other filters narrow it further.'

const FILTERS = Object.keys(MEANINGS) as (keyof Filters)[]
const HAS = ['open-tasks', 'false-leads']

/** What a search was asked besides its words. `batch` names a file of many queries; `open`: which answer is to be read whole. */
export type SearchOptions = { filters: Filters; limit: number; json: boolean; batch?: string; open?: number }

/** Gives a command the options of a search. */
export function withSearchOptions(command: Command, limit: number): Command {
  command.option('--json', 'print the answer as JSON, as the HTTP API gives it')
  withFilters(command, FILTERS)
  command.option('--batch <file>', 'ask what a file has, one {"id", "text"} a line; print an answer a line')
  command.addOption(new Option('--open <number>', 'read the document of this answer, with what was found marked in it').argParser(wholeNumber).conflicts(['json', 'batch']))
  return command.option('--limit <number>', 'at most so many incidents', wholeNumber, limit)
}

/** Gives a command the options of some filters. */
export function withFilters(command: Command, names: readonly (keyof Filters)[]): Command {
  for (const name of names) command.option(...MEANINGS[name], COLLECTORS[name] ?? collect)
  return command
}

/** Every filter may be given several times: its values are alternatives. A list in one go would swallow the words after it. */
export const collect = (value: string, values: string[] = []) => [...values, value]

/** A field goes by the name that pages give it too; one that there is not is refused where its values are known. */
const collectMissing = (value: string, values?: string[]) => collect(fieldNamed(COVERED, value) ?? value, values)

function collectHas(value: string, values?: string[]): string[] {
  if (!HAS.includes(value)) throw new InvalidArgumentError(`It must be ${HAS.join(' or ')}.`)
  return collect(value, values)
}

const COLLECTORS: { [K in keyof Filters]?: typeof collect } = { has: collectHas, missing: collectMissing }

/** What was asked, among a command's options. */
export function searchOptionsOf(options: { [name: string]: unknown }): SearchOptions {
  return { filters: filtersOf(options), limit: options.limit as number, json: options.json === true, ...(options.batch !== undefined && { batch: options.batch as string }), ...(options.open !== undefined && { open: options.open as number }) }
}

/** The filters among a command's options. */
export const filtersOf = (options: { [name: string]: unknown }): Filters => Object.fromEntries(FILTERS.filter(key => options[key] !== undefined).map(key => [key, options[key]]))

export function wholeNumber(value: string): number {
  if (!/^[1-9]\d{0,2}$/.test(value)) throw new InvalidArgumentError('It must be a whole number from 1 to 999.')
  return Number(value)
}
