// Literal incidents in, literal figures out.
import { describe, expect, test } from 'vitest'
import { calendarOf } from '../../../api/days.ts'
import type { TrendsQuestion } from '../../../api/trends/schema.ts'
import { behind, trends } from '../../../api/trends/trends.ts'
import type { Figure } from '../../../store/figure.ts'
import { figure, lasting, task } from './invented.ts'

const TODAY = '2026-11-20'
const calendar = calendarOf('UTC', () => TODAY)
const ask = (figures: Figure[], asked: Partial<TrendsQuestion> = {}) => trends(figures, { clock: 'detect', by: 'quarter', group: 'cause', ...asked }, calendar)

describe('periods', () => {
  const figures = [...lasting('detect', '2025-02-03', [1, 2, 3, 4, 5, 60, null]), ...lasting('detect', '2026-08-14', [-3, 0, 12])]

  test('each has its incidents, how many are known, and the median with its interval where six are', () => {
    const { periods, all } = ask(figures)
    expect(periods.map(({ period, incidents, known, median, interval }) => [period, incidents, known, median, interval])).toEqual([
      ['2025-Q1', 7, 6, 3.5, { from: 1, to: 60 }],
      ['2025-Q2', 0, 0, null, null], ['2025-Q3', 0, 0, null, null], ['2025-Q4', 0, 0, null, null], ['2026-Q1', 0, 0, null, null], ['2026-Q2', 0, 0, null, null],
      ['2026-Q3', 3, 3, 0, null], ['2026-Q4', 0, 0, null, null],
    ])
    expect([all.incidents, all.known, all.median]).toEqual([10, 9, 3])
  })

  test('the 90th percentile is told from ten on', () => {
    const p90 = (n: number) => ask(lasting('resolve', '2026-01-02', Array.from({ length: n }, (_, i) => i)), { clock: 'resolve' }).periods[0]!.p90
    expect([p90(9), p90(10)]).toEqual([null, 8.1])
  })

  test('every known one is a dot', () => {
    expect(ask(figures).periods.at(-2)!.dots).toEqual([
      { id: '2026-08-14 0', title: 'Loans fail', value: -3, day: '2026-08-14' }, { id: '2026-08-14 1', title: 'Loans fail', value: 0, day: '2026-08-14' }, { id: '2026-08-14 2', title: 'Loans fail', value: 12, day: '2026-08-14' },
    ])
  })

  test('the one that today lies in may yet grow', () => {
    expect(ask(lasting('detect', TODAY, [1])).periods).toMatchObject([{ period: '2026-Q4', isRunning: true }])
  })

  test('by month, and with incidents counted, each with its exact interval', () => {
    const { periods } = ask(lasting('detect', '2026-08-14', [1, null, null, null, null]), { by: 'month', clock: 'count' })
    expect(periods.map(({ period, incidents, known, dots }) => [period, incidents, known, dots.length])).toEqual([['2026-08', 5, 0, 0], ['2026-09', 0, 0, 0], ['2026-10', 0, 0, 0], ['2026-11', 0, 0, 0]])
    expect(Object.values(periods[0]!.expected).map(x => x.toFixed(2))).toEqual(['1.62', '11.67'])
  })
})

