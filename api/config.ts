// Configuration, read once, at the edge: from command options, else the environment, else `.env` in the working folder. Rejected by name.
import { resolve } from 'node:path'
import { Failure } from './errors.ts'
import { LOG_LEVELS, type LogLevel } from './log.ts'
import { isZone } from './days.ts'

export type Config = {
  /** Folder of the data, absolute. */
  data: string
  host: string
  /** 0 for any. */
  port: number
  /** Larger files are not read. */
  maxFileBytes: number
  /** Address of an original, with `{path}` and `{line}`; null for the archive's git remote. */
  sourceUrl: string | null
  /** Address that people use, as `https://hindsight.example.org`; null for the one listened on. */
  url: string | null
  log: LogLevel
  /** Whether the archives' folders are followed. */
  watch: boolean
  /** Minutes between two pulls of the archives that are git work trees; null for none. */
  pull: number | null
  /** IANA name of the zone that months, quarters and years are cut in. */
  zone: string
}

/** A setting: its name in the environment, its command option, its default, and why a value is bad (or null). */
export type Setting = { name: string; option: string; meaning: string; default: string; bad: (value: string) => string | null }

const wholeNumber = (from: number, to: number) => (value: string) =>
  /^\d+$/.test(value) && Number(value) >= from && Number(value) <= to ? null : `must be a whole number from ${from} to ${to}, not "${value}"`

const badLevel = (value: string) => ((LOG_LEVELS as readonly string[]).includes(value) ? null : `must be one of ${LOG_LEVELS.join(', ')}, not "${value}"`)

export const SETTINGS = {
  data: { name: 'HINDSIGHT_DATA', option: '--data <folder>', meaning: 'where the data lives', default: '.hindsight', bad: value => (value ? null : 'must name a folder') },
  host: { name: 'HINDSIGHT_HOST', option: '--host <address>', meaning: 'address to listen on', default: '127.0.0.1', bad: value => (value ? null : 'must be an address') },
  port: { name: 'HINDSIGHT_PORT', option: '--port <number>', meaning: 'port to listen on; 0 for any that is free', default: '4477', bad: wholeNumber(0, 65535) },
  maxFileBytes: { name: 'HINDSIGHT_MAX_FILE_BYTES', option: '--max-file-bytes <bytes>', meaning: 'larger files are not read', default: '5000000', bad: wholeNumber(1, 500_000_000) },
  sourceUrl: { name: 'HINDSIGHT_SOURCE_URL', option: '--source-url <pattern>', meaning: 'web address of an original, with {path} and {line}; else from the git remote', default: '', bad: badPattern },
  url: { name: 'HINDSIGHT_URL', option: '--url <address>', meaning: 'address that people use, where a proxy stands before it', default: '', bad: badUrl },
  log: { name: 'HINDSIGHT_LOG', option: '--log <level>', meaning: `what goes to standard error: ${LOG_LEVELS.join(', ')}`, default: 'error', bad: badLevel },
  watch: { name: 'HINDSIGHT_WATCH', option: '--watch', meaning: 'follow the folders: what changes in them is read within a moment', default: 'false', bad: value => (value === 'true' ? null : `must be true or false, not "${value}"`) },
  pull: { name: 'HINDSIGHT_PULL', option: '--pull <minutes>', meaning: 'pull archives that are git work trees every so many minutes, and read what came', default: '', bad: wholeNumber(1, 10_080) },
  zone: { name: 'HINDSIGHT_ZONE', option: '--zone <name>', meaning: 'time zone in which days, months, quarters and years are cut', default: 'UTC', bad: value => (isZone(value) ? null : `must be a time zone by its IANA name, as Europe/Oslo, not "${value}"`) },
} satisfies { [key: string]: Setting }

export type SettingName = keyof typeof SETTINGS

/** Throws `bad_setting`, naming the option or variable, for the first value that cannot be. */
export function readConfig(env: { [name: string]: string | undefined }, options: { [K in SettingName]?: string | true } = {}): Config {
  const known = new Set<string>(Object.values(SETTINGS).map(({ name }) => name))
  for (const name of Object.keys(env))
    if (name.startsWith('HINDSIGHT_') && !known.has(name)) throw new Failure('bad_setting', { name, reason: `is not a setting of Hindsight; there are ${[...known].join(', ')}` })
  const value = (key: SettingName): string => {
    const setting: Setting = SETTINGS[key], option = options[key], value = String(option ?? env[setting.name] ?? setting.default)
    const reason = value === setting.default ? null : setting.bad(value)
    if (reason) throw new Failure('bad_setting', { name: option === undefined ? setting.name : setting.option.split(' ')[0]!, reason })
    return value
  }
  const url = value('url')
  return {
    data: resolve(value('data')), host: value('host'), port: Number(value('port')), maxFileBytes: Number(value('maxFileBytes')), sourceUrl: value('sourceUrl') || null,
    url: url ? new URL(url).origin : null, log: value('log') as LogLevel, watch: value('watch') === 'true', pull: Number(value('pull')) || null, zone: value('zone'),
  }
}

function badPattern(value: string): string | null {
  if (!/^https?:\/\/[^\s{}]+/.test(value)) return `must begin with http:// or https://, not "${value}"`
  return value.includes('{path}') ? null : `must contain {path}, as in https://git.example.org/x/blob/main/{path}#L{line}`
}

function badUrl(value: string): string | null {
  const url = URL.parse(value), isAddress = url && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`
  return isAddress ? null : `must be an address without a path, as https://hindsight.example.org, not "${value}"`
}

