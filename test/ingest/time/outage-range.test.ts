import { expect, test } from 'vitest'
import { moments } from '../../../ingest/extract/moments.ts'
import { readDocument } from '../../../ingest/read/format.ts'

function read(source: string) {
  const { started, resolved } = moments(readDocument('a.md', source).document).moments
  return [started?.value.at, resolved?.value.at]
}

test.each([
  ['# Mail 2024-03-05\n\nBetween 07:00 and 13:39 UTC a subset of senders saw delays when queueing new or scheduled letters.', ['2024-03-05T07:00+00:00', '2024-03-05T13:39+00:00']],
  ['# Routing 2024-03-05\n\nFrom 06:30 - 13:13 PST traffic through one router saw high latency.', ['2024-03-05T06:30-08:00', '2024-03-05T13:13-08:00']],
  ['# Login 2024-03-05\n\nBetween as early as 22:24 UTC on 5 March 2024 and 02:30 UTC on 6 March 2024 logins failed.', ['2024-03-05T22:24+00:00', '2024-03-06T02:30+00:00']],
  ['# Søknad 2024-03-05\n\nDet var ikke mulig å sende søknader fra 17:35 til 21:25.', ['2024-03-05T17:35', '2024-03-05T21:25']],
  // a word of another language that tells of what is yet to come
  ['# Vil 2024-03-05\n\nThe Vil server was down from 12:00 to 13:00.', ['2024-03-05T12:00', '2024-03-05T13:00']],
  ['# Logins 2024-03-05\n\n## Summary\n\nFrom 01:30 until 04:05 somebody tried passwords from another leak.', ['2024-03-05T01:30', '2024-03-05T04:05']],
  // the first range of a summary is the outage, whatever its verb
  ['# Kiln\n\n## Summary\n\nThe kiln idled on 5 March 2024 from 00:10 UTC until 06:30 UTC.\nNothing was fired meanwhile.', ['2024-03-05T00:10+00:00', '2024-03-05T06:30+00:00']],
  ['# Kiln\n\n**Date:** 5 March 2024\n**Impact window:** 02:00–02:08 CET\n\n## Timeline\n\n### 02:00 CET\n\nFirst symptoms detected', ['2024-03-05T02:00+01:00', '2024-03-05T02:08+01:00']],
  // what meets in time is one outage, and so is what one sentence joins
  ['# Jobs 2024-03-05\n\nFrom 08:30 to 08:57 most inserts failed. From 07:30 to 12:10 jobs were slow.', ['2024-03-05T07:30', '2024-03-05T12:10']],
  ['# Portal 2024-03-05\n\nBetween 10:30 and 12:11, and again between 13:49 and 14:09, visitors saw errors.', ['2024-03-05T10:30', '2024-03-05T14:09']],
  ['# Shop 2024-03-05\n\nUsers will be refunded for the outage from 10:00 to 12:00.', ['2024-03-05T10:00', '2024-03-05T12:00']],
  ['# Shop 2024-03-05\n\nThat Tuesday will be remembered; users saw errors from 10:00 to 12:00.', ['2024-03-05T10:00', '2024-03-05T12:00']],
  ['# Shop 2024-03-05\n\nThe shop was down: `10:00 to 12:00`.', ['2024-03-05T10:00', '2024-03-05T12:00']],
  // a label speaks for itself, but not for a part of what was told before
  ['# Shop 2024-03-05\n\n**Duration:** 10:00 - 12:00\n\nFrom 09:00 to 10:30 errors rose.', ['2024-03-05T10:00', '2024-03-05T12:00']],
  ['# Shop 2024-03-05\n\nBetween 04:39 and 18:38 the shop had an outage.\n\nBroad impact: 07:50 - 18:38', ['2024-03-05T04:39', '2024-03-05T18:38']],
  // told twice, in two zones, and then of another incident
  ['# Kiln 2024-03-05\n\n- First Incident: 15:30-18:00 UTC / 07:30-10:00 PST\n- Second Incident: 23:15-02:43 UTC / 15:15-18:43 PST\n', ['2024-03-05T15:30+00:00', '2024-03-05T18:00+00:00']],
  // a line of nothing else
  ['# Letters to Norway\n\nSome letters came late.\n\n2024/03/05 10:12:58 UTC to 2024/03/08 16:08:00 UTC\n\nLetters by sea', ['2024-03-05T10:12+00:00', '2024-03-08T16:08+00:00']],
  ['# Ledger\n\n## Timeline 10/14/2022 - 11/03/2022\n\n10/14/2022 - A researcher reported the flaw.\n', ['2022-10-14', '2022-11-03']],
])('reads the outage’s range in %j', (source, expected) => {
  expect(read(source)).toEqual(expected)
})

test.each([
  '# Jobs 2024-03-05\n\nThe maintenance window from 10:00 to 12:00 was kept, and no customers were affected.',
  '# Jobs 2024-03-05\n\n## Summary\n\nOur office hours are from 10:20 until 12:00, and nobody was there.',
  '# Jobs 2024-03-05\n\nWe worked on the problem with our provider from 10:20 until 12:00 and found nothing.',
  '# Jobs 2024-03-05\n\nWhile the disk is exchanged no user can start jobs, which will be impossible for two hours (from 10:00 to 12:00).',
  '# Jobs 2024-03-05\n\nWe estimated the lost jobs of the outage as `(JOBS 10 to 11AM + JOBS 12 to 1PM) / 2`.',
  '# Jobs\n\nThe maintenance window is:\n\n2024-03-05 10:20 UTC to 2024-03-05 12:00 UTC\n\nNobody will notice.',
  '# Jobs 2024-03-05\n\n- 10:00-10:20 Ada looks at failing jobs\n- 10:20-10:40 Grace reads the graphs of errors\n- 10:40-11:00 both talk about users\n',
])('finds no range of the outage in %j', source => {
  expect(moments(readDocument('a.md', source).document).moments.started?.value.at).not.toBe('2024-03-05T10:20')
  expect(moments(readDocument('a.md', source).document).moments.resolved).toBeNull()
})

const COURSE = '## Timeline (UTC)\n\n- 10:02 The kiln fails\n- 10:20 The on-call engineer is paged\n- 10:40 Firing is restored\n'
test.each([
  ['another day than the title’s', '# Kiln 2024-05-03\n\nThe review took place on another day.\n\n9 May 2024 13:00 UTC to 9 May 2024 14:00 UTC', '2024-05-03'],
  ['one of two days', '# Kiln\n\nOn 3 May 2024 the kiln failed.\n\n9 May 2024 13:00 UTC to 14:00 UTC', '2024-05-03'],
  ['hours after the noticing', '# Kiln 2024-05-09\n\nThe review took place later.\n\n9 May 2024 13:00 UTC to 14:00 UTC', '2024-05-09'],
])('does not take a line of %s for the outage', (_, opening, day) => {
  expect(read(`${opening}\n\n${COURSE}`)).toEqual([`${day}T10:02+00:00`, `${day}T10:40+00:00`])
})