describe('the range', () => {
  const figures = [figure({ id: 'old', started: '2019-05-01' }), figure({ id: 'a', started: '2024-01-01' }), figure({ id: 'b', started: '2025-03-02' })]

  test('is the year of the newest incident and the one before', () => {
    expect(ask(figures)).toMatchObject({ from: '2024-01-01', to: TODAY, all: { incidents: 2 } })
  })

  test.each<[string, Partial<TrendsQuestion>, string[]]>([
    ['2026-05-01', { by: 'quarter' }, ['2026-Q2', '2026-Q3', '2026-Q4']],
    ['2025-05-01', { by: 'year' }, ['2025', '2026']],
    ['2019-05-01', { by: 'year' }, ['2019', '2020']],
    ['2019-05-01', { by: 'year', from: '2019' }, ['2019', '2020']],
    ['2019-05-01', { by: 'year', from: '2018', to: '2022' }, ['2019', '2020', '2021', '2022']],
    ['2026-05-01', { by: 'quarter', to: '2027' }, ['2026-Q2', '2026-Q3', '2026-Q4']],
    ['2027-02-01', { by: 'quarter', from: '2026', to: '2027' }, ['2027-Q1']],
  ])('of a last incident on %s, asked for %j, shows quiet periods up to today, to the end asked for, or of a year', (started, asked, shown) => {
    expect(ask([figure({ started })], asked).periods.map(({ period }) => period)).toEqual(shown)
  })

  test('goes where it is asked to, and its periods from the first incident on', () => {
    const { all, periods } = ask(figures, { from: '2018', to: '2024-01' })
    expect([all.incidents, periods[0]!.period, periods.at(-1)!.period]).toEqual([2, '2019-Q2', '2024-Q1'])
  })

  test('stands still while one filters', () => {
    const dns = figure({ id: 'c', started: '2025-11-01', causes: ['dns'] })
    expect(ask([...figures, dns], { cause: ['capacity'] }).periods.map(({ period }) => period)).toEqual(ask([...figures, dns]).periods.map(({ period }) => period))
  })

  test('is not moved by a day in the future, which is a slip in some document', () => {
    expect(ask([...figures, figure({ id: 'slip', started: '2206-01-01' })])).toMatchObject({ from: '2024-01-01', all: { incidents: 2 } })
  })

  test('leaves out what has no day, and says how many, and how many had no zone', () => {
    const answer = ask([...figures, figure({ id: 'undated' }), figure({ id: 'zoneless', started: '2025-03-02T10:00' })])
    expect([answer.all.incidents, answer.undated, answer.zoneless]).toEqual([3, 1, 1])
    expect(answer.opening.beneath).toContain('1 incident without a day is left out.')
  })

  test('an archive without incidents has no period', () => {
    expect(ask([])).toMatchObject({ periods: [], rows: [], comparison: null, opening: { sentence: 'There is no incident here to look at.' } })
  })
})

describe('filters and rows', () => {
  const figures = [
    figure({ id: 'a', started: '2026-02-01', causes: ['dns', 'capacity'], services: ['loans'], severity: 'SEV1', detectedBy: 'user', durations: { detect: 7 } }),
    figure({ id: 'b', started: '2026-05-01', causes: ['dns'], services: ['desk'], severity: 'SEV1', detectedBy: 'monitoring' }),
    figure({ id: 'c', started: '2026-05-02', services: ['loans'] }),
  ]
  const rows = (asked: Partial<TrendsQuestion>) => ask(figures, asked).rows.map(({ value, incidents, known, counts }) => [value, incidents, known, counts])

  test('an incident with two causes is in both rows, one without any in the last', () => {
    expect(rows({})).toEqual([['dns', 2, 1, [1, 1, 0, 0]], ['capacity', 1, 1, [1, 0, 0, 0]], [null, 1, 0, [0, 1, 0, 0]]])
    expect(rows({ group: 'severity' })).toEqual([['SEV1', 2, 1, [1, 1, 0, 0]], [null, 1, 0, [0, 1, 0, 0]]])
    expect(rows({ group: 'detectedBy' })).toEqual([['monitoring', 1, 0, [0, 1, 0, 0]], ['user', 1, 1, [1, 0, 0, 0]], [null, 1, 0, [0, 1, 0, 0]]])
  })

  test('values of a field are alternatives, fields narrow each other', () => {
    expect(ask(figures, { service: ['loans', 'desk'], cause: ['dns'] }).all.incidents).toBe(2)
    expect(ask(figures, { service: ['loans'], cause: ['dns'], severity: ['SEV2'] }).all.incidents).toBe(0)
  })

  test('menus leave a field’s own choice out of its counts', () => {
    const { facets } = ask(figures, { service: ['loans'], cause: ['capacity'] })
    expect(facets).toMatchObject({ cause: [{ value: 'capacity', count: 1 }, { value: 'dns', count: 1 }], service: [{ value: 'loans', count: 1 }], year: [{ value: '2026', count: 3 }] })
  })

  test('a mark opens its incidents: a period, a row, or both', () => {
    const open = (mark: { period?: string; value?: string }) => behind(figures, { clock: 'detect', by: 'quarter', group: 'cause', ...mark }, calendar).list.map(({ id }) => id)
    expect([open({}), open({ period: '2026-Q2' }), open({ period: '2026-05' }), open({ period: '2026' }), open({ value: 'dns' }), open({ period: '2026-Q1', value: 'dns' }), open({ value: '' })]).toEqual([
      ['a', 'c', 'b'], ['c', 'b'], ['c', 'b'], ['a', 'c', 'b'], ['a', 'b'], ['a'], ['c'],
    ])
  })
})

