import { expect, test } from 'vitest'
import { quote } from '../../ingest/document.ts'
import { parse } from '../../ingest/parse.ts'
import { readDocument } from '../../ingest/read/format.ts'
import { split } from '../../ingest/split.ts'

const INCIDENT = (day: string, what: string) => `### ${day} ${what}\n\n- **Key events**\n  - Detected 10:00\n  - Resolved 11:00\n\n- **Impact**: ${what} was gone.\n\n- **Resolution**: restarted it.\n`
const LOG = `---\ntitle: Log\n---\n# Incident log\n\n## Spring 2024\n\n${INCIDENT('May 3', 'Search')}\n${INCIDENT('April 1', 'Payment')}\n## Winter 2023\n\n${INCIDENT('Dec 24', 'Baskets')}\n## Action items\n\n- Buy a second disk.\n`

test('each incident of a log is a document of its own', () => {
  const { document } = readDocument('log.md', LOG)
  const parts = split(document)
  expect(parts.map(part => document.source.slice(part.start, part.end).split('\n')[0])).toEqual(['### May 3 Search', '### April 1 Payment', '### Dec 24 Baskets'])
  expect(parts.map(part => part.fields)).toEqual([[], [], []])
})

test('the headings above it stay in reach, and quotes are those of the file', () => {
  const part = split(readDocument('log.md', LOG).document)[2]!
  const event = part.blocks.find(block => block.text === 'Detected 10:00')!
  const above: string[] = []
  for (let at = event.section; at >= 0; at = part.blocks[at]!.section) above.unshift(part.blocks[at]!.text)
  expect(above).toEqual(['Incident log', 'Winter 2023', 'Dec 24 Baskets', 'Key events'])
  expect(quote(part, event.start, event.end)).toMatchObject({ quote: 'Detected 10:00', line: 33 })
})

test('what a log says of the zone of all times goes with each of its incidents, and the rest of its preface with none', () => {
  const entry = (day: string) => `## ${day} Search gone\n\n- **Time:** 10:00 – 11:00\n- **Impact:** no search\n- **Cause:** a full disk\n- **Fix:** a new disk\n\n`
  const source = `# Incident log 2025\n\nThe gateway was overloaded all year.\n\nNewest on top, times in UTC.\n\n${entry('2025-03-02')}${entry('2025-02-01')}`
  const parts = split(readDocument('log.md', source).document)
  expect(parts.map(part => part.blocks.slice(0, 3).map(({ text }) => text))).toEqual(['2025-03-02', '2025-02-01'].map(day => ['Incident log 2025', 'Newest on top, times in UTC.', `${day} Search gone`]))
  expect(parse('log.md', source).map(({ moments }) => moments.resolved?.value.at)).toEqual(['2025-03-02T11:00+00:00', '2025-02-01T11:00+00:00'])
})

test('tasks for all of them go with the first', () => {
  const texts = split(readDocument('log.md', LOG).document).map(part => part.blocks.map(block => block.text).includes('Buy a second disk.'))
  expect(texts).toEqual([true, false, false])
})

test('a log without days is told by the parts that every incident has', () => {
  const source = ['Search gone', 'Payment slow'].map(name => `## ${name}\n\n### Summary\n\nIt was.\n\n### Impact\n\nAll.\n\n### Root cause\n\nA disk.\n\n### Resolution\n\nA new disk.\n`).join('\n')
  expect(split(readDocument('log.md', source).document)).toHaveLength(2)
})

test('a status history that tells each incident in a few sentences holds as many', () => {
  const source = '# Status history\n\n## 2024-05-03 – API down\n\nThe API was unavailable from 10:00 to 11:00 UTC.\n\n## Slow search (1 May 2024)\n\nSearches timed out between 09:00 and 09:20.\n\n## April 2, 2024: Login errors\n\nLogins failed until 14:00.\n'
  expect(parse('status.md', source).map(({ moments }) => moments.started?.value.at)).toEqual(['2024-05-03T10:00+00:00', '2024-05-01T09:00', undefined])
  expect(split(readDocument('a.md', source.replace('Status history', 'Three bad days')).document)).toHaveLength(1)
})

