// What `hindsight trends` does; gives its exit code.
import type { Config } from '../../api/config.ts'
import { csvOf } from '../../api/csv.ts'
import { Failure } from '../../api/errors.ts'
import { figuresOf } from '../../api/figures.ts'
import { fieldNamed, wordOf } from '../../api/incidents/field-names.ts'
import { knownHere } from '../../api/search/known-here.ts'
import { checked } from '../../api/trends/checked.ts'
import { calendarOf, CUTS } from '../../api/days.ts'
import { CLOCKS, GROUPS, type TrendsQuestion } from '../../api/trends/schema.ts'
import { figuresTable } from '../../api/trends/tables.ts'
import { trends } from '../../api/trends/trends.ts'
import { trendsText } from '../terminal/trends-text.ts'
import { withFilledStore } from './store.ts'

export async function runTrends(config: Config, { json, csv, ...options }: { [option: string]: unknown }): Promise<number> {
  const asked = questionOf(options)
  return withFilledStore(config, async store => {
    Object.assign(asked, await knownHere(store, { ...(asked.service && { service: asked.service }), ...(asked.severity && { severity: asked.severity }) }))
    const answer = trends(await figuresOf(store)(), asked, calendarOf(config.zone))
    if (csv) process.stdout.write(csvOf(figuresTable(answer)))
    else console.log(json ? JSON.stringify(answer, null, 2) : trendsText(answer))
    return answer.all.incidents ? 0 : 1
  })
}

/** What was asked, among a command's options. Throws `unknown_value` for what cannot be. */
function questionOf({ clock, by, group, from, to, cause, service, severity, detectedBy }: { [option: string]: unknown }): TrendsQuestion {
  const given = Object.fromEntries(Object.entries({ from, to, cause, service, severity, detectedBy }).filter(([, value]) => value !== undefined))
  return checked({ clock: oneOf(CLOCKS, 'clock', clock), by: oneOf(CUTS, 'period', by), group: oneOf(GROUPS, 'group', group, wordOf), ...given })
}

/** `shown`: how a value is typed, where it is no word of its own. */
function oneOf<T extends string>(known: readonly T[], name: string, value: unknown, shown = (one: T): string => one): T {
  const found = fieldNamed(known, String(value))
  if (!found) throw new Failure('unknown_value', { name, value: String(value), known: known.map(shown).join(', ') })
  return found
}