describe('this year beside last year', () => {
  const year = (clock: keyof Figure['durations'], before: (number | null)[], last: (number | null)[]) => ask([...lasting(clock, '2025-06-01', before), ...lasting(clock, '2026-06-01', last)], { clock })
  const change = (clock: keyof Figure['durations'], before: (number | null)[], last: (number | null)[]) => year(clock, before, last).comparison!.clocks.find(one => one.clock === clock)!.words

  test.each([
    ['resolve', [10, 20, 30, 40, 50, 60], [11, 21, 31, 41, 51, 61], 'no detectable change (−58% to +155%, n = 6 and 6)'],
    ['resolve', [10, 20, 30, 40, 50, 60, null], [100, 200, 300, 400, 500, 600, 700], '980% longer (+400% to +2,900%, n = 6 and 7)'],
    ['resolve', [100, 200, 300, 400, 500, 600], [10, 20, 30, 40, 50, 60], '90% shorter (−96% to −75%, n = 6 and 6)'],
    ['detect', [5, 5, 10, 10, 15, 15], [-1, 0, 0, 0, 1, 2], '10 min sooner (−15 to −5 min, n = 6 and 6)'],
    ['acknowledge', [0, 0, 0, 0, 0, 0], [0, 0, 0, 0, 0, 0], 'no detectable change (0% to 0%, n = 6 and 6)'],
    ['acknowledge', [1, 2, 3, 4, 5], [1, 2, 3, 4, 5, 6], 'too few to say (n = 5 and 6)'],
  ] as const)('%s of %j, then of %j: %s', (clock, before, last, words) => {
    expect(change(clock, [...before], [...last])).toBe(words)
  })

  test('counts are compared by the day, so that a year that is not over can stand beside a whole one', () => {
    const { comparison } = ask([...lasting('detect', '2025-06-01', Array.from({ length: 57 }, () => null)), ...lasting('detect', '2026-06-01', Array.from({ length: 51 }, () => null))])
    expect(comparison).toMatchObject({ before: { from: '2025-01-01', to: '2025-12-31' }, last: { from: '2026-01-01', to: TODAY } })
    expect(comparison!.clocks.at(-1)).toMatchObject({ clock: 'count', words: 'no detectable change (−32% to +50%, n = 57 and 51)' })
  })

  test('found within 1, 5, 15 and 60 minutes, of those of whom it is known', () => {
    expect(year('detect', [1, 6, 61, null], [-5, 0, 5, 15]).comparison!.found.map(({ minutes, before, last }) => [minutes, before.count, before.of, last.count, last.of])).toEqual([[1, 1, 3, 2, 4], [5, 1, 3, 3, 4], [15, 2, 3, 4, 4], [60, 2, 3, 4, 4]])
  })

  test('of a year before without any incident nothing but that is told', () => {
    const { comparison, opening } = ask(lasting('detect', '2026-06-01', [1, 2]))
    expect(comparison).toMatchObject({ clocks: [{ clock: 'count', before: { incidents: 0 }, last: { incidents: 2 }, change: null, words: 'none were recorded in 2025' }], found: [] })
    expect(opening.beneath).toMatch(/ 2 incidents in 2026 until 20 November; none were recorded in 2025\.$/)
    expect(ask(lasting('detect', '2025-06-01', Array.from({ length: 12 }, () => null)), { clock: 'count' }).opening).toEqual({ sentence: '12 incidents in 2025; none were recorded in 2024.', beneath: '12 incidents since January 2024.' })
  })

  test('one year asked for is that year, beside the one before it', () => {
    const figures = [...lasting('detect', '2024-06-01', [1, 2, 3, 4, 5, 6]), ...lasting('detect', '2025-06-01', [1, 2, 3, 4, 5, 7]), ...lasting('detect', '2026-06-01', [9])]
    const { all, periods, opening } = ask(figures, { from: '2025', to: '2025', by: 'year' })
    expect([all.incidents, periods.map(({ period, from, to }) => [period, from, to])]).toEqual([6, [['2025', '2025-01-01', '2025-12-31']]])
    expect(opening.sentence).toBe('No detectable change in how soon incidents are found: half within 3.5 min in 2025, within 3.5 min in 2024.')
    expect(opening.beneath).toMatch(/^Time to detect \(detected − started\) is known for 6 of 6 incidents in 2025: /)
  })

  test.each([
    [[1, 2, 3, 4, 5, 6], [1, 2, 3, 4, 5, 7], 'No detectable change in how soon incidents are found: half within 3.5 min in 2026, within 3.5 min in 2025.'],
    [[5, 5, 10, 10, 15, 15], [-1, 0, 0, 0, 1, 2], 'Incidents are found sooner than in 2025: half at once or before in 2026, within 10 min in 2025.'],
    [[5, 5], [1, 2], 'Too few to say how soon incidents are found: known for 4 of 4 since January 2025.'],
    [[1, 2, 3], [1, 2, 3, 4, 5, 6], 'Half of the incidents since January 2025 were found within 3 min.'],
    [[null], [1, 2], 'Too few to say how soon incidents are found: known for 2 of 3 since January 2025.'],
    [[null], [null], 'No incident here says how long it took until it was found.'],
  ])('found after %j, then after %j minutes is said as "%s"', (before, last, sentence) => {
    expect(year('detect', before, last).opening.sentence).toBe(sentence)
  })

  test('beneath it stand coverage, formula, median and interval', () => {
    expect(year('detect', [1, 2, 3, 4, 5, 6], [1, 2, 3, 4, 5, null]).opening.beneath).toBe(
      'Time to detect (detected − started) is known for 11 of 12 incidents since January 2025: median 3 min, interval 1 min to 5 min. 2026 beside 2025: too few to say (n = 6 and 5).')
  })
})

