import type { Command } from 'commander'
import { statSync } from 'node:fs'
import { parseEnv } from 'node:util'
import { readConfig, SETTINGS, type Config, type Setting, type SettingName } from '../../api/config.ts'
import { textFile } from './text-file.ts'

/** Gives a command the options of some settings. */
export function withSettings(command: Command, ...names: SettingName[]): Command {
  for (const name of names) {
    const { option, meaning, name: variable, default: usual }: Setting = SETTINGS[name]
    command.option(option, `${meaning} (${variable}${usual && `, else ${usual}`})`)
  }
  return command
}

/** For programs that are run on the user's behalf. */
export const environment = (): NodeJS.ProcessEnv => ({ ...process.env })

/** The configuration of this run; with the above the only place that looks at the environment. `.env` gives way to it. */
export function configOf(options: Parameters<typeof readConfig>[1]): Config {
  const file = statSync('.env', { throwIfNoEntry: false })?.isFile() ? parseEnv(textFile('.env')) : {}
  return readConfig({ ...file, ...process.env }, options)
}
