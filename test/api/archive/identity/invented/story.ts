// Invented accounts of outages, and what people do to them. Each story has a word of its own (`token`) in its text, by which a test, and nothing else, knows it again.
import { chance, type Chance } from '../../../../chance.ts'

export type Account = {
  token: string
  title: string
  day: string | null
  /** Clocks: `10:05`. */
  began: string
  ended: string
  own: string[]
  timeline: string[]
  tasks: { token: string; text: string }[]
  /** Two or three lines and no template. */
  short: boolean
}

const SYLLABLES = 'ba be bi bo bu da de di do du ka ke ki ko ku la le li lo lu ma me mi mo mu na ne ni no nu ra re ri ro ru sa se si so su ta te ti to tu va ve vi vo vu'.split(' ')
const PLAIN = 'the a of to in on after before while because when service queue cache database deploy requests errors latency customers team restart node disk traffic'.split(' ')
const GENERIC = ['Postmortem', 'Incident report', 'Service disruption']
const DAYS = ['2024-03-01', '2024-03-01', '2024-03-01', '2024-03-02', '2024-05-17', '2024-09-30', null, null]

const words = (of: Chance) => Array.from({ length: 24 }, () => of.some(SYLLABLES, 3).join(''))
const phrase = (of: Chance, own: readonly string[], length: number) => Array.from({ length }, () => of.of(of.next() < 0.55 ? own : PLAIN)).join(' ')
const sentence = (of: Chance, own: readonly string[]) => {
  const text = phrase(of, own, 9 + of.below(9))
  return `${text[0]!.toUpperCase()}${text.slice(1)}.`
}
const clock = (of: Chance, hour: number) => `${hour}:${10 + of.below(49)}`

/** Seeds of two stories lie so far apart. */
export const STORY = 100_003

export function newAccount(seed: number): Account {
  const of = chance(seed), own = words(of), hour = 10 + of.below(4), short = of.next() < 0.2
  const token = `mark${seed}x`
  // No two of a sequence begin at one minute: of one day and called alike, they would be one incident to anybody.
  const began = `${hour}:${10 + (Math.floor(seed / STORY) % 49)}`, ended = clock(of, hour + 2)
  return {
    token, day: of.of(DAYS), began, ended, short,
    title: of.next() < 0.2 ? of.of(GENERIC) : `${of.of(['Checkout', 'Search', 'Login', 'Payments'])} ${of.of(['down', 'slow', 'failing'])} after ${of.some(own, 2).join(' ')}`,
    own: [`The trouble was called ${token} by ${of.of(own)}.`, ...Array.from({ length: short ? 1 : 3 + of.below(12) }, () => sentence(of, own))],
    timeline: [`${clock(of, hour + 1)} ${sentence(of, own)}`],
    tasks: short ? [] : Array.from({ length: 1 + of.below(3) }, (_, i) => ({ token: `todo${seed}n${i}`, text: `Add an alert on ${phrase(of, own, 5)} todo${seed}n${i}` })),
  }
}

/** Some words other than before, in some sentences; a word or two in each. */
export function editLittle(account: Account, seed: number): Account {
  const of = chance(seed), at = 1 + of.below(account.own.length - 1)
  return { ...account, own: account.own.map((text, i) => (i === at ? text.replace(/\w+(?=\.$)/, of.some(SYLLABLES, 3).join('')) : text)) }
}

/** Most of what it says said anew; its day and its title stay. */
export function editMuch(account: Account, seed: number): Account {
  const of = chance(seed), own = words(of)
  return { ...account, own: account.own.map((text, i) => (i === 0 || of.next() < 0.3 ? text : sentence(of, own))) }
}

/** What was a copy told of another incident: the template stays, and some of what the first one says. */
export function tellAnother(account: Account, seed: number): Account {
  const another = newAccount(seed), day = another.day === account.day ? '2024-11-11' : another.day
  return { ...another, day, short: account.short, title: `${another.title} ${chance(seed).some(SYLLABLES, 3).join('')}`, own: [...another.own, ...account.own.slice(1, 2)] }
}

export function rewordTask(account: Account, which: number, seed: number): Account {
  return { ...account, tasks: account.tasks.map((task, i) => (i === which % account.tasks.length ? { ...task, text: task.text.replace(/^(\w+ \w+ \w+ \w+) \w+/, `$1 ${chance(seed).some(SYLLABLES, 3).join('')}`) } : task)) }
}

const TEMPLATE = {
  top: 'This document follows the review template of Larkfield Market. It is blameless: we look for what made it possible, and we do not look for whom to blame.',
  impact: 'Customers could not use a part of the shop while this lasted, and the support team answered those who wrote to them about it.',
  lessons: 'What went well: the people on call were quick and calm. What went badly: it took us too long to see it. Where we got lucky: it was not a Friday.',
}

/** As a file of its own, or as an entry of a log: then its headings stand a level lower. */
export function textOf({ title, day, began, ended, own, timeline, tasks, short }: Account, isEntry = false): string {
  const h = isEntry ? '##' : '#', heading = `${h} ${isEntry && day ? `${day}: ` : ''}${title}\n`
  const when = day ? `From ${day} ${began} to ${day} ${ended} UTC.` : ''
  if (short) return [heading, `Summary: ${when} ${own.join(' ')}`, '', `Root cause: ${own.at(-1)}`, '', 'Impact: some customers.', '', 'Resolution: we rolled it back.', ''].join('\n')
  return [
    heading, TEMPLATE.top, '', `${h}# Summary`, '', when, own.slice(0, 4).join(' '), '', `${h}# Impact`, '', TEMPLATE.impact, '',
    `${h}# Root cause`, '', own.slice(4).join(' '), '', `${h}# Timeline`, '', ...timeline.map(entry => `- ${entry}`), '',
    `${h}# Action items`, '', ...tasks.map(({ text }) => `- [ ] ${text}`), '', `${h}# Lessons learned`, '', TEMPLATE.lessons, '',
  ].join('\n')
}

export const fileText = (accounts: readonly Account[]): string =>
  accounts.length === 1 ? textOf(accounts[0]!) : ['# Incidents\n', ...accounts.map(account => textOf(account, true))].join('\n')
