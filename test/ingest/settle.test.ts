import { expect, test } from 'vitest'
import { moments } from '../../ingest/extract/moments.ts'
import { readDocument } from '../../ingest/read/format.ts'

/** The moments that are told, and the rules of the problems. */
function read(source: string, path = '2024-02-01.md') {
  const when = moments(readDocument(path, source).document)
  return { ...Object.fromEntries(Object.entries(when.moments).flatMap(([name, fact]) => fact ? [[name, fact.value.at]] : [])), problems: when.problems.map(problem => problem.rule) }
}

test('takes the beginning from detection where the time to repair was counted from there', () => {
  expect(read('# Pipeline\n\n- First detected 2024-02-01 12:15\n- Repaired 2024-02-01 16:48\n- Resolved 2024-02-02 10:00\n- Time to repair: 4h 33m\n'))
    .toMatchObject({ started: '2024-02-01T12:15', mitigated: '2024-02-01T16:48', resolved: '2024-02-02T10:00' })
})

test('tells no easing that is not apart from the end', () => {
  expect(read('# Metrics\n\n- First detected: 2024-02-01 14:05\n- Repaired: 2024-02-01 15:55\n- Resolved: 2024-02-01 15:55\n')).not.toHaveProperty('mitigated')
})

test('reads a mistyped month as the one that the stated duration bears out, and says so', () => {
  expect(read('# Metrics\n\n- First detected: 2024-02-01 14:05\n- Resolved: 2024-04-01 15:55\n- Time to resolve: 1h 50m\n')).toMatchObject({ resolved: '2024-02-01T15:55', problems: ['year-mistyped'] })
})

test.each([
  ['of the wrong year, where its weekday is that of the right one', 'Thursday February 1 2023', '2024-02-01T10:15', ['year-mistyped']],
  ['of a year before, where its weekday bears it out', 'Wednesday February 1 2023', '2023-02-01T10:15', []],
  ['of a year before, where no weekday decides', 'February 1 2023', '2023-02-01T10:15', []],
])('takes a beginning %s', (_, day, started, problems) => {
  expect(read(`# Tills\n\nOn ${day} at 10:15 all tills went down for everybody.\n\nThe tills were all back to normal at 11:44.\n`)).toMatchObject({ started, resolved: '2024-02-01T11:44', problems })
})

test.each([
  ['At 10:15 a release was deployed. Almost at once buyers wrote that nothing works. The release was rolled back, and all tills were back to normal at 11:44.', '2024-02-01T10:15'],
  ['At 10:15 a release was deployed. It locked a table and at 10:33 caused an outage. All tills were back to normal at 11:44.', '2024-02-01T10:33'],
])('takes a change that the story begins with for the beginning, where no fault is told behind it: %j', (story, started) => {
  expect(read(`# Tills\n\n${story}\n`)).toMatchObject({ started, resolved: '2024-02-01T11:44' })
})

test('takes the first entry of a timeline for the beginning, whatever time stands over it by itself', () => {
  expect(read('# Tills\n\nFebruary 1 2024 at 11:44\n\nTimeline:\n\n- 10:15 An unplanned reboot of the switch.\n- 10:30 Repairs are made.\n- 11:44 All services restored.\n')).toMatchObject({ started: '2024-02-01T10:15', resolved: '2024-02-01T11:44' })
})

test('prefers a sentence that tells plainly of an earlier noticing', () => {
  expect(read('# Pads\n\nAt 14:27 UTC it became apparent that the pads were offline.\n\n## Timeline\n\n- 14:30: Alarms\n- 16:11: Service restored\n')).toMatchObject({ detected: '2024-02-01T14:27+00:00' })
})

test('finds no beginning in an entry that tells the end, or that somebody investigates', () => {
  expect(read('# Cache\n\n## Timeline\n\n- 20:30 Broken files are deleted and the workers are restarted. Service is restored.\n')).not.toHaveProperty('started')
  expect(read('# Import\n\n## Timeline\n\n- 20:30 Ada investigates and finds errors in the logs.\n- 21:30 Imports run again, problem resolved.\n')).not.toHaveProperty('started')
})

test('ends a step that took a while at its end', () => {
  expect(read('# Nodes\n\n## Timeline\n\n- 14:00 Nodes go down\n- 14:05 Ada is paged\n- 14:20–14:50 Restarted all nodes, fully restoring service\n')).toMatchObject({ resolved: '2024-02-01T14:50' })
})

test('keeps entries apart that stand in one row', () => {
  expect(read('# Grid\n\n## Timeline\n\n18:20 The package is updated on all hosts. 18:30 Users report that jobs fail. 20:00 Everything is back to normal.\n')).toMatchObject({ detected: '2024-02-01T18:30', resolved: '2024-02-01T20:00' })
})

test('takes days alone in their order', () => {
  expect(read('# Språk\n\n## Tidslinje\n\n24.01.2024 | Nye tekster blir publisert og feilen oppstår ikke på norsk\n03.02.2024 | Feil blir meldt inn og vi ser på den\n04.02.2024 | Feil funnet og rettet kort tid etterpå, det er løst.\n')).toMatchObject({ detected: '2024-02-03', resolved: '2024-02-04' })
})

