// Invents postmortems and alerts for measuring: nonsense, but with the proportions of real ones (about 3 kB each; few words everywhere, most words
// rare, the trade's own words throughout). The same seed gives the same archive.
import { GLOSSARY } from '../taxonomy/glossary.ts'
import { EVERYDAY, STOP_WORDS } from '../text/everyday.ts'

const WORDS = 60_000
const SYLLABLES = 'ba be bi bo bu da de di do du ka ke ki ko ku la le li lo lu ma me mi mo mu na ne ni no nu ra re ri ro ru sa se si so su ta te ti to tu va ve vi vo vu za ze zi zo zu'.split(' ')
const TAGS = ['misconfiguration', 'bad-deploy', 'capacity', 'dns', 'database', 'third-party', 'resource-leak', 'network', 'auth-change', 'concurrency']
const HEADINGS = ['Summary', 'Impact', 'Timeline', 'Root cause', 'Resolution', 'Lessons', 'Action items']

export type Inventor = {
  /** Words as one would search for, separated by blanks. */
  words(count: number): string
  alert(): string
  postmortem(): { text: string; started: string; tags: string[]; services: { value: string; basis: 'stated'; evidence: []; confidence: number }[] }
}

export function inventor(seed: number): Inventor {
  let state = seed
  const random = () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32
  const below = (n: number) => Math.floor(random() * n)
  const of = <T>(list: readonly T[]) => list[below(list.length)]!

  const small = [...STOP_WORDS], everyday = [...EVERYDAY], trade = Object.values(GLOSSARY).flat()
  const own = Array.from({ length: WORDS }, () => Array.from({ length: 2 + below(3) }, () => of(SYLLABLES)).join(''))
  /** Zipf's law: the nth commonest word is met a share of 1/n as often. */
  const common = (list: readonly string[]) => list[Math.floor(list.length ** random()) - 1]!
  const word = () => {
    const kind = random()
    return kind < 0.4 ? common(small) : kind < 0.62 ? of(everyday) : kind < 0.75 ? of(trade) : common(own)
  }
  const telling = () => (random() < 0.5 ? of(trade) : common(own))
  const row = (length: number, next: () => string) => Array.from({ length }, next).join(' ')
  const clock = () => `${10 + below(14)}:${10 + below(50)}`

  return {
    words: count => row(count, () => of([telling(), of(everyday)])),
    alert: () => Array.from({ length: 6 }, () => `2024-06-08T${clock()}:07Z ip-10-0-3-${below(250)} ${row(4, telling)} ${row(3, word)} ${below(5000)}ms`).join('\n'),
    postmortem() {
      const sections = HEADINGS.map(heading => `## ${heading}\n\n${row(4, () => `- ${clock()} ${row(10 + below(12), word)}.\n`)}`)
      return {
        text: `# ${row(6, telling)}\n\n${sections.join('\n')}`,
        started: `20${15 + below(10)}-0${1 + below(9)}-${10 + below(18)}T${clock()}Z`,
        tags: [of(TAGS), of(TAGS)].filter((tag, i, all) => all.indexOf(tag) === i),
        services: Array.from({ length: 2 }, () => ({ value: `${own[below(300)]}-api`, basis: 'stated' as const, evidence: [], confidence: 1 })),
      }
    },
  }
}
