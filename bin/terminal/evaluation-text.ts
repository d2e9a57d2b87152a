import { KINDS } from '../../api/evaluation/known-items.ts'
import type { Asked, Evaluation, Measured, Share } from '../../api/evaluation/schema.ts'
import { bold, count, cut, faint, flat, printable, told, WIDTH } from './print.ts'

const NAMES: { [kind in Measured['kind']]: string } = { title: 'title', typo: 'title, mistyped', summary: 'summary, pasted', timeline: 'timeline, pasted', all: 'all' }

export function evaluationText({ incidents, seed, measured, worst }: Evaluation): string {
  const asked = measured.filter(({ n }) => n)
  if (!asked.length) return told(`None of ${count(incidents, 'incident')} tells enough to be asked for: titles of three words, summaries and timelines are.`)
  const head = faint(`${''.padEnd(18)}${'n'.padStart(4)}  ${'R@1'.padEnd(16)}${'R@5'.padEnd(16)}MRR`)
  const rows = asked.map(({ kind, n, first, five, mrr }) => `${NAMES[kind].padEnd(18)}${String(n).padStart(4)}  ${share(first!).padEnd(16)}${share(five!).padEnd(16)}${share(mrr!)}`)
  const lines = [told(`Questions made of ${count(incidents, 'incident')}, whose own words were taken out (seed ${seed}):`), [head, ...rows].join('\n')]
  if (worst.length) lines.push([bold('Found last, or not at all'), ...worst.map(missedText)].join('\n'))
  return lines.join('\n\n')
}

/** ".84 (.78–.90)" */
const share = ({ value, from, to }: Share) => `${decimal(value)} (${decimal(from)}–${decimal(to)})`
const decimal = (n: number) => n.toFixed(2).replace(/^0(?=\.)/, '')

const LONGEST_KIND = Math.max(...KINDS.map(kind => NAMES[kind].length))

function missedText({ kind, rank, text, path, line }: Asked): string {
  const place = `${rank === null ? 'not in ten' : `place ${rank}`}`.padEnd(12), name = NAMES[kind].padEnd(LONGEST_KIND + 2)
  return `${place}${name}${printable(cut(flat(text), WIDTH - place.length - name.length))}\n${' '.repeat(place.length)}${faint(printable(`${path}:${line}`))}`
}