test('incidents that are only numbered need no day', () => {
  const entry = (n: number) => `## Incident ${n}: Search slow\n\n**Impact:** no search for an hour.\n\n**Root cause:** a full disk.\n\n`
  expect(split(readDocument('a.md', `# Two of them\n\n${entry(1)}${entry(2)}`).document)).toHaveLength(2)
})

test.each([
  ['a range of clocks', '# Outages\n\n## 2024-05-03 Search down\n\nDown 10:00–10:30 UTC. The cache was cold.\n\n## 2024-05-19 Carts lost\n\nLost from 22:10 until 00:05 UTC.\n'],
  ['labels', '# Outages\n\n## Search down (3 May 2024)\n\n- Start: 10:00 UTC\n- End: 10:30 UTC\n\n## Carts lost (19 May 2024)\n\n- Start: 22:10 UTC\n- End: 00:05 UTC\n'],
  ['a labelled day', '# Incidents\n\n## 2024\n\n### OPS-7 Search down\n\nDate: 2024-05-03\nTime: 10:00 - 10:30 UTC\n\n### OPS-8 Carts lost\n\nDate: 2024-05-19\nTime: 22:10 - 00:05 UTC\n'],
])('two incidents of a log are told apart by their days, each with %s', (_, source) => {
  expect(parse('a.md', source).map(({ moments }) => moments.started?.value.at)).toEqual(['2024-05-03T10:00+00:00', '2024-05-19T22:10+00:00'])
})

test('a log in plain text is taken apart where a day and a name stand over a range of clocks', () => {
  const source = 'Outages 2024\n\n2024-05-03 Search down\n10:00-10:30 UTC. The cache was cold.\n\n2024-05-19 Carts lost\n22:10-23:05 UTC. The disk was full.\n'
  expect(parse('a.txt', source).map(({ title }) => title?.value)).toEqual(['Search down', 'Carts lost'])
})

const DAYS = '### May 19-20, 2024\n\n#### Carts lost\n\nThe disk failed.\n\n### May 9, 2024\n\n#### Tills down\n\nAll tills were down.\n\n### May 3-5, 2024\n\n#### Search slow\n\nSearch failed.\n'

test('a history is taken apart at its days and ranges of days, also where its title stands on their level', () => {
  const told = (source: string) => parse('incidents-2024.md', source).map(({ moments }) => moments.started?.value.at.slice(0, 10))
  expect(told(`### Operational summary for 2024\n\nDown for 3 hours.\n\n${DAYS}`)).toEqual(['2024-05-19', '2024-05-09', '2024-05-03'])
  // what is only called a section is one of an account
  expect(told(`### Summary\n\nDown for 3 hours.\n\n${DAYS}`)).toHaveLength(1)
})

test('what a log dates but does not time is an incident beside those that it times', () => {
  const source = '# Incident log\n\n## 2024-05-03 Search down\n\n10:00-10:30 UTC.\n\n## 2024-05-19 Carts lost\n\n22:10-23:05 UTC.\n\n## 2024-06-02 Printer\n\nOff for 2 hours.\n'
  expect(parse('a.md', source).map(({ title }) => title?.value)).toEqual(['Search down', 'Carts lost', 'Printer'])
})

test.each([
  ['a timeline with a heading a day', '# Disk full\n\n## Timeline\n\n### 2024-05-03\n\nImpact: all.\n\n### 2024-05-04\n\nFixed.\n'],
  ['a diary', '# Disk full\n\n## 2024-05-03\n\nTried a restart.\n\n## 2024-05-04\n\nTried a new disk.\n'],
  ['sections with parts', '# Disk full\n\n## Summary\n\n### Impact\n\nAll.\n\n### Root cause\n\nA disk.\n\n## Lessons\n\n### What went well\n\nAlerts.\n\n### Action items\n\n- Buy one.\n'],
  ['a log of one outage with a heading a day', '# Outage log\n\n## 2024-05-03 Disk of the mail server failed\n\n10:00–11:00 UTC. All mail was stuck.\n\n## 2024-05-04 Rebuild failed\n\n09:00–12:00 UTC. Tried another disk.\n'],
  ['an outage with a part told later', '# Outages\n\n## 2024-05-03 Disk failed\n\n10:00–11:00 UTC. All mail was stuck.\n\n## 2024-05-13 Follow-up\n\n09:00–10:00 UTC. The new disk failed in a test.\n'],
  ['days of one outage under its own name', '# Mail down in May\n\n## 2024-05-03 Disk failed\n\n10:00–11:00 UTC. All mail was stuck.\n\n## 2024-05-13 Disk failed again\n\n09:00–10:00 UTC. All mail was stuck.\n'],
  ['the days of a timeline in a log', '# Incidents\n\n## Mail down\n\n### Timeline\n\n#### 2024-05-03\n\n10:00–11:00 UTC: mail was stuck.\n\n#### 2024-05-13\n\n09:00–10:00 UTC: mail was stuck.\n'],
  ['causes told apart', '# Disk full\n\n## Disk of the web server\n\nRoot cause: small.\n\n## Disk of the database\n\nRoot cause: small.\n'],
])('%s is one incident', (_, source) => {
  const { document } = readDocument('a.md', source)
  expect(split(document)).toEqual([document])
})

