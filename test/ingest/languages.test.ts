// The promised ways to write times, in the languages that are read beside English.
import { expect, test } from 'vitest'
import { readDocument } from '../../ingest/read/format.ts'
import { languageOf } from '../../ingest/time/moment-cues.ts'
import { LANGUAGES } from '../../ingest/words/languages.ts'
import { told } from './told.ts'

const DAY = '2024-05-03'
const HOUR = { started: `${DAY}T10:00`, resolved: `${DAY}T11:00` }
const WATCHED = { started: `${DAY}T10:00`, detected: `${DAY}T10:05`, resolved: `${DAY}T11:00` }
const OPENING = '# Setekart\n\n**Dato:** 3. mai 2024\n\nDet var ikke mulig å bestille, og feilen traff alle som prøvde på det.\n\n## Tidslinje\n\n'

test.each([
  ['a range behind a label', '**Dato:** 3. mai 2024\n\nVarighet: 10:00 - 11:00\n', HOUR],
  ['a range in prose', 'Det var ikke mulig å bestille fra kl. 10.00 til kl. 11.00 den 3. mai 2024.\n', HOUR],
  ['hours alone', 'Siden var nede mellom kl. 10 og kl. 11 den 3. mai 2024.\n', HOUR],
  ['labels', '- Startet: 3. mai 2024 kl. 10:00\n- Oppdaget: 3. mai 2024 kl. 10:05\n- Løst: 3. mai 2024 kl. 11:00\n', WATCHED],
  ['a table', '| Tidspunkt | Hendelse |\n|---|---|\n| 03.05.2024 10:00 | Feilen startet, og det var ikke mulig å bestille på nettet til vi så det |\n| 03.05.2024 10:05 | Vi oppdaget feilen |\n| 03.05.2024 11:00 | Feilen er løst |\n', WATCHED],
  ['a length in words', 'Nedetiden varte i 2 timer og 15 minutter. Det ble oppdaget etter 5 minutter.\n', { detect: 5, resolve: 135 }],
  ['lengths behind labels', '- Varighet: 1 time 30 min\n- Tid til oppdagelse: 5 minutter\n', { detect: 5, resolve: 90 }],
])('reads Norwegian: %s', (_layout, text, moments) => {
  expect(told(`# Setekart\n\n${text}`)).toEqual(moments)
})

test.each([
  ['clocks past midnight', '- kl. 23:50 Feilen startet\n- kl. 23:55 Feilen ble oppdaget av vakta\n- kl. 00:20 Feilen er rettet\n', { started: `${DAY}T23:50`, detected: `${DAY}T23:55`, resolved: '2024-05-04T00:20' }],
  ['clocks under weekdays', '**Fredag 3. mai**\n\n- 10.00 Feilen startet\n- 11.00 Feilen er rettet\n', HOUR],
  ['the next morning', '- kl. 22:10 Feilen startet\n- Neste morgen kl. 07:30 Feilen er rettet\n', { started: `${DAY}T22:10`, resolved: '2024-05-04T07:30' }],
  ['a distance', '- 10:00 Feilen startet\n- 60 minutter senere: Feilen er rettet\n', HOUR],
  ['an hour', '- 10:00 Feilen startet\n- en time senere: Feilen er rettet\n', HOUR],
])('reads a Norwegian timeline: %s', (_layout, text, moments) => {
  expect(told(OPENING + text)).toEqual(moments)
})

test('knows the language by its frequent words and its letters', () => {
  const language = (text: string) => languageOf(readDocument('a.md', text).document)
  expect(language(OPENING)).toBe(LANGUAGES[0])
  expect(language('The til was down, as one says: det som vi til og av ble, av og til, og det ble til det.')).toBeNull()
  expect(language('Søren noticed that the seats were gone.')).toBeNull()
})

test.each(LANGUAGES.map(language => [language.common.slice(0, 3).join(' '), language] as const))('has twelve months and seven days in the language of "%s"', (_words, { months, weekdays }) => {
  expect([months.length, weekdays.length]).toEqual([12, 7])
})
