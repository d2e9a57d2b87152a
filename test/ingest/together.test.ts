import { describe, expect, test } from 'vitest'
import { read } from '../../ingest/parse.ts'
import type { Evidence } from '../../ingest/record.ts'

const TILLS = {
  'tills/incident.md': '# Tills refused cards\n\n## Summary\n\nOn 3 May 2024 no till took cards for an hour.\n\nSee [the timeline](timeline.md).\n',
  'tills/timeline.md': 'All times in UTC.\n\n- 10:00 Outage began: tills refuse cards\n- 10:10 An alert fired for card payments\n- 11:00 Resolved, all tills take cards again\n',
  'tills/root-cause.md': 'The certificate of the card gateway had expired.\n\nReviewed by: <your name>\n',
  'tills/action-items.md': '---\nteam: shop\n---\n\n- [ ] Renew certificates by machine (owner: Ines)\n- [x] Alert 30 days before a certificate expires\n',
}
type Files = { [path: string]: string }

/** Each file read beside the others. */
const recordsOf = (files: Files) => Object.entries(files).flatMap(([path, text]) => {
  const beside = Object.entries(files).filter(([other]) => other !== path).map(([path, text]) => ({ path, text }))
  return read(path, text, [], {}, beside).parts.map(({ record }) => record)
})
const kinds = (files: Files) => recordsOf(files).map(({ source, kind, other }) => `${source.path}: ${other ? other.what : kind}`)

function* evidenceIn(value: unknown): Generator<Evidence> {
  if (value === null || typeof value !== 'object') return
  if ('quote' in value && 'start' in value) yield value as Evidence
  else for (const inner of Object.values(value)) yield* evidenceIn(inner)
}

describe('an incident in four files', () => {
  const [incident, timeline, cause, tasks] = recordsOf(TILLS)

  test('is one, with all that they tell', () => {
    expect(incident).toMatchObject({
      kind: 'incident', title: { value: 'Tills refused cards' }, timeZone: { value: '+00:00' },
      moments: { started: { value: { at: '2024-05-03T10:00+00:00' } }, detected: { value: { at: '2024-05-03T10:10+00:00' } }, resolved: { value: { at: '2024-05-03T11:00+00:00' } } },
      durations: { resolve: { value: 60 } }, causes: [{ tag: 'certificate-expiry' }],
      tasks: [{ text: { value: 'Renew certificates by machine' }, owner: { value: 'Ines' }, status: { value: 'open' } }, { status: { value: 'done' } }],
    })
  })

  test('says of each piece of evidence in which file it stands', () => {
    const { moments, title, causes, tasks } = incident!
    expect(title!.evidence).toEqual([{ quote: 'Tills refused cards', line: 1, start: 2, end: 21 }])
    expect(moments.resolved!.evidence).toEqual([{ quote: '11:00 Resolved, all tills take cards again', line: 5, start: 103, end: 145, path: 'tills/timeline.md' }])
    expect(causes[0]!.evidence[0]).toMatchObject({ line: 1, path: 'tills/root-cause.md' })
    expect(tasks[1]!.text.evidence[0]).toMatchObject({ line: 6, path: 'tills/action-items.md' })
    for (const { quote, line, start, end, path = 'tills/incident.md' } of evidenceIn(incident)) {
      const text = TILLS[path as keyof typeof TILLS]
      expect([text.slice(start, end), text.slice(0, start).split('\n').length]).toEqual([quote, line])
    }
  })

  test('stands in its report, as long as that file is, and names the others', () => {
    expect(incident!.source).toEqual({ path: 'tills/incident.md', incident: 1, format: 'markdown', start: 0, end: TILLS['tills/incident.md'].length, line: 1, lines: 7, parts: ['tills/action-items.md', 'tills/root-cause.md', 'tills/timeline.md'] })
  })

  test('leaves the others as its parts, which tell nothing by themselves but what is wrong in them', () => {
    for (const part of [timeline!, cause!, tasks!]) expect(part).toMatchObject({ kind: 'other', other: { what: 'part', of: 'tills/incident.md' }, moments: { started: null, resolved: null }, tasks: [], causes: [] })
    expect(incident!.problems.map(({ rule }) => rule)).not.toContain('template-left')
    expect(cause!.problems.map(({ rule, place }) => [rule, place?.line])).toEqual([['template-left', 3]])
  })
})

test.each<[string, Files]>([
  ['days that are apart', { 'a/incident.md': '# Tills down\n\nStarted: 2024-05-03 10:00\n', 'a/timeline.md': '# Disk full\n\n- Started: 2024-06-20 10:00\n' }],
  ['two reports of different titles', { 'a/incident.md': '# Tills down\n\nThe tills were down.\n', 'a/report.md': '# Disk full\n\nThe disk was full.\n', 'a/timeline.md': '- 10:00 down\n' }],
  ['a part that holds several', { 'a/incident.md': '# Tills down\n\nThe tills were down.\n', 'a/history.md': '# Incidents\n\n## 2024-05-03 Tills down\n\nRoot cause: a bug.\n\nImpact: all tills were down.\n\n## 2024-06-03 Disk full\n\nRoot cause: a log.\n\nImpact: the site was down.\n' }],
])('%s are no single incident', (_, files) => expect(kinds(files).filter(kind => kind.endsWith('part'))).toEqual([]))

test('a page that leads to the parts leads where there is no report; a second report of the same title is a part', () => {
  expect(kinds({ 'a/README.md': '# Tills down\n\nOn 2024-05-03 the tills were down.\n', 'a/timeline.md': '- 10:00 Outage began\n- 10:30 An alert fired\n- 11:00 Resolved\n', 'a/root-cause.md': 'A certificate had expired.\n' })).toEqual(['a/README.md: incident', 'a/timeline.md: part', 'a/root-cause.md: part'])
  expect(kinds({ 'a/incident.md': '# Tills down\n\nThe tills were down.\n', 'a/report.md': '# Tills down\n\nAll of them.\n', 'a/impact.md': 'No sales.\n' })).toEqual(['a/incident.md: incident', 'a/report.md: part', 'a/impact.md: part'])
})
