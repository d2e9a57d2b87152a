// The promised ways to write times, in the languages that are read beside English.
import { expect, test } from 'vitest'
import { readDocument } from '../../ingest/read/format.ts'
import { parse } from '../../ingest/parse.ts'
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
  ['days in front', '- 3. mai 2024 kl. 10:00 Feilen startet\n- 3. mai 2024 kl. 11:00 Feilen er rettet\n', HOUR],
  ['clocks under weekdays', '**Fredag 3. mai**\n\n- 10.00 Feilen startet\n- 11.00 Feilen er rettet\n', HOUR],
  ['the next morning', '- kl. 22:10 Feilen startet\n- Neste morgen kl. 07:30 Feilen er rettet\n', { started: `${DAY}T22:10`, resolved: '2024-05-04T07:30' }],
  ['a distance', '- 10:00 Feilen startet\n- 60 minutter senere: Feilen er rettet\n', HOUR],
  ['an hour', '- 10:00 Feilen startet\n- en time senere: Feilen er rettet\n', HOUR],
])('reads a Norwegian timeline: %s', (_layout, text, moments) => {
  expect(told(OPENING + text)).toEqual(moments)
})

const SHORT = '# Setekart, 3. mai 2024\n\nDet var ikke mulig å bestille, og vi har sett på det som gikk galt.\n\n'

test.each([
  ['a verb before the clock', 'Feilen oppsto rundt klokka 9.05 og var løst klokka 11.', { started: `${DAY}T09:05`, resolved: `${DAY}T11:00` }],
  ['a verb on both sides of it', 'Setekartet gikk ca. kl. 10:00 ned. Feilen ble først kl. 11:00 rettet.', HOUR],
  ['a thousand who lost it', 'Kl. 10:00 mistet 11.000 kunder strømmen, men kl. 11:00 var den på plass igjen.', HOUR],
  ['a verb behind it', 'Kl. 10.00 falt hele setekartet ut. Kl. 10.05 ble feilen oppdaget av vakta, og kl. 11.00 var den utbedret.', WATCHED],
  ['a part of the day before it', 'Natt til fredag kl. 02:10 oppsto det en feil i setekartet. Like før klokken 07.30 var strømmen tilbake.', { started: `${DAY}T02:10`, resolved: `${DAY}T07:30` }],
  ['a word of the clock behind it', 'Strømbruddet inntraff i 10-tiden. Ved 11-tida fikk kundene setekartet tilbake.', HOUR],
  ['a clock that touches its word', 'Nettbrudd i Vik startet kl.10:00. Alt var i orden kl.11.00.', HOUR],
  ['a range with the verb behind it', 'Fra kl. 10.00 til 11.00 var setekartet nede.', HOUR],
  ['a range of what is back by now', 'Setekartet var nede fra kl. 10.00 til 11.00, og er nå tilbake.', HOUR],
  ['a range of single hours', 'Kundene hadde problemer med setekartet mellom klokken 10 og 11.', HOUR],
  ['a day with a stroke before the clock', '3/5-24 kl 10:00 - Problemene startet\n3/5-24 kl 11:00 - Alle servere online', HOUR],
  ['what should be by now', 'Feilen startet kl. 10:00. Kl. 11:00 skal setekartet nå være oppe igjen.', HOUR],
  ['an end with a word that leads to a clock elsewhere', 'Setekartet falt ut kl. 10:00. Feilen var over kl. 11:00.', HOUR],
  ['an end after which a few still have to do something', 'Setekartet falt ut kl. 10:00. Alt var oppe igjen kl. 11:00, men enkelte må logge inn på nytt.', HOUR],
  ['the same behind the clock', 'Setekartet falt ut kl. 10:00. Kl. 11:00 var alt oppe igjen, men noen må logge inn på nytt.', HOUR],
  ['what is back with those who lost it', 'Kl. 10:00 falt setekartet ut. Kl. 11:00 var setekartet tilbake til alle som hadde mistet det.', HOUR],
  ['what works as it should', 'Setekartet falt ut kl. 10:00. Kl. 11:00 virker alt som normalt.', HOUR],
  ['a range before what will be done', 'Setekartet var nede fra 10:00 til 11:00, og vi skal følge opp leverandøren innen mandag.', HOUR],
  ['a label with the word of the clock', 'Rettet ca. kl. 11:00', { resolved: HOUR.resolved }],
])('reads Norwegian prose: %s', (_layout, text, moments) => {
  expect(told(SHORT + text + '\n')).toMatchObject(moments)
})