test.each([
  ['- 16:59 A buyer files a bug about blank pages', ['detected']],
  ['- 16:59 Grace noticed an incident not related to this one', []],
  ['- 16:59 I opened a ticket with the hosting company', []],
  ['- 16:59 We purged the page, fixing the issue', ['resolved']],
  ['- 16:59 The master died and refused to come back up', ['started']],
  ['- 16:59 All shops go down', ['started']],
  ['- 16:59 Discovered that the group is open to everybody', ['detected']],
  ['- 16:59 The old address resolved to the same host', []],
  ['- 16:59 Rolled back; partial restoration observed', ['resolved']],
  ['- 16:59 The provider mitigates the issue\n- 17:10 Service restored', ['mitigated', 'resolved']],
  ['- 16:58 Monitoring alerted us\n- 16:59 The platform team was notified', ['detected']],
  ['- 16:58 Monitoring alerted us\n- 16:59 Checking the state of the queue', ['detected', 'acknowledged']],
  ['- 16:58 A user reports an outage, investigation is started\n- 17:05 The logs are investigated', ['detected']],
])('reads %j', (entry, expected) => {
  const { problems: _problems, ...told } = read(`# Shop\n\n## Timeline\n\n${entry}\n`)
  expect(Object.keys(told)).toEqual(expected)
})

test.each([
  ['20:43 - Ada sier ifra om at søknaden gir feil', 'detected'],
  ['09:50 - Teamet gjorde oss oppmerksomme på at mange fikk avslag', 'detected'],
  ['14:34 ble feilen produksjonssatt', 'started'],
  ['12:10 Feilen sluttet å inntreffe', 'resolved'],
])('reads Norwegian %j', (entry, moment) => {
  expect(read(`# Søknad\n\nDet er vi som har skrevet om det på norsk, og det ble ikke til noe av for oss av det.\n\n## Tidslinje\n\n- ${entry}\n`)).toHaveProperty(moment)
})

test.each([
  ['The shop stayed down until 10:45.', { resolved: '2024-02-01T10:45' }],
  ['We did not notice until 10:45.', { detected: '2024-02-01T10:45' }],
  ['Nobody had any idea of it until 10:45.', {}],
  ['The errors went unnoticed until 10:45.', { detected: '2024-02-01T10:45' }],
  ['The clerks kept a list by hand, and we had no idea of the problem\nuntil 10:45.', { detected: '2024-02-01T10:45' }],
  ['A wrong rack was switched off by mistake at 09:10.', { started: '2024-02-01T09:10' }],
  ['Upon the release of the new till at 00:07, an outage occurred.', { started: '2024-02-01T00:07' }],
  ['On January 30, 2024 all tills went down for a few hours.', { started: '2024-01-30' }],
  ['The certificate was renewed and will expire on May 5, 2024.', {}],
])('reads of the sentence %j', (sentence, expected) => {
  const { problems: _problems, ...told } = read(`# Tills\n\n${sentence}\n`)
  expect(told).toEqual(expected)
})

test('takes the zone that is declared for all times, though one has its own beside it', () => {
  const { timeZone, moments: { detected } } = moments(readDocument('2024-02-01.md', '# Chain\n\nAt 6:48AM PDT the chain stopped making blocks.\n\n## Timeline (UTC)\n\n- 14:11 Ada noticed it\n- 14:12 Ada begins investigating\n- 17:18 Blocks are made again, incident resolved\n').document)
  expect([timeZone?.value, detected?.value.at]).toEqual(['+00:00', '2024-02-01T14:11+00:00'])
})

test('counts clocks without any date on past midnight', () => {
  const told = read('# Manifest\n\n## Timeline\n\n- 09:30 PM: Requests start failing\n- 10:00 PM: Users report errors\n- 08:45 AM: Cause found\n- 12:00 PM: Service restored\n', 'a.md')
  expect(told).toMatchObject({ started: '21:30', detected: '22:00', resolved: '12:00' })
})

test('doubts a rollback with much left to tell, and a noticing behind a response', () => {
  const told = read('# Parser\n\n## Timeline\n\n- 14:20 Errors rise\n- 14:26 Ada begins investigating\n- 15:08 All wikis are rolled back\n- 15:24 The query is tried again\n- 15:40 Users report another symptom\n- 16:20 Grace submits a patch\n- 16:27 The cache key is live\n')
  expect(told).not.toHaveProperty('resolved')
  expect(told).not.toHaveProperty('detected')
})

test('reads a timeline under a mere "Background:"', () => {
  expect(read('Background: The old method applies the encoding.\n\n- 17:33 Editors reported that words were mangled\n- 19:10 Ada investigated\n- 20:12 Rolled back, problem resolved\n')).toMatchObject({ detected: '2024-02-01T17:33', resolved: '2024-02-01T20:12' })
})

test('reads Norwegian hours', () => {
  expect(read('# Søknad\n\nVi har feil: det var ikke mulig å sende inn i tidsrommet mellom kl 11 og kl 13 den 15. mai 2024.\n')).toMatchObject({ started: '2024-05-15T11:00', resolved: '2024-05-15T13:00' })
})

test('takes full recovery for the end where a range tells the worst only', () => {
  expect(read('# Network\n\nBetween 18:20 and 18:42 UTC users saw errors.\n\nBy 21:30 UTC it was confirmed that all services had recovered.\n')).toMatchObject({ started: '2024-02-01T18:20+00:00', mitigated: '2024-02-01T18:42+00:00', resolved: '2024-02-01T21:30+00:00' })
})
