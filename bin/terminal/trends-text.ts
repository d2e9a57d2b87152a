// Trends in the terminal: the same figures as the page, in 80 columns.
import { nameOf } from '../../api/incidents/field-names.ts'
import { length } from '../../api/length.ts'
import type { Comparison, FollowThrough, Share, Spread, TrendsAnswer } from '../../api/trends/schema.ts'
import { clockName } from '../../api/trends/words.ts'
import { bold, count, cut, faint, number, printable, WIDTH, wrapped } from './print.ts'

/** More rows would push the first ones out of sight; --json and --csv have all of them. */
const ROWS = 15

const PERIODS = { month: 'Months', quarter: 'Quarters', year: 'Years' }

export function trendsText(answer: TrendsAnswer): string {
  const { opening, clock, by, group, periods, rows, comparison, followThrough, zone, zoneless } = answer
  if (!periods.length) return wrapped(opening.sentence)
  const more = rows.length > ROWS ? [`and ${number(rows.length - ROWS)} more; --json and --csv have all of them.`] : []
  return [
    `${wrapped(bold(opening.sentence))}\n${wrapped(opening.beneath)}`,
    figuresText(answer, by, periods.map(({ period, isRunning, ...spread }) => [period + (isRunning ? ' so far' : ''), spread])),
    [figuresText(answer, nameOf(group), rows.slice(0, ROWS).map(({ value, ...spread }) => [value ?? 'not stated', spread])), ...more].join('\n'),
    comparison && compared(comparison),
    tasksText(followThrough),
    faint(wrapped(`${clock === 'count' ? 'Chance: what number may lie behind this one, 95%.' : 'Interval: of the median, 95%; from six on.'} ${PERIODS[by]} in ${zone}${zoneless ? `; ${count(zoneless, 'time')} without a zone read in it` : ''}.`)),
  ].filter(Boolean).join('\n\n')
}

function figuresText({ clock }: TrendsAnswer, name: string, rows: [string, Spread][]): string {
  if (clock === 'count') return tableText([[name, 'incidents', 'chance'], ...rows.map(([name, { incidents, expected }]) => [name, number(incidents), `${expected.from.toFixed(1)} to ${expected.to.toFixed(1)}`])])
  const columns = ['median', 'interval', 'p75', ...(rows.some(([, { p90 }]) => p90 !== null) ? ['p90'] : [])]
  return tableText([[name, 'incidents', 'known', ...columns], ...rows.map(([name, spread]) => [name, number(spread.incidents), number(spread.known), ...durations(spread).slice(0, columns.length)])])
}

function durations({ median, interval, p75, p90 }: Spread): string[] {
  if (median === null) return ['', '', '', '']
  return [short(median), interval ? `${short(interval.from)} to ${short(interval.to)}` : 'too few to say', short(p75!), p90 === null ? '' : short(p90)]
}

/** "2h 15m" */
const short = (minutes: number) => length(minutes).replace(' min', 'm').replace(/ ([hd])/g, '$1')

function compared({ before, last, clocks }: Comparison): string {
  const lines = clocks.filter(({ clock, before, last }) => clock === 'count' || before.known + last.known > 0).map(({ clock, before, last, words }) => {
    const both = clock === 'count' ? `${number(before.incidents)}, then ${number(last.incidents)}` : [before, last].map(({ median }) => (median === null ? 'not stated' : short(median))).join(', then ')
    return wrapped(`${clockName(clock)}: ${both}: ${words}`, process.stdout, '  ')
  })
  return [bold(`${before.year}, then ${last.year}`), ...lines].join('\n')
}

function tasksText({ all, quarters, age }: FollowThrough): string | null {
  if (!all.tasks) return null
  const within = all.within.filter(({ of }) => of).map(({ days, atMost, ...share }) => `${days} days ${shareInWords(share)}${atMost === null ? '' : `, at most ${percent(atMost)}`}`)
  const sentences = [
    age && `Open tasks are ${number(age.median)} days old in the middle, the oldest ${number(age.oldest.days)} (incident ${age.oldest.incident}).`,
    within.length ? `Done within ${within.join('; ')}.` : 'Too few to say how soon they are done.',
    all.closedUnknown && `${count(all.closedUnknown, 'task')} closed nobody knows when ${all.closedUnknown === 1 ? 'is' : 'are'} left out of that; the most it may be is with all of them in time.`,
  ]
  const rows = [...quarters, { period: 'all', ...all }].map(({ period, tasks, open, overdue, done, declined, within }) => [period, ...[tasks, open, overdue, done, declined].map(number), ...within.map(({ count, of }) => (of ? `${number(count)} of ${number(of)}` : ''))])
  return `${tableText([['tasks of', 'tasks', 'open', 'overdue', 'done', 'declined', 'in 30 d', 'in 60 d', 'in 90 d'], ...rows])}\n${wrapped(sentences.filter(Boolean).join(' '))}`
}

/** "12 of 40 (30%, 18% to 45%)" */
const shareInWords = ({ count, of, share, interval }: Share) => `${number(count)} of ${number(of)} (${percent(share!)}, ${percent(interval!.from)} to ${percent(interval!.to)})`
const percent = (share: number) => `${Math.round(share * 100)}%`

/** The first column to the left, and cut where the line would be too long; figures to the right. */
function tableText([head, ...rows]: string[][]): string {
  const all = [head!, ...rows].map(([name, ...cells]) => [printable(name!), ...cells])
  const widths = head!.map((_, column) => Math.max(...all.map(row => row[column]!.length)))
  widths[0] = Math.min(widths[0]!, WIDTH - widths.slice(1).reduce((sum, width) => sum + width + 2, 0))
  const line = (row: string[]) => row.map((cell, i) => (i ? cell.padStart(widths[i]!) : cut(cell, widths[0]!).padEnd(widths[0]!))).join('  ').trimEnd()
  return [faint(line(all[0]!)), ...all.slice(1).map(line)].join('\n')
}
