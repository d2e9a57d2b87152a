import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { readConfig, SETTINGS } from '../../api/config.ts'

test('without anything set, the defaults', () => {
  expect(readConfig({ PATH: '/bin' })).toEqual({ data: resolve('.hindsight'), host: '127.0.0.1', port: 4477, maxFileBytes: 5_000_000, sourceUrl: null, url: null, log: 'error', watch: false, pull: null, zone: 'UTC' })
})

test('an option wins over the environment', () => {
  expect(readConfig({ HINDSIGHT_PORT: '5000', HINDSIGHT_DATA: '/var/hindsight' }, { port: '0' })).toMatchObject({ port: 0, data: '/var/hindsight' })
})

test.each([
  [{ HINDSIGHT_PROT: '80' }, 'HINDSIGHT_PROT is not a setting of Hindsight; there are HINDSIGHT_DATA, HINDSIGHT_HOST, HINDSIGHT_PORT, HINDSIGHT_MAX_FILE_BYTES, HINDSIGHT_SOURCE_URL, HINDSIGHT_URL, HINDSIGHT_LOG, HINDSIGHT_WATCH, HINDSIGHT_PULL, HINDSIGHT_ZONE.'],
  [{ HINDSIGHT_PORT: 'http' }, 'HINDSIGHT_PORT must be a whole number from 0 to 65535, not "http".'],
  [{ HINDSIGHT_PORT: '65536' }, 'HINDSIGHT_PORT must be a whole number from 0 to 65535, not "65536".'],
  [{ HINDSIGHT_PORT: '' }, 'HINDSIGHT_PORT must be a whole number from 0 to 65535, not "".'],
  [{ HINDSIGHT_DATA: '' }, 'HINDSIGHT_DATA must name a folder.'],
  [{ HINDSIGHT_MAX_FILE_BYTES: '5 MB' }, 'HINDSIGHT_MAX_FILE_BYTES must be a whole number from 1 to 500000000, not "5 MB".'],
  [{ HINDSIGHT_SOURCE_URL: 'git.example.org/{path}' }, 'HINDSIGHT_SOURCE_URL must begin with http:// or https://, not "git.example.org/{path}".'],
  [{ HINDSIGHT_SOURCE_URL: 'https://git.example.org/' }, 'HINDSIGHT_SOURCE_URL must contain {path}, as in https://git.example.org/x/blob/main/{path}#L{line}.'],
  [{ HINDSIGHT_LOG: 'loud' }, 'HINDSIGHT_LOG must be one of silent, error, warn, info, debug, not "loud".'],
  [{ HINDSIGHT_WATCH: 'yes' }, 'HINDSIGHT_WATCH must be true or false, not "yes".'],
  [{ HINDSIGHT_PULL: '0' }, 'HINDSIGHT_PULL must be a whole number from 1 to 10080, not "0".'],
  [{ HINDSIGHT_ZONE: 'Atlantis' }, 'HINDSIGHT_ZONE must be a time zone by its IANA name, as Europe/Oslo, not "Atlantis".'],
])('%j is refused: %s', (env, message) => {
  expect(() => readConfig(env)).toThrow(expect.objectContaining({ message, exit: 2 }))
})

test.each(['hindsight.example.org', 'https://example.org/hindsight', 'https://ines@example.org', 'https://example.org?x', 'ftp://example.org'])('the address %j is refused', url => {
  expect(() => readConfig({ HINDSIGHT_URL: url })).toThrow(`HINDSIGHT_URL must be an address without a path, as https://hindsight.example.org, not "${url}".`)
})

test.each([['https://Hindsight.example.org/', 'https://hindsight.example.org'], ['https://hindsight.example.org:443', 'https://hindsight.example.org'], ['http://10.0.0.7:8080', 'http://10.0.0.7:8080']])('the address %s is %s', (given, url) => {
  expect(readConfig({ HINDSIGHT_URL: given }).url).toBe(url)
})

test('a flag is an option without a value, or true in the environment', () => {
  expect(readConfig({}, { watch: true })).toMatchObject({ watch: true })
  expect(readConfig({ HINDSIGHT_WATCH: 'true', HINDSIGHT_PULL: '15' })).toMatchObject({ watch: true, pull: 15 })
})

test('a bad option is named as the option', () => {
  expect(() => readConfig({}, { port: 'x' })).toThrow('--port must be a whole number')
})

test('.env.example lists every setting with its default, and no other', () => {
  const lines = readFileSync('.env.example', 'utf8').split('\n').filter(line => line.startsWith('HINDSIGHT_'))
  expect(lines).toEqual(Object.values(SETTINGS).map(setting => `${setting.name}=${setting.default}`))
})