test('a page all on one line is taken apart between its blocks', () => {
  const told = (day: string) => `<h2>${day} Carts lost</h2><p>Impact: nobody could pay.</p><p>Root cause: a full disk.</p>`
  const source = `<h1>Log</h1>${told('2024-05-01')}${told('2024-04-01')}`
  const parts = split(readDocument('log.html', source).document)
  expect(parts.map(({ start, end }) => source.slice(start, end).replace(/<[^>]*>/g, '|'))).toEqual(['|', '|'].map((tag, i) => `${tag}|2024-0${5 - i}-01 Carts lost||Impact: nobody could pay.||Root cause: a full disk.`))
})

test('takes a printed history apart at its days, which stand on lines of their own under their month', () => {
  const day = (date: string, name: string) => `${date}\n\n${name}\n\nSummary of impact: Between 10:00 and 11:00 UTC people could not book any seat of theirs.\n\nRoot cause: The disk of the seat service was full from one end to the other.\n\nMitigation: Engineers made room on the disk of the seat service that night.\n\n`
  const source = `# Status history\n\n## May 2024\n\n${day('5/7', 'Seats – all trains')}${day('5/3', 'Tickets – night trains')}## April 2024\n\n${day('4/30', 'Seats – day trains')}`
  const parts = split(readDocument('history.md', source).document)
  expect(parts.map(({ source, start, end }) => source.slice(start, end).slice(0, 24))).toEqual(['5/7\n\nSeats – all trains\n', '5/3\n\nTickets – night tra', '4/30\n\nSeats – day trains'])
})

test('a report on failures, each under its name and opening with its day, is split by them', () => {
  const told = (name: string, opening: string) => `### ${name}\n\n${opening} customers could not pay.\n\n`
  const source = `# What failed in May\n\nWe are sorry.\n\n${told('Till outage (Minor)', 'On 3 May 2024,')}${told('Cards declined with errors (Major)', 'Also on 9 May 2024,')}${told('Receipts down (Minor)', 'On Thursday, 23 May 2024,')}`
  expect(parse('may.md', source).map(({ title, moments, severity }) => [title?.value, moments.started?.value.at, severity?.value])).toEqual([
    ['Till outage (Minor)', '2024-05-03', 'Minor'], ['Cards declined with errors (Major)', '2024-05-09', 'Major'], ['Receipts down (Minor)', '2024-05-23', 'Minor'],
  ])
  expect(parse('may.md', source + told('API outage (part two)', 'On 23 May 2024,')).length).toBe(4)
  expect(parse('a.md', source.replaceAll(/(?:Also )?[Oo]n (?:Thursday, )?\d+ May 2024,/g, 'Then')).length).toBe(1)
})

test.each([
  ['days in a row', ['Primary failure', 3], ['Failover problem', 4], ['Slow tills', 5]],
  ['titles that go on', ['Day one: primary failure', 3], ['Day two: failover problem', 7], ['Day three: slow recovery', 12]],
] as const)('one outage told day by day is one: %s', (_, ...days) => {
  expect(parse('a.md', `# Till outage\n\n${days.map(([name, day]) => `## ${name}\n\nOn ${day} April 2024, customers could not pay.\n\n`).join('')}`).length).toBe(1)
})
