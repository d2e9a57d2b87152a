import { expect, test } from 'vitest'
import { durations } from '../../../ingest/extract/durations.ts'
import { moments } from '../../../ingest/extract/moments.ts'
import { readDocument } from '../../../ingest/read/format.ts'
import { offsetsIn } from '../../../ingest/time/offsets.ts'

test.each([
  ['T+5 alert', 'T+5', 5, 'beginning'], ['T + 00:15', 'T + 00:15', 15, 'beginning'], ['T-10 min: deploy', 'T-10 min', -10, 'beginning'], ['T+1h 30m', 'T+1h 30m', 90, 'beginning'], ['T0: deploy', 'T0', 0, 'beginning'],
  ['- +20 min: paged', '+20 min', 20, 'beginning'], ['Twenty minutes later it fell', 'Twenty minutes later', 20, 'last'], ['about an hour later', 'about an hour later', 60, 'last'], ['20 minutter senere', '20 minutter senere', 20, 'last'],
])('reads the distance in %j', (text, quote, minutes, from) => {
  expect(offsetsIn(text).map(o => [text.slice(o.start, o.end), o.minutes, o.from])).toEqual([[quote, minutes, from]])
})

test.each(['GMT+2', 'UTC+05:30', '10:00+02:00', 'CT0', 'a T-shirt', 'T0001', 'I will look later', 'C++ 5 min', 'phab T0123'])('finds no distance in %j', text => {
  expect(offsetsIn(text)).toEqual([])
})

function read(source: string) {
  const { document } = readDocument('2024-02-01.md', source)
  const when = moments(document), { detect, resolve } = durations(document, when)
  return { ...Object.fromEntries(Object.entries(when.moments).flatMap(([name, fact]) => fact ? [[name, fact.value.at]] : [])), detect: detect?.value, resolve: resolve?.value }
}

test('counts from the clock beside T0', () => {
  expect(read('# Tills\n\n## Timeline\n\n- T0 (23:50 UTC): outage begins\n- T+5: alert fires\n- T+45: service restored\n'))
    .toEqual({ started: '2024-02-01T23:50+00:00', detected: '2024-02-01T23:55+00:00', resolved: '2024-02-02T00:35+00:00', detect: 5, resolve: 45 })
})

test('counts from the labelled beginning', () => {
  expect(read('# Tills\n\n- Start: 10:00\n\n## Timeline\n\n- T+5 min: alert fires\n- T+1h 5m: service restored\n')).toMatchObject({ started: '2024-02-01T10:00', detected: '2024-02-01T10:05', resolved: '2024-02-01T11:05' })
})

test('tells how long it took where no clock is told', () => {
  expect(read('# Tills\n\n## Timeline\n\n- T+0: errors rise\n- T+5: alert fires\n- T+45: service restored\n')).toEqual({ detect: 5, resolve: 45 })
})

test('counts "later" from what was told before', () => {
  expect(read('# Tills\n\n## Timeline\n\n- 10:00 Tills go down\n- 10 minutes later: alert fires\n- 11:00 Service restored\n')).toMatchObject({ detected: '2024-02-01T10:10' })
  expect(read('# Tills\n\nAt 13:58 I removed the broken till, and two minutes later, all services were back up.\n')).toMatchObject({ resolved: '2024-02-01T14:00' })
  expect(read('# Tills\n\nAt 10:00 the tills went down. Twenty minutes later the first alert fired.\n')).toMatchObject({ started: '2024-02-01T10:00', detected: '2024-02-01T10:20', detect: 20 })
})