test.each([
  ['a promise', 'Vi håper at feilen er rettet kl. 11:00. Kl. 12:00 skal alt være i orden, og feilen vil kl. 13:00 være løst.'],
  ['a denial', 'Kl. 11:00 var feilen fortsatt ikke rettet. Setekartet er ikke oppe igjen kl. 12:00.'],
  ['what is half done', 'Kl. 10:00 er feilen i ferd med å bli løst, og noen kunder er tilbake kl. 10:30. Alt står til feilen er rettet, sa vakta kl. 10:45.'],
  ['a window of work', 'Setekartet vil være nede fra kl. 10.00 til 11.00 for vedlikehold.'],
  ['what is yet to come', 'Setekartet vil være utilgjengelig den 3. mai 2024 fra kl. 10.00 til 11.00.'],
  ['somebody who is back', 'Kl. 11:00 er Ada tilbake på kontoret, og vakta var tilbake på plassen sin kl. 12:00.'],
  ['an answer that came back', 'Leverandøren fikk svar tilbake kl. 11:00, og oppdateringen er trukket tilbake.'],
  ['what starts as it should and then does not work', 'Serveren starter som normalt kl. 11:00, og det virker som noe er galt kl. 11:30.'],
  ['what was given back', 'I tidsrommet fra kl. 10.00 til 11.00 fikk kundene strømmen tilbake.'],
  ['a number beside a clock', 'Kl. 10 og 11 ganger til ringte kundene, fra 10 til 11 av dem fikk svar.'],
  ['a price', 'Setene koster rundt 12.50 kroner hver, og feilen kostet kl 5.2 av avtalen.'],
  ['the time of an update', 'Oppdatering klokka 14:30: vi leter.'],
  ['ports and paragraphs', 'Se punkt 10.30 i avtalen, og porten 3/5-24 i skapet.'],
  ['an answer that comes back', 'Kl. 14:30 kommer vi tilbake med svar, og vi startet nye instanser av kartet kl. 15:00.'],
])('finds no moment in Norwegian prose: %s', (_kind, text) => {
  expect(told(SHORT.replace(', 3. mai 2024', '') + text + '\n')).toEqual({})
})

test.each(['a.md', 'a.txt'])('reads lines that open with a day in words, in %s', path => {
  const { tasks } = parse(path, `${SHORT}## Tiltak\n\n1. juni 2024: Bytt switch\n2. juni 2024: Test reserven\n3. juli 2024: Skriv runbook\n`)[0]!
  expect(told(`${SHORT}3. mai 2024 kl. 10:00 Kassene er nede\n3. mai 2024 kl. 10:05 Kunder melder om feil\n3. mai 2024 kl. 11:00 Kassene er oppe igjen\n`, path)).toEqual(WATCHED)
  expect(tasks.map(({ text }) => text.value)).toEqual(['1. juni 2024: Bytt switch', '2. juni 2024: Test reserven', '3. juli 2024: Skriv runbook'])
})

test.each([
  ['Alvorlighetsgrad: Høy', 'Høy'],
  ['**Prioritet:** P2', 'P2'],
  ['Det er ingen prioritet å flytte setene.', undefined],
  ['Alvorlighet er viktig å sette riktig når det er mange som ringer til oss.', undefined],
])('reads the level of "%s"', (text, level) => {
  expect(parse('a.md', SHORT + text + '\n')[0]!.severity?.value).toBe(level)
})

test('reads a level in brackets of a Norwegian title, but no other words there', () => {
  const level = (title: string) => parse('a.md', `# ${title}\n\nSetekartet var nede.\n`)[0]!.severity?.value
  expect(level('Setekartet nede (kritisk)')).toBe('kritisk')
  expect(level('Setekartet nede (lav sesong)')).toBeUndefined()
})

test.each([
  ['Alle klokkeslett er oppgitt i norsk tid.', 'Europe/Oslo'],
  ['Tidspunkter i UTC.', '+00:00'],
  ['Alle tider er like gode for UTC.', undefined],
])('reads the zone of "%s"', (text, zone) => {
  expect(parse('a.md', `${SHORT}${text}\n\nFeilen startet kl. 10:00.\n`)[0]!.timeZone?.value).toBe(zone)
})

test('reads a status page in Norwegian, newest update first', () => {
  const update = (state: string, words: string, clock: string) => `${state}\n${words}\nPublisert 3. mai 2024 - ${clock} CEST\n\n`
  expect(told('Setekart nede\n\n' + update('Løst', 'Kundene våre kan se setekartet igjen, og det er ikke mer å melde.', '11:00') + update('Undersøkes', 'Det er noe galt med setekartet, og vi melder fra når det er løst.', '10:05'), 'a.txt'))
    .toEqual({ declared: `${DAY}T10:05+02:00`, resolved: `${DAY}T11:00+02:00` })
})

test('reads the states of tasks in Norwegian', () => {
  const { tasks } = parse('a.md', SHORT + '## Tiltak\n\n| Tiltak | Status |\n|---|---|\n| Legge til alarm | Ferdig |\n| Teste kartet | Under arbeid |\n| Flytte setene | Ikke startet |\n| Bytte kart | Avvist |\n| Sjekke prisene | Løst i mai |\n')[0]!
  expect(tasks.map(({ status }) => status?.value)).toEqual(['done', 'in-progress', 'open', 'wont-do', undefined])
})

test('leaves a clock its English words that lead to one in Norwegian', () => {
  expect(told('# Seats, 3 May 2024\n\nAt 10:00 the seats went down. The outage was over at 11:00.\n')).toEqual(HOUR)
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