describe('what became of the tasks', () => {
  const followed = (started: string, ...tasks: Parameters<typeof task>[0][]) => ask([figure({ id: 'a', started, tasks: tasks.map(task) })], { from: '2020' }).followThrough

  test('open, overdue, done and declined, by the quarter of their incident', () => {
    const { all, quarters, age } = followed('2026-02-01', { due: '2026-11-19' }, { due: TODAY, status: 'in-progress' }, { status: 'done', due: '2026-03-01' }, { status: 'wont-do', closed: '2026-02-02T10:00:00Z' })
    expect(all).toMatchObject({ tasks: 4, open: 2, overdue: 1, done: 1, declined: 1, closedUnknown: 1 })
    expect(quarters).toMatchObject([{ period: '2026-Q1', tasks: 4 }])
    expect(age).toEqual({ median: 292, oldest: { days: 292, task: 't', text: 'Alert on empty shelves', incident: 'a' } })
  })

  test('done within 30, 60 and 90 days; what was closed nobody knows when is left out, what was declined was not done', () => {
    const { all } = followed('2026-02-01', { status: 'done', closed: '2026-03-03T09:00:00Z' }, { status: 'done', closed: '2026-03-04T09:00:00Z' }, {}, { status: 'done' }, { status: 'wont-do', closed: '2026-02-02T10:00:00Z' })
    expect(all.within.map(({ days, count, of }) => [days, count, of])).toEqual([[30, 1, 4], [60, 2, 4], [90, 2, 4]])
    expect([all.closedUnknown, all.within[0]!.share, all.within[0]!.atMost]).toEqual([1, 0.25, 0.4])
  })

  test('a task that is younger than the days counts for neither side, done or not', () => {
    expect(followed('2026-10-01', { status: 'done', closed: '2026-10-02T09:00:00Z' }, {}).all.within.map(({ days, count, of }) => [days, count, of])).toEqual([[30, 1, 2], [60, 0, 0], [90, 0, 0]])
  })

  test('a task that its file dropped counts only where somebody spoke of it', () => {
    expect(followed('2026-02-01', { gone: true }, { gone: true, touched: true }, {}).all.tasks).toBe(2)
  })

  test('without an open task there is no age', () => {
    expect(followed('2026-10-01').age).toBeNull()
  })
})
